// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <faultproxy/httpframing.h>
#include <faultproxy/rules.h>
#include <faultproxy/trafficlog.h>

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>

#include <memory>

namespace FaultProxy {

struct Target {
    QHostAddress address;
    quint16 port = 0;
};

/// One client's connection and the server's connection behind it, which live and end together: a client of the proxy
/// meets with no end of a connection that the server, or a rule, did not bring about.
///
/// Requests are taken one after the other, so that replies to pipelined ones keep their order. Replies that no rule
/// touches pass as they come; the others wait until the server has said everything.
class Connection : public QObject {
    Q_OBJECT

public:
    /// Borrows rules and log.
    Connection(std::unique_ptr<QTcpSocket> client, const Target &target, Rules &rules, TrafficLog &log,
               QObject *parent = nullptr);
    ~Connection() override;

Q_SIGNALS:
    /// Nothing more will happen here.
    void ended();

private:
    enum class Phase {
        Idle, ///< between requests
        Held, ///< a request waits for its time
        Asked, ///< the server has it
        Answering, ///< the server is done, and the client gets its reply
        Closing,
    };

    void readClient();
    void nextRequest();
    void refuse();
    void decide();
    void ask();

    void readServer();
    void takeReply(QByteArrayView bytes);
    void answer();
    void sendChanged();
    void drip();
    void serverEnded();
    void clientEnded();

    bool passesThrough() const;
    bool isToHead() const;
    bool clientIsThere() const;
    std::optional<int> statusSoFar() const;
    void expectReply();
    void send(QByteArrayView bytes);
    void note(std::optional<int> status);
    void finish(const QByteArray &bytes, bool closing);
    void close(bool atOnce = false);

    std::unique_ptr<QTcpSocket> m_client;
    QTcpSocket m_server;
    Target m_target;
    Rules &m_rules;
    TrafficLog &m_log;
    Phase m_phase = Phase::Idle;
    QByteArray m_input; ///< read from the client, and not yet part of a request
    MessageParser m_request;
    MessageParser m_reply;
    Act::Any m_action;
    LogEntry m_entry;
    QByteArray m_dripping;
};

} // namespace FaultProxy
