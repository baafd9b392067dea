// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/connection.h>

#include <faultproxy/replies.h>

#include <QDateTime>
#include <QTimer>

namespace FaultProxy {

Connection::Connection(std::unique_ptr<QTcpSocket> client, const Target &target, Rules &rules, TrafficLog &log,
                       QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_target(target)
    , m_rules(rules)
    , m_log(log)
    , m_request(MessageParser::Kind::Request)
    , m_reply(MessageParser::Kind::Reply)
{
    // Drip means segments of this size, and a reply that waits for an acknowledgement is a fault of our own.
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_client.get(), &QTcpSocket::readyRead, this, &Connection::readClient);
    connect(m_client.get(), &QTcpSocket::disconnected, this, &Connection::clientEnded);
    connect(&m_server, &QTcpSocket::readyRead, this, &Connection::readServer);
    connect(&m_server, &QTcpSocket::disconnected, this, &Connection::serverEnded);
    connect(&m_server, &QTcpSocket::errorOccurred, this, [this] {
        // A connection that never came to be does not end either.
        if (m_server.state() == QAbstractSocket::UnconnectedState)
            serverEnded();
    });
    // Not here: whoever owns this cannot hear that it ended yet.
    QMetaObject::invokeMethod(this, &Connection::readClient, Qt::QueuedConnection);
}

Connection::~Connection()
{
    m_client->disconnect(this);
    m_server.disconnect(this);
}

void Connection::readClient()
{
    m_input += m_client->readAll();
    nextRequest();
}

void Connection::nextRequest()
{
    if (m_phase != Phase::Idle || m_input.isEmpty())
        return;
    m_input.remove(0, m_request.feed(m_input));
    if (m_request.state() == MessageParser::State::Complete)
        decide();
    else if (m_request.state() == MessageParser::State::Wrong)
        refuse();
}

void Connection::refuse()
{
    m_entry = {m_log.nextNumber(), {}, {}, {}, QStringLiteral("refuse"), {}};
    note(400);
    finish(answerBytes({400, {{"Connection", "close"}}, {}}, false), true);
}

void Connection::decide()
{
    const Message &request = m_request.message();
    const Rules::Decision decision = m_rules.decide(request.method(), request.path());
    m_action = decision.action;
    m_entry = {m_log.nextNumber(), request.method(), request.path(), decision.rule, Act::name(m_action), {}};
    expectReply();
    if (const auto *answer = std::get_if<Act::Answer>(&m_action)) {
        note(answer->status);
        return finish(answerBytes(*answer, isToHead()), false);
    }
    if (std::holds_alternative<Act::DropBeforeForwarding>(m_action)) {
        note({});
        return close(true);
    }
    m_phase = Phase::Held;
    if (const auto *delay = std::get_if<Act::Delay>(&m_action))
        QTimer::singleShot(delay->wait, Qt::PreciseTimer, this, &Connection::ask);
    else
        ask();
}

void Connection::ask()
{
    m_phase = Phase::Asked;
    if (m_server.state() == QAbstractSocket::UnconnectedState) {
        m_server.connectToHost(m_target.address, m_target.port);
        m_server.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }
    m_server.write(m_request.message().rawHead + m_request.message().rawBody);
}

void Connection::readServer()
{
    const QByteArray bytes = m_server.readAll();
    if (m_phase == Phase::Asked)
        takeReply(bytes);
}

void Connection::takeReply(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_phase == Phase::Asked) {
        const auto used = m_reply.feed(bytes);
        const bool complete = m_reply.state() == MessageParser::State::Complete;
        const int status = m_reply.message().status();
        const bool interim = complete && status < 200 && status != 101;
        if (complete && !interim)
            note(status);
        if (passesThrough())
            send(bytes.first(used));
        bytes = bytes.sliced(used);
        if (interim)
            expectReply();
        else if (complete)
            answer();
        else if (m_reply.state() == MessageParser::State::Wrong)
            serverEnded();
    }
}

// Asked by name of each action, so that one without an effect here passes.
void Connection::answer()
{
    m_phase = Phase::Answering;
    const Message &reply = m_reply.message();
    const QByteArray raw = reply.rawHead + reply.rawBody;
    if (passesThrough())
        return finish({}, false);
    if (std::holds_alternative<Act::DropReply>(m_action))
        return close(true);
    if (std::holds_alternative<Act::Garbage>(m_action))
        return finish(garbage(), true);
    if (const auto *cutOff = std::get_if<Act::Truncate>(&m_action))
        return finish(truncated(reply, cutOff->bytes), true);
    if (const auto *delay = std::get_if<Act::DelayReply>(&m_action)) {
        QTimer::singleShot(delay->wait, Qt::PreciseTimer, this, [this, raw] { finish(raw, false); });
        return;
    }
    if (std::holds_alternative<Act::Drip>(m_action)) {
        m_dripping = raw;
        return drip();
    }
    sendChanged();
}

