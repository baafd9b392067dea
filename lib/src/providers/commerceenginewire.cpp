// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/commerceenginewire.h>

#include <guestpass/provider.h>

#include <providers/replies.h>

using namespace Qt::StringLiterals;

namespace GuestPass::CommerceEngine {

namespace {

// A name is set after somebody was let in: it must not keep them waiting.
constexpr std::chrono::seconds nameTimeout{8};

void dropCredentials(HttpRequest &request)
{
    request.headers.removeIf([](const auto &header) {
        return header.first.compare("authorization", Qt::CaseInsensitive) == 0
            || header.first.compare("x-api-key", Qt::CaseInsensitive) == 0;
    });
}

QByteArray bearerValue(const Secret &token)
{
    return "Bearer "_ba + token.reveal();
}

HttpRequest post(const QUrl &baseUrl, const QString &operation)
{
    HttpRequest request;
    request.method = "POST"_ba;
    request.url = endpoint(baseUrl, QStringList{u"auth"_s} + operation.split(u'/'));
    request.route = u"auth/"_s + operation;
    return request;
}

} // namespace

void useKey(HttpRequest &request, const QByteArray &apiKey)
{
    dropCredentials(request);
    request.setHeader("X-Api-Key"_ba, apiKey);
}

void useBearer(HttpRequest &request, const Secret &bearer)
{
    dropCredentials(request);
    request.setHeader("Authorization"_ba, bearerValue(bearer));
}

HttpRequest Wire::anonymous(const Secret &old) const
{
    HttpRequest request = post(baseUrl, u"anonymous"_s);
    useKey(request, apiKey);
    // The one call that carries both: the store may give the old user back (the SDK's "keep my identity").
    if (!old.isEmpty())
        request.setHeader("Authorization"_ba, bearerValue(old));
    return request;
}

HttpRequest Wire::refresh(const Secret &refreshToken) const
{
    HttpRequest request = post(baseUrl, u"refresh-token"_s);
    request.setJson({{u"refresh_token"_s, QString::fromUtf8(refreshToken.reveal())}});
    return request;
}

HttpRequest Wire::auth(const QString &operation, const Secret &bearer, const QJsonObject &body) const
{
    HttpRequest request = post(baseUrl, operation);
    useBearer(request, bearer);
    request.setJson(body);
    return request;
}

HttpRequest Wire::logout(const Secret &bearer) const
{
    HttpRequest request = post(baseUrl, u"logout"_s);
    useBearer(request, bearer);
    return request;
}

HttpRequest Wire::setName(const QString &userId, const QString &name, const Secret &bearer) const
{
    const auto [first, last] = Providers::splitName(name);
    HttpRequest request;
    request.method = "PUT"_ba;
    request.url = endpoint(baseUrl, {u"auth"_s, u"user"_s, userId});
    request.route = u"auth/user/{id}"_s;
    request.timeout = nameTimeout;
    useBearer(request, bearer);
    request.setJson(
        {{u"first_name"_s, first}, {u"last_name"_s, last.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(last)}});
    return request;
}

} // namespace GuestPass::CommerceEngine
