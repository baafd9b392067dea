// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../jsontext.h"
#include "../router.h"

#include <QJsonObject>

namespace DemoStore::CommerceEngine {

/// The envelopes of every reply: {message, success, content} and {message, success, code, errors}.
Response success(const QString &message, const QJsonObject &content);
Response success(const QString &message, const JsonText &content);
Response success(const QString &message);
Response failure(int status, const QString &code, const QString &message);
/// 400 `validation_error`; `errors` is field name to array of messages.
Response invalid(const QJsonObject &errors);
Response invalid(const QString &field, const QString &message);
Response unauthorized();
Response notFound(const QString &message);

} // namespace DemoStore::CommerceEngine
