// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/mudbasecart.h>

#include <shop/json.h>
#include <shop/mudbasecatalogue.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop::Mudbase {

namespace {

constexpr qsizetype mostLines = 2000;
constexpr qsizetype longestItems = 4 * 1024 * 1024;
constexpr int mostPieces = 1'000'000;

/// The items stay as they are stored: other programs may keep more in them than we know.
struct CartDocument {
    Cart cart; ///< without an id when there is no document yet
    QJsonArray items;
};

struct Change {
    QString userId;
    QString productId;
    int quantity = 0;
    bool again = false;
};

QString productIn(const QJsonValue &item)
{
    return readId(item.toObject().value("productId"_L1));
}

std::optional<CartLine> readItem(const QJsonObject &item)
{
    CartLine line;
    line.key.productId = productIn(item);
    line.name = readLine(item.value("name"_L1));
    line.picture = readPicture(item.value("imageUrl"_L1));
    line.quantity = readCount(item.value("quantity"_L1), 0, -1);
    const auto price = readCents(item.value("priceCents"_L1), item.value("currency"_L1));
    if (line.key.productId.isEmpty() || line.quantity < 0 || line.quantity > mostPieces || !price)
        return std::nullopt;
    line.price = *price;
    return line;
}

/// Somebody else may have written one product twice: that is one line of ours.
bool take(QList<CartLine> &lines, CartLine line)
{
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const CartLine &l) { return l.key == line.key; });
    if (same != lines.end())
        line.quantity = std::min(line.quantity + same->quantity, mostPieces);
    const auto total = times(line.price, line.quantity);
    if (!total)
        return false;
    line.total = *total;
    if (same != lines.end())
        *same = line;
    else if (line.quantity > 0)
        lines << line;
    return true;
}

/// Whole or not at all: a line left out would be a line lost with the next change.
std::optional<QList<CartLine>> readItems(const QJsonArray &items)
{
    QList<CartLine> lines;
    if (items.size() > mostLines)
        return std::nullopt;
    for (const auto &item : items) {
        const auto line = readItem(item.toObject());
        if (!line || !take(lines, *line))
            return std::nullopt;
    }
    return lines;
}

Result<CartDocument> readCart(const HttpReply &reply, const QJsonObject &document)
{
    const QJsonValue text = document.value("itemsJson"_L1);
    const QByteArray bytes = text.toString().toUtf8();
    const QJsonDocument items = QJsonDocument::fromJson(bytes.size() <= longestItems ? bytes : QByteArray());
    const bool empty = text.isUndefined() || text.isNull() || text == QJsonValue(u""_s);
    const auto lines = items.isArray() || empty ? readItems(items.array()) : std::nullopt;
    CartDocument cart{{readDocumentId(document), lines.value_or(QList<CartLine>()), {}}, items.array()};
    if (cart.cart.id.isEmpty() || !lines)
        return badReply(reply, u"The cart has an item that cannot be read."_s);
    cart.cart.total = sumOf(cart.cart.lines);
    return cart;
}

Result<CartDocument> readFound(const Result<HttpReply> &reply, const QString &userId)
{
    if (!reply)
        return reply.error();
    const auto body = readBody(*reply);
    if (!body)
        return body.error();
    const QJsonValue found = body->value("data"_L1);
    if (!found.isArray())
        return badReply(*reply, u"The reply has no list of carts."_s);
    if (found.toArray().isEmpty())
        return CartDocument{};
    const QJsonObject document = found.toArray().first().toObject();
    const QJsonValue owner = document.value("userId"_L1);
    if (owner.isString() && owner.toString().compare(userId, Qt::CaseInsensitive) != 0)
        return badReply(*reply, u"The cart is somebody else's."_s);
    return readCart(*reply, document);
}

Result<Cart> readWritten(const Result<HttpReply> &reply)
{
    if (!reply)
        return reply.error();
    const auto document = readDocument(*reply);
    if (!document)
        return document.error();
    // Without its items a document would look like an empty cart.
    if (!document->value("itemsJson"_L1).isString())
        return badReply(*reply, u"The reply has no items."_s);
    const auto cart = readCart(*reply, *document);
    return cart ? Result<Cart>(cart->cart) : cart.error();
}

