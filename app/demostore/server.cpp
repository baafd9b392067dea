// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "server.h"

#include <QDateTime>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QLocale>
#include <QTcpServer>

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

// Clients learn the clock from it, and the library does not send it by itself.
QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QHttpServerResponse responseTo(const QHttpServerRequest &received, const Router &router)
{
    const Response response = router.answer(requestOf(received));
    const QByteArray body = received.method() == QHttpServerRequest::Method::Head ? QByteArray() : response.body;
    QHttpServerResponse sent(response.contentType, body, QHttpServerResponder::StatusCode(response.status));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = sent.headers();
    headers.replaceOrAppend("Date"_ba, httpDate());
    for (const auto &[name, value] : response.headers)
        headers.replaceOrAppend(name, value);
    sent.setHeaders(std::move(headers));
#else
    sent.setHeader("Date"_ba, httpDate());
    for (const auto &[name, value] : response.headers)
        sent.setHeader(name, value);
#endif
    return sent;
}

} // namespace

class Server::Private {
public:
    explicit Private(const Router &routes);

    const Router &router;
    QHttpServer http;
    QTcpServer *tcp = nullptr; // belongs to `http`
};

// Our own router has every route, so the library's stays empty and all requests arrive at its missing handler.
Server::Private::Private(const Router &routes)
    : router(routes)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    http.setMissingHandler(&http, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        responder.sendResponse(responseTo(request, router));
    });
#else
    http.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        responseTo(request, router).write(std::move(responder));
    });
#endif
}

Server::Server(const Router &router)
    : d(std::make_unique<Private>(router))
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
