// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/dialect.h>

class QJsonArray;

namespace GuestPass::Shop::Mudbase {

/// What is asked of a project's collections. Everything needs a session: to a live service even what is public has to
/// be asked for with the guest's token (mudbase.md §18).
class Requests {
public:
    explicit Requests(const StoreProfile &profile);

    /// A shop without a collection of categories has them in its products only.
    bool hasCategories() const { return !m_categories.isEmpty(); }
    ApiRequest categories() const;
    ApiRequest products(const ProductQuery &query) const;
    ApiRequest product(const QString &id) const;
    ApiRequest cartOf(const QString &userId) const;
    ApiRequest createCart(const QJsonArray &items) const;
    ApiRequest updateCart(const QString &id, const QJsonArray &items) const;

private:
    ApiRequest list(const QString &collection, const QString &route) const;
    ApiRequest one(const QString &collection, const QString &id, const QString &route) const;
    ApiRequest search(const ProductQuery &query) const;

    QUrl m_baseUrl;
    QString m_project;
    QString m_products;
    QString m_carts;
    QString m_categories;
};

} // namespace GuestPass::Shop::Mudbase
