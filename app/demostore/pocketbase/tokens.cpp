// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "tokens.h"

#include "../jwt.h"
#include "collections.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

QByteArray signedToken(const QJsonObject &claims, const QByteArray &tokenKey, const QByteArray &secret)
{
    // A QJsonObject is written in the order of its keys, and the key is the two texts one after the other.
    return signJwt(claims, tokenKey + secret);
}

QJsonObject claimedBy(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
}

Tokens::Tokens(Store &store, Users &users)
    : m_store(store)
    , m_users(users)
{
}

// Each purpose has a secret of its own, all made of the one that the data file keeps.
QByteArray Tokens::secret(Purpose purpose) const
{
    const QByteArray label = "pocketbase:" + QByteArray::number(int(purpose));
    return QMessageAuthenticationCode::hash(label, m_store.secret, QCryptographicHash::Sha256).toHex();
}

qint64 Tokens::lifetime(Purpose purpose) const
{
    constexpr qint64 week = 604800;
    switch (purpose) {
    case Purpose::Auth:
        return m_store.settings.pocketBase.tokenLifetime;
    case Purpose::Verification:
        return m_store.settings.pocketBase.old ? week : 86400;
    case Purpose::PasswordReset:
    case Purpose::EmailChange:
        return 1800;
    }
    return 0;
}

QString Tokens::type(Purpose purpose) const
{
    if (m_store.settings.pocketBase.old)
        return u"authRecord"_s;
    switch (purpose) {
    case Purpose::Auth:
        return u"auth"_s;
    case Purpose::Verification:
        return u"verification"_s;
    case Purpose::PasswordReset:
        return u"passwordReset"_s;
    case Purpose::EmailChange:
        return u"emailChange"_s;
    }
    return {};
}

QByteArray Tokens::make(Purpose purpose, const User &user, const QJsonObject &more) const
{
    QJsonObject claims = more;
    claims.insert(u"collectionId"_s, usersCollectionId);
    claims.insert(u"exp"_s, m_store.clock() / second + lifetime(purpose));
    claims.insert(u"id"_s, user.id);
    claims.insert(u"type"_s, type(purpose));
    if (purpose == Purpose::Auth && !m_store.settings.pocketBase.old)
        claims.insert(u"refreshable"_s, true);
    if (purpose != Purpose::Auth)
        claims.insert(u"email"_s, user.email);
    return signedToken(claims, user.tokenKey, secret(purpose));
}

std::optional<Tokens::Proof> Tokens::verify(Purpose purpose, const QByteArray &token) const
{
    const QJsonObject claimed = claimedBy(token);
    if (claimed.value("collectionId"_L1) != usersCollectionId || claimed.value("type"_L1) != type(purpose))
        return std::nullopt;
    const auto user = m_users.find(claimed.value("id"_L1).toString());
    const auto claims = user ? verifyJwt(token, user->tokenKey + secret(purpose)) : std::nullopt;
    if (!claims || claims->value("exp"_L1).toInteger() <= m_store.clock() / second)
        return std::nullopt;
    return Proof{*user, *claims};
}

} // namespace DemoStore::PocketBase
