// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"
#include "envelope.h"
#include "userjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

bool isOwn(const Call &call)
{
    return call.request.parameter(u"id"_s) == call.account().id;
}

Response read(Call &call)
{
    if (!isOwn(call))
        return unauthorized();
    return success(u"User details."_s, JsonText().object("user", userJson(call.account(), call.session().loggedIn)));
}

bool isPreferences(const QJsonValue &value)
{
    const QJsonObject given = value.toObject();
    const QJsonObject model = defaultPreferences();
    if (given.keys() != model.keys())
        return false;
    return std::all_of(given.begin(), given.end(), [](const QJsonValue &channels) {
        const QJsonObject object = channels.toObject();
        return object.keys() == QStringList{u"email"_s, u"sms"_s, u"whatsapp"_s}
        && std::all_of(object.begin(), object.end(), [](const QJsonValue &on) { return on.isBool(); });
    });
}

bool isBusiness(const QJsonObject &business)
{
    return business.value("type"_L1).isString() && business.value("name"_L1).isString() && business.size() <= 4
        && QJsonDocument(business).toJson(QJsonDocument::Compact).size() <= 8192;
}

void takeObjects(Fields &fields, Account &account)
{
    const QJsonValue preferences = fields.value(u"notification_preferences"_s);
    if (isPreferences(preferences))
        account.preferences = QJsonDocument(preferences.toObject()).toJson(QJsonDocument::Compact);
    else if (fields.has(u"notification_preferences"_s))
        fields.refuse(u"notification_preferences"_s, u"These are not notification preferences."_s);
    const QJsonValue business = fields.value(u"business"_s);
    if (business.isNull())
        account.business.clear();
    else if (isBusiness(business.toObject()))
        account.business = QJsonDocument(business.toObject()).toJson(QJsonDocument::Compact);
    else if (!business.isUndefined())
        fields.refuse(u"business"_s, u"A business has a type and a name."_s);
}

void takeNames(Fields &fields, const QJsonObject &body, Account &account)
{
    const auto take = [&](const QString &field, QString &target) {
        const QString text = fields.text(field, Need::Optional, 100).trimmed();
        if (body.contains(field))
            target = text.isEmpty() ? QString() : text;
    };
    take(u"first_name"_s, account.firstName);
    take(u"last_name"_s, account.lastName);
}

// A contact is what somebody signs in with, so it only changes with proof.
void takeContacts(Fields &fields, Account &account)
{
    const QString email = fields.email(u"email"_s, Need::Optional);
    if (!email.isEmpty() && email != account.email)
        fields.refuse(u"email"_s, u"Change the e-mail address with generate-otp and the action update-email."_s);
    const QString phone = fields.phone(u"phone"_s, Need::Optional);
    const QString country = fields.countryCode(u"country_code"_s);
    const bool same = phone.isEmpty() || (phone == account.phone && country == account.countryCode);
    if (!same && account.phoneVerified) {
        fields.refuse(u"phone"_s, u"Change the phone number with generate-otp and the action update-phone."_s);
    } else if (!same) {
        account.phone = phone;
        account.countryCode = country;
    }
}

void takeMethods(Fields &fields, Account &account)
{
    const QStringList methods = fields.texts(u"login_methods"_s);
    const QStringList allowed{u"email"_s, u"phone"_s, u"whatsapp"_s, u"password"_s};
    for (const QString &method : methods) {
        if (!allowed.contains(method))
            return fields.refuse(u"login_methods"_s, u"These are: %1."_s.arg(allowed.join(u", "_s)));
    }
    if (fields.has(u"login_methods"_s))
        account.loginMethods = methods;
    fields.text(u"customer_group_id"_s, Need::Optional); // one group only, so nothing changes
}

Response update(Call &call)
{
    if (!isOwn(call))
        return unauthorized();
    Fields fields(call.body);
    Account account = call.account();
    takeNames(fields, call.body, account);
    takeContacts(fields, account);
    takeMethods(fields, account);
    takeObjects(fields, account);
    if (!fields.ok())
        return fields.refusal();
    call.store.accounts.update(account);
    const Account changed = call.store.accounts.find(account.id).value_or(account);
    return success(u"User details saved."_s, JsonText().object("user", userJson(changed, true)));
}

Response remove(Call &call)
{
    if (!isOwn(call))
        return unauthorized();
    call.store.accounts.remove(call.account().id);
    return success(u"The account has been deleted."_s);
}

Response deactivate(Call &call)
{
    if (!isOwn(call))
        return unauthorized();
    call.store.accounts.deactivate(call.account().id);
    call.store.sessions.revokeAll(call.account().id);
    return success(u"The account has been deactivated."_s);
}

} // namespace

void addUserOperations(Operations &operations)
{
    operations.add("GET"_ba, u"/auth/user/{id}"_s, Access::Bearer, read);
    operations.add("PUT"_ba, u"/auth/user/{id}"_s, Access::LoggedIn, update);
    operations.add("DELETE"_ba, u"/auth/user/{id}"_s, Access::LoggedIn, remove);
    operations.add("PUT"_ba, u"/auth/user/{id}/deactivate"_s, Access::LoggedIn, deactivate);
}

} // namespace DemoStore::CommerceEngine
