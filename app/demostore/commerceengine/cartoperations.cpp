// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "cartjson.h"
#include "dialect.h"
#include "envelope.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

constexpr qsizetype mostLines = 200;

Response noCart()
{
    return notFound(u"There is no such cart."_s);
}

Response cartReply(Call &call, const Cart &cart, const QString &message)
{
    return success(message, {{u"cart"_s, cartJson(call.store, cart)}});
}

std::optional<Cart> named(Call &call)
{
    return call.store.carts.find(call.request.parameter(u"id"_s), call.account().id);
}

void refuse(Fields &fields, LineProblem problem, const std::optional<Product> &product)
{
    switch (problem) {
    case LineProblem::None:
        return;
    case LineProblem::UnknownProduct:
        return fields.refuse(u"product_id"_s, u"There is no such product."_s);
    case LineProblem::VariantNeeded:
        return fields.refuse(u"variant_id"_s, u"Please choose a variant."_s);
    case LineProblem::UnknownVariant:
        return fields.refuse(u"variant_id"_s, u"There is no such variant."_s);
    case LineProblem::BelowMinimum:
        return fields.refuse(u"quantity"_s, u"The smallest quantity is %1."_s.arg(product->minimum));
    case LineProblem::AboveMaximum:
        return fields.refuse(u"quantity"_s,
                             u"The largest quantity is %1."_s.arg(product->maximum.value_or(largestQuantity)));
    case LineProblem::OutOfStep:
        return fields.refuse(u"quantity"_s, u"This is sold in steps of %1."_s.arg(product->step));
    case LineProblem::OutOfStock:
        return fields.refuse(u"quantity"_s, u"There are not so many in stock."_s);
    }
}

// The three fields of UpdateCartItem, taken apart and checked against the goods. A line that is to go away is not
// checked: its goods may have gone first.
std::optional<CartLine> lineIn(Call &call, const QJsonObject &object, int smallest, Response *refusal)
{
    Fields fields(object);
    CartLine line;
    line.productId = fields.text(u"product_id"_s, Need::Required);
    line.variantId = fields.text(u"variant_id"_s, Need::Optional);
    if (!object.contains("variant_id"_L1))
        fields.refuse(u"variant_id"_s, u"This field is required; null stands for no variant."_s);
    line.quantity = fields.number(u"quantity"_s, Need::Required, smallest, largestQuantity).value_or(0);
    if (fields.ok() && line.quantity > 0)
        refuse(fields, problemOf(line, call.store.catalogue), call.store.catalogue.product(line.productId));
    if (fields.ok())
        return line;
    *refusal = fields.refusal();
    return std::nullopt;
}

// {"key": "text"}, packed; null stays null.
QByteArray metadataIn(Fields &fields)
{
    const QJsonValue given = fields.value(u"metadata"_s);
    if (!fields.has(u"metadata"_s))
        return {};
    const QJsonObject object = given.toObject();
    const bool texts =
        std::all_of(object.begin(), object.end(), [](const QJsonValue &value) { return value.isString(); });
    const QByteArray packed = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!given.isObject() || !texts || packed.size() > 8192)
        fields.refuse(u"metadata"_s, u"This must be an object of texts, of 8 KiB at most."_s);
    return packed;
}

Response create(Call &call)
{
    Fields fields(call.body);
    const QJsonValue items = fields.value(u"items"_s);
    const QByteArray metadata = metadataIn(fields);
    if (!items.isArray() || items.toArray().isEmpty() || items.toArray().size() > mostLines)
        fields.refuse(u"items"_s, u"A cart begins with 1 to %1 items."_s.arg(mostLines));
    if (!fields.ok())
        return fields.refusal();
    QList<CartLine> lines;
    const QJsonArray array = items.toArray();
    for (const auto &item : array) {
        Response refusal;
        const auto line = lineIn(call, item.toObject(), 1, &refusal);
        if (!line)
            return refusal;
        lines.append(*line);
    }
    return cartReply(call, call.store.carts.begin(call.account().id, lines, metadata), u"Cart created."_s);
}

Response read(Call &call)
{
    const auto cart = named(call);
    return cart ? cartReply(call, *cart, u"Cart details."_s) : noCart();
}

Response change(Call &call)
{
    const auto cart = named(call);
    if (!cart)
        return noCart();
    Response refusal;
    const auto line = lineIn(call, call.body, 0, &refusal);
    if (!line)
        return refusal;
    if (line->quantity > 0 && cart->lines.size() >= mostLines)
        return invalid(u"items"_s, u"A cart holds %1 different items at most."_s.arg(mostLines));
    return cartReply(call, call.store.carts.setLine(*cart, *line), u"Cart changed."_s);
}

Response remove(Call &call)
{
    const auto cart = named(call);
    if (!cart)
        return noCart();
    call.store.carts.close(*cart);
    return success(u"Cart items removed."_s);
}

Response readOfUser(Call &call)
{
    if (call.request.parameter(u"user"_s) != call.account().id)
        return unauthorized();
    const auto cart = call.store.carts.active(call.account().id);
    return cart ? cartReply(call, *cart, u"Cart details."_s) : noCart();
}

Response removeOfUser(Call &call)
{
    if (call.request.parameter(u"user"_s) != call.account().id)
        return unauthorized();
    const auto cart = call.store.carts.active(call.account().id);
    if (!cart)
        return noCart();
    call.store.carts.close(*cart);
    return success(u"Cart items removed."_s);
}

} // namespace

void addCartOperations(Operations &operations)
{
    operations.add("POST"_ba, u"/carts"_s, Access::Bearer, create);
    operations.add("GET"_ba, u"/carts/{id}"_s, Access::Bearer, read);
    operations.add("DELETE"_ba, u"/carts/{id}"_s, Access::Bearer, remove);
    operations.add("POST"_ba, u"/carts/{id}/items"_s, Access::Bearer, change);
    operations.add("GET"_ba, u"/carts/users/{user}"_s, Access::Bearer, readOfUser);
    operations.add("DELETE"_ba, u"/carts/users/{user}"_s, Access::Bearer, removeOfUser);
}

} // namespace DemoStore::CommerceEngine
