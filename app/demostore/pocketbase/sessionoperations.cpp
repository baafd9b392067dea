// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "body.h"
#include "dialect.h"
#include "records.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

const QString users = u"/api/collections/{collection}"_s;

Response signedIn(Call &call, const User &user)
{
    const std::optional<User> self = user;
    const auto record = Records(call.backend, self)
                            .find(*call.backend.collections.find(usersCollectionId), user.id, call.query(u"expand"_s));
    return call.record({{u"record"_s, record.value_or(QJsonObject())},
                        {u"token"_s, QString::fromLatin1(call.backend.tokens.make(Purpose::Auth, user))}});
}

Response signIn(Call &call)
{
    Form form(call.body, call.say());
    const QString identity = form.required(u"identity"_s);
    const QString password = form.required(u"password"_s);
    const QString field = textIn(call.body, u"identityField"_s);
    if (!call.say().old() && !field.isEmpty() && field != "email"_L1)
        form.faults.add(u"identityField"_s, {u"validation_in_invalid"_s, u"Must be a valid value."_s, {}});
    if (!form.readable())
        return call.say().unreadable();
    if (!form.faults.none())
        return call.say().invalidForm(form.faults);
    const auto user = call.backend.users.byIdentity(identity, call.say().old());
    if (!user || !isPassword(user->password, password))
        return call.say().failure(400, u"Failed to authenticate."_s);
    call.backend.users.touch(*user);
    return signedIn(call, *user);
}

// Nothing is ended or kept: in the same second this gives the same token again.
Response refresh(Call &call)
{
    return signedIn(call, *call.caller);
}

Response methods(Call &call)
{
    if (call.say().old())
        return call.record({{u"authProviders"_s, QJsonArray()},
                            {u"usernamePassword"_s, true},
                            {u"emailPassword"_s, true},
                            {u"onlyVerified"_s, false}});
    const QJsonObject off{{u"enabled"_s, false}, {u"duration"_s, 0}};
    return call.record(
        {{u"password"_s, QJsonObject{{u"identityFields"_s, QJsonArray{u"email"_s}}, {u"enabled"_s, true}}},
         {u"oauth2"_s, QJsonObject{{u"providers"_s, QJsonArray()}, {u"enabled"_s, false}}},
         {u"mfa"_s, off},
         {u"otp"_s, off},
         {u"authProviders"_s, QJsonArray()},
         {u"usernamePassword"_s, false},
         {u"emailPassword"_s, true}});
}

Response health(Call &call)
{
    const QJsonObject data = call.say().old() ? QJsonObject{{u"canBackup"_s, true}} : QJsonObject();
    return call.record({{u"message"_s, u"API is healthy."_s}, {u"code"_s, 200}, {u"data"_s, data}});
}

} // namespace

void addSessionOperations(Operations &operations)
{
    operations.add("GET"_ba, u"/api/health"_s, Kind::Open, health);
    operations.add("GET"_ba, users + u"/auth-methods"_s, Kind::Form, methods);
    operations.add("POST"_ba, users + u"/auth-with-password"_s, Kind::Form, signIn);
    operations.add("POST"_ba, users + u"/auth-refresh"_s, Kind::Member, refresh);
}

} // namespace DemoStore::PocketBase
