// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"
#include "fields.h"
#include "replies.h"
#include "userjson.h"

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

Response verifyEmail(Call &call)
{
    Fields fields(call.body);
    const QString token = fields.text(u"token"_s, Need::Required, 2000);
    fields.project(Need::Optional);
    if (const auto problem = fields.problem())
        return *problem;
    const auto id = call.backend.codes.spendVerification(token);
    auto user = id ? call.backend.users.find(*id) : std::nullopt;
    if (!user)
        return failure(400, u"Invalid verification token"_s);
    user->emailVerified = true;
    call.backend.users.update(*user);
    return done(u"Email verified successfully"_s);
}

// The same words whether or not there is such an account.
Response resend(Call &call)
{
    Fields fields(call.body);
    const QString email = fields.email(u"email"_s, Need::Required);
    fields.project(Need::Optional);
    if (const auto problem = fields.problem())
        return *problem;
    const auto user = call.backend.users.member(email);
    if (user && !user->emailVerified)
        call.backend.codes.sendVerification(*user);
    return done(u"If an unverified account exists for this email, a verification email has been sent."_s);
}

Response resendToMe(Call &call)
{
    if (call.user().anonymous)
        return failure(400, u"Anonymous users have no email to verify"_s);
    if (call.user().emailVerified)
        return failure(400, u"Email is already verified"_s);
    call.backend.codes.sendVerification(call.user());
    return done(u"Verification email sent"_s);
}

Response sendOtp(Call &call)
{
    Fields fields(call.body);
    fields.project(Need::Required);
    const QString method = fields.text(u"method"_s, Need::Required);
    if (!method.isEmpty() && method != "email"_L1 && method != "sms"_L1)
        fields.refuse(u"\"method\" must be one of [sms, email]"_s);
    const QString email = fields.email(u"email"_s, method == "email"_L1 ? Need::Required : Need::Optional);
    if (const auto problem = fields.problem())
        return *problem;
    if (method == "sms"_L1)
        return failure(400, u"SMS is not enabled for this project"_s);
    if (const auto user = call.backend.users.member(email))
        call.backend.codes.sendSignInCode(*user);
    return done(u"OTP code sent successfully"_s);
}

Response verifyOtp(Call &call)
{
    Fields fields(call.body);
    fields.project(Need::Required);
    fields.sixDigits(u"otp"_s);
    const QString email = fields.email(u"identifier"_s, Need::Required);
    if (const auto problem = fields.problem())
        return *problem;
    auto user = call.backend.users.member(email);
    if (!user || !call.backend.codes.spendSignInCode(*user, call.body.value("otp"_L1).toString()))
        return failure(401, u"Invalid or expired OTP"_s);
    user->emailVerified = true; // whoever read the mail owns the address
    call.backend.users.noteLogin(*user);
    QJsonObject body = pairJson(u"Login successful"_s, call.backend.tokens.start(*user));
    body.insert(u"user"_s, userJson(*user));
    return reply(200, body);
}

} // namespace

void addCodeOperations(Operations &operations)
{
    for (const QString &family : {u"/api/auth"_s, u"/api/users"_s})
        operations.add("POST"_ba, family + u"/verify-email"_s, Access::None, verifyEmail);
    operations.add("POST"_ba, u"/api/auth/resend-verification"_s, Access::None, resend);
    operations.add("POST"_ba, u"/api/users/resend-verification"_s, Access::Bearer, resendToMe);
    operations.add("POST"_ba, u"/api/auth/otp/send"_s, Access::None, sendOtp);
    operations.add("POST"_ba, u"/api/auth/otp/verify"_s, Access::None, verifyOtp);
}

} // namespace DemoStore::Mudbase
