// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../router.h"

#include <QJsonObject>

namespace DemoStore::Mudbase {

Response reply(int status, const QJsonObject &body);
/// {message}
Response done(const QString &message);
/// {error}
Response failure(int status, const QString &error);
/// 400 with the details as the live service sends them: an array of texts.
Response validationFailed(const QStringList &details);

} // namespace DemoStore::Mudbase
