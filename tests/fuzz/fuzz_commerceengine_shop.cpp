// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/storeprofile.h>
#include <shop/commerceenginecart.h>
#include <shop/dialect.h>

#include <cstdint>
#include <cstdlib>

using namespace GuestPass;
using namespace GuestPass::Shop;
using namespace Qt::StringLiterals;

namespace {

const Dialect &dialect()
{
    static const auto instance = [] {
        StoreProfile profile;
        profile.service = u"commerce-engine"_s;
        profile.baseUrl = QUrl(u"https://store.example/api/v1/demo/storefront"_s);
        return makeDialect(profile);
    }();
    return *instance;
}

void check(const Product &product)
{
    if (product.id.isEmpty() || product.name.isEmpty() || product.price.minor < 0 || product.quantityStep < 1)
        std::abort();
}

void check(const Cart &cart)
{
    if (cart.pieces() < 0)
        std::abort();
    for (const auto &line : cart.lines) {
        if (line.key.productId.isEmpty() || line.quantity < 1 || line.total.minor < 0)
            std::abort();
    }
}

} // namespace

/// The input is the body of a reply, shown to every reader.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HttpReply reply;
    reply.status = 200;
    reply.headers = {{"Content-Type"_ba, "application/json"_ba}};
    reply.body = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto page = dialect().readProducts(reply, {})) {
        for (const auto &product : page->products)
            check(product);
    }
    if (const auto product = dialect().readProduct(reply))
        check(*product);
    if (const auto cart = CommerceEngine::readCart(reply))
        check(*cart);
    static_cast<void>(dialect().readCategories(reply));
    return 0;
}
