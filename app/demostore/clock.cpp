// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace DemoStore {

Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

QString isoTime(qint64 milliseconds)
{
    return QDateTime::fromSecsSinceEpoch(milliseconds / second, QTimeZone::utc()).toString(Qt::ISODate);
}

} // namespace DemoStore
