// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <memory>

class QProcess;
class QTemporaryDir;

namespace GuestPass::App {

/// Conducts a tour: plays the main path in two processes, one before and one after a restart, each with the real
/// keyring, and puts together `tour.json`. Has its own demo store, folders and keyring entries, so that nothing of the
/// person's is touched.
class Tour : public QObject {
    Q_OBJECT

public:
    /// `store` empty: the demo store in its first dialect.
    /// `language` empty: the system's.
    explicit Tour(const QString &folder, const QString &store = {}, const QString &language = {},
                  QObject *parent = nullptr);
    ~Tour() override;

    void start();

Q_SIGNALS:
    /// `problem` is empty when all went well.
    void finished(const QString &problem);

private:
    void playPart(const QString &part);
    void partEnded(const QString &part, int exitCode);
    QString writeSummary() const;

    QString m_folder;
    QString m_store;
    QString m_language;
    QString m_home; ///< for data, settings and caches: what GUESTPASS_TOUR_HOME names, else `m_scratch`
    std::unique_ptr<QTemporaryDir> m_scratch; ///< goes after the process that uses it
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_before;
    QJsonObject m_after;
};

} // namespace GuestPass::App
