// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/pocketbasecart.h>

#include <shop/json.h>
#include <shop/pocketbasecatalogue.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop::PocketBase {

namespace {

using Kind = Error::Kind;

constexpr qsizetype mostLines = 2000;
constexpr int mostPieces = 1'000'000;
constexpr int mostLooks = 2;

/// What is to be done, and how often we looked for a cart that was not as it had been.
struct Change {
    QString userId;
    QString productId;
    int quantity = 0;
    int looks = 0;
};

/// Where a change would go. Two that are the same end the same.
struct Place {
    QString cartId;
    QString lineId;

    bool operator==(const Place &) const = default;
};

/// The owner, at least, is ours to check.
bool isOwnedBy(const QJsonObject &cart, const QString &userId)
{
    return cart.value("user"_L1).toString(userId) == userId;
}

void showGoods(CartLine &line, const Product &product)
{
    line.name = product.name;
    line.picture = product.thumbnail;
    line.price = product.price;
    line.available = product.available;
    line.maxQuantity = product.maxQuantity;
}

std::optional<CartLine> readItem(const QJsonObject &item, const Requests &requests)
{
    CartLine line;
    line.lineId = readId(item.value("id"_L1));
    line.key.productId = readId(item.value("product"_L1));
    line.quantity = readCount(item.value("qty"_L1), 0, -1);
    if (line.lineId.isEmpty() || line.key.productId.isEmpty() || line.quantity < 0 || line.quantity > mostPieces)
        return std::nullopt;
    // Goods that are no longer shown are silently missing; the line is there all the same.
    const auto product = readGoods(item.value("expand"_L1)["product"_L1].toObject(), requests);
    line.available = false;
    if (product && product->id == line.key.productId)
        showGoods(line, *product);
    const auto total = times(line.price, line.quantity);
    line.total = total.value_or(Money{});
    return total ? std::optional(line) : std::nullopt;
}

/// One item may come as an object instead of a list of one (§9.5).
QJsonArray itemsOf(const QJsonValue &expanded)
{
    return expanded.isObject() ? QJsonArray{expanded} : expanded.toArray();
}

/// Whole or not at all. Lines of no pieces are in it, so that they are found again.
Result<Cart> readCart(const HttpReply &reply, const QJsonObject &record, const Requests &requests)
{
    Cart cart;
    cart.id = readId(record.value("id"_L1));
    const QJsonArray items = itemsOf(record.value("expand"_L1)[requests.itemsMember()]);
    if (cart.id.isEmpty() || items.size() > mostLines)
        return badReply(reply, u"The cart has no id, or too many items."_s);
    for (const auto &entry : items) {
        const auto line = readItem(entry.toObject(), requests);
        if (!line)
            return badReply(reply, u"The cart has an item that cannot be read."_s);
        cart.lines << *line;
    }
    const auto priced = std::find_if(cart.lines.begin(), cart.lines.end(),
                                     [](const CartLine &line) { return !line.price.currency.isEmpty(); });
    const QString currency = priced == cart.lines.end() ? QString() : priced->price.currency;
    for (CartLine &line : cart.lines) {
        if (line.price.currency.isEmpty())
            line.price.currency = line.total.currency = currency;
    }
    cart.total = sumOf(cart.lines);
    return cart;
}

Result<Cart> readFound(const Result<HttpReply> &reply, const QString &userId, const Requests &requests)
{
    const auto records = reply ? readList(*reply) : Result<QJsonArray>(reply.error());
    if (!records)
        return records.error();
    if (records->isEmpty())
        return Cart{};
    const QJsonObject record = records->first().toObject();
    if (!isOwnedBy(record, userId))
        return badReply(*reply, u"The cart is somebody else's."_s);
    return readCart(*reply, record, requests);
}

Result<Cart> withoutEmptyLines(Result<Cart> outcome)
{
    if (!outcome)
        return outcome;
    Cart cart = *outcome;
    cart.lines.removeIf([](const CartLine &line) { return line.quantity == 0; });
    return cart;
}

QString lineOf(const Cart &cart, const QString &productId)
{
    const auto found = std::find_if(cart.lines.begin(), cart.lines.end(),
                                    [&productId](const CartLine &line) { return line.key.productId == productId; });
    return found == cart.lines.end() ? QString() : found->lineId;
}

CartNext readAgain(const Requests &requests, const Change &change)
{
    return loadCart(requests, change.userId);
}

CartNext apply(const Requests &requests, const Change &change, const Place &place);

/// The store did not take a change that was for `tried`. Is the cart another than we thought?
CartNext look(const Requests &requests, Change change, const Place &tried, const Error &refusal)
{
    if (++change.looks > mostLooks)
        return Result<Cart>(refusal);
    return CartStep{requests.cartOf(change.userId),
                    [requests, change, tried, refusal](const Result<HttpReply> &reply) -> CartNext {
                        const auto cart = readFound(reply, change.userId, requests);
                        if (!cart)
                            return cart;
                        const Place place{cart->id, lineOf(*cart, change.productId)};
                        return place == tried ? CartNext(Result<Cart>(refusal)) : apply(requests, change, place);
                    }};
}

/// A refused create answers 400 whatever its reason, often without one, and what is hidden answers 404 (§1.5): a cart
/// that is no more looks like something that is not allowed.
bool isRefusal(const Error &error)
{
    return error.kind == Kind::Invalid || error.kind == Kind::AlreadyExists || error.kind == Kind::NotFound
        || error.kind == Kind::NotAllowed;
}

CartStep writeItem(const Requests &requests, const Change &change, const Place &place, const ApiRequest &ask)
{
    return {ask, [requests, change, place](const Result<HttpReply> &reply) -> CartNext {
                if (reply)
                    return readAgain(requests, change);
                return isRefusal(reply.error()) ? look(requests, change, place, reply.error())
                                                : CartNext(Result<Cart>(reply.error()));
            }};
}

CartStep makeCart(const Requests &requests, const Change &change)
{
    return {requests.createCart(change.userId), [requests, change](const Result<HttpReply> &reply) -> CartNext {
                if (!reply)
                    return isRefusal(reply.error()) ? look(requests, change, {}, reply.error())
                                                    : CartNext(Result<Cart>(reply.error()));
                const QString id = readId(reply->json().value_or(QJsonObject()).value("id"_L1));
                if (id.isEmpty())
                    return Result<Cart>(badReply(*reply, u"The new cart has no id."_s));
                return apply(requests, change, {id, {}});
            }};
}

CartNext apply(const Requests &requests, const Change &change, const Place &place)
{
    const bool removes = change.quantity <= 0;
    if (!place.lineId.isEmpty())
        return writeItem(requests, change, place,
                         removes ? requests.removeItem(place.lineId)
                                 : requests.updateItem(place.lineId, change.quantity));
    if (removes)
        return readAgain(requests, change);
    if (place.cartId.isEmpty())
        return makeCart(requests, change);
    return writeItem(requests, change, place, requests.createItem(place.cartId, change.productId, change.quantity));
}

} // namespace

CartNext loadCart(const Requests &requests, const QString &userId)
{
    return CartStep{requests.cartOf(userId), [requests, userId](const Result<HttpReply> &reply) -> CartNext {
                        return withoutEmptyLines(readFound(reply, userId, requests));
                    }};
}

CartNext setQuantity(const Requests &requests, const QString &userId, const Cart &known, const QString &productId,
                     int quantity)
{
    if (!isUsableId(productId))
        return Result<Cart>(Error{Kind::NotFound, 0, {}, u"There can be no such product."_s, {}, {}});
    const Change change{userId, productId, std::min(quantity, mostPieces), 0};
    return apply(requests, change, {known.id, lineOf(known, productId)});
}

} // namespace GuestPass::Shop::PocketBase
