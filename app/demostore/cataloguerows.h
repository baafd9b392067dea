// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue.h"
#include "database.h"

namespace DemoStore {

/// How goods lie in the database: the one place that knows the order of the columns.
QString productColumns();
Product productFromRow(const Row &row);
QString variantColumns();
Variant variantFromRow(const Row &row);

/// Everything about a product that people may search for.
QString searchTextOf(const Product &product, const QString &categoryName);

/// `position` decides the featured order; `searchText` is found by words.
void insertProduct(Database &database, const Product &product, qint64 position, const QString &searchText);

} // namespace DemoStore
