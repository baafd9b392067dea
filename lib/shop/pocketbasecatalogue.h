// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/pocketbaserequests.h>

#include <QJsonArray>

namespace GuestPass::Shop::PocketBase {

/// The `items` of a list.
Result<QJsonArray> readList(const HttpReply &reply);
/// One record of the goods. `requests` knows where the pictures are.
std::optional<Product> readGoods(const QJsonObject &record, const Requests &requests);

Result<QList<Category>> readCategories(const HttpReply &reply);
Result<ProductPage> readProducts(const HttpReply &reply, const ProductQuery &query, const Requests &requests);
Result<Product> readProduct(const HttpReply &reply, const Requests &requests);

} // namespace GuestPass::Shop::PocketBase
