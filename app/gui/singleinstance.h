// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>

class QLocalSocket;

namespace GuestPass::App {

/// One program per person: the first to take the lock listens, later ones hand their arguments to it. Decided in the
/// constructor; lock before socket, so there is no race and nothing to retry.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First,
        Later, ///< another one runs and can be told
        Alone, ///< no lock can be had here: go on as if first
    };

    /// `folder` is private to the person, such as the runtime folder.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    Role role() const { return m_role; }
    /// For Later: hands over, waiting at most `timeoutMs` (there is no window yet that could freeze). False when the
    /// other one does not answer.
    bool handOver(const QStringList &arguments, int timeoutMs = 3000) const;

Q_SIGNALS:
    /// A later start wants to be seen. `activationToken` lets Wayland raise the window.
    void startedAgain(const QStringList &arguments, const QByteArray &activationToken);

private:
    void receive();
    void read(QLocalSocket &socket);

    QString m_socketPath;
    QLockFile m_lock;
    QLocalServer m_server;
    Role m_role = Role::Alone;
};

} // namespace GuestPass::App
