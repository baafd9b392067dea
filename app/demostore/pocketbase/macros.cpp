// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "macros.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

QString timestamp(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd HH:mm:ss.zzz'Z'"_s);
}

QString begin(const QDate &date)
{
    return timestamp(QDateTime(date, QTime(0, 0), QTimeZone::utc()));
}

QString end(const QDate &date)
{
    return timestamp(QDateTime(date, QTime(23, 59, 59, 999), QTimeZone::utc()));
}

} // namespace

QString timestamp(qint64 milliseconds)
{
    return timestamp(QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()));
}

QVariant macroValue(const QString &name, qint64 milliseconds)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
    const QDate today = now.date();
    const QTime time = now.time();
    const QDate month(today.year(), today.month(), 1);
    const QHash<QString, QVariant> macros{
        {u"@now"_s, timestamp(now)},
        {u"@yesterday"_s, timestamp(now.addDays(-1))},
        {u"@tomorrow"_s, timestamp(now.addDays(1))},
        {u"@todayStart"_s, begin(today)},
        {u"@todayEnd"_s, end(today)},
        {u"@monthStart"_s, begin(month)},
        {u"@monthEnd"_s, end(month.addMonths(1).addDays(-1))},
        {u"@yearStart"_s, begin(QDate(today.year(), 1, 1))},
        {u"@yearEnd"_s, end(QDate(today.year(), 12, 31))},
        {u"@second"_s, time.second()},
        {u"@minute"_s, time.minute()},
        {u"@hour"_s, time.hour()},
        {u"@day"_s, today.day()},
        {u"@weekday"_s, today.dayOfWeek() % 7}, // Sunday is 0
        {u"@month"_s, today.month()},
        {u"@year"_s, today.year()},
    };
    return macros.value(name);
}

} // namespace DemoStore::PocketBase
