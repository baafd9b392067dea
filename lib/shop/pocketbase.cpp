// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/pocketbase.h>

#include <shop/pocketbasecart.h>
#include <shop/pocketbasecatalogue.h>

namespace GuestPass::Shop {

namespace {

class PocketBaseDialect final : public Dialect {
public:
    explicit PocketBaseDialect(const StoreProfile &profile)
        : m_requests(profile)
    {
    }

    ApiRequest categories() const override { return m_requests.categories(); }
    Result<QList<Category>> readCategories(const HttpReply &reply) const override
    {
        return PocketBase::readCategories(reply);
    }
    /// No such collection (404), not with these columns (400), or not for shoppers (403).
    bool meansNoCategories(const Error &error) const override
    {
        return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Invalid
            || error.kind == Error::Kind::NotAllowed;
    }

    ApiRequest products(const ProductQuery &query) const override { return m_requests.products(query); }
    Result<ProductPage> readProducts(const HttpReply &reply, const ProductQuery &query) const override
    {
        return PocketBase::readProducts(reply, query, m_requests);
    }

    ApiRequest product(const QString &id) const override { return m_requests.product(id); }
    Result<Product> readProduct(const HttpReply &reply) const override
    {
        return PocketBase::readProduct(reply, m_requests);
    }

    CartNext loadCart(const QString &userId, const QString &) const override
    {
        return PocketBase::loadCart(m_requests, userId);
    }
    CartNext setQuantity(const QString &userId, const Cart &known, const LineKey &line, int quantity) const override
    {
        return PocketBase::setQuantity(m_requests, userId, known, line.productId, quantity);
    }

private:
    PocketBase::Requests m_requests;
};

} // namespace

std::unique_ptr<Dialect> makePocketBaseDialect(const StoreProfile &profile)
{
    return std::make_unique<PocketBaseDialect>(profile);
}

} // namespace GuestPass::Shop
