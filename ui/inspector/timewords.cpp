// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/inspector/timewords.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace GuestPass::Ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GuestPass::Ui::TimeWords)
};

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

} // namespace

QString spanText(std::chrono::milliseconds span)
{
    const qint64 seconds = std::abs(span.count()) / 1000;
    if (seconds < 100)
        return Words::tr("%n s", nullptr, int(seconds));
    if (seconds < 100 * 60)
        return Words::tr("%n min", nullptr, int(seconds / 60));
    if (seconds < 48 * 3600)
        return Words::tr("%n h", nullptr, int(seconds / 3600));
    return Words::tr("%n d", nullptr, int(std::min<qint64>(seconds / 86400, 999999)));
}

QString relativeTime(const QDateTime &at, const QDateTime &now)
{
    const qint64 away = now.msecsTo(at);
    if (std::abs(away) < 1000)
        return Words::tr("now");
    const QString span = spanText(std::chrono::milliseconds(away));
    return away > 0 ? Words::tr("in %1").arg(span) : Words::tr("%1 ago").arg(span);
}

QString momentText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QLocale locale;
    const QString date = locale.toString(local.date(), QLocale::ShortFormat);
    const QString time = locale.toString(local.time(), u"HH:mm:ss"_s);
    return Words::tr("%1 %2 (%3)", "date, time, how far away").arg(date, time, relativeTime(at, now));
}

QString countdownText(std::chrono::milliseconds left)
{
    // Rounded up, so that it says 0:00 only when the time has come.
    const qint64 seconds = (std::max<qint64>(left.count(), 0) + 999) / 1000;
    if (seconds < 3600)
        return u"%1:%2"_s.arg(seconds / 60).arg(twoDigits(seconds % 60));
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(twoDigits(seconds / 60 % 60), twoDigits(seconds % 60));
}

} // namespace GuestPass::Ui
