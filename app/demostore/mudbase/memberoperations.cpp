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

struct Application {
    User user;
    QString password;
};

Application applicationIn(Fields &fields)
{
    Application application;
    User &user = application.user;
    user.anonymous = false;
    user.email = fields.email(u"email"_s, Need::Required);
    application.password = fields.newPassword(u"password"_s);
    user.firstName = fields.text(u"firstName"_s, Need::Required, 100).trimmed();
    user.lastName = fields.text(u"lastName"_s, Need::Required, 100).trimmed();
    user.customRole = memberRole;
    fields.project(Need::Required);
    return application;
}

// Success does not mean signed in: where addresses must be proved there are no tokens yet.
Response enrol(Call &call, const Fields &fields, const Application &application, const QJsonObject &role)
{
    if (const auto problem = fields.problem())
        return *problem;
    if (call.backend.users.member(application.user.email))
        return failure(400, u"User already exists with this email"_s);
    const User user = call.backend.users.create(application.user, hashPassword(application.password));
    const bool verification = call.store().settings.mudbase.verification;
    QJsonObject json = briefUserJson(user);
    json.insert(u"customRole"_s, roleJson(user));
    json.insert(u"emailVerified"_s, user.emailVerified);
    QJsonObject body{{u"message"_s, u"Registration successful. Please check your email to verify your account."_s},
                     {u"requireVerification"_s, true}};
    if (verification)
        call.backend.codes.sendVerification(user);
    else
        body = pairJson(u"Registration successful"_s, call.backend.tokens.start(user));
    if (!role.isEmpty()) {
        json.insert(u"role"_s, systemRole);
        body.insert(u"role"_s, role);
    }
    body.insert(u"user"_s, json);
    return reply(201, body);
}

Response registerPerson(Call &call)
{
    Fields fields(call.body);
    const Application application = applicationIn(fields);
    return enrol(call, fields, application, {});
}

Response signUp(Call &call)
{
    if (call.request.parameter(u"role"_s) != memberRole)
        return failure(404, u"Role not found"_s);
    Fields fields(call.body);
    const Application application = applicationIn(fields);
    // In mid-2026 the service refused a sign-up without it. Since then the vendor's Python SDK 1.3.17 says of this
    // field (RegisterWithRoleRequest, RegisterLocalUserRequest) "not required here", and sends none by itself.
    fields.agreement(u"agreedToTerms"_s);
    fields.refuseOthers(); // so that nobody gives themselves a role
    return enrol(call, fields, application,
                 {{u"slug"_s, memberRole},
                  {u"name"_s, u"Customer"_s},
                  {u"description"_s, u"May keep a cart and place orders."_s}});
}

Response unproved()
{
    return reply(403,
                 {{u"error"_s, u"Email verification required"_s},
                  {u"code"_s, u"EMAIL_VERIFICATION_REQUIRED"_s},
                  {u"message"_s, u"Please verify your email address before you log in."_s}});
}

Response logIn(Call &call)
{
    Fields fields(call.body);
    const QString email = fields.email(u"email"_s, Need::Required);
    const QString password = fields.text(u"password"_s, Need::Required, maximumPasswordLength);
    fields.project(Need::Optional);
    if (const auto problem = fields.problem())
        return *problem;
    auto user = call.backend.users.member(email);
    if (!user || !isPassword(call.backend.users.password(user->id), password))
        return failure(401, u"Invalid credentials"_s);
    if (call.store().settings.mudbase.verification && !user->emailVerified)
        return unproved();
    call.backend.users.noteLogin(*user);
    QJsonObject json = briefUserJson(*user);
    json.insert(u"role"_s, systemRole);
    json.insert(u"customRole"_s, roleJson(*user));
    json.insert(u"emailVerified"_s, user->emailVerified);
    json.insert(u"twoFactorEnabled"_s, false);
    QJsonObject body = pairJson(u"Login successful"_s, call.backend.tokens.start(*user));
    body.insert(u"user"_s, json);
    return reply(200, body);
}

} // namespace

void addMemberOperations(Operations &operations)
{
    operations.add("POST"_ba, u"/api/auth/local/register"_s, Access::None, registerPerson);
    operations.add("POST"_ba, u"/api/auth/local/signup/{role}"_s, Access::None, signUp);
    operations.add("POST"_ba, u"/api/auth/local/login"_s, Access::None, logIn);
}

} // namespace DemoStore::Mudbase
