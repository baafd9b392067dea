// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/storeprofile.h>
#include <shop/dialect.h>

#include <cstdint>
#include <cstdlib>

using namespace GuestPass;
using namespace GuestPass::Shop;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 12;

const Dialect &dialect()
{
    static const auto instance = [] {
        StoreProfile profile;
        profile.service = u"mudbase"_s;
        profile.baseUrl = QUrl(u"https://store.example"_s);
        profile.options = {{u"projectId"_s, u"664f1c2ab7e4d90012000001"_s},
                           {u"productsCollection"_s, u"664f1c2ab7e4d90012000011"_s},
                           {u"cartsCollection"_s, u"664f1c2ab7e4d90012000012"_s}};
        return makeDialect(profile);
    }();
    return *instance;
}

void demand(bool held)
{
    if (!held)
        std::abort();
}

void check(const Product &product)
{
    demand(!product.id.isEmpty() && !product.name.isEmpty() && product.price.minor >= 0);
    demand(product.price.currency.size() == 3 && product.quantityStep == 1 && product.maxQuantity >= 0);
    demand(product.picture.isEmpty() || product.picture.scheme().startsWith("http"_L1));
}

void check(const Cart &cart)
{
    demand(cart.pieces() >= 0 && cart.total.minor >= 0);
    for (const CartLine &line : cart.lines)
        demand(!line.key.productId.isEmpty() && line.quantity > 0 && line.total.minor >= line.price.minor);
}

/// Every step gets the same reply; the flow has to end all the same.
void follow(CartNext next, const HttpReply &reply)
{
    for (int steps = 0; steps < mostSteps; ++steps) {
        if (const auto *end = std::get_if<Result<Cart>>(&next)) {
            if (end->ok())
                check(end->value());
            return;
        }
        const auto then = std::get<CartStep>(next).then;
        demand(std::get<CartStep>(next).ask.request.url.isValid());
        next = then(reply);
    }
    std::abort();
}

} // namespace

/// The input is the body of a reply, shown to every reader and every step of a flow.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HttpReply reply;
    reply.status = 200;
    reply.headers = {{"Content-Type"_ba, "application/json"_ba}};
    reply.body = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    const ProductQuery query{u"oak"_s, {}, {}, ProductQuery::Sort::Name, 1, 24};
    if (const auto page = dialect().readProducts(reply, query)) {
        for (const Product &product : page->products)
            check(product);
    }
    if (const auto product = dialect().readProduct(reply))
        check(*product);
    static_cast<void>(dialect().readCategories(reply));
    follow(dialect().loadCart(u"u1"_s, {}), reply);
    for (const int quantity : {0, 3}) {
        follow(dialect().setQuantity(u"u1"_s, {}, {u"p1"_s, {}}, quantity), reply);
        const Cart known{u"c1"_s, {}, {}};
        follow(dialect().setQuantity(u"u1"_s, known, {u"p1"_s, {}}, quantity), reply);
    }
    return 0;
}
