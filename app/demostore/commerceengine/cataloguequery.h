// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dialect.h"

namespace DemoStore::CommerceEngine {

/// `page`, `limit`, `sort_by`, `category_id`, `category_slug` and `sku` of a list. Nothing, with the refusal, if one
/// of them makes no sense. An unknown category has no goods.
std::optional<CatalogueQuery> listQuery(Call &call, Response *refusal);

/// Understands the attribute names of `sort_by` and of `sort` in a search.
bool setOrder(CatalogueQuery &query, const QString &attribute, const QString &direction);

constexpr int largestPage = 100;

} // namespace DemoStore::CommerceEngine
