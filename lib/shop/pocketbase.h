// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/dialect.h>

namespace GuestPass::Shop {

/// Catalogue and cart in the record collections of a PocketBase server, which `profile.options` names.
std::unique_ptr<Dialect> makePocketBaseDialect(const StoreProfile &profile);

} // namespace GuestPass::Shop
