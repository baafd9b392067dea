// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"
#include "fields.h"
#include "replies.h"
#include "userjson.h"

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

Response me(Call &call)
{
    return reply(200, {{u"user"_s, userJson(call.user())}});
}

Response update(Call &call)
{
    Fields fields(call.body);
    User user = call.user();
    const auto take = [&fields](const QString &name, qsizetype longest, QString &place) {
        const QString text = fields.text(name, Need::Optional, longest).trimmed();
        if (!text.isNull())
            place = text;
    };
    take(u"firstName"_s, 100, user.firstName);
    take(u"lastName"_s, 100, user.lastName);
    take(u"avatar"_s, 2000, user.avatar);
    if (const auto problem = fields.problem())
        return *problem;
    call.backend.users.update(user);
    return reply(200, {{u"message"_s, u"Profile updated successfully"_s}, {u"user"_s, userJson(user)}});
}

Response changePassword(Call &call)
{
    Fields fields(call.body);
    const QString current = fields.text(u"currentPassword"_s, Need::Required, maximumPasswordLength);
    const QString password = fields.newPassword(u"newPassword"_s);
    if (const auto problem = fields.problem())
        return *problem;
    if (!isPassword(call.backend.users.password(call.user().id), current))
        return failure(400, u"Current password is incorrect"_s);
    call.backend.users.setPassword(call.user(), hashPassword(password));
    call.backend.tokens.revokeOthers(call.user().id, call.session().id);
    return done(u"Password changed successfully"_s);
}

} // namespace

void addUserOperations(Operations &operations)
{
    operations.add("GET"_ba, u"/api/users/me"_s, Access::Bearer, me);
    operations.add("PATCH"_ba, u"/api/users/update"_s, Access::Bearer, update);
    operations.add("PATCH"_ba, u"/api/users/password"_s, Access::Bearer, changePassword);
}

} // namespace DemoStore::Mudbase
