// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../clock.h"
#include "../passwords.h"

#include <QString>

#include <optional>

namespace DemoStore {
class Database;
} // namespace DemoStore

namespace DemoStore::Mudbase {

/// A guest or a member of the project. A null role is "none".
struct User {
    QString id;
    bool anonymous = true;
    QString deviceId;
    QString email; ///< a guest's is made up
    bool emailVerified = false;
    QString firstName;
    QString lastName;
    QString avatar;
    QString customRole;
    qint64 lastLogin = 0; ///< 0: never
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 lastActiveAt = 0;

    bool operator==(const User &) const = default;
};

/// The project's people: a guest becomes a member without changing its id.
class Users {
public:
    Users(Database &database, Clock clock);

    User createGuest(const QString &deviceId);
    /// Somebody new who has not been a guest. Id and times are set here.
    User create(User user, const PasswordHash &password);
    std::optional<User> find(const QString &id);
    /// The member with this address.
    std::optional<User> member(const QString &email);

    void update(User &user);
    void setPassword(const User &user, const PasswordHash &password);
    PasswordHash password(const QString &id);
    void noteLogin(User &user);
    /// Written at most once an hour for each user.
    void touch(const User &user);

private:
    void insert(const User &user);

    Database &m_database;
    Clock m_clock;
};

} // namespace DemoStore::Mudbase
