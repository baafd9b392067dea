// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/moneytext.h>

#include <QHash>

#include <cmath>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

namespace {

QString symbolFor(const QString &currency, const QLocale &locale)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency)
        return locale.currencySymbol(QLocale::CurrencySymbol);
    static const QHash<QString, QString> symbols{
        {u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s}, {u"INR"_s, u"₹"_s}, {u"JPY"_s, u"JP¥"_s},
        {u"KRW"_s, u"₩"_s}, {u"ILS"_s, u"₪"_s}, {u"VND"_s, u"₫"_s}, {u"TRY"_s, u"₺"_s},
    };
    if (currency == "USD"_L1) // ambiguous where people pay in other dollars
        return locale.currencySymbol(QLocale::CurrencySymbol).contains(u'$') ? u"US$"_s : u"$"_s;
    // A code needs a space before the figures, and none that a line could break at.
    return symbols.value(currency, currency + QChar(QChar::Nbsp));
}

} // namespace

QString moneyText(const Shop::Money &money, const QLocale &wanted)
{
    // "C" puts the symbol last, which is nobody's custom.
    const QLocale locale = wanted.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : wanted;
    const int digits = Shop::minorDigits(money.currency);
    const double major = double(money.minor) / std::pow(10.0, digits);
    const QString text = locale.toCurrencyString(major, symbolFor(money.currency, locale), digits);
    // Arabic digits turn no line by themselves, so the symbol would stand on the wrong side of a price that stands
    // alone.
    return locale.textDirection() == Qt::RightToLeft ? QChar(0x200f) + text : text;
}

} // namespace GuestPass::Ui
