// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "users.h"

#include <QByteArray>

namespace DemoStore {
class Store;
} // namespace DemoStore

namespace DemoStore::Mudbase {

/// One sign-in. Its access tokens carry its generation and are good for nothing once that has changed.
struct UserSession {
    QString id;
    QString userId;
    int generation = 1;
    bool revoked = false;

    bool operator==(const UserSession &) const = default;
};

struct TokenPair {
    QByteArray access;
    QByteArray refresh;
    qint64 expiresIn = 0; ///< seconds; of the access token

    bool operator==(const TokenPair &) const = default;
};

/// Sessions and their tokens. A refresh token is good once; of it only its SHA-256 is kept.
class Tokens {
public:
    enum class Verdict {
        Accepted, ///< and used up
        Unknown, ///< or expired, or not ours
        Invalidated, ///< its session is over, now if not before: it was used a second time
    };
    struct Refresh {
        Verdict verdict = Verdict::Unknown;
        UserSession session;
    };

    explicit Tokens(Store &store);

    TokenPair start(const User &user);
    /// A further pair in a session that goes on.
    TokenPair renew(const User &user, const UserSession &session);
    /// The same, and every token given out before is refused from now on.
    TokenPair replace(const User &user, UserSession session);
    Refresh spend(const QByteArray &refreshToken);
    /// Nothing for a token that has expired or is not ours, and for a session that is over.
    std::optional<UserSession> sessionOf(const QByteArray &accessToken);
    void revoke(const QString &sessionId);
    /// Every session of the user but one; all of them if that is empty.
    void revokeOthers(const QString &userId, const QString &keptId);

private:
    std::optional<UserSession> find(const QString &id);

    Store &m_store;
};

} // namespace DemoStore::Mudbase
