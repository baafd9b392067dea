// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/storeprofile.h>
#include <shop/dialect.h>

#include <QFile>
#include <QJsonDocument>

namespace GuestPass::Test {

inline std::unique_ptr<Shop::Dialect> commerceEngine()
{
    StoreProfile profile;
    profile.service = QStringLiteral("commerce-engine");
    profile.baseUrl = QUrl(QStringLiteral("https://store.example/api/v1/demo/storefront"));
    return Shop::makeDialect(profile);
}

/// A recorded reply, as in the wire document.
inline QByteArray recorded(const QString &name, const QString &service = QStringLiteral("commerce-engine"))
{
    QFile file(QStringLiteral(GUESTPASS_SOURCE_DIR "/tests/shop/data/") + service + u'/' + name
               + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline HttpReply jsonReply(const QByteArray &body)
{
    return {200, {{"Content-Type", "application/json"}}, body, QUrl(QStringLiteral("https://store.example/"))};
}

/// The recorded reply with the first `from` replaced by `to`.
inline HttpReply altered(const QString &name, const QByteArray &from, const QByteArray &to)
{
    QByteArray body = recorded(name);
    const auto at = body.indexOf(from);
    Q_ASSERT(at >= 0);
    return jsonReply(body.replace(at, from.size(), to));
}

/// The recorded reply with `content.<object>.<key>` replaced, whatever its type; an undefined value removes it.
inline HttpReply withMember(const QString &name, const QString &object, const QString &key, const QJsonValue &value)
{
    QJsonObject body = QJsonDocument::fromJson(recorded(name)).object();
    QJsonObject content = body.value(QLatin1String("content")).toObject();
    QJsonObject inner = content.value(object).toObject();
    Q_ASSERT(!inner.isEmpty());
    inner.insert(key, value);
    content.insert(object, inner);
    body.insert(QLatin1String("content"), content);
    return jsonReply(QJsonDocument(body).toJson());
}

/// Replies that no reader may take for anything.
inline QList<QByteArray> nonsense()
{
    return {
        QByteArray(),
        QByteArrayLiteral("null"),
        QByteArrayLiteral("[]"),
        QByteArrayLiteral("{}"),
        QByteArrayLiteral("{\"success\":false,\"content\":{}}"),
        QByteArrayLiteral("{\"success\":true,\"content\":[]}"),
        QByteArrayLiteral("{\"success\":true,\"content\":{}}"),
        QByteArrayLiteral("{\"content\":{\"cart\":[],\"product\":[],\"products\":{},\"skus\":{},\"categories\":{}}}"),
        QByteArrayLiteral("{\"content\":{\"cart\":7,\"product\":null,\"products\":1e308,\"categories\":\"x\"}}"),
        QByteArrayLiteral("{\"content\":{\"cart\":NaN}}"),
        "{\"content\":" + QByteArray(10000, '[') + QByteArray(10000, ']') + '}',
        "{\"content\":{\"cart\":" + QByteArray(500, '[') + QByteArray(500, ']') + "}}",
        QByteArray(1000, '\xff')};
}

} // namespace GuestPass::Test
