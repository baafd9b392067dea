// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/pocketbasewire.h>

#include <guestpass/provider.h>

using namespace Qt::StringLiterals;

namespace GuestPass::PocketBase {

namespace {

constexpr std::chrono::seconds passingTimeout{8};

HttpRequest request(const Wire &wire, const QByteArray &method, const QStringList &segments, const QString &route)
{
    HttpRequest result;
    result.method = method;
    result.url = endpoint(wire.baseUrl, QStringList{u"api"_s, u"collections"_s, wire.collection} + segments);
    result.route = wire.collection + u'/' + route;
    return result;
}

} // namespace

void useToken(HttpRequest &request, const Secret &token)
{
    const auto isCredential = [](const auto &header) {
        return header.first.compare("authorization", Qt::CaseInsensitive) == 0;
    };
    request.headers.removeIf(isCredential);
    // No prefix: servers before 0.36.4 compare "Bearer" exactly, and all of them take the token alone.
    if (!token.isEmpty())
        request.setHeader("Authorization"_ba, token.reveal());
}

HttpRequest Wire::create(const QJsonObject &fields) const
{
    HttpRequest result = request(*this, "POST"_ba, {u"records"_s}, u"records"_s);
    result.setJson(fields);
    return result;
}

HttpRequest Wire::signIn(const QString &identity, const QString &password) const
{
    return operation(u"auth-with-password"_s, {{u"identity"_s, identity}, {u"password"_s, password}});
}

HttpRequest Wire::refresh(const Secret &token) const
{
    HttpRequest result = request(*this, "POST"_ba, {u"auth-refresh"_s}, u"auth-refresh"_s);
    useToken(result, token);
    return result;
}

HttpRequest Wire::change(const QString &userId, const Secret &token, const QJsonObject &fields) const
{
    HttpRequest result = request(*this, "PATCH"_ba, {u"records"_s, userId}, u"records/{id}"_s);
    useToken(result, token);
    result.setJson(fields);
    return result;
}

HttpRequest Wire::changeInPassing(const QString &userId, const Secret &token, const QJsonObject &fields) const
{
    HttpRequest result = change(userId, token, fields);
    result.timeout = passingTimeout;
    return result;
}

HttpRequest Wire::operation(const QString &name, const QJsonObject &body, const Secret &token) const
{
    HttpRequest result = request(*this, "POST"_ba, {name}, name);
    useToken(result, token);
    result.setJson(body);
    return result;
}

} // namespace GuestPass::PocketBase
