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

bool isCurrencyCode(const QString &code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

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

bool toMoney(double major, const QString &currency, Money &out)
{
    const QString code = currency.toUpper();
    if (!std::isfinite(major) || std::abs(major) > mostMajor || !isCurrencyCode(code))
        return false;
    out.minor = std::llround(major * std::pow(10.0, minorDigits(code)));
    out.currency = code;
    return true;
}

} // namespace GuestPass::Shop
