// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../store.h"
#include "users.h"

#include <QJsonObject>

#include <optional>

namespace DemoStore::PocketBase {

enum class Purpose { Auth, Verification, PasswordReset, EmailChange };

/// What is signed: claims in alphabetical order, with a key that belongs to one user and one purpose.
QByteArray signedToken(const QJsonObject &claims, const QByteArray &tokenKey, const QByteArray &secret);

/// Tokens that know nothing of sessions: each lives until its time is up or its user's key changes.
class Tokens {
public:
    Tokens(Store &store, Users &users);

    QByteArray make(Purpose purpose, const User &user, const QJsonObject &more = {}) const;

    struct Proof {
        User user;
        QJsonObject claims;
    };
    /// Nothing for a token that is not ours, is for another purpose, has expired or was ended.
    std::optional<Proof> verify(Purpose purpose, const QByteArray &token) const;

private:
    QByteArray secret(Purpose purpose) const;
    qint64 lifetime(Purpose purpose) const; ///< seconds
    QString type(Purpose purpose) const;

    Store &m_store;
    Users &m_users;
};

/// The claims of anything that looks like a token, proved or not.
QJsonObject claimedBy(const QByteArray &token);

} // namespace DemoStore::PocketBase
