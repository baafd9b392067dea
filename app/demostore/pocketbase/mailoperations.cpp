// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "body.h"
#include "dialect.h"

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

const QString users = u"/api/collections/{collection}"_s;

const Fault badToken{u"validation_invalid_token"_s, u"Invalid or expired token."_s, {}};

// Unknown, verified already, asked a moment ago: the answer is the same.
Response requestVerification(Call &call)
{
    Form form(call.body, call.say());
    const QString email = form.email(u"email"_s);
    if (!form.readable())
        return call.say().unreadable();
    if (!form.faults.none())
        return call.say().invalidMailForm(form.faults);
    Backend &backend = call.backend;
    const auto user = backend.users.byIdentity(email);
    const bool goes = user && !user->verified && !backend.settings.mailerBroken
        && backend.users.mayMail(*user, Users::Mail::Verification);
    if (goes)
        backend.store.outbox.send(email.toLower(), u"Verify your %1 email"_s.arg(backend.store.shop.name),
                                  QString::fromLatin1(backend.tokens.make(Purpose::Verification, *user)),
                                  u"verification"_s);
    return call.say().done();
}

Response confirmVerification(Call &call)
{
    Form form(call.body, call.say());
    const QByteArray token = form.required(u"token"_s).toLatin1();
    if (!form.readable())
        return call.say().unreadable();
    const QString email = claimedBy(token).value("email"_L1).toString();
    auto proof = call.backend.tokens.verify(Purpose::Verification, token);
    if (email.isEmpty())
        form.faults.add(u"token"_s, {u"validation_invalid_token_claims"_s, u"Missing email token claim."_s, {}});
    else if (!proof)
        form.faults.add(u"token"_s, badToken);
    else if (proof->user.email != email)
        form.faults.add(u"token"_s,
                        {u"validation_token_email_mismatch"_s,
                         u"The record email doesn't match with the requested token claims."_s,
                         {}});
    if (!form.faults.none())
        return call.say().invalidForm(form.faults);
    if (!proof->user.verified) {
        proof->user.verified = true;
        call.backend.users.update(proof->user, false);
    }
    return call.say().done();
}

Faults newEmailFaults(Call &call, const QString &email)
{
    Faults faults;
    const bool own = email == call.caller->email;
    if (!own && !call.backend.users.byIdentity(email))
        return faults;
    const Fault taken{u"validation_invalid_new_email"_s, u"Invalid new email address."_s, {}};
    const Fault same{u"validation_not_in_invalid"_s, u"Must not be in list."_s, {}};
    const Fault either{u"validation_record_email_invalid"_s, u"User email already exists or it is invalid."_s, {}};
    faults.add(u"newEmail"_s, call.say().old() ? either : own ? same : taken);
    return faults;
}

// The one request whose caller learns that no mail can leave.
Response requestEmailChange(Call &call)
{
    Form form(call.body, call.say());
    const QString email = form.email(u"newEmail"_s);
    if (!form.readable())
        return call.say().unreadable();
    const Faults faults = form.faults.none() ? newEmailFaults(call, email) : form.faults;
    if (!faults.none())
        return call.say().invalidForm(faults);
    Backend &backend = call.backend;
    if (backend.settings.mailerBroken)
        return call.say().failure(400, u"Failed to request email change."_s);
    backend.store.outbox.send(
        email.toLower(), u"Confirm your %1 new email address"_s.arg(backend.store.shop.name),
        QString::fromLatin1(backend.tokens.make(Purpose::EmailChange, *call.caller, {{u"newEmail"_s, email}})),
        u"email-change"_s);
    return call.say().done();
}

Fault emailTokenFault(Call &call, const QByteArray &token, const std::optional<Tokens::Proof> &proof)
{
    const QString email = claimedBy(token).value("newEmail"_L1).toString();
    if (email.isEmpty())
        return {u"validation_invalid_token_payload"_s, u"Invalid token payload - newEmail must be set."_s, {}};
    const bool taken = call.backend.users.byIdentity(email).has_value();
    if (proof && !taken)
        return {};
    if (proof)
        return {
            u"validation_invalid_token_email"_s, u"The new email address is already registered: %1."_s.arg(email), {}};
    return badToken;
}

Response confirmEmailChange(Call &call)
{
    Form form(call.body, call.say());
    const QByteArray token = form.required(u"token"_s).toLatin1();
    const QString password = form.required(u"password"_s);
    if (!form.readable())
        return call.say().unreadable();
    auto proof = call.backend.tokens.verify(Purpose::EmailChange, token);
    const Fault fault = emailTokenFault(call, token, proof);
    if (!fault.code.isEmpty())
        form.faults.add(u"token"_s, fault);
    if (!proof || (!password.isEmpty() && !isPassword(proof->user.password, password)))
        form.faults.add(u"password"_s,
                        {u"validation_invalid_password"_s, u"Missing or invalid auth record password."_s, {}});
    if (!form.faults.none())
        return call.say().invalidForm(form.faults);
    proof->user.email = proof->claims.value("newEmail"_L1).toString();
    proof->user.verified = true;
    call.backend.users.update(proof->user, true);
    return call.say().done();
}

} // namespace

void addMailOperations(Operations &operations)
{
    operations.add("POST"_ba, users + u"/request-verification"_s, Kind::Form, requestVerification);
    operations.add("POST"_ba, users + u"/confirm-verification"_s, Kind::Form, confirmVerification);
    operations.add("POST"_ba, users + u"/request-email-change"_s, Kind::Member, requestEmailChange);
    operations.add("POST"_ba, users + u"/confirm-email-change"_s, Kind::Form, confirmEmailChange);
}

} // namespace DemoStore::PocketBase
