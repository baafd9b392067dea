// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"
#include "envelope.h"
#include "userjson.h"

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

Response wrongPassword()
{
    return failure(400, u"invalid_credentials"_s, u"The password is not right."_s);
}

Contact contactOf(Fields &fields)
{
    const QString country = fields.countryCode(u"country_code"_s);
    if (fields.has(u"phone"_s) && !fields.has(u"email"_s))
        return {Contact::Kind::Phone, fields.phone(u"phone"_s, Need::Required), country};
    fields.value(u"phone"_s);
    return {Contact::Kind::Email, fields.email(u"email"_s, Need::Required), {}};
}

Response login(Call &call)
{
    Fields fields(call.body);
    const Contact contact = contactOf(fields);
    const QString password = fields.text(u"password"_s, Need::Required, maximumPasswordLength);
    if (!fields.ok())
        return fields.refusal();
    const auto account = call.store.accounts.find(contact);
    if (!account)
        return notFound(u"There is no account with this contact."_s);
    if (!isPassword(call.store.accounts.password(account->id), password))
        return wrongPassword();
    return signedIn(call, *account, u"Signed in."_s);
}

Response forgot(Call &call)
{
    Fields fields(call.body);
    const Contact contact = contactOf(fields);
    if (!fields.ok())
        return fields.refusal();
    if (!call.store.accounts.find(contact))
        return notFound(u"There is no account with this contact."_s);
    return codeSent(call, call.store.codes.issue(call.account().id, u"reset-password"_s, contact));
}

Response reset(Call &call)
{
    Fields fields(call.body);
    const QString code = fields.text(u"otp"_s, Need::Required);
    const QString token = fields.text(u"otp_token"_s, Need::Required);
    const QString password = fields.newPassword(u"new_password"_s, u"confirm_password"_s);
    if (!fields.ok())
        return fields.refusal();
    Store &store = call.store;
    const Codes::Check check = store.codes.check(token, u"reset-password"_s, code);
    if (check.verdict != Codes::Verdict::Right)
        return codeRefused(check.verdict);
    const auto account = store.accounts.find(check.code.contact);
    if (!account)
        return codeRefused(Codes::Verdict::Unknown);
    store.accounts.setPassword(*account, hashPassword(password));
    // Whoever else is signed in may be the reason for the new password.
    store.sessions.revokeOthers(account->id, {});
    return signedIn(call, store.accounts.find(account->id).value_or(*account), u"The password has been changed."_s);
}

Response change(Call &call)
{
    Fields fields(call.body);
    const QString old = fields.text(u"old_password"_s, Need::Required, maximumPasswordLength);
    const QString password = fields.newPassword(u"new_password"_s, u"confirm_password"_s);
    if (!fields.ok())
        return fields.refusal();
    Store &store = call.store;
    if (!isPassword(store.accounts.password(call.account().id), old))
        return wrongPassword();
    store.accounts.setPassword(call.account(), hashPassword(password));
    store.sessions.revokeOthers(call.account().id, call.session().id);
    return success(u"The password has been changed."_s,
                   tokensJson(continueSession(store, call.account(), call.session())));
}

} // namespace

void addPasswordOperations(Operations &operations)
{
    operations.add("POST"_ba, u"/auth/login/password"_s, Access::Bearer, login);
    operations.add("POST"_ba, u"/auth/forgot-password"_s, Access::Bearer, forgot);
    operations.add("POST"_ba, u"/auth/reset-password"_s, Access::Bearer, reset);
    operations.add("POST"_ba, u"/auth/change-password"_s, Access::LoggedIn, change);
}

} // namespace DemoStore::CommerceEngine
