// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dialect.h"

namespace DemoStore::CommerceEngine {

/// Goods as the catalogue, the cart and the wish list show them.
QJsonObject productJson(Store &store, const Product &product);
QJsonObject productDetailJson(Store &store, const Product &product);
QJsonObject variantJson(Store &store, const Product &product, const Variant &variant);
QJsonObject itemJson(Store &store, const Sellable &sellable);
QJsonObject categoryJson(const Category &category);
QJsonObject paginationJson(const CatalogueQuery &query, int total);
QJsonObject currencyJson(const Shop &shop);
QJsonValue chosenOptionsJson(const Product &product, const Variant &variant);
QString pictureUrl(const Store &store, const QString &picture);
bool isAvailable(const Sellable &sellable);
/// Major units, as the wire wants them.
double money(qint64 cents);

} // namespace DemoStore::CommerceEngine
