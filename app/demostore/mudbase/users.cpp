// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "users.h"

#include "../database.h"
#include "../secrets.h"
#include "objectid.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

constexpr qint64 touchInterval = hour;

QString selectWhere(const QString &condition)
{
    return u"SELECT id, is_anonymous, device_id, email, email_verified, first_name, last_name, avatar, custom_role,"
           " last_login, created_at, updated_at, last_active_at FROM mudbase_users WHERE "_s
        + condition;
}

std::optional<User> userOf(const std::optional<Row> &row)
{
    if (!row)
        return std::nullopt;
    User user;
    user.id = row->at(0).toString();
    user.anonymous = row->at(1).toBool();
    user.deviceId = row->at(2).toString();
    user.email = row->at(3).toString();
    user.emailVerified = row->at(4).toBool();
    user.firstName = row->at(5).toString();
    user.lastName = row->at(6).toString();
    user.avatar = row->at(7).toString();
    user.customRole = row->at(8).toString();
    user.lastLogin = row->at(9).toLongLong();
    user.createdAt = row->at(10).toLongLong();
    user.updatedAt = row->at(11).toLongLong();
    user.lastActiveAt = row->at(12).toLongLong();
    return user;
}

} // namespace

Users::Users(Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

User Users::createGuest(const QString &deviceId)
{
    User user;
    user.deviceId = deviceId;
    user.email = u"anonymous_%1@anonymous.local"_s.arg(QString::fromLatin1(randomBytes(6).toHex()));
    user.firstName = u"Anonymous"_s;
    user.lastName = u"User"_s;
    return create(user, {});
}

User Users::create(User user, const PasswordHash &password)
{
    user.id = newObjectId(m_clock());
    user.createdAt = user.updatedAt = user.lastActiveAt = m_clock();
    insert(user);
    if (!password.isEmpty())
        setPassword(user, password);
    return user;
}

void Users::insert(const User &user)
{
    m_database.run(u"INSERT INTO mudbase_users (id, is_anonymous, device_id, email, email_verified, first_name,"
                   " last_name, avatar, custom_role, last_login, created_at, updated_at, last_active_at)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {user.id, user.anonymous, user.deviceId, user.email, user.emailVerified, user.firstName,
                    user.lastName, user.avatar, user.customRole, user.lastLogin, user.createdAt, user.updatedAt,
                    user.lastActiveAt});
}

std::optional<User> Users::find(const QString &id)
{
    static const QString sql = selectWhere(u"id = ?"_s);
    return userOf(m_database.one(sql, {id}));
}

std::optional<User> Users::member(const QString &email)
{
    static const QString sql = selectWhere(u"email = ? AND is_anonymous = 0"_s);
    return userOf(m_database.one(sql, {email}));
}

void Users::update(User &user)
{
    user.updatedAt = user.lastActiveAt = m_clock();
    m_database.run(u"UPDATE mudbase_users SET is_anonymous = ?, email = ?, email_verified = ?, first_name = ?,"
                   " last_name = ?, avatar = ?, custom_role = ?, last_login = ?, updated_at = ?, last_active_at = ?"
                   " WHERE id = ?"_s,
                   {user.anonymous, user.email, user.emailVerified, user.firstName, user.lastName, user.avatar,
                    user.customRole, user.lastLogin, user.updatedAt, user.lastActiveAt, user.id});
}

void Users::setPassword(const User &user, const PasswordHash &password)
{
    m_database.run(u"UPDATE mudbase_users SET password_salt = ?, password_hash = ?, password_iterations = ?,"
                   " updated_at = ? WHERE id = ?"_s,
                   {password.salt, password.hash, password.iterations, m_clock(), user.id});
}

PasswordHash Users::password(const QString &id)
{
    const auto row = m_database.one(
        u"SELECT password_salt, password_hash, password_iterations FROM mudbase_users WHERE id = ?"_s, {id});
    if (!row)
        return {};
    return {row->at(0).toByteArray(), row->at(1).toByteArray(), row->at(2).toInt()};
}

void Users::noteLogin(User &user)
{
    user.lastLogin = m_clock();
    update(user);
}

void Users::touch(const User &user)
{
    const qint64 now = m_clock();
    if (now - user.lastActiveAt >= touchInterval)
        m_database.run(u"UPDATE mudbase_users SET last_active_at = ? WHERE id = ?"_s, {now, user.id});
}

} // namespace DemoStore::Mudbase
