// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>
#include <shop/types.h>

#include <functional>
#include <memory>
#include <variant>

namespace GuestPass {
struct StoreProfile;
} // namespace GuestPass

namespace GuestPass::Shop {

/// A request together with how it is authorised.
struct ApiRequest {
    HttpRequest request;
    Access access = Access::Any;
};

struct CartStep;
/// Another request, or the cart as the store has it now.
using CartNext = std::variant<CartStep, Result<Cart>>;

/// One request about a cart and what to make of its outcome, errors included: "there is no cart yet" is one to some
/// services. Pure: the closure holds values only.
struct CartStep {
    ApiRequest ask;
    std::function<CartNext(const Result<HttpReply> &)> then;
};

/// One service's catalogue and cart, as pure translation: what to send, and what a successful reply says. A reply of
/// the wrong shape is a BadReply, never a crash; single damaged products in a list are left out.
class Dialect {
public:
    virtual ~Dialect() = default;

    virtual ApiRequest categories() const = 0;
    virtual Result<QList<Category>> readCategories(const HttpReply &reply) const = 0;
    /// Whether this failure of `categories()` means that the store has none: some services keep them in a table that a
    /// shop may do without.
    virtual bool meansNoCategories(const Error &) const { return false; }
    virtual ApiRequest products(const ProductQuery &query) const = 0;
    /// Whether the answer to this query is a page of the store's hits, which are not products one by one: some are
    /// variants of one, or not on this shelf. Shop makes pages of products from them (see ProductSearch).
    virtual bool findsHits(const ProductQuery &) const { return false; }
    /// The page that answers `query`: some services leave a part of the question to us.
    virtual Result<ProductPage> readProducts(const HttpReply &reply, const ProductQuery &query) const = 0;
    virtual ApiRequest product(const QString &id) const = 0;
    virtual Result<Product> readProduct(const HttpReply &reply) const = 0;
    /// The present cart of `userId`; an empty Cart when there is none. `rememberedId` names the last cart that this
    /// person had, perhaps under another user id; may be empty.
    virtual CartNext loadCart(const QString &userId, const QString &rememberedId) const = 0;
    /// Sets the quantity of one line; 0 removes it. `known` is the cart as it was last seen; without an id it is made.
    /// NotFound means that the known cart is no more.
    virtual CartNext setQuantity(const QString &userId, const Cart &known, const LineKey &line, int quantity) const = 0;
};

/// The dialect for `profile.service`; null when the service is unknown.
std::unique_ptr<Dialect> makeDialect(const StoreProfile &profile);

} // namespace GuestPass::Shop
