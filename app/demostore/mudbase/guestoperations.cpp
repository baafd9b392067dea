// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "../store.h"
#include "dialect.h"
#include "fields.h"
#include "project.h"
#include "replies.h"
#include "userjson.h"

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

Response anonymous(Call &call)
{
    Fields fields(call.body);
    fields.project(Need::Optional);
    const QString device = fields.text(u"deviceId"_s, Need::Optional);
    if (const auto problem = fields.problem())
        return *problem;
    const User guest = call.backend.users.createGuest(device);
    QJsonObject user = briefUserJson(guest);
    user.insert(u"role"_s, systemRole);
    user.insert(u"isAnonymous"_s, true);
    QJsonObject body = pairJson(u"Anonymous session created"_s, call.backend.tokens.start(guest));
    body.insert(u"user"_s, user);
    return reply(200, body);
}

Response convert(Call &call)
{
    Fields fields(call.body);
    User user = call.user();
    user.email = fields.email(u"email"_s, Need::Required);
    const QString password = fields.newPassword(u"password"_s);
    user.firstName = fields.text(u"firstName"_s, Need::Optional, 100).trimmed();
    user.lastName = fields.text(u"lastName"_s, Need::Optional, 100).trimmed();
    if (const auto problem = fields.problem())
        return *problem;
    if (!call.user().anonymous)
        return failure(400, u"Account is not anonymous"_s);
    if (call.backend.users.member(user.email))
        return failure(400, u"User already exists with this email"_s);
    user.anonymous = false;
    user.customRole = memberRole;
    call.backend.users.update(user);
    call.backend.users.setPassword(user, hashPassword(password));
    if (call.store().settings.mudbase.verification)
        call.backend.codes.sendVerification(user);
    QJsonObject body = pairJson(u"Account created successfully"_s, call.backend.tokens.replace(user, call.session()));
    body.insert(u"user"_s, userJson(user));
    return reply(200, body);
}

Response refresh(Call &call)
{
    const QString token = call.body.value("refreshToken"_L1).toString();
    if (token.isEmpty())
        return failure(400, u"Refresh token is required"_s);
    const auto spent = call.backend.tokens.spend(token.toLatin1());
    const auto user = call.backend.users.find(spent.session.userId);
    if (spent.verdict == Tokens::Verdict::Invalidated)
        return failure(401, u"Session has been invalidated. Please sign in again."_s);
    if (spent.verdict == Tokens::Verdict::Unknown || !user)
        return failure(call.store().settings.mudbase.refreshRefusedStatus, u"Invalid or expired refresh token"_s);
    call.backend.users.touch(*user);
    return reply(200, pairJson(u"Token refreshed successfully"_s, call.backend.tokens.renew(*user, spent.session)));
}

Response logOut(Call &call)
{
    call.backend.tokens.revoke(call.session().id);
    return done(u"Logout successful"_s);
}

std::optional<Response> foreignProject(const Call &call)
{
    const QString id = call.request.query.queryItemValue(u"projectId"_s, QUrl::FullyDecoded);
    return id.isEmpty() ? std::nullopt : projectProblem(id);
}

Response localSession(Call &call)
{
    if (const auto problem = foreignProject(call))
        return *problem;
    QJsonObject user = briefUserJson(call.user());
    user.insert(u"customRole"_s, roleJson(call.user()));
    user.insert(u"project"_s,
                QJsonObject{{u"id"_s, projectId}, {u"name"_s, call.store().shop.name}, {u"role"_s, systemRole}});
    return reply(200, {{u"authenticated"_s, true}, {u"user"_s, user}});
}

// The live service leaves `isAnonymous` out here, although its schema has it.
Response generalSession(Call &call)
{
    if (const auto problem = foreignProject(call))
        return *problem;
    QJsonObject user = userJson(call.user());
    user.remove(u"isAnonymous"_s);
    return reply(200, {{u"authenticated"_s, true}, {u"user"_s, user}});
}

} // namespace

void addGuestOperations(Operations &operations)
{
    operations.add("POST"_ba, u"/api/auth/anonymous"_s, Access::None, anonymous);
    operations.add("POST"_ba, u"/api/auth/anonymous/convert"_s, Access::Bearer, convert);
    operations.add("POST"_ba, u"/api/auth/refresh"_s, Access::None, refresh);
    for (const QString &family : {u"/api/auth/local"_s, u"/api/auth"_s})
        operations.add("POST"_ba, family + u"/logout"_s, Access::Bearer, logOut);
    operations.add("GET"_ba, u"/api/auth/local/session"_s, Access::Bearer, localSession);
    operations.add("GET"_ba, u"/api/auth/session"_s, Access::Bearer, generalSession);
}

} // namespace DemoStore::Mudbase
