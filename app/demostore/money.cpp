// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "money.h"

namespace DemoStore {

Amount &Amount::operator+=(const Amount &other)
{
    includingTax += other.includingTax;
    tax += other.tax;
    return *this;
}

Amount amountOf(qint64 includingTax, int taxRate)
{
    constexpr qint64 one = 10'000;
    const qint64 divisor = one + taxRate;
    const qint64 excluding = (2 * includingTax * one + divisor) / (2 * divisor);
    return {includingTax, includingTax - excluding};
}

} // namespace DemoStore
