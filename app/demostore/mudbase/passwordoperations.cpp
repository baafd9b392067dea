// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"
#include "fields.h"
#include "replies.h"

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

// Without a project this is about the organisation's staff, of whom there are none here. The words never differ.
Response request(Call &call)
{
    Fields fields(call.body);
    const QString email = fields.email(u"email"_s, Need::Required);
    fields.project(Need::Optional);
    if (const auto problem = fields.problem())
        return *problem;
    const auto user = call.body.contains("projectId"_L1) ? call.backend.users.member(email) : std::nullopt;
    if (user)
        call.backend.codes.sendResetCode(*user);
    return done(u"If an account with that email exists, a password reset code has been sent."_s);
}

Response confirm(Call &call)
{
    Fields fields(call.body);
    const QString email = fields.email(u"email"_s, Need::Required);
    fields.project(Need::Required);
    fields.sixDigits(u"otp"_s);
    const QString password = fields.newPassword(u"newPassword"_s);
    if (const auto problem = fields.problem())
        return *problem;
    auto user = call.backend.users.member(email);
    if (!user || !call.backend.codes.spendResetCode(*user, call.body.value("otp"_L1).toString()))
        return failure(400, u"Invalid or expired OTP"_s);
    user->emailVerified = true;
    call.backend.users.update(*user);
    call.backend.users.setPassword(*user, hashPassword(password));
    call.backend.tokens.revokeOthers(user->id, {});
    return done(u"Password reset successful"_s);
}

} // namespace

void addPasswordOperations(Operations &operations)
{
    operations.add("POST"_ba, u"/api/auth/local/password-reset"_s, Access::None, request);
    operations.add("POST"_ba, u"/api/auth/local/password-reset/confirm"_s, Access::None, confirm);
}

} // namespace DemoStore::Mudbase
