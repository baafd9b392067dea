// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <faultproxy/connection.h>

#include <QTcpServer>

namespace FaultProxy {

/// Listens on loopback and hands every connection on to a target, by the rules in force.
class Proxy : public QObject {
    Q_OBJECT

public:
    /// Borrows the log.
    Proxy(const Target &target, quint64 seed, TrafficLog &log, QObject *parent = nullptr);
    /// Ends its connections.
    ~Proxy() override;

    bool listen(quint16 port);
    quint16 port() const { return m_server.serverPort(); }
    /// In place of those before, with counters at zero and the random numbers from their beginning. Requests that are
    /// under way keep what was decided for them.
    void setRules(const QList<Rule> &rules);

private:
    void accept();

    Target m_target;
    quint64 m_seed;
    TrafficLog &m_log;
    Rules m_rules;
    QTcpServer m_server;
};

} // namespace FaultProxy
