// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>

/// What the tests of the PocketBase provider share. Included by them alone.
namespace GuestPass::Test::PocketBase {

inline const QString base = QStringLiteral("https://store.example/shop");
inline const QString guestId = QStringLiteral("guest0000000001");
inline const QString madeUp = QStringLiteral("anonymous-0123456789abcdef01234567@example.com");
inline const QByteArray json = QByteArrayLiteral("application/json");
inline const QByteArray html = QByteArrayLiteral("text/html; charset=utf-8");
inline const QByteArray page = QByteArrayLiteral("<html><body>Please sign in to the hotel Wi-Fi</body></html>");

enum class Dialect { V022, V023 };

std::unique_ptr<Provider> provider(const QMap<QString, QString> &options = {});

/// The nth token of somebody.
QByteArray token(const QString &id, qint64 number, const QString &type = QStringLiteral("auth"));

/// A guest with a token and a kept password.
Grant guestGrant();

HttpReply reply(int status, const QByteArray &type, const QByteArray &body);

/// The store's error body.
QByteArray refusal(int status, const QByteArray &message, const QByteArray &data = QByteArrayLiteral("{}"));

/// The JSON of the request that comes next.
QJsonObject bodyOf(const Next &next);

/// Writes out what the transcripts of this service abbreviate: `TOKEN-<id>-<n>` is somebody's nth token, a reply with a
/// `message` the store's error body, and a grant that is `issued` has the times of its reply and its token.
QJsonValue filled(const QJsonValue &value, Dialect dialect);

} // namespace GuestPass::Test::PocketBase
