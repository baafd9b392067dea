// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace GuestPass {

/// Hides what must not be written down: JWTs and other long random words, `Bearer …`, values of keys such as password,
/// otp, token, code, authorization, cookie, and query values and user info in URLs; e-mail addresses keep their first
/// letter and domain. Idempotent. Ids (ULIDs, UUIDs) stay readable: support needs them.
QString redacted(const QString &text);
QJsonObject redacted(const QJsonObject &object);

} // namespace GuestPass
