// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <functional>

namespace DemoStore {

struct Request {
    QByteArray method; ///< upper case
    QByteArray path; ///< percent-encoded, as it was sent
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QHash<QString, QString> parameters; ///< the decoded {names} of the route that matched

    QString parameter(const QString &name) const { return parameters.value(name); }
    bool operator==(const Request &) const = default;
};

struct Response {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    bool operator==(const Response &) const = default;
};

/// A table of routes, free of any HTTP library, so that each can be tried without a socket.
class Router {
public:
    using Handler = std::function<Response(const Request &)>;

    /// `pattern` is like "/carts/{id}/items". A literal segment wins over a {name}, in whatever order they were added.
    void add(const QByteArray &method, const QString &pattern, Handler handler);
    /// Answers what no route does, on every path or below `prefix` ("/mudbase"). The longest prefix wins.
    void setFallback(Handler handler);
    void setFallback(const QString &prefix, Handler handler);

    Response answer(Request request) const;

private:
    struct Route {
        QByteArray method;
        QStringList segments;
        Handler handler;
        int names = 0;
    };

    const Route *match(const QByteArray &method, const QStringList &segments) const;
    Response fallBack(const Request &request, const QStringList &segments) const;

    QHash<qsizetype, QList<Route>> m_routes;
    QList<std::pair<QStringList, Handler>> m_fallbacks; // the longest prefix first
};

} // namespace DemoStore
