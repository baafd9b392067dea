// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"
#include "envelope.h"
#include "userjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

Response taken()
{
    return failure(400, u"resource_conflict"_s, u"This contact belongs to another account."_s);
}

bool isOwn(const Account &account, const Contact &contact)
{
    return contact.kind == Contact::Kind::Email
        ? account.email == contact.value
        : account.phone == contact.value && account.countryCode == contact.countryCode;
}

// Why a code for this action cannot be sent to this contact.
std::optional<Response> hindrance(Call &call, const QString &action, const Contact &contact)
{
    const bool known = call.store.accounts.find(contact).has_value();
    if (action == "register"_L1)
        return known ? std::optional(taken()) : std::nullopt;
    if (action == "reset-password"_L1)
        return known ? std::nullopt
                     : std::optional(failure(400, u"not_found"_s, u"There is no account with this contact."_s));
    if (!call.session().loggedIn)
        return failure(401, u"unauthorized"_s, u"Please sign in first."_s);
    if (action.startsWith("verify-"_L1) && !isOwn(call.account(), contact))
        return invalid(u"otp_action"_s, u"This is not the contact of this account."_s);
    if (action.startsWith("update-"_L1) && known && !isOwn(call.account(), contact))
        return taken();
    return std::nullopt;
}

Contact contactOf(Fields &fields, QString *action)
{
    const QString channel = fields.oneOf(u"channel"_s, {u"email"_s, u"sms"_s, u"whatsapp"_s});
    if (channel == "email"_L1) {
        *action =
            fields.oneOf(u"otp_action"_s, {u"register"_s, u"reset-password"_s, u"verify-email"_s, u"update-email"_s});
        return {Contact::Kind::Email, fields.email(u"email"_s, Need::Required), {}};
    }
    *action = fields.oneOf(u"otp_action"_s, {u"register"_s, u"reset-password"_s, u"verify-phone"_s, u"update-phone"_s});
    const QString country = fields.countryCode(u"country_code"_s);
    return {Contact::Kind::Phone, fields.phone(u"phone"_s, Need::Required), country};
}

Response generate(Call &call)
{
    Fields fields(call.body);
    QString action;
    const Contact contact = contactOf(fields, &action);
    if (!fields.ok())
        return fields.refusal();
    if (const auto refusal = hindrance(call, action, contact))
        return *refusal;
    const Registration pending =
        action == "register"_L1 ? call.store.codes.pendingRegistration(call.account().id, contact) : Registration();
    return codeSent(call, call.store.codes.issue(call.account().id, action, contact, pending));
}

Response finishRegistration(Call &call, const Code &code)
{
    // Somebody may have registered the contact meanwhile; who can prove it may sign in to it.
    if (const auto account = call.store.accounts.find(code.contact))
        return signedIn(call, *account, u"Signed in."_s);
    const QString promoted = call.account().anonymous ? call.account().id : QString();
    const Account account = call.store.accounts.enrol(promoted, code.contact, code.pending);
    return signedIn(call, account, u"The account has been created."_s);
}

Response finishUpdate(Call &call, const Code &code)
{
    if (!call.session().loggedIn)
        return failure(401, u"unauthorized"_s, u"Please sign in first."_s);
    Account account = call.account();
    const auto other = call.store.accounts.find(code.contact);
    if (other && other->id != account.id)
        return taken();
    if (code.contact.kind == Contact::Kind::Email) {
        account.email = code.contact.value;
        account.emailVerified = true;
    } else {
        account.phone = code.contact.value;
        account.countryCode = code.contact.countryCode;
        account.phoneVerified = true;
    }
    call.store.accounts.update(account);
    const Account changed = call.store.accounts.find(account.id).value_or(account);
    JsonText content = tokensJson(continueSession(call.store, changed, call.session()));
    content.object("user", userJson(changed, true));
    return success(u"The contact has been confirmed."_s, content);
}

Response verify(Call &call)
{
    Fields fields(call.body);
    const QString otp = fields.text(u"otp"_s, Need::Required);
    const QString token = fields.text(u"otp_token"_s, Need::Required);
    const QString action = fields.oneOf(u"otp_action"_s,
                                        {u"login"_s, u"register"_s, u"reset-password"_s, u"verify-phone"_s,
                                         u"verify-email"_s, u"update-phone"_s, u"update-email"_s});
    if (!fields.ok())
        return fields.refusal();
    const Codes::Check check = call.store.codes.check(token, action, otp);
    if (check.verdict != Codes::Verdict::Right)
        return codeRefused(check.verdict);
    if (action == "register"_L1)
        return finishRegistration(call, check.code);
    if (action != "login"_L1 && action != "reset-password"_L1)
        return finishUpdate(call, check.code);
    const auto account = call.store.accounts.find(check.code.contact);
    return account ? signedIn(call, *account, u"Signed in."_s) : codeRefused(Codes::Verdict::Unknown);
}

Response verified(Call &call)
{
    Fields fields(call.body);
    const QStringList phones = fields.texts(u"phone"_s);
    const QStringList emails = fields.texts(u"email"_s);
    if (!fields.ok())
        return fields.refusal();
    QJsonArray provedPhones;
    QJsonArray provedEmails;
    for (const QString &phone : phones) {
        if (call.store.accounts.find(Contact{Contact::Kind::Phone, phone, u"+91"_s}))
            provedPhones.append(phone);
    }
    for (const QString &email : emails) {
        if (call.store.accounts.find(Contact{Contact::Kind::Email, email.trimmed().toLower(), {}}))
            provedEmails.append(email);
    }
    return success(u"Verification status."_s,
                   {{u"verified_phone"_s, provedPhones}, {u"verified_email"_s, provedEmails}});
}

} // namespace

void addCodeOperations(Operations &operations)
{
    operations.add("POST"_ba, u"/auth/generate-otp"_s, Access::Bearer, generate);
    operations.add("POST"_ba, u"/auth/verify-otp"_s, Access::Bearer, verify);
    operations.add("POST"_ba, u"/auth/verified-email-phone"_s, Access::Bearer, verified);
}

} // namespace DemoStore::CommerceEngine
