// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "accounts.h"

#include "database.h"
#include "ulid.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

constexpr qint64 touchInterval = hour;

QString selectWhere(const QString &condition)
{
    return u"SELECT id, is_anonymous, active, email, email_verified, phone, country_code, phone_verified, first_name,"
           " last_name, login_methods, preferences, business, created_at, modified_at, last_active_at"
           " FROM users WHERE "_s
        + condition;
}

std::optional<Account> accountOf(const std::optional<Row> &row)
{
    if (!row)
        return std::nullopt;
    Account account;
    account.id = row->at(0).toString();
    account.anonymous = row->at(1).toBool();
    account.active = row->at(2).toBool();
    account.email = row->at(3).toString();
    account.emailVerified = row->at(4).toBool();
    account.phone = row->at(5).toString();
    account.countryCode = row->at(6).toString();
    account.phoneVerified = row->at(7).toBool();
    account.firstName = row->at(8).toString();
    account.lastName = row->at(9).toString();
    account.loginMethods = row->at(10).toString().split(u',', Qt::SkipEmptyParts);
    account.preferences = row->at(11).toByteArray();
    account.business = row->at(12).toByteArray();
    account.createdAt = row->at(13).toLongLong();
    account.modifiedAt = row->at(14).toLongLong();
    account.lastActiveAt = row->at(15).toLongLong();
    return account;
}

void prove(Account &account, const Contact &contact)
{
    if (contact.kind == Contact::Kind::Email) {
        account.email = contact.value;
        account.emailVerified = true;
    } else {
        account.phone = contact.value;
        account.countryCode = contact.countryCode;
        account.phoneVerified = true;
    }
}

} // namespace

Accounts::Accounts(Database &database, UlidSource &ids, Clock clock)
    : m_database(database)
    , m_ids(ids)
    , m_clock(std::move(clock))
{
}

Account Accounts::createGuest()
{
    Account account;
    account.id = m_ids.next();
    account.createdAt = account.modifiedAt = account.lastActiveAt = m_clock();
    m_database.run(u"INSERT INTO users (id, is_anonymous, created_at, modified_at, last_active_at)"
                   " VALUES (?, 1, ?, ?, ?)"_s,
                   {account.id, account.createdAt, account.modifiedAt, account.lastActiveAt});
    return account;
}

std::optional<Account> Accounts::find(const QString &id)
{
    static const QString sql = selectWhere(u"id = ?"_s);
    return accountOf(m_database.one(sql, {id}));
}

std::optional<Account> Accounts::find(const Contact &contact)
{
    static const QString byEmail = selectWhere(u"email = ? AND active = 1"_s);
    static const QString byPhone =
        selectWhere(u"country_code = ? AND phone = ? AND phone_verified = 1 AND active = 1"_s);
    if (contact.kind == Contact::Kind::Email)
        return accountOf(m_database.one(byEmail, {contact.value}));
    return accountOf(m_database.one(byPhone, {contact.countryCode, contact.value}));
}

Account Accounts::enrol(const QString &id, const Contact &contact, const Registration &registration)
{
    Account account = find(id).value_or(Account());
    if (account.id.isEmpty())
        account = createGuest();
    account.anonymous = false;
    account.firstName = registration.firstName;
    account.lastName = registration.lastName;
    account.email = registration.email;
    account.phone = registration.phone;
    account.countryCode = registration.countryCode;
    prove(account, contact);
    account.loginMethods = {contact.kind == Contact::Kind::Email ? u"email"_s : u"phone"_s};
    if (!registration.password.isEmpty())
        account.loginMethods.append(u"password"_s);
    update(account);
    if (!registration.password.isEmpty())
        setPassword(account, registration.password);
    return find(account.id).value_or(account);
}

void Accounts::update(const Account &account)
{
    m_database.run(u"UPDATE users SET is_anonymous = ?, email = ?, email_verified = ?, phone = ?, country_code = ?,"
                   " phone_verified = ?, first_name = ?, last_name = ?, login_methods = ?, preferences = ?,"
                   " business = ?, modified_at = ?, last_active_at = ? WHERE id = ?"_s,
                   {account.anonymous, account.email, account.emailVerified, account.phone, account.countryCode,
                    account.phoneVerified, account.firstName, account.lastName, account.loginMethods.join(u','),
                    account.preferences, account.business, m_clock(), m_clock(), account.id});
}

void Accounts::setPassword(const Account &account, const PasswordHash &password)
{
    m_database.run(u"UPDATE users SET password_salt = ?, password_hash = ?, password_iterations = ?, modified_at = ?"
                   " WHERE id = ?"_s,
                   {password.salt, password.hash, password.iterations, m_clock(), account.id});
    if (account.loginMethods.contains("password"_L1))
        return;
    Account changed = account;
    changed.loginMethods.append(u"password"_s);
    update(changed);
}

PasswordHash Accounts::password(const QString &id)
{
    const auto row =
        m_database.one(u"SELECT password_salt, password_hash, password_iterations FROM users WHERE id = ?"_s, {id});
    if (!row)
        return {};
    return {row->at(0).toByteArray(), row->at(1).toByteArray(), row->at(2).toInt()};
}

void Accounts::deactivate(const QString &id)
{
    m_database.run(u"UPDATE users SET active = 0, modified_at = ? WHERE id = ?"_s, {m_clock(), id});
}

void Accounts::remove(const QString &id)
{
    m_database.run(u"DELETE FROM users WHERE id = ?"_s, {id});
}

void Accounts::touch(const Account &account)
{
    const qint64 now = m_clock();
    if (now - account.lastActiveAt >= touchInterval)
        m_database.run(u"UPDATE users SET last_active_at = ? WHERE id = ?"_s, {now, account.id});
}

int Accounts::removeIdleGuests(int days)
{
    // touch() may be an hour behind, so the limit is an hour further back.
    const qint64 limit = m_clock() - days * day - touchInterval;
    int removed = 0;
    for (;;) {
        // In portions, so that a large clean-up never holds the database for long.
        const int portion = m_database.run(u"DELETE FROM users WHERE id IN (SELECT id FROM users"
                                           " WHERE is_anonymous = 1 AND last_active_at < ? LIMIT 1000)"_s,
                                           {limit});
        if (portion <= 0)
            return removed;
        removed += portion;
    }
}

int Accounts::count(bool anonymous)
{
    const auto row = m_database.one(u"SELECT count(*) FROM users WHERE is_anonymous = ?"_s, {anonymous});
    return row ? row->at(0).toInt() : 0;
}

} // namespace DemoStore
