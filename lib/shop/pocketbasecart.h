// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/pocketbaserequests.h>

namespace GuestPass::Shop::PocketBase {

/// A cart is a record of its user's, and each line one of the cart's (pocketbase.md §9.5). Guests have theirs at the
/// store too. Every change ends with reading the whole cart again: its own answer shows one line only.
CartNext loadCart(const Requests &requests, const QString &userId);
CartNext setQuantity(const Requests &requests, const QString &userId, const Cart &known, const QString &productId,
                     int quantity);

} // namespace GuestPass::Shop::PocketBase
