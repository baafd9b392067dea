// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jsontext.h"

#include <QJsonObject>

#include <optional>

namespace DemoStore {

/// Signs with HMAC-SHA256 (RFC 7515, HS256).
QByteArray signJwt(const QJsonObject &claims, const QByteArray &secret);
QByteArray signJwt(const JsonText &claims, const QByteArray &secret);

/// The claims, if this is a token that signJwt() made with this secret. Says nothing about its expiry.
std::optional<QJsonObject> verifyJwt(const QByteArray &token, const QByteArray &secret);

} // namespace DemoStore
