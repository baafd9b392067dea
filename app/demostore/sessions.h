// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace DemoStore {

class Database;
class UlidSource;

/// One sign-in of one user on one device: the family that its refresh tokens belong to.
struct Session {
    QString id;
    QString userId;
    QString anonymousId;
    bool loggedIn = false;
    bool revoked = false;

    bool operator==(const Session &) const = default;
};

struct RotationPolicy {
    bool rotate = true;
    qint64 grace = 30 * second; ///< how long a replaced token is still honoured, in milliseconds

    bool operator==(const RotationPolicy &) const = default;
};

/// Sessions and their refresh tokens. Of a refresh token only the SHA-256 of its signature is kept.
class Sessions {
public:
    enum class Verdict {
        Accepted, ///< and replaced, if tokens rotate
        Unknown,
        Expired,
        Revoked,
        Reused, ///< replaced longer ago than the grace; the whole family is revoked now
    };
    struct Refresh {
        Verdict verdict = Verdict::Unknown;
        Session session;
        int generation = 0;
    };

    Sessions(Database &database, UlidSource &ids, Clock clock, RotationPolicy policy);

    Session start(const QString &userId, const QString &anonymousId, bool loggedIn);
    std::optional<Session> find(const QString &id);
    void keepRefreshToken(const Session &session, int generation, const QByteArray &token, qint64 expiresAt);
    /// The session is what the token says of itself; whether it does so truly is for the caller to have looked at.
    Refresh spend(const QString &sessionId, const QByteArray &token);
    void revoke(const QString &id);
    /// Every signed-in session of the user but one.
    void revokeOthers(const QString &userId, const QString &keptId);
    void revokeAll(const QString &userId);
    int nextGeneration(const QString &id);
    void removeExpired();

    const RotationPolicy &policy() const { return m_policy; }

private:
    Database &m_database;
    UlidSource &m_ids;
    Clock m_clock;
    RotationPolicy m_policy;
};

} // namespace DemoStore
