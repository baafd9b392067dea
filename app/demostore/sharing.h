// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QLockFile>
#include <QObject>
#include <QTimer>

namespace DemoStore {

/// Decides which of several processes serves a data file. The lock belongs to a process and dies with it. Whoever
/// holds it says in a file beside the data how to be reached; whoever does not reads that, and waits for the lock.
class Sharing : public QObject {
    Q_OBJECT

public:
    explicit Sharing(const QString &dataFile, QObject *parent = nullptr);
    ~Sharing() override;

    void start();
    /// For the one that serves. False if the file cannot be written.
    bool announce(const QJsonObject &firstLine);

Q_SIGNALS:
    /// This process is the one that serves.
    void acquired();
    /// Another process serves; this is its first line. At most once.
    void servedByOther(const QJsonObject &firstLine);
    /// There can be no lock, in words for a person.
    void failed(const QString &problem);

private:
    void tryNow();
    QJsonObject announced() const;

    QString m_announcement;
    QLockFile m_lock;
    QTimer m_timer;
    bool m_told = false;
};

} // namespace DemoStore
