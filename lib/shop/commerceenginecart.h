// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>
#include <shop/types.h>

namespace GuestPass::Shop::CommerceEngine {

/// A cart is read whole or not at all: a line left out would be a line lost. An inactive cart is no cart.
Result<Cart> readCart(const HttpReply &reply);

} // namespace GuestPass::Shop::CommerceEngine
