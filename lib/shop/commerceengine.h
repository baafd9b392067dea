// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/dialect.h>

namespace GuestPass::Shop {

/// Catalogue and cart of the Commerce Engine Storefront API under the profile's `baseUrl`.
std::unique_ptr<Dialect> makeCommerceEngineDialect(const StoreProfile &profile);

} // namespace GuestPass::Shop
