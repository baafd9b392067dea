// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "goods.h"

namespace DemoStore {

class Database;

enum class Order { Featured, Name, SellingPrice, ListingPrice, Rating };

/// An empty list does not restrict.
struct CatalogueQuery {
    int page = 1;
    int limit = 25;
    Order order = Order::Featured;
    bool descending = false;
    QStringList categoryIds;
    QStringList skus;
    QStringList words; ///< each must occur somewhere
    QStringList withoutProductIds; ///< for "similar to these"
};

template<typename T>
struct Page {
    QList<T> items;
    int total = 0;
};

/// Read-only view of the goods. Everything is found by its id or its slug.
class Catalogue {
public:
    explicit Catalogue(Database &database);

    QList<Category> categories();
    std::optional<Category> category(const QString &idOrSlug);
    Page<Product> products(const CatalogueQuery &query);
    Page<Sellable> sellables(const CatalogueQuery &query);
    /// How many sellables of the query are in each category, by name.
    QMap<QString, int> countByCategory(const CatalogueQuery &query);
    std::optional<Product> product(const QString &idOrSlug);
    /// Nothing if the product or the variant is unknown, or if a variant is needed and none is named.
    std::optional<Sellable> sellable(const QString &productId, const QString &variantId);
    int count();

private:
    QList<Variant> variantsOf(const QString &productId);

    Database &m_database;
    QList<Category> m_categories;
};

/// Case and accents do not count when people search.
QString searchable(const QString &text);
QStringList searchWords(const QString &query);

} // namespace DemoStore
