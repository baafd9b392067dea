// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace DemoStore::Mudbase {

/// 24 hexadecimal digits that begin with the time.
QString newObjectId(qint64 milliseconds);
/// The same for the same text on every machine.
QString stableObjectId(const QString &text);
bool isObjectId(const QString &text);

/// "2026-01-05T10:00:00.123Z"
QString timestamp(qint64 milliseconds);

} // namespace DemoStore::Mudbase
