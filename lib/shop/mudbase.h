// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/dialect.h>

namespace GuestPass::Shop {

/// Catalogue and cart in the document collections of a Mudbase project, which `profile.options` names.
std::unique_ptr<Dialect> makeMudbaseDialect(const StoreProfile &profile);

} // namespace GuestPass::Shop