QJsonObject itemOf(const Product &product, const Change &change)
{
    QJsonObject item{{u"productId"_s, change.productId},
                     {u"name"_s, product.name},
                     {u"priceCents"_s, product.price.minor},
                     {u"currency"_s, product.price.currency},
                     {u"quantity"_s, change.quantity}};
    if (!product.picture.isEmpty())
        item.insert("imageUrl"_L1, product.picture.toString(QUrl::FullyEncoded));
    return item;
}

bool holds(const QJsonArray &items, const QString &productId)
{
    return std::any_of(items.begin(), items.end(),
                       [&productId](const auto &item) { return productIn(item) == productId; });
}

/// The first item of the product gets the quantity, any other of it goes.
QJsonArray changed(const QJsonArray &items, const Change &change)
{
    QJsonArray result;
    bool done = change.quantity <= 0;
    for (const auto &entry : items) {
        QJsonObject item = entry.toObject();
        const bool meant = productIn(item) == change.productId;
        if (meant && std::exchange(done, true))
            continue;
        if (meant)
            item.insert("quantity"_L1, change.quantity);
        result << item;
    }
    return result;
}

CartNext fetch(const Requests &requests, const Change &change);

CartNext write(const Requests &requests, const Change &change, const QString &cartId, const QJsonArray &items)
{
    // Nothing is written that could not be read again.
    if (!readItems(items))
        return Result<Cart>(Error{Error::Kind::Invalid, 0, {}, u"That is too much for one cart."_s, {}, {}});
    if (!cartId.isEmpty())
        return CartStep{requests.updateCart(cartId, items),
                        [](const Result<HttpReply> &reply) -> CartNext { return readWritten(reply); }};
    return CartStep{requests.createCart(items), [requests, change](const Result<HttpReply> &reply) -> CartNext {
                        // Another window made it since we looked: `userId` is unique (§18).
                        const bool isThere = !reply && reply.error().kind == Error::Kind::AlreadyExists;
                        if (isThere && !change.again)
                            return fetch(requests, {change.userId, change.productId, change.quantity, true});
                        return readWritten(reply);
                    }};
}

CartNext addTo(const Requests &requests, const Change &change, const CartDocument &document)
{
    return CartStep{requests.product(change.productId),
                    [requests, change, document](const Result<HttpReply> &reply) -> CartNext {
                        const auto product = reply ? readProduct(*reply) : Result<Product>(reply.error());
                        if (!product)
                            return Result<Cart>(product.error());
                        QJsonArray items = document.items;
                        items << itemOf(*product, change);
                        return write(requests, change, document.cart.id, items);
                    }};
}

CartNext apply(const Requests &requests, const Change &change, const CartDocument &document)
{
    if (holds(document.items, change.productId))
        return write(requests, change, document.cart.id, changed(document.items, change));
    if (change.quantity <= 0)
        return Result<Cart>(document.cart);
    return addTo(requests, change, document);
}

/// The document is read right before it is written: who decides by what was seen earlier makes two carts (§19.3).
CartNext fetch(const Requests &requests, const Change &change)
{
    return CartStep{requests.cartOf(change.userId), [requests, change](const Result<HttpReply> &reply) -> CartNext {
                        const auto document = readFound(reply, change.userId);
                        return document ? apply(requests, change, *document) : Result<Cart>(document.error());
                    }};
}

} // namespace

CartNext loadCart(const Requests &requests, const QString &userId)
{
    return CartStep{requests.cartOf(userId), [userId](const Result<HttpReply> &reply) -> CartNext {
                        const auto document = readFound(reply, userId);
                        return document ? Result<Cart>(document->cart) : Result<Cart>(document.error());
                    }};
}

CartNext setQuantity(const Requests &requests, const QString &userId, const QString &productId, int quantity)
{
    if (!isUsableId(productId))
        return Result<Cart>(Error{Error::Kind::NotFound, 0, {}, u"There can be no such product."_s, {}, {}});
    return fetch(requests, {userId, productId, std::min(quantity, mostPieces), false});
}

} // namespace GuestPass::Shop::Mudbase
