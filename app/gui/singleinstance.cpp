// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "singleinstance.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace GuestPass::App {

namespace {
constexpr qint64 largestMessage = qint64{64} * 1024;
const QByteArray taken = "taken\n"_ba;
} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socketPath(folder + "/guestpass.socket"_L1)
    , m_lock(folder + "/guestpass.lock"_L1)
{
    QDir().mkpath(folder);
    m_lock.setStaleLockTime(0); // broken only when its process is dead, never by age
    if (!m_lock.tryLock(0)) {
        m_role = m_lock.error() == QLockFile::LockFailedError ? Role::Later : Role::Alone;
        return;
    }
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_socketPath); // whoever had it is dead: we hold the lock
    m_role = m_server.listen(m_socketPath) ? Role::First : Role::Alone;
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList &arguments, int timeoutMs) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(timeoutMs))
        return false;
    const QJsonObject message{{u"arguments"_s, QJsonArray::fromStringList(arguments)},
                              {u"activationToken"_s, QString::fromLocal8Bit(qgetenv("XDG_ACTIVATION_TOKEN"))}};
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    // Connected and written proves nothing: the system keeps it for a program that hangs.
    return socket.waitForReadyRead(timeoutMs) && socket.readAll() == taken;
}

void SingleInstance::receive()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        read(*socket);
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > largestMessage)
            socket.abort();
        return;
    }
    const QJsonObject message = QJsonDocument::fromJson(socket.readLine(largestMessage)).object();
    QStringList arguments;
    const QJsonArray words = message.value("arguments"_L1).toArray();
    for (const auto &value : words)
        arguments.append(value.toString());
    socket.write(taken);
    socket.disconnectFromServer();
    Q_EMIT startedAgain(arguments, message.value("activationToken"_L1).toString().toLocal8Bit());
}

} // namespace GuestPass::App
