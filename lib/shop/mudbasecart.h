// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/mudbaserequests.h>

namespace GuestPass::Shop::Mudbase {

/// An account's cart is one document whose lines are JSON text. Guests may not write any (mudbase.md §19.2).
CartNext loadCart(const Requests &requests, const QString &userId);
CartNext setQuantity(const Requests &requests, const QString &userId, const QString &productId, int quantity);

} // namespace GuestPass::Shop::Mudbase
