// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "sessions.h"

#include "database.h"
#include "ulid.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

QByteArray hashed(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

// The signature alone says which token it is, and is much less to hash.
QByteArray markOf(const QByteArray &token)
{
    return hashed(token.mid(token.lastIndexOf('.') + 1));
}

std::pair<QByteArray, std::optional<Row>> keptToken(Database &database, const QString &sessionId,
                                                    const QByteArray &token)
{
    // The second is what an earlier version wrote.
    for (const QByteArray &hash : {markOf(token), hashed(token)}) {
        if (auto row = database.one(u"SELECT generation, expires_at, replaced_at FROM refresh_tokens"
                                    " WHERE session_id = ? AND hash = ?"_s,
                                    {sessionId, hash}))
            return {hash, row};
    }
    return {};
}

} // namespace

Sessions::Sessions(Database &database, UlidSource &ids, Clock clock, RotationPolicy policy)
    : m_database(database)
    , m_ids(ids)
    , m_clock(std::move(clock))
    , m_policy(policy)
{
}

Session Sessions::start(const QString &userId, const QString &anonymousId, bool loggedIn)
{
    const Session session{m_ids.next(), userId, anonymousId, loggedIn, false};
    m_database.run(
        u"INSERT INTO sessions (id, user_id, anonymous_id, is_logged_in, created_at) VALUES (?, ?, ?, ?, ?)"_s,
        {session.id, userId, anonymousId, loggedIn, m_clock()});
    return session;
}

std::optional<Session> Sessions::find(const QString &id)
{
    const auto row = m_database.one(
        u"SELECT id, user_id, anonymous_id, is_logged_in, revoked_at FROM sessions WHERE id = ?"_s, {id});
    if (!row)
        return std::nullopt;
    return Session{row->at(0).toString(), row->at(1).toString(), row->at(2).toString(), row->at(3).toBool(),
                   !row->at(4).isNull()};
}

void Sessions::keepRefreshToken(const Session &session, int generation, const QByteArray &token, qint64 expiresAt)
{
    m_database.run(u"INSERT INTO refresh_tokens (session_id, hash, generation, expires_at) VALUES (?, ?, ?, ?)"_s,
                   {session.id, markOf(token), generation, expiresAt});
}

Sessions::Refresh Sessions::spend(const QString &sessionId, const QByteArray &token)
{
    const auto [hash, row] = keptToken(m_database, sessionId, token);
    const auto session = row ? find(sessionId) : std::nullopt;
    if (!session)
        return {};
    const qint64 now = m_clock();
    if (session->revoked)
        return {Verdict::Revoked, *session, 0};
    if (row->at(1).toLongLong() <= now)
        return {Verdict::Expired, *session, 0};
    const bool replaced = !row->at(2).isNull();
    // A replaced token that comes back late was copied by somebody: nobody can tell whom, so the family ends.
    if (m_policy.rotate && replaced && now - row->at(2).toLongLong() >= m_policy.grace) {
        revoke(session->id);
        return {Verdict::Reused, *session, 0};
    }
    if (m_policy.rotate && !replaced)
        m_database.run(u"UPDATE refresh_tokens SET replaced_at = ? WHERE session_id = ? AND hash = ?"_s,
                       {now, sessionId, hash});
    return {Verdict::Accepted, *session, row->at(0).toInt()};
}

void Sessions::revoke(const QString &id)
{
    m_database.run(u"UPDATE sessions SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL"_s, {m_clock(), id});
}

void Sessions::revokeOthers(const QString &userId, const QString &keptId)
{
    // A null string would be bound as NULL, which differs from nothing and equals nothing.
    m_database.run(u"UPDATE sessions SET revoked_at = ? WHERE user_id = ? AND id <> ? AND is_logged_in = 1"
                   " AND revoked_at IS NULL"_s,
                   {m_clock(), userId, keptId.isNull() ? u""_s : keptId});
}

void Sessions::revokeAll(const QString &userId)
{
    m_database.run(u"UPDATE sessions SET revoked_at = ? WHERE user_id = ? AND revoked_at IS NULL"_s,
                   {m_clock(), userId});
}

int Sessions::nextGeneration(const QString &id)
{
    const auto row = m_database.one(u"SELECT max(generation) FROM refresh_tokens WHERE session_id = ?"_s, {id});
    return row ? row->at(0).toInt() + 1 : 1;
}

void Sessions::removeExpired()
{
    // A day late, so that a client that comes back with it is told "expired" and not "never heard of it".
    m_database.run(u"DELETE FROM refresh_tokens WHERE expires_at < ?"_s, {m_clock() - day});
    m_database.run(u"DELETE FROM sessions WHERE created_at < ? AND NOT EXISTS"
                   " (SELECT 1 FROM refresh_tokens WHERE session_id = sessions.id)"_s,
                   {m_clock() - day});
}

} // namespace DemoStore