void Connection::sendChanged()
{
    const Message &reply = m_reply.message();
    if (const auto *instead = std::get_if<Act::ReplaceReply>(&m_action))
        return finish(answerBytes(instead->answer, isToHead()), false);
    if (const auto *shift = std::get_if<Act::ShiftDate>(&m_action))
        return finish(withShiftedDate(reply, shift->by, QDateTime::currentDateTimeUtc()), false);
    const auto *other = std::get_if<Act::ReplaceBody>(&m_action);
    finish(withBody(reply, other ? other->body : QByteArray(), isToHead()), false);
}

void Connection::drip()
{
    const Act::Drip &action = std::get<Act::Drip>(m_action);
    const QByteArray portion = m_dripping.left(action.bytes);
    m_dripping.remove(0, portion.size());
    if (m_dripping.isEmpty())
        return finish(portion, false);
    send(portion);
    m_client->flush();
    QTimer::singleShot(action.interval, Qt::PreciseTimer, this, &Connection::drip);
}

void Connection::serverEnded()
{
    if (m_phase == Phase::Idle)
        return close();
    if (m_phase != Phase::Asked)
        return;
    m_reply.end();
    note(statusSoFar());
    if (m_reply.state() == MessageParser::State::Complete)
        answer();
    else
        close();
}

// A request that is under way reaches the server all the same, as it would without us.
void Connection::clientEnded()
{
    const bool stillAsking = m_phase == Phase::Held || (m_phase == Phase::Asked && !m_reply.hasBegun());
    if (stillAsking)
        return;
    if (m_phase == Phase::Asked)
        note(statusSoFar());
    m_phase = Phase::Closing;
    Q_EMIT ended();
}

bool Connection::passesThrough() const
{
    return std::holds_alternative<Act::Forward>(m_action) || std::holds_alternative<Act::Delay>(m_action);
}

bool Connection::isToHead() const
{
    return m_request.message().method() == "HEAD";
}

void Connection::expectReply()
{
    m_reply = MessageParser(MessageParser::Kind::Reply);
    if (isToHead())
        m_reply.expectNoBody();
}

std::optional<int> Connection::statusSoFar() const
{
    const Message &reply = m_reply.message();
    return reply.startLine.isEmpty() ? std::nullopt : std::optional(reply.status());
}

bool Connection::clientIsThere() const
{
    return m_client->state() == QAbstractSocket::ConnectedState;
}

void Connection::send(QByteArrayView bytes)
{
    if (clientIsThere())
        m_client->write(bytes.data(), bytes.size());
}

void Connection::note(std::optional<int> status)
{
    m_entry.status = status;
    m_log.write(m_entry);
}

void Connection::finish(const QByteArray &bytes, bool closing)
{
    send(bytes);
    const bool switched = m_reply.message().status() == 101; // to a protocol that cannot be followed
    const bool lastOne = closing || switched || m_request.message().endsConnection() || m_reply.endsWithStream()
        || (m_reply.hasBegun() && m_reply.message().endsConnection());
    const bool serverGone = m_reply.hasBegun() && m_server.state() != QAbstractSocket::ConnectedState;
    if (lastOne || serverGone || !clientIsThere())
        return close();
    m_phase = Phase::Idle;
    m_request = MessageParser(MessageParser::Kind::Request);
    m_reply = MessageParser(MessageParser::Kind::Reply);
    // From the event loop: a long pipeline must not become a deep stack.
    QMetaObject::invokeMethod(this, &Connection::nextRequest, Qt::QueuedConnection);
}

// What was written still leaves, unless it is to end at once; the client's socket says when.
void Connection::close(bool atOnce)
{
    if (m_phase == Phase::Closing)
        return;
    m_phase = Phase::Closing;
    if (m_client->state() == QAbstractSocket::UnconnectedState)
        Q_EMIT ended();
    else if (atOnce)
        m_client->abort();
    else
        m_client->disconnectFromHost();
}

} // namespace FaultProxy
