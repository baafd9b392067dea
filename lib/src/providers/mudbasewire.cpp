// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/mudbasewire.h>

#include <guestpass/provider.h>

#include <providers/flowparts.h>
#include <providers/replies.h>

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace GuestPass::Mudbase {

namespace {

using namespace Providers;

// Asked after somebody was let in: it must not keep them waiting.
constexpr std::chrono::seconds sessionTimeout{8};

HttpRequest call(const QByteArray &method, const QUrl &baseUrl, const QString &path)
{
    HttpRequest request;
    request.method = method;
    request.url = endpoint(baseUrl, path.split(u'/'));
    request.route = path;
    return request;
}

/// Sign-up demands both names (§7.2), though not everybody gives, or has, two.
SplitName fullySplit(const Applicant &applicant)
{
    SplitName name = splitName(applicant.displayName);
    if (name.first.isEmpty())
        name.first = applicant.email.section(u'@', 0, 0);
    if (name.last.isEmpty())
        name.last = noLastName();
    return name;
}

} // namespace

QString noLastName()
{
    return u"-"_s;
}

void useBearer(HttpRequest &request, const Secret &bearer)
{
    // With both on a request the bearer would win, and a stray key still be told to everybody on the way (§2).
    request.headers.removeIf([](const auto &header) {
        return header.first.compare("authorization", Qt::CaseInsensitive) == 0
            || header.first.compare("x-api-key", Qt::CaseInsensitive) == 0;
    });
    if (!bearer.isEmpty())
        request.setHeader("Authorization"_ba, "Bearer "_ba + bearer.reveal());
}

QJsonObject Wire::inProject(QJsonObject body) const
{
    if (!projectId.isEmpty())
        body.insert(u"projectId"_s, projectId);
    return body;
}

HttpRequest Wire::post(const QString &operation, const QJsonObject &body) const
{
    HttpRequest request = call("POST"_ba, baseUrl, u"api/auth/"_s + operation);
    request.setJson(body);
    return request;
}

HttpRequest Wire::anonymous() const
{
    QJsonObject body = inProject({});
    if (!deviceId.isEmpty())
        body.insert(u"deviceId"_s, deviceId);
    return post(u"anonymous"_s, body);
}

HttpRequest Wire::refresh(const Secret &refreshToken) const
{
    return post(u"refresh"_s, {{u"refreshToken"_s, text(refreshToken)}});
}

HttpRequest Wire::convert(const Applicant &applicant, const Secret &bearer) const
{
    // Without the project: sign-up's validator refuses keys that it does not know, and so may this one (§6).
    QJsonObject body{{u"email"_s, applicant.email}, {u"password"_s, text(applicant.password)}};
    // Both names or none: the guest is called "Anonymous User", and half of that might stay.
    if (!applicant.displayName.isEmpty()) {
        const auto [first, last] = fullySplit(applicant);
        body.insert(u"firstName"_s, first);
        body.insert(u"lastName"_s, last);
    }
    HttpRequest request = post(u"anonymous/convert"_s, body);
    useBearer(request, bearer);
    return request;
}

HttpRequest Wire::signUp(const Applicant &applicant) const
{
    const auto [first, last] = fullySplit(applicant);
    HttpRequest request = post(u"local/signup/"_s + role,
                               inProject({{u"email"_s, applicant.email},
                                          {u"password"_s, text(applicant.password)},
                                          {u"firstName"_s, first},
                                          {u"lastName"_s, last},
                                          {u"agreedToTerms"_s, true}}));
    request.route = u"api/auth/local/signup/{role}"_s;
    return request;
}

HttpRequest Wire::logIn(const QString &email, const Secret &password) const
{
    return post(u"local/login"_s, inProject({{u"email"_s, email}, {u"password"_s, text(password)}}));
}

HttpRequest Wire::session(const Secret &bearer) const
{
    HttpRequest request = call("GET"_ba, baseUrl, u"api/auth/local/session"_s);
    QUrlQuery query;
    query.addQueryItem(u"projectId"_s, projectId);
    request.url.setQuery(query);
    request.timeout = sessionTimeout;
    useBearer(request, bearer);
    return request;
}

HttpRequest Wire::logOut(const Secret &bearer) const
{
    HttpRequest request = call("POST"_ba, baseUrl, u"api/auth/local/logout"_s);
    useBearer(request, bearer);
    return request;
}

HttpRequest Wire::verifyEmail(const Secret &token) const
{
    return post(u"verify-email"_s, inProject({{u"token"_s, text(token)}}));
}

HttpRequest Wire::resendVerification(const QString &email) const
{
    return post(u"resend-verification"_s, inProject({{u"email"_s, email}}));
}

HttpRequest Wire::sendCode(const QString &email) const
{
    return post(u"otp/send"_s, inProject({{u"method"_s, u"email"_s}, {u"email"_s, email}}));
}

HttpRequest Wire::verifyCode(const QString &email, const Secret &code) const
{
    return post(u"otp/verify"_s, inProject({{u"otp"_s, text(code)}, {u"identifier"_s, email}}));
}

HttpRequest Wire::sendReset(const QString &email) const
{
    return post(u"local/password-reset"_s, inProject({{u"email"_s, email}}));
}

HttpRequest Wire::confirmReset(const QString &email, const Secret &code, const Secret &newPassword) const
{
    return post(u"local/password-reset/confirm"_s,
                inProject({{u"email"_s, email}, {u"otp"_s, text(code)}, {u"newPassword"_s, text(newPassword)}}));
}

HttpRequest Wire::changePassword(const Secret &current, const Secret &next, const Secret &bearer) const
{
    HttpRequest request = call("PATCH"_ba, baseUrl, u"api/users/password"_s);
    useBearer(request, bearer);
    request.setJson({{u"currentPassword"_s, text(current)}, {u"newPassword"_s, text(next)}});
    return request;
}

} // namespace GuestPass::Mudbase
