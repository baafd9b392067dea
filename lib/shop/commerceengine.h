// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/dialect.h>

namespace GuestPass::Shop {

/// Catalogue and cart of the Commerce Engine Storefront API under `baseUrl`.
std::unique_ptr<Dialect> makeCommerceEngineDialect(const QUrl &baseUrl);

} // namespace GuestPass::Shop
