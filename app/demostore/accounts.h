// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"
#include "contact.h"
#include "passwords.h"

#include <QStringList>

#include <optional>

namespace DemoStore {

class Database;
class UlidSource;

/// A guest or a member. A null string means "not given".
struct Account {
    QString id;
    bool anonymous = true;
    bool active = true;
    QString email;
    bool emailVerified = false;
    QString phone;
    QString countryCode;
    bool phoneVerified = false;
    QString firstName;
    QString lastName;
    QStringList loginMethods;
    QByteArray preferences; ///< as the dialect wrote it
    QByteArray business; ///< as the dialect wrote it
    qint64 createdAt = 0;
    qint64 modifiedAt = 0;
    qint64 lastActiveAt = 0;

    bool operator==(const Account &) const = default;
};

/// What somebody said about themselves before their contact was proved.
struct Registration {
    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QString countryCode;
    PasswordHash password;

    bool operator==(const Registration &) const = default;
};

/// Guests and members, in one table: a guest becomes a member without changing its id.
class Accounts {
public:
    Accounts(Database &database, UlidSource &ids, Clock clock);

    Account createGuest();
    std::optional<Account> find(const QString &id);
    /// The active member who has proved this contact.
    std::optional<Account> find(const Contact &contact);

    /// The guest `id`, or somebody new if that is empty, becomes a member who has proved `contact`.
    Account enrol(const QString &id, const Contact &contact, const Registration &registration);

    void update(const Account &account);
    void setPassword(const Account &account, const PasswordHash &password);
    PasswordHash password(const QString &id);
    void deactivate(const QString &id);
    void remove(const QString &id);

    /// Notes that somebody is still there. Written at most once an hour for each account.
    void touch(const Account &account);
    /// Guests without any activity for `days`; with them go their carts and sessions. Returns how many.
    int removeIdleGuests(int days);
    int count(bool anonymous);

private:
    Database &m_database;
    UlidSource &m_ids;
    Clock m_clock;
};

} // namespace DemoStore
