// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "users.h"

#include "../database.h"
#include "../secrets.h"
#include "macros.h"
#include "passwordrules.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

constexpr qint64 touchInterval = hour;
constexpr qint64 mailInterval = 2 * minute;
constexpr int tokenKeySize = 50;

QString randomText(int size, QStringView letters)
{
    QString text;
    for (int i = 0; i < size; ++i)
        text.append(letters.at(QRandomGenerator::system()->bounded(letters.size())));
    return text;
}

QString newTokenKey()
{
    return randomText(tokenKeySize, u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}

std::optional<User> userOf(const std::optional<Row> &row)
{
    if (!row)
        return std::nullopt;
    User user;
    user.id = row->at(0).toString();
    user.tokenKey = row->at(1).toString().toLatin1();
    user.email = row->at(2).toString();
    user.emailVisible = row->at(3).toBool();
    user.verified = row->at(4).toBool();
    user.anonymous = row->at(5).toBool();
    user.name = row->at(6).toString();
    user.username = row->at(7).toString();
    user.password = {row->at(8).toByteArray(), row->at(9).toByteArray(), row->at(10).toInt()};
    user.created = row->at(11).toString();
    user.updated = row->at(12).toString();
    user.lastActiveAt = row->at(13).toLongLong();
    return user;
}

const QString selectUser =
    u"SELECT id, token_key, email, email_visible, verified, anonymous, name, username, password_salt, password_hash,"
    " password_iterations, created, updated, last_active_at FROM pocketbase_users WHERE "_s;

// A null text would be NULL, which no column here may be.
QString filled(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

QString newRecordId()
{
    return randomText(idSize, u"abcdefghijklmnopqrstuvwxyz0123456789");
}

bool isRecordId(const QString &text)
{
    static const QRegularExpression shape(u"^[a-z0-9]{15}$"_s);
    return shape.match(text).hasMatch();
}

Users::Users(Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

std::optional<User> Users::find(const QString &id)
{
    return userOf(m_database.one(selectUser + u"id = ?"_s, {id}));
}

std::optional<User> Users::byIdentity(const QString &identity, bool names)
{
    // Named twice, or the index, which leaves empty addresses out, would not be used.
    auto user = userOf(m_database.one(selectUser + u"email = ? AND email <> ''"_s, {identity}));
    if (!user && names)
        user = userOf(m_database.one(selectUser + u"username = ?"_s, {identity}));
    return user;
}

void Users::create(User &user)
{
    user.created = user.updated = timestamp(m_clock());
    user.lastActiveAt = m_clock();
    user.tokenKey = newTokenKey().toLatin1();
    // Used by 0.22 only, and kept in both so that a data file serves either.
    while (user.username.isEmpty() || byIdentity(user.username, true))
        user.username = u"users%1"_s.arg(QRandomGenerator::system()->bounded(10'000, 10'000'000));
    m_database.run(u"INSERT INTO pocketbase_users (id, token_key, email, email_visible, verified, anonymous, name,"
                   " username, password_salt, password_hash, password_iterations, created, updated, last_active_at)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {user.id, QString::fromLatin1(user.tokenKey), filled(user.email), user.emailVisible, user.verified,
                    user.anonymous, filled(user.name), user.username, user.password.salt, user.password.hash,
                    user.password.iterations, user.created, user.updated, user.lastActiveAt});
}

void Users::update(User &user, bool endTokens)
{
    user.updated = timestamp(m_clock());
    user.lastActiveAt = m_clock();
    if (endTokens)
        user.tokenKey = newTokenKey().toLatin1();
    m_database.run(u"UPDATE pocketbase_users SET token_key = ?, email = ?, email_visible = ?, verified = ?,"
                   " anonymous = ?, name = ?, username = ?, password_salt = ?, password_hash = ?,"
                   " password_iterations = ?, updated = ?, last_active_at = ? WHERE id = ?"_s,
                   {QString::fromLatin1(user.tokenKey), filled(user.email), user.emailVisible, user.verified,
                    user.anonymous, filled(user.name), filled(user.username), user.password.salt, user.password.hash,
                    user.password.iterations, user.updated, user.lastActiveAt, user.id});
}

void Users::remove(const QString &id)
{
    m_database.run(u"DELETE FROM pocketbase_users WHERE id = ?"_s, {id});
}

void Users::touch(const User &user)
{
    const qint64 now = m_clock();
    if (now - user.lastActiveAt >= touchInterval)
        m_database.run(u"UPDATE pocketbase_users SET last_active_at = ? WHERE id = ?"_s, {now, user.id});
}

bool Users::mayMail(const User &user, Mail mail)
{
    const QString column = mail == Mail::Verification ? u"verification_sent_at"_s : u"reset_sent_at"_s;
    return m_database.run(u"UPDATE pocketbase_users SET %1 = ? WHERE id = ? AND %1 <= ?"_s.arg(column),
                          {m_clock(), user.id, m_clock() - mailInterval})
        > 0;
}

} // namespace DemoStore::PocketBase
