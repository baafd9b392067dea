// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/commerceenginecart.h>

#include <shop/commerceenginejson.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop::CommerceEngine {

namespace {

constexpr qsizetype mostLines = 2000;

std::optional<CartLine> readLineOfCart(const QJsonObject &item, const QString &currency)
{
    CartLine line;
    line.key = {readId(item.value("product_id"_L1)), readId(item.value("variant_id"_L1))};
    line.quantity = readCount(item.value("quantity"_L1), 0, -1);
    const auto price = readPrice(item.value("selling_price"_L1), currency);
    if (line.key.productId.isEmpty() || line.quantity < 0 || !price)
        return std::nullopt;
    const bool free = item.value("is_free_item"_L1).toBool();
    const double total = free ? 0 : item.value("selling_price"_L1).toDouble() * line.quantity;
    if (!toMoney(total, currency, line.total))
        return std::nullopt;
    line.price = *price;
    line.name = readLine(item.value("product_name"_L1));
    line.variantName = readLine(item.value("variant_name"_L1));
    line.picture = readPicture(item.value("product_image_url"_L1));
    line.available = readAvailable(item);
    line.minQuantity = readCount(item.value("min_order_quantity"_L1), 1, 1);
    line.maxQuantity = readCount(item.value("max_order_quantity"_L1), 1, 0);
    line.quantityStep = readCount(item.value("incremental_quantity"_L1), 1, 1);
    return line;
}

} // namespace

Result<Cart> readCart(const HttpReply &reply)
{
    const auto content = readContent(reply);
    if (!content)
        return content.error();
    const QJsonObject object = content->value("cart"_L1).toObject();
    Cart cart;
    cart.id = readId(object.value("id"_L1));
    const QJsonValue items = object.value("cart_items"_L1);
    if (cart.id.isEmpty() || !items.isArray() || items.toArray().size() > mostLines)
        return badReply(reply, u"The reply has no cart."_s);
    if (!object.value("active"_L1).toBool(true))
        return Cart{};
    // An object here, unlike the string of the catalogue.
    const QString currency = object.value("currency"_L1).toObject().value("code"_L1).toString();
    const auto total = readPrice(object.value("to_be_paid"_L1), currency);
    if (!total)
        return badReply(reply, u"The cart has no total."_s);
    cart.total = *total;
    const QJsonArray entries = items.toArray();
    for (const auto &entry : entries) {
        const auto line = readLineOfCart(entry.toObject(), currency);
        if (!line)
            return badReply(reply, u"The cart has a line that cannot be read."_s);
        if (line->quantity > 0)
            cart.lines << *line;
    }
    return cart;
}

} // namespace GuestPass::Shop::CommerceEngine
