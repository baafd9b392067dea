// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "userjson.h"

#include "envelope.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

JsonText commonJson(const Account &account, bool loggedIn)
{
    JsonText user;
    user.text("id", account.id)
        .flag("is_anonymous", account.anonymous)
        .flag("is_logged_in", loggedIn)
        .text("first_name", account.firstName)
        .text("last_name", account.lastName)
        .text("phone", account.phone)
        .text("email", account.email)
        .flag("is_email_verified", account.emailVerified)
        .flag("is_phone_verified", account.phoneVerified)
        .null("profile_image_url")
        .text("created_at", isoTime(account.createdAt))
        .text("modified_at", isoTime(account.modifiedAt));
    return user;
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray textOf(const QStringList &list)
{
    return QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact);
}

// As the dialect wrote it, but never more than one object.
QByteArray storedObject(const QByteArray &bytes)
{
    return textOf(QJsonDocument::fromJson(bytes).object());
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

JsonText anonymousUserJson(const Account &account)
{
    return commonJson(account, false);
}

JsonText userJson(const Account &account, bool loggedIn)
{
    JsonText user = commonJson(account, loggedIn);
    user.text("country_code", account.countryCode)
        .json("login_methods", textOf(account.loginMethods))
        .json("notification_preferences",
              account.preferences.isEmpty() ? textOf(defaultPreferences()) : storedObject(account.preferences))
        .text("customer_id", account.id)
        .null("customer_group")
        .json("business", account.business.isEmpty() ? "null"_ba : storedObject(account.business));
    return user;
}

JsonText tokensJson(const TokenPair &pair)
{
    JsonText tokens;
    tokens.plain("access_token", pair.access).plain("refresh_token", pair.refresh);
    return tokens;
}

Response signedIn(Call &call, const Account &account, const QString &message)
{
    Store &store = call.store;
    // Only a guest's things move: what a member left behind after signing out stays the member's.
    if (call.account().anonymous && call.account().id != account.id) {
        store.carts.handOver(call.account().id, account.id);
        store.wishes.handOver(call.account().id, account.id);
    }
    JsonText content = tokensJson(startSession(store, account, call.session().anonymousId, true));
    content.object("user", userJson(account, true));
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
