// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <net/exchange.h>

#include <net/replyverdict.h>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr qint64 largestBody = 16 * 1024 * 1024;
// So that Qt's own buffer stays small when a server sends faster than we read.
constexpr qint64 readBuffer = 1024 * 1024;

Error failure(Error::Kind kind, const QString &detail)
{
    return Error{kind, 0, {}, detail, {}, {}};
}

/// Qt 6.4 takes an answer for whole whose connection ended early, when the end comes a turn of the event loop after the
/// bytes. What was sent compressed is counted otherwise, and the answer to HEAD has no body.
bool isCutOff(const QNetworkReply &reply, qsizetype received)
{
    bool told = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&told);
    const bool hasBody = reply.request().attribute(QNetworkRequest::CustomVerbAttribute).toByteArray() != "HEAD";
    return told && hasBody && !reply.hasRawHeader("Content-Encoding") && received < length;
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, std::unique_ptr<QIODevice> body, std::chrono::milliseconds timeout,
                   QObject *parent)
    : QObject(parent)
    , m_body(std::move(body))
    , m_reply(reply)
{
    m_promise.start();
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    // Qt's transfer timeout starts again with every byte: a server that drips would never end.
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { conclude(failure(Error::Kind::TimedOut, u"No complete answer came in time."_s)); });
    m_deadline.start(timeout);
}

void Exchange::wokeAt(std::chrono::milliseconds now)
{
    if (m_reply && now >= m_endBy)
        m_deadline.start(std::chrono::milliseconds(0));
}

Exchange::~Exchange()
{
    conclude(failure(Error::Kind::Cancelled, u"The request was given up."_s));
    answer();
}

void Exchange::read()
{
    // In measured portions: what waits in Qt's buffer may be compressed, and much larger when it has been read.
    while (m_reply->bytesAvailable() > 0 && m_received.size() <= largestBody) {
        const QByteArray part = m_reply->read(std::min(m_reply->bytesAvailable(), readBuffer));
        if (part.isEmpty())
            break;
        m_received += part;
    }
    if (m_received.size() > largestBody)
        conclude(failure(Error::Kind::BadReply, u"The answer is larger than 16 MiB."_s));
}

void Exchange::finish()
{
    read();
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const auto error = transportError(m_reply->error(), status, m_reply->errorString()))
        return conclude(*error);
    if (status != 304 && isCutOff(*m_reply, m_received.size()))
        return conclude(failure(Error::Kind::Offline, u"The connection ended in the middle of the answer."_s));
    HttpReply reply{status, {}, m_received, m_reply->url()};
    const auto &headers = m_reply->rawHeaderPairs();
    std::transform(headers.cbegin(), headers.cend(), std::back_inserter(reply.headers),
                   [](const auto &header) { return std::pair(header.first, header.second); });
    conclude(std::move(reply));
}

void Exchange::conclude(Result<HttpReply> outcome)
{
    if (!m_reply)
        return;
    m_outcome = std::move(outcome);
    m_deadline.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    // The body goes with the reply: Qt reads from it until the reply is gone.
    if (m_body)
        m_body.release()->setParent(m_reply);
    m_reply->deleteLater();
    m_reply = nullptr;
    QMetaObject::invokeMethod(this, &Exchange::answer, Qt::QueuedConnection);
}

void Exchange::answer()
{
    if (!m_outcome)
        return;
    // The continuation may destroy this object: nothing of it is touched after finish().
    auto promise = std::move(m_promise);
    const auto outcome = *std::exchange(m_outcome, std::nullopt);
    deleteLater();
    promise.addResult(outcome);
    promise.finish();
}

} // namespace GuestPass
