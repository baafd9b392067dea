// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>
#include <shop/types.h>

namespace GuestPass::Shop::Mudbase {

/// The one document of a reply, in whichever of three envelopes (mudbase.md §18).
Result<QJsonObject> readDocument(const HttpReply &reply);
QString readDocumentId(const QJsonObject &document);

/// Names, from the shop's own list or, failing that, from its products. A category is known by its name.
Result<QList<Category>> readCategories(const HttpReply &reply, bool fromProducts);
/// A page of the list, or of the search.
Result<ProductPage> readProducts(const HttpReply &reply, const ProductQuery &query);
Result<Product> readProduct(const HttpReply &reply);

} // namespace GuestPass::Shop::Mudbase
