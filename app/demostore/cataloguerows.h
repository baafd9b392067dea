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

/// `position` decides the featured order; `categoryName` can be searched for.
void insertProduct(Database &database, const Product &product, qint64 position, const QString &categoryName);

} // namespace DemoStore
