// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "userjson.h"

#include "envelope.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

QJsonObject commonJson(const Account &account, bool loggedIn)
{
    return {{u"id"_s, account.id},
            {u"is_anonymous"_s, account.anonymous},
            {u"is_logged_in"_s, loggedIn},
            {u"first_name"_s, orNull(account.firstName)},
            {u"last_name"_s, orNull(account.lastName)},
            {u"phone"_s, orNull(account.phone)},
            {u"email"_s, orNull(account.email)},
            {u"is_email_verified"_s, account.emailVerified},
            {u"is_phone_verified"_s, account.phoneVerified},
            {u"profile_image_url"_s, QJsonValue::Null},
            {u"created_at"_s, isoTime(account.createdAt)},
            {u"modified_at"_s, isoTime(account.modifiedAt)}};
}

QJsonObject storedObject(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject defaultPreferences()
{
    const auto channels = [](bool email) {
        return QJsonObject{{u"email"_s, email}, {u"sms"_s, false}, {u"whatsapp"_s, false}};
    };
    return {
        {u"transactional"_s, channels(true)}, {u"promotional"_s, channels(false)}, {u"newsletter"_s, channels(false)}};
}

QJsonObject anonymousUserJson(const Account &account)
{
    return commonJson(account, false);
}

QJsonObject userJson(const Account &account, bool loggedIn)
{
    QJsonObject user = commonJson(account, loggedIn);
    user.insert(u"country_code"_s, orNull(account.countryCode));
    user.insert(u"login_methods"_s, QJsonArray::fromStringList(account.loginMethods));
    user.insert(u"notification_preferences"_s,
                account.preferences.isEmpty() ? defaultPreferences() : storedObject(account.preferences));
    user.insert(u"customer_id"_s, account.id);
    user.insert(u"customer_group"_s, QJsonValue::Null);
    user.insert(u"business"_s,
                account.business.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(storedObject(account.business)));
    return user;
}

QJsonObject tokensJson(const TokenPair &pair)
{
    return {{u"access_token"_s, QString::fromLatin1(pair.access)},
            {u"refresh_token"_s, QString::fromLatin1(pair.refresh)}};
}

Response signedIn(Call &call, const Account &account, const QString &message)
{
    Store &store = call.store;
    // Only a guest's things move: what a member left behind after signing out stays the member's.
    if (call.account().anonymous && call.account().id != account.id) {
        store.carts.handOver(call.account().id, account.id);
        store.wishes.handOver(call.account().id, account.id);
    }
    QJsonObject content = tokensJson(startSession(store, account, call.session().anonymousId, true));
    content.insert(u"user"_s, userJson(account, true));
    return success(message, content);
}

Response codeRefused(Codes::Verdict verdict)
{
    switch (verdict) {
    case Codes::Verdict::Expired:
        return failure(400, u"otp_expired"_s, u"The code has expired. Please ask for a new one."_s);
    case Codes::Verdict::Exhausted:
        return failure(400, u"otp_attempts_exceeded"_s, u"Too many wrong codes. Please ask for a new one."_s);
    case Codes::Verdict::Wrong:
    case Codes::Verdict::Unknown:
    case Codes::Verdict::Right:
        break;
    }
    return failure(400, u"invalid_otp"_s, u"The code is not right."_s);
}

Response codeSent(const Call &call, const Code &code)
{
    QJsonObject content{{u"otp_token"_s, code.token}, {u"otp_action"_s, code.action}};
    if (call.request.headers.value("x-debug-mode"_ba).trimmed().toLower() == "true")
        content.insert(u"otp"_s, code.code);
    return success(u"The code has been sent."_s, content);
}

} // namespace DemoStore::CommerceEngine
