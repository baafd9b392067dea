// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace DemoStore {

/// A sum in cents, with the tax that is in it.
struct Amount {
    qint64 includingTax = 0;
    qint64 tax = 0;

    qint64 excludingTax() const { return includingTax - tax; }
    Amount &operator+=(const Amount &other);
    bool operator==(const Amount &) const = default;
};

/// Prices of the shop include tax, so tax is taken out, once for each line: excluding = including / (1 + rate),
/// rounded half up to the cent, and tax is the rest. Sums are sums of lines. Thus, to the cent and always,
/// excluding + tax = including, for a line and for the cart. `taxRate` is in hundredths of a percent.
Amount amountOf(qint64 includingTax, int taxRate);

} // namespace DemoStore
