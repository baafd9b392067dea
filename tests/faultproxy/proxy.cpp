// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/proxy.h>

namespace FaultProxy {

namespace {

// Thousands of requests may come at once, and a full queue would be a fault that no rule asked for.
constexpr int queueLength = 1024;

} // namespace

Proxy::Proxy(const Target &target, quint64 seed, TrafficLog &log, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_seed(seed)
    , m_log(log)
{
    m_server.setListenBacklogSize(queueLength);
    m_server.setMaxPendingConnections(queueLength);
    connect(&m_server, &QTcpServer::newConnection, this, &Proxy::accept);
}

// They use the rules and the log, so they go first.
Proxy::~Proxy()
{
    qDeleteAll(findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly));
}

bool Proxy::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void Proxy::setRules(const QList<Rule> &rules)
{
    m_rules = Rules(rules, m_seed);
}

void Proxy::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        // The listener would delete it as a child of its own.
        socket->setParent(nullptr);
        auto *connection = new Connection(std::unique_ptr<QTcpSocket>(socket), m_target, m_rules, m_log, this);
        connect(connection, &Connection::ended, connection, &QObject::deleteLater);
    }
}

} // namespace FaultProxy
