// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "tokens.h"

#include "../jwt.h"
#include "../store.h"
#include "objectid.h"
#include "project.h"
#include "userjson.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

const QString accessScope = u"api"_s;
const QString refreshScope = u"refresh"_s;

QByteArray hashed(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

// `generation` is ours: a conversion counts it up, and so ends what the guest held.
QJsonObject claims(Store &store, const User &user, const UserSession &session, qint64 lifetime)
{
    const qint64 now = store.clock() / second;
    return {{u"sub"_s, user.id},
            {u"id"_s, user.id},
            {u"email"_s, user.email},
            {u"projectId"_s, projectId},
            {u"role"_s, systemRole},
            {u"customRole"_s, roleJson(user)},
            {u"sid"_s, session.id},
            {u"generation"_s, session.generation},
            {u"jti"_s, store.ids.next()},
            {u"scope"_s, accessScope},
            {u"iat"_s, now},
            {u"exp"_s, now + lifetime}};
}

// The same secret signs the tokens of another dialect: a token is ours only if it says so.
bool isOurs(const QJsonObject &claims, const QString &scope)
{
    return claims.value("projectId"_L1).toString() == projectId && claims.value("scope"_L1).toString() == scope;
}

} // namespace

Tokens::Tokens(Store &store)
    : m_store(store)
{
}

TokenPair Tokens::start(const User &user)
{
    const UserSession session{newObjectId(m_store.clock()), user.id, 1, false};
    m_store.database.run(u"INSERT INTO mudbase_sessions (id, user_id, generation, created_at) VALUES (?, ?, ?, ?)"_s,
                         {session.id, session.userId, session.generation, m_store.clock()});
    return renew(user, session);
}

TokenPair Tokens::renew(const User &user, const UserSession &session)
{
    const MudbaseSettings &settings = m_store.settings.mudbase;
    const qint64 lifetime = user.anonymous ? settings.guestLifetime : settings.accessLifetime;
    const qint64 refreshLifetime = m_store.settings.refreshLifetime;
    QJsonObject longer = claims(m_store, user, session, refreshLifetime);
    longer.insert(u"scope"_s, refreshScope);
    const TokenPair pair{signJwt(claims(m_store, user, session, lifetime), m_store.secret),
                         signJwt(longer, m_store.secret), lifetime};
    m_store.database.run(u"INSERT INTO mudbase_refresh_tokens (hash, session_id, expires_at) VALUES (?, ?, ?)"_s,
                         {hashed(pair.refresh), session.id, m_store.clock() + refreshLifetime * second});
    return pair;
}

TokenPair Tokens::replace(const User &user, UserSession session)
{
    ++session.generation;
    m_store.database.run(u"UPDATE mudbase_sessions SET generation = ? WHERE id = ?"_s,
                         {session.generation, session.id});
    // Removed and not marked as used: a guest's token that comes back late must not end the member's session.
    m_store.database.run(u"DELETE FROM mudbase_refresh_tokens WHERE session_id = ?"_s, {session.id});
    return renew(user, session);
}

Tokens::Refresh Tokens::spend(const QByteArray &refreshToken)
{
    const QByteArray hash = hashed(refreshToken);
    const auto row = m_store.database.one(
        u"SELECT session_id, expires_at, used_at FROM mudbase_refresh_tokens WHERE hash = ?"_s, {hash});
    const auto session = row ? find(row->at(0).toString()) : std::nullopt;
    if (!session)
        return {};
    if (session->revoked)
        return {Verdict::Invalidated, *session};
    // Before its expiry counts: an old copy that somebody uses again is as telling as a new one.
    if (!row->at(2).isNull()) {
        revoke(session->id);
        return {Verdict::Invalidated, *session};
    }
    const qint64 now = m_store.clock();
    if (row->at(1).toLongLong() <= now)
        return {};
    m_store.database.run(u"UPDATE mudbase_refresh_tokens SET used_at = ? WHERE hash = ?"_s, {now, hash});
    return {Verdict::Accepted, *session};
}

std::optional<UserSession> Tokens::sessionOf(const QByteArray &accessToken)
{
    const auto claims = verifyJwt(accessToken, m_store.secret);
    if (!claims || !isOurs(*claims, accessScope) || claims->value("exp"_L1).toInteger() <= m_store.clock() / second)
        return std::nullopt;
    const auto session = find(claims->value("sid"_L1).toString());
    const bool good = session && !session->revoked && session->generation == claims->value("generation"_L1).toInt(0);
    return good ? session : std::nullopt;
}

std::optional<UserSession> Tokens::find(const QString &id)
{
    const auto row =
        m_store.database.one(u"SELECT id, user_id, generation, revoked_at FROM mudbase_sessions WHERE id = ?"_s, {id});
    if (!row)
        return std::nullopt;
    return UserSession{row->at(0).toString(), row->at(1).toString(), row->at(2).toInt(), !row->at(3).isNull()};
}

void Tokens::revoke(const QString &sessionId)
{
    m_store.database.run(u"UPDATE mudbase_sessions SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL"_s,
                         {m_store.clock(), sessionId});
}

void Tokens::revokeOthers(const QString &userId, const QString &keptId)
{
    // A null string would be bound as NULL, which differs from nothing and equals nothing.
    m_store.database.run(
        u"UPDATE mudbase_sessions SET revoked_at = ? WHERE user_id = ? AND id <> ? AND revoked_at IS NULL"_s,
        {m_store.clock(), userId, keptId.isNull() ? u""_s : keptId});
}

} // namespace DemoStore::Mudbase
