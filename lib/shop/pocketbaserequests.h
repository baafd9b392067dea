// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/dialect.h>

namespace GuestPass::Shop::PocketBase {

/// What is asked of a server's collections. Anybody may look at the goods; a cart is its owner's.
class Requests {
public:
    explicit Requests(const StoreProfile &profile);

    ApiRequest categories() const;
    ApiRequest products(const ProductQuery &query) const;
    ApiRequest product(const QString &id) const;
    /// The picture `file` of the record `id`; `thumbnail`: the small one that servers make.
    QUrl picture(const QString &id, const QString &file, bool thumbnail) const;

    /// With its items and their products.
    ApiRequest cartOf(const QString &userId) const;
    QString itemsMember() const; ///< what `expand` calls the items
    ApiRequest createCart(const QString &userId) const;
    ApiRequest createItem(const QString &cartId, const QString &productId, int quantity) const;
    ApiRequest updateItem(const QString &id, int quantity) const;
    ApiRequest removeItem(const QString &id) const;

private:
    ApiRequest records(const QString &collection, const QString &route, Access access) const;
    ApiRequest record(const QString &collection, const QString &id, const QString &route, Access access) const;

    QUrl m_baseUrl;
    QString m_products;
    QString m_carts;
    QString m_items;
    QString m_categories;
};

} // namespace GuestPass::Shop::PocketBase
