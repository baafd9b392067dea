// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "codes.h"

#include "database.h"
#include "outbox.h"
#include "secrets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

constexpr qint64 codeLifetime = 5 * minute;
constexpr int allowedAttempts = 5;

QByteArray packed(const Registration &registration)
{
    const PasswordHash &password = registration.password;
    const QJsonObject object{{u"first"_s, registration.firstName},
                             {u"last"_s, registration.lastName},
                             {u"email"_s, registration.email},
                             {u"phone"_s, registration.phone},
                             {u"country"_s, registration.countryCode},
                             {u"salt"_s, QString::fromLatin1(password.salt.toBase64())},
                             {u"hash"_s, QString::fromLatin1(password.hash.toBase64())},
                             {u"iterations"_s, password.iterations}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString textOrNull(const QJsonValue &value)
{
    return value.toString().isEmpty() ? QString() : value.toString();
}

Registration unpacked(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto binary = [&object](const QString &name) {
        return QByteArray::fromBase64(object.value(name).toString().toLatin1());
    };
    return {textOrNull(object.value("first"_L1)),
            textOrNull(object.value("last"_L1)),
            textOrNull(object.value("email"_L1)),
            textOrNull(object.value("phone"_L1)),
            textOrNull(object.value("country"_L1)),
            {binary(u"salt"_s), binary(u"hash"_s), object.value("iterations"_L1).toInt()}};
}

QString channelOf(const Contact &contact)
{
    return contact.kind == Contact::Kind::Email ? u"email"_s : u"phone"_s;
}

QString subjectOf(const QString &action, const QString &storeName)
{
    if (action == "reset-password"_L1)
        return u"%1: your code for a new password"_s.arg(storeName);
    if (action == "login"_L1)
        return u"%1: your code to sign in"_s.arg(storeName);
    return u"%1: your code"_s.arg(storeName);
}

} // namespace

Codes::Codes(Database &database, Outbox &outbox, Clock clock, QString storeName)
    : m_database(database)
    , m_outbox(outbox)
    , m_clock(std::move(clock))
    , m_storeName(std::move(storeName))
{
}

Code Codes::issue(const QString &userId, const QString &action, const Contact &contact, const Registration &pending)
{
    const QString digits = u"%1"_s.arg(QRandomGenerator::system()->bounded(1'000'000), 6, 10, QLatin1Char('0'));
    const QByteArray token = randomBytes(24).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const Code code{QString::fromLatin1(token), action, contact, digits, pending};
    m_database.run(
        u"INSERT INTO codes (token, user_id, action, channel, contact, country_code, code, expires_at, pending)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {code.token, userId, action, channelOf(contact), contact.value, contact.countryCode, digits,
         m_clock() + codeLifetime, packed(pending)});
    m_outbox.send(contact.value, subjectOf(action, m_storeName), digits, action);
    return code;
}

Registration Codes::pendingRegistration(const QString &userId, const Contact &contact)
{
    const auto row =
        m_database.one(u"SELECT pending FROM codes WHERE user_id = ? AND action = 'register' AND contact = ?"
                       " ORDER BY expires_at DESC LIMIT 1"_s,
                       {userId, contact.value});
    return row ? unpacked(row->at(0).toByteArray()) : Registration();
}

Codes::Check Codes::check(const QString &token, const QString &action, const QString &code)
{
    const auto row = m_database.one(u"SELECT channel, contact, country_code, code, attempts, expires_at, pending"
                                    " FROM codes WHERE token = ? AND action = ?"_s,
                                    {token, action});
    if (!row)
        return {};
    if (row->at(5).toLongLong() <= m_clock())
        return {Verdict::Expired, {}};
    if (row->at(4).toInt() >= allowedAttempts)
        return {Verdict::Exhausted, {}};
    if (!sameSecret(row->at(3).toString().toUtf8(), code.toUtf8())) {
        m_database.run(u"UPDATE codes SET attempts = attempts + 1 WHERE token = ?"_s, {token});
        return {row->at(4).toInt() + 1 >= allowedAttempts ? Verdict::Exhausted : Verdict::Wrong, {}};
    }
    m_database.run(u"DELETE FROM codes WHERE token = ?"_s, {token});
    const auto kind = row->at(0).toString() == "email"_L1 ? Contact::Kind::Email : Contact::Kind::Phone;
    const Contact contact{kind, row->at(1).toString(), row->at(2).toString()};
    return {Verdict::Right, {token, action, contact, row->at(3).toString(), unpacked(row->at(6).toByteArray())}};
}

void Codes::removeExpired()
{
    m_database.run(u"DELETE FROM codes WHERE expires_at < ?"_s, {m_clock() - day});
}

} // namespace DemoStore
