// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>
#include <shop/types.h>

#include <memory>

namespace GuestPass {
struct StoreProfile;
} // namespace GuestPass

namespace GuestPass::Shop {

/// A request together with how it is authorised.
struct ApiRequest {
    HttpRequest request;
    Access access = Access::Any;
};

/// One service's catalogue and cart, as pure translation: what to send, and what a successful reply says. A reply of
/// the wrong shape is a BadReply, never a crash; single damaged products in a list are left out.
class Dialect {
public:
    virtual ~Dialect() = default;

    virtual ApiRequest categories() const = 0;
    virtual Result<QList<Category>> readCategories(const HttpReply &reply) const = 0;
    virtual ApiRequest products(const ProductQuery &query) const = 0;
    virtual Result<ProductPage> readProducts(const HttpReply &reply) const = 0;
    virtual ApiRequest product(const QString &id) const = 0;
    virtual Result<Product> readProduct(const HttpReply &reply) const = 0;
    /// The present cart of `userId`. "No cart yet" is a NotFound from the store and an empty Cart from the Shop.
    virtual ApiRequest cart(const QString &userId) const = 0;
    /// A cart that is remembered from before the user id changed.
    virtual ApiRequest cartById(const QString &cartId) const = 0;
    /// Sets the quantity of one line; 0 removes it. An empty `cartId` creates the cart.
    virtual ApiRequest setQuantity(const QString &cartId, const LineKey &line, int quantity) const = 0;
    virtual Result<Cart> readCart(const HttpReply &reply) const = 0;
};

/// The dialect for `profile.service`; null when the service is unknown.
std::unique_ptr<Dialect> makeDialect(const StoreProfile &profile);

} // namespace GuestPass::Shop
