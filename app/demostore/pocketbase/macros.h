// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QVariant>

namespace DemoStore::PocketBase {

/// "2026-11-23 04:08:27.478Z": how this service writes times, which compare as text.
QString timestamp(qint64 milliseconds);

/// The value of "@now", "@todayStart", "@year" and their like. Invalid if there is no such macro.
QVariant macroValue(const QString &name, qint64 now);

} // namespace DemoStore::PocketBase
