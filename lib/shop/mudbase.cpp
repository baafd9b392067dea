// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/mudbase.h>

#include <shop/mudbasecart.h>
#include <shop/mudbasecatalogue.h>

namespace GuestPass::Shop {

namespace {

class MudbaseDialect final : public Dialect {
public:
    explicit MudbaseDialect(const StoreProfile &profile)
        : m_requests(profile)
    {
    }

    ApiRequest categories() const override { return m_requests.categories(); }
    Result<QList<Category>> readCategories(const HttpReply &reply) const override
    {
        return Mudbase::readCategories(reply, !m_requests.hasCategories());
    }

    ApiRequest products(const ProductQuery &query) const override { return m_requests.products(query); }
    /// What is found may be off the shelf, or on another one: the search does not ask.
    bool findsHits(const ProductQuery &query) const override { return !query.words.trimmed().isEmpty(); }
    Result<ProductPage> readProducts(const HttpReply &reply, const ProductQuery &query) const override
    {
        return Mudbase::readProducts(reply, query);
    }

    ApiRequest product(const QString &id) const override { return m_requests.product(id); }
    Result<Product> readProduct(const HttpReply &reply) const override { return Mudbase::readProduct(reply); }

    CartNext loadCart(const QString &userId, const QString &) const override
    {
        return Mudbase::loadCart(m_requests, userId);
    }
    CartNext setQuantity(const QString &userId, const Cart &, const LineKey &line, int quantity) const override
    {
        return Mudbase::setQuantity(m_requests, userId, line.productId, quantity);
    }

private:
    Mudbase::Requests m_requests;
};

} // namespace

std::unique_ptr<Dialect> makeMudbaseDialect(const StoreProfile &profile)
{
    return std::make_unique<MudbaseDialect>(profile);
}

} // namespace GuestPass::Shop
