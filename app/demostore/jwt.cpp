// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "jwt.h"

#include "secrets.h"

#include <QJsonDocument>
#include <QList>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// One header only: a token that names another algorithm ("none", RS256) is not one of ours.
QByteArray header()
{
    static const QByteArray encoded = R"({"alg":"HS256","typ":"JWT"})"_ba.toBase64(urlSafe);
    return encoded;
}

QByteArray signature(const QByteArray &signedPart, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(signedPart, secret, QCryptographicHash::Sha256).toBase64(urlSafe);
}

QByteArray signedToken(const QByteArray &claims, const QByteArray &secret)
{
    const QByteArray signedPart = header() + '.' + claims.toBase64(urlSafe);
    return signedPart + '.' + signature(signedPart, secret);
}

} // namespace

QByteArray signJwt(const QJsonObject &claims, const QByteArray &secret)
{
    return signedToken(QJsonDocument(claims).toJson(QJsonDocument::Compact), secret);
}

QByteArray signJwt(const JsonText &claims, const QByteArray &secret)
{
    return signedToken(claims.bytes(), secret);
}

std::optional<QJsonObject> verifyJwt(const QByteArray &token, const QByteArray &secret)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || parts.at(0) != header())
        return std::nullopt;
    if (!sameSecret(signature(parts.at(0) + '.' + parts.at(1), secret), parts.at(2)))
        return std::nullopt;
    const QJsonDocument payload = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), urlSafe));
    if (!payload.isObject())
        return std::nullopt;
    return payload.object();
}

} // namespace DemoStore
