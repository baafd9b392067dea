// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/unverifiedclaims.h>

#include <guestpass/redaction.h>

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr qsizetype largestClaims = 16 * 1024;
constexpr qsizetype largestToken = 64 * 1024;
constexpr qsizetype longestShown = 200;
constexpr double endOf9999 = 253402300799.0;

bool isBase64Url(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

// RFC 7515 §2: without padding, so that each token has one spelling.
std::optional<QByteArray> decoded(const QByteArray &part)
{
    if (part.isEmpty() || !isBase64Url(part))
        return {};
    const auto result = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.size() > largestClaims)
        return {};
    return result.decoded;
}

// NumericDate (RFC 7519 §2) may have a fraction. Zero is what careless servers send for "none".
QDateTime timeOf(const QJsonValue &value)
{
    const double seconds = value.toDouble();
    if (!value.isDouble() || !(seconds >= 1) || seconds > endOf9999)
        return {};
    return QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC);
}

bool isPresentable(const QString &claim)
{
    static const QStringList known{u"anonymous_id"_s, u"aud"_s,         u"channel"_s,      u"collectionId"_s,
                                   u"customRole"_s,   u"customer_id"_s, u"exp"_s,          u"customer_group_id"_s,
                                   u"iat"_s,          u"id"_s,          u"is_anonymous"_s, u"iss"_s,
                                   u"is_logged_in"_s, u"jti"_s,         u"nbf"_s,          u"projectId"_s,
                                   u"refreshable"_s,  u"role"_s,        u"scope"_s,        u"sid"_s,
                                   u"store_id"_s,     u"sub"_s,         u"token_type"_s,   u"type"_s,
                                   u"ulid"_s};
    return known.contains(claim);
}

QJsonValue shown(const QJsonValue &value)
{
    if (value.isBool() || value.isDouble() || value.isNull())
        return value;
    // An id may turn out to be somebody's e-mail address.
    return value.isString() ? QJsonValue(redacted(value.toString().left(longestShown))) : QJsonValue::Undefined;
}

QJsonObject shownChannel(const QJsonObject &channel)
{
    QJsonObject result;
    for (const auto key : {"id"_L1, "name"_L1, "type"_L1}) {
        if (const QJsonValue value = shown(channel.value(key)); !value.isUndefined())
            result.insert(key, value);
    }
    return result;
}

} // namespace

UnverifiedClaims::UnverifiedClaims(QJsonObject claims)
    : m_claims(std::move(claims))
{
}

std::optional<UnverifiedClaims> UnverifiedClaims::read(const Secret &token)
{
    const QByteArray text = token.reveal();
    if (text.size() > largestToken || text.count('.') != 2)
        return {};
    const QList<QByteArray> parts = text.split('.');
    // An unsigned token has an empty third part.
    if (!decoded(parts[0]) || !isBase64Url(parts[2]))
        return {};
    const auto middle = decoded(parts[1]);
    if (!middle)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(*middle);
    if (!document.isObject())
        return {};
    return UnverifiedClaims(document.object());
}

QDateTime UnverifiedClaims::expiresAt() const
{
    return timeOf(m_claims.value("exp"_L1));
}

QDateTime UnverifiedClaims::issuedAt() const
{
    return timeOf(m_claims.value("iat"_L1));
}

QString UnverifiedClaims::text(const QString &claim) const
{
    return m_claims.value(claim).toString();
}

bool UnverifiedClaims::flag(const QString &claim, bool fallback) const
{
    return m_claims.value(claim).toBool(fallback);
}

QJsonObject UnverifiedClaims::presentable() const
{
    QJsonObject result;
    for (auto claim = m_claims.constBegin(); claim != m_claims.constEnd(); ++claim) {
        if (!isPresentable(claim.key()))
            continue;
        const QJsonValue value = claim.key() == "channel"_L1 && claim->isObject()
            ? QJsonValue(shownChannel(claim->toObject()))
            : shown(*claim);
        if (!value.isUndefined())
            result.insert(claim.key(), value);
    }
    return result;
}

} // namespace GuestPass
