// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>
#include <shop/types.h>

namespace GuestPass::Shop::CommerceEngine {

Result<QList<Category>> readCategories(const HttpReply &reply);
/// A page of the list (`products`) or of the search (`skus`, where the variants of one product are folded into one).
Result<ProductPage> readProducts(const HttpReply &reply);
Result<Product> readProduct(const HttpReply &reply);

} // namespace GuestPass::Shop::CommerceEngine
