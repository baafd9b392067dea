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
    // Most are of now: two for each guest that is made.
    thread_local qint64 lastSecond = 0;
    thread_local QString lastText;
    if (const qint64 wanted = milliseconds / second; lastText.isNull() || wanted != lastSecond) {
        lastSecond = wanted;
        lastText = QDateTime::fromSecsSinceEpoch(wanted, QTimeZone::utc()).toString(Qt::ISODate);
    }
    return lastText;
}

} // namespace DemoStore
