// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/types.h>

#include <algorithm>
#include <limits>

namespace GuestPass::Shop {

Money sumOf(const QList<CartLine> &lines)
{
    Money sum;
    for (const CartLine &line : lines) {
        if (sum.currency.isEmpty())
            sum.currency = line.total.currency;
        if (line.total.currency == sum.currency)
            sum.minor += line.total.minor;
    }
    return sum;
}

int Cart::pieces() const
{
    qint64 sum = 0;
    for (const auto &line : lines)
        sum += line.quantity;
    return int(std::min<qint64>(sum, std::numeric_limits<int>::max()));
}

} // namespace GuestPass::Shop
