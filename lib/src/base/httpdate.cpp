// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <base/httpdate.h>

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr qsizetype longestDate = 64;

struct Parts {
    QString day;
    QString month;
    QString year;
    QString time;
};

// As nearly every server writes it: Sun, 06 Nov 1994 08:49:37 GMT. Every reply has one.
std::optional<Parts> splitUsual(const QString &text)
{
    static constexpr auto form = "Aaa, 00 Aaa 0000 00:00:00 GMT"_L1;
    const auto fits = [](QChar c, char wanted) {
        if (wanted == '0')
            return c >= u'0' && c <= u'9';
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        return wanted == 'A' || wanted == 'a' ? letter : c == QLatin1Char(wanted);
    };
    if (text.size() != form.size() || !std::equal(text.begin(), text.end(), form.begin(), fits))
        return {};
    return Parts{text.mid(5, 2), text.mid(8, 3), text.mid(12, 4), text.mid(17, 8)};
}

std::optional<Parts> split(const QString &text)
{
    if (const auto parts = splitUsual(text))
        return parts;
    // IMF-fixdate and RFC 850 differ in separators and in the length of the year.
    static const QRegularExpression modern(
        u"^[a-z]+, *(\\d{1,2})[ -]([a-z]{3})[ -](\\d{4}|\\d{2}) +(\\d{2}:\\d{2}:\\d{2}) +(?:gmt|utc|[+-]0000)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression asctime(u"^[a-z]{3} +([a-z]{3}) +(\\d{1,2}) +(\\d{2}:\\d{2}:\\d{2}) +(\\d{4})$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = modern.match(text); match.hasMatch())
        return Parts{match.captured(1), match.captured(2), match.captured(3), match.captured(4)};
    if (const auto match = asctime.match(text); match.hasMatch())
        return Parts{match.captured(2), match.captured(1), match.captured(4), match.captured(3)};
    return {};
}

int monthNumber(const QString &name)
{
    static constexpr auto names = "janfebmaraprmayjunjulaugsepoctnovdec"_L1;
    const auto at = names.indexOf(name.toLower());
    return at >= 0 && at % 3 == 0 ? int(at / 3) + 1 : 0;
}

int fullYear(const QString &digits)
{
    // RFC 850 has two digits. The RFC's rule needs to know today's year; no server of today dates anything before 1970.
    const int year = digits.toInt();
    if (digits.size() == 4)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

} // namespace

QDateTime parseHttpDate(const QByteArray &text)
{
    if (text.size() > longestDate)
        return {};
    const auto parts = split(QString::fromLatin1(text).trimmed());
    if (!parts)
        return {};
    const QDate date(fullYear(parts->year), monthNumber(parts->month), parts->day.toInt());
    // Second 60 is a leap second, which QTime does not know.
    const QTime time(parts->time.left(2).toInt(), parts->time.mid(3, 2).toInt(),
                     std::min(59, parts->time.mid(6).toInt()));
    if (!date.isValid() || !time.isValid() || parts->time.mid(6).toInt() > 60)
        return {};
    return QDateTime(date, time, Qt::UTC);
}

} // namespace GuestPass
