// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "users.h"

namespace DemoStore {
class Store;
} // namespace DemoStore

namespace DemoStore::Mudbase {

/// What is mailed to prove an address. A new one replaces the one before, and a right one is used up.
class MailCodes {
public:
    explicit MailCodes(Store &store);

    /// A long token, good for a day.
    void sendVerification(const User &user);
    /// The user whose address it proves; nothing if it is wrong or too old.
    std::optional<QString> spendVerification(const QString &token);

    /// Six digits, good for ten minutes or five wrong guesses.
    void sendSignInCode(const User &user);
    void sendResetCode(const User &user);
    bool spendSignInCode(const User &user, const QString &code);
    bool spendResetCode(const User &user, const QString &code);

private:
    void send(const User &user, const QString &action, const QString &code, qint64 lifetime);
    bool spend(const User &user, const QString &action, const QString &code);

    Store &m_store;
};

} // namespace DemoStore::Mudbase
