// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

namespace GuestPass::Test {

/// A token with these claims and a signature that nobody checks. Equal claims give equal tokens.
inline QByteArray plainJwt(const QJsonObject &claims)
{
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part({{QStringLiteral("alg"), QStringLiteral("HS256")}}) + '.' + part(claims) + ".c2lnbmF0dXJl";
}

} // namespace GuestPass::Test
