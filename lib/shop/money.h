// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace GuestPass::Shop {

/// An amount in the store's currency, in minor units (cents), so that sums are exact. See `minorDigits`.
struct Money {
    qint64 minor = 0;
    QString currency; ///< ISO 4217

    bool operator==(const Money &) const = default;
};

/// How many decimals the currency has: 2 for most, 0 for JPY, 3 for KWD (ISO 4217).
int minorDigits(const QString &currency);

/// The code in capitals; empty for what cannot be one.
QString currencyCode(const QString &text);

/// What `quantity` pieces cost; nothing when that is no amount any more (below zero, over 10^15 minor units).
std::optional<Money> times(const Money &price, int quantity);

/// From a JSON number in major units; nothing for NaN, infinities, amounts over 10^12 and what is no currency code.
bool toMoney(double major, const QString &currency, Money &out);

} // namespace GuestPass::Shop
