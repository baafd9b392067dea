// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/clock.h>
#include <guestpass/http.h>
#include <guestpass/surroundings.h>

#include <base/loopback.h>
#include <base/waiters.h>
#include <net/exchange.h>
#include <net/unrepeatablebody.h>

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace GuestPass {

namespace {

constexpr auto staleAfter = 30s;

// The program's proxy, but never for this computer: the demo store is not behind it.
class ProxyChoice final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return QNetworkProxyFactory::proxyForQuery(query);
    }
};

bool isHeaderSafe(const QByteArray &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

std::optional<Error> refusal(const HttpRequest &request)
{
    const QUrl &url = request.url;
    const auto refuse = [](Error::Kind kind, const QString &detail) { return Error{kind, 0, {}, detail, {}, {}}; };
    if (!url.isValid() || url.host().isEmpty())
        return refuse(Error::Kind::Invalid, u"The address is not valid."_s);
    const bool plain = url.scheme() == "http"_L1 && isLoopback(url.host());
    if (url.scheme() != "https"_L1 && !plain)
        return refuse(Error::Kind::Insecure, u"The address is neither https nor on this computer."_s);
    // Qt would answer a 401 with them.
    if (!url.userInfo().isEmpty())
        return refuse(Error::Kind::Insecure, u"The address has a user name in it."_s);
    const bool safe = isHeaderSafe(request.method) && !request.method.isEmpty()
        && std::all_of(request.headers.cbegin(), request.headers.cend(),
                       [](const auto &header) { return isHeaderSafe(header.first) && isHeaderSafe(header.second); });
    if (!safe)
        return refuse(Error::Kind::Invalid, u"A header has a line break in it."_s);
    return {};
}

QNetworkRequest toQt(const HttpRequest &request, std::chrono::milliseconds timeout)
{
    QNetworkRequest result(request.url);
    result.setRawHeader("User-Agent"_ba, "GuestPass/" GUESTPASS_VERSION ""_ba);
    result.setRawHeader("Accept"_ba, "application/json"_ba);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // What is sent at most once (see unrepeatablebody.h) is known for HTTP/1.1 only.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setTransferTimeout(int(timeout.count()));
    return result;
}

class NetworkTransport final : public Transport {
public:
    explicit NetworkTransport(std::unique_ptr<Clock> clock)
        : NetworkTransport(*clock)
    {
        m_ownClock = std::move(clock);
    }

    explicit NetworkTransport(Clock &clock)
        : m_clock(clock)
    {
        m_network.setProxyFactory(new ProxyChoice);
    }

    void watch(Surroundings &surroundings)
    {
        QObject::connect(&surroundings, &Surroundings::woke, m_exchanges.get(), [this] {
            m_stale = true;
            endOverdue();
        });
        QObject::connect(&surroundings, &Surroundings::networkChanged, m_exchanges.get(), [this] { m_stale = true; });
    }

    ~NetworkTransport() override { m_closing = true; }

    QFuture<Result<HttpReply>> send(const HttpRequest &request) override
    {
        if (m_closing)
            return settled<HttpReply>(Error{Error::Kind::Cancelled, 0, {}, u"The program is ending."_s, {}, {}});
        if (const auto error = refusal(request))
            return settled<HttpReply>(*error);
        dropStaleConnections();
        const auto timeout = std::clamp<std::chrono::milliseconds>(request.timeout, 1ms, 24h);
        auto *exchange = start(request, timeout);
        exchange->endBy(m_clock.monotonic() + timeout);
        return exchange->future();
    }

private:
    // A connection that slept may have been forgotten by the network: a request on it would wait for its timeout.
    void dropStaleConnections()
    {
        const auto now = m_clock.monotonic();
        // Qt would break off what is under way with it.
        if ((m_stale || now - m_lastSent > staleAfter) && m_exchanges->children().isEmpty()) {
            m_network.clearConnectionCache();
            m_stale = false;
        }
        m_lastSent = now;
    }

    // Whoever waits for an answer from before the sleep would wait for the rest of the timeout.
    void endOverdue()
    {
        const auto running = m_exchanges->findChildren<Exchange *>(Qt::FindDirectChildrenOnly);
        for (auto *exchange : running)
            exchange->wokeAt(m_clock.monotonic());
    }

    Exchange *start(const HttpRequest &request, std::chrono::milliseconds timeout)
    {
        QNetworkRequest qtRequest = toQt(request, timeout);
        const bool repeatable = request.body.isEmpty() && (request.method == "GET" || request.method == "HEAD");
        if (repeatable)
            return new Exchange(m_network.sendCustomRequest(qtRequest, request.method), nullptr, timeout,
                                m_exchanges.get());
        auto body = makeUnrepeatableBody(request.body);
        qtRequest.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        qtRequest.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        auto *reply = m_network.sendCustomRequest(qtRequest, request.method, body.get());
        return new Exchange(reply, std::move(body), timeout, m_exchanges.get());
    }

    std::unique_ptr<Clock> m_ownClock; ///< null where it is somebody else's
    Clock &m_clock;
    std::chrono::milliseconds m_lastSent{};
    bool m_stale = false; ///< what is kept open may be dead
    bool m_closing = false;
    QNetworkAccessManager m_network;
    std::unique_ptr<QObject> m_exchanges = std::make_unique<QObject>(); ///< parent of what is under way
};

} // namespace

std::unique_ptr<Transport> makeNetworkTransport()
{
    return std::make_unique<NetworkTransport>(makeSystemClock());
}

std::unique_ptr<Transport> makeNetworkTransport(Surroundings &surroundings, Clock &clock)
{
    auto transport = std::make_unique<NetworkTransport>(clock);
    transport->watch(surroundings);
    return transport;
}

} // namespace GuestPass
