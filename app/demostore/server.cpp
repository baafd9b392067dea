// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "server.h"

#include "group.h"

#include <QDateTime>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QLocale>
#include <QPointer>
#include <QTcpServer>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
    case QHttpServerRequest::Method::Head: // a GET whose body stays here
        return "GET"_ba;
    case QHttpServerRequest::Method::Put:
        return "PUT"_ba;
    case QHttpServerRequest::Method::Delete:
        return "DELETE"_ba;
    case QHttpServerRequest::Method::Post:
        return "POST"_ba;
    case QHttpServerRequest::Method::Patch:
        return "PATCH"_ba;
    default:
        return "OTHER"_ba;
    }
}

Request requestOf(const QHttpServerRequest &received)
{
    Request request;
    request.method = methodName(received.method());
    request.path = received.url().path(QUrl::FullyEncoded).toLatin1();
    request.query = QUrlQuery(received.url().query(QUrl::FullyEncoded));
    request.body = received.body();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto headers = received.headers().toListOfPairs();
#else
    const auto headers = received.headers();
#endif
    for (const auto &[name, value] : headers)
        request.headers.insert(name.toLower(), value);
    return request;
}

// Qt 6.4 lets a connection go while its responder waits; later versions keep it until the answer.
template<typename Responder>
std::function<bool()> stillThere(const Responder &responder)
{
    if constexpr (requires { responder.socket(); })
        return [socket = QPointer<QTcpSocket>(responder.socket())] { return !socket.isNull(); };
    else
        return [] { return true; };
}

void send(const Response &response, bool withBody, const QByteArray &date, QHttpServerResponder &&responder)
{
    const QByteArray body = withBody ? response.body : QByteArray();
    QHttpServerResponse sent(response.contentType, body, QHttpServerResponder::StatusCode(response.status));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = sent.headers();
    headers.replaceOrAppend("Date"_ba, date);
    for (const auto &[name, value] : response.headers)
        headers.replaceOrAppend(name, value);
    sent.setHeaders(std::move(headers));
    responder.sendResponse(sent);
#else
    sent.setHeader("Date"_ba, date);
    for (const auto &[name, value] : response.headers)
        sent.setHeader(name, value);
    sent.write(std::move(responder));
#endif
}

} // namespace

class Server::Private {
public:
    Private(const Router &router, Database &database);

    void answer(const QHttpServerRequest &received, QHttpServerResponder &&given);
    QByteArray date();

    QHttpServer http;
    QTcpServer *tcp = nullptr; // belongs to `http`
    qint64 dateSecond = 0;
    QByteArray dateText;
    Group group; // last: when it ends, its answers go out by all of the above
};

// Our own router has every route, so the library's stays empty and all requests arrive at its missing handler.
Server::Private::Private(const Router &router, Database &database)
    : group(router, database)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    http.setMissingHandler(&http, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        answer(request, std::move(responder));
    });
#else
    http.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        answer(request, std::move(responder));
    });
#endif
}

void Server::Private::answer(const QHttpServerRequest &received, QHttpServerResponder &&given)
{
    const bool withBody = received.method() != QHttpServerRequest::Method::Head;
    const auto isThere = stillThere(given);
    const auto responder = std::make_shared<QHttpServerResponder>(std::move(given));
    group.answer(requestOf(received), [this, withBody, isThere, responder](const Response &response) {
        if (isThere())
            send(response, withBody, date(), std::move(*responder));
    });
}

// Clients learn the clock from it, and the library does not send it by itself. Written once a second.
QByteArray Server::Private::date()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const qint64 second = now.toSecsSinceEpoch(); second != dateSecond) {
        dateSecond = second;
        dateText = QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    return dateText;
}

Server::Server(const Router &router, Database &database)
    : d(std::make_unique<Private>(router, database))
{
}

Server::~Server() = default;

bool Server::listen(quint16 port, QString *problem)
{
    auto tcp = std::make_unique<QTcpServer>();
    tcp->setListenBacklogSize(512);
    if (!tcp->listen(QHostAddress::LocalHost, port)) {
        *problem = tcp->errorString();
        return false;
    }
    d->tcp = tcp.release();
    d->http.bind(d->tcp);
    return true;
}

quint16 Server::port() const
{
    return d->tcp ? d->tcp->serverPort() : 0;
}

} // namespace DemoStore
