// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/money.h>

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

constexpr double mostMajor = 1e12;
constexpr qint64 mostMinor = 1'000'000'000'000'000;

} // namespace

int minorDigits(const QString &currency)
{
    static const QStringList none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s,
                                  u"KMF"_s, u"KRW"_s, u"PYG"_s, u"RWF"_s, u"UGX"_s, u"UYI"_s,
                                  u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QStringList three{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    const QString code = currency.toUpper();
    if (none.contains(code))
        return 0;
    return three.contains(code) ? 3 : 2;
}

QString currencyCode(const QString &text)
{
    const bool letters = text.size() == 3
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
    return letters ? text.toUpper() : QString();
}

std::optional<Money> times(const Money &price, int quantity)
{
    if (price.minor < 0 || quantity < 0 || (quantity > 0 && price.minor > mostMinor / quantity))
        return std::nullopt;
    return Money{price.minor * quantity, price.currency};
}

bool toMoney(double major, const QString &currency, Money &out)
{
    const QString code = currencyCode(currency);
    if (!std::isfinite(major) || std::abs(major) > mostMajor || code.isEmpty())
        return false;
    out.minor = std::llround(major * std::pow(10.0, minorDigits(code)));
    out.currency = code;
    return true;
}

} // namespace GuestPass::Shop
