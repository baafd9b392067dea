// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "router.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

bool isName(const QString &segment)
{
    return segment.startsWith(u'{');
}

QStringList decodedSegments(const QByteArray &path)
{
    QStringList segments;
    const QList<QByteArray> parts = path.split('/');
    // Split before decoding: an encoded slash belongs to its segment.
    for (const QByteArray &part : parts)
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    return segments;
}

bool fits(const QStringList &pattern, const QStringList &segments)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool same = isName(pattern.at(i)) ? !segments.at(i).isEmpty() : pattern.at(i) == segments.at(i);
        if (!same)
            return false;
    }
    return true;
}

} // namespace

void Router::add(const QByteArray &method, const QString &pattern, Handler handler)
{
    Route route{method, pattern.split(u'/'), std::move(handler), 0};
    route.names = int(std::count_if(route.segments.begin(), route.segments.end(), isName));
    QList<Route> &routes = m_routes[route.segments.size()];
    const auto place = std::upper_bound(routes.begin(), routes.end(), route,
                                        [](const Route &a, const Route &b) { return a.names < b.names; });
    routes.insert(std::distance(routes.begin(), place), route);
}

void Router::setFallback(Handler handler)
{
    setFallback(QString(), std::move(handler));
}

void Router::setFallback(const QString &prefix, Handler handler)
{
    const QStringList segments = prefix.split(u'/');
    const auto place = std::find_if(m_fallbacks.begin(), m_fallbacks.end(),
                                    [&segments](const auto &other) { return other.first.size() <= segments.size(); });
    m_fallbacks.emplace(std::distance(m_fallbacks.begin(), place), segments, std::move(handler));
}

Response Router::fallBack(const Request &request, const QStringList &segments) const
{
    for (const auto &[prefix, handler] : m_fallbacks) {
        if (segments.mid(0, prefix.size()) == prefix)
            return handler(request);
    }
    return {404, "text/plain", {}, {}};
}

const Router::Route *Router::match(const QByteArray &method, const QStringList &segments) const
{
    const auto routes = m_routes.constFind(segments.size());
    if (routes == m_routes.constEnd())
        return nullptr;
    for (const Route &route : *routes) {
        if (route.method == method && fits(route.segments, segments))
            return &route;
    }
    return nullptr;
}

Response Router::answer(Request request) const
{
    const QStringList segments = decodedSegments(request.path);
    const Route *route = match(request.method, segments);
    if (!route)
        return fallBack(request, segments);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &name = route->segments.at(i);
        if (isName(name))
            request.parameters.insert(name.mid(1, name.size() - 2), segments.at(i));
    }
    return route->handler(request);
}

} // namespace DemoStore
