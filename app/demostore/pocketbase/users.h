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

namespace DemoStore::PocketBase {

/// A record of the collection `users`. Times are as this service writes them.
struct User {
    QString id;
    QByteArray tokenKey; ///< a part of what signs its tokens: a new one ends them all
    QString email;
    bool emailVisible = false;
    bool verified = false;
    bool anonymous = false;
    QString name;
    QString username;
    PasswordHash password;
    QString created;
    QString updated;
    qint64 lastActiveAt = 0;

    bool operator==(const User &) const = default;
};

/// 15 characters of a to z and 0 to 9.
QString newRecordId();
bool isRecordId(const QString &text);

class Users {
public:
    Users(Database &database, Clock clock);

    std::optional<User> find(const QString &id);
    /// By address, or with `names` also by user name.
    std::optional<User> byIdentity(const QString &identity, bool names = false);

    /// Times and the token key are set here.
    void create(User &user);
    /// Makes a new token key if `endTokens`.
    void update(User &user, bool endTokens);
    void remove(const QString &id);
    /// Written at most once an hour for each user.
    void touch(const User &user);

    enum class Mail { Verification, PasswordReset };
    /// False if one went out less than two minutes ago; true notes that one goes out now.
    bool mayMail(const User &user, Mail mail);

private:
    Database &m_database;
    Clock m_clock;
};

} // namespace DemoStore::PocketBase
