// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "body.h"
#include "dialect.h"
#include "passwordrules.h"

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

const QString users = u"/api/collections/{collection}"_s;

Response requestReset(Call &call)
{
    Form form(call.body, call.say());
    const QString email = form.email(u"email"_s);
    if (!form.readable())
        return call.say().unreadable();
    if (!form.faults.none())
        return call.say().invalidMailForm(form.faults);
    Backend &backend = call.backend;
    const auto user = backend.users.byIdentity(email);
    if (user && !backend.settings.mailerBroken && backend.users.mayMail(*user, Users::Mail::PasswordReset))
        backend.store.outbox.send(email.toLower(), u"Reset your %1 password"_s.arg(backend.store.shop.name),
                                  QString::fromLatin1(backend.tokens.make(Purpose::PasswordReset, *user)),
                                  u"password-reset"_s);
    return call.say().done();
}

// The form allows more characters than the record then takes.
void checkNewPassword(Form &form, const QString &password, const QString &confirmation, const Replies &say)
{
    const int most = say.old() ? 100 : 255;
    const QJsonObject params{{u"min"_s, shortestPassword}, {u"max"_s, most}};
    if (!password.isEmpty() && (password.size() < shortestPassword || password.size() > most))
        form.faults.add(u"password"_s,
                        {u"validation_length_out_of_range"_s,
                         u"The length must be between %1 and %2."_s.arg(shortestPassword).arg(most),
                         say.old() ? QJsonObject() : params});
    else if (!password.isEmpty() && !isPasswordLength(password, say.old()))
        form.faults.add(u"password"_s, say.passwordLength(password.size()));
    if (!confirmation.isEmpty() && confirmation != password)
        form.faults.add(u"passwordConfirm"_s, say.mismatch());
}

Response confirmReset(Call &call)
{
    Form form(call.body, call.say());
    const QByteArray token = form.required(u"token"_s).toLatin1();
    const QString password = form.required(u"password"_s);
    const QString confirmation = form.required(u"passwordConfirm"_s);
    if (!form.readable())
        return call.say().unreadable();
    checkNewPassword(form, password, confirmation, call.say());
    auto proof = call.backend.tokens.verify(Purpose::PasswordReset, token);
    if (!proof)
        form.faults.add(u"token"_s, {u"validation_invalid_token"_s, u"Invalid or expired token."_s, {}});
    if (!form.faults.none())
        return call.say().invalidForm(form.faults);
    User &user = proof->user;
    user.password = hashPassword(password);
    user.verified = user.verified || proof->claims.value("email"_L1).toString() == user.email;
    call.backend.users.update(user, true);
    return call.say().done();
}

} // namespace

void addPasswordOperations(Operations &operations)
{
    operations.add("POST"_ba, users + u"/request-password-reset"_s, Kind::Form, requestReset);
    operations.add("POST"_ba, users + u"/confirm-password-reset"_s, Kind::Form, confirmReset);
}

} // namespace DemoStore::PocketBase
