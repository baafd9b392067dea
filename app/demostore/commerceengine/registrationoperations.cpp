// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"
#include "envelope.h"
#include "userjson.h"

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

Response taken(const Contact &contact)
{
    return failure(400, u"resource_conflict"_s,
                   contact.kind == Contact::Kind::Email ? u"This e-mail address already has an account."_s
                                                        : u"This phone number already has an account."_s);
}

Response begin(Call &call, Fields &fields, const Contact &contact, const Registration &registration)
{
    if (!fields.ok())
        return fields.refusal();
    if (call.store.accounts.find(contact))
        return taken(contact);
    return codeSent(call, call.store.codes.issue(call.account().id, u"register"_s, contact, registration));
}

QString nameIn(Fields &fields, const QString &field, Need need = Need::Optional)
{
    const QString name = fields.text(field, need, 100).trimmed();
    return name.isEmpty() ? QString() : name;
}

Response byEmail(Call &call)
{
    Fields fields(call.body);
    Registration registration;
    registration.firstName = nameIn(fields, u"first_name"_s, Need::Required);
    registration.lastName = nameIn(fields, u"last_name"_s);
    registration.phone = fields.phone(u"phone"_s, Need::Optional);
    return begin(call, fields, {Contact::Kind::Email, fields.email(u"email"_s, Need::Required), {}}, registration);
}

Response byPhone(Call &call)
{
    Fields fields(call.body);
    Registration registration;
    registration.firstName = nameIn(fields, u"first_name"_s, Need::Required);
    registration.lastName = nameIn(fields, u"last_name"_s);
    // An address that nobody has proved must not keep its owner from using it, so it is checked and not kept.
    fields.email(u"email"_s, Need::Optional);
    const QString country = fields.countryCode(u"country_code"_s);
    return begin(call, fields, {Contact::Kind::Phone, fields.phone(u"phone"_s, Need::Required), country}, registration);
}

// The names are an addition of ours: the documented operation has no field for them.
Response byPassword(Call &call)
{
    Fields fields(call.body);
    Registration registration;
    registration.firstName = nameIn(fields, u"first_name"_s);
    registration.lastName = nameIn(fields, u"last_name"_s);
    const QString country = fields.countryCode(u"country_code"_s);
    const bool phoneOnly = fields.has(u"phone"_s) && !fields.has(u"email"_s);
    const QString email = fields.email(u"email"_s, phoneOnly ? Need::Optional : Need::Required);
    const QString phone = fields.phone(u"phone"_s, phoneOnly ? Need::Required : Need::Optional);
    const QString password = fields.newPassword(u"password"_s, u"confirm_password"_s);
    const Contact contact =
        phoneOnly ? Contact{Contact::Kind::Phone, phone, country} : Contact{Contact::Kind::Email, email, {}};
    if (!phoneOnly && !phone.isEmpty()) {
        registration.phone = phone;
        registration.countryCode = country;
    }
    if (fields.ok())
        registration.password = hashPassword(password);
    return begin(call, fields, contact, registration);
}

Response loginBy(Call &call, Fields &fields, const Contact &contact, bool unknownIsMissing)
{
    const bool create = fields.flag(u"register_if_not_exists"_s);
    if (!fields.ok())
        return fields.refusal();
    const bool known = call.store.accounts.find(contact).has_value();
    const QString words = u"There is no account with this contact."_s;
    if (!known && !create)
        return unknownIsMissing ? notFound(words) : failure(400, u"not_found"_s, words);
    return codeSent(call, call.store.codes.issue(call.account().id, known ? u"login"_s : u"register"_s, contact));
}

Response loginByEmail(Call &call)
{
    Fields fields(call.body);
    return loginBy(call, fields, {Contact::Kind::Email, fields.email(u"email"_s, Need::Required), {}}, true);
}

Response loginByPhone(Call &call)
{
    Fields fields(call.body);
    const QString country = fields.countryCode(u"country_code"_s);
    // 404 is documented for phone and not for WhatsApp.
    const bool missing = call.request.path.endsWith("/phone");
    return loginBy(call, fields, {Contact::Kind::Phone, fields.phone(u"phone"_s, Need::Required), country}, missing);
}

} // namespace

void addRegistrationOperations(Operations &operations)
{
    operations.add("POST"_ba, u"/auth/register/email"_s, Access::Bearer, byEmail);
    operations.add("POST"_ba, u"/auth/register/phone"_s, Access::Bearer, byPhone);
    operations.add("POST"_ba, u"/auth/register/whatsapp"_s, Access::Bearer, byPhone);
    operations.add("POST"_ba, u"/auth/register/password"_s, Access::Bearer, byPassword);
    operations.add("POST"_ba, u"/auth/login/email"_s, Access::Bearer, loginByEmail);
    operations.add("POST"_ba, u"/auth/login/phone"_s, Access::Bearer, loginByPhone);
    operations.add("POST"_ba, u"/auth/login/whatsapp"_s, Access::Bearer, loginByPhone);
}

} // namespace DemoStore::CommerceEngine
