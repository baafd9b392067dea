// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/cartlinejson.h>

#include <shop/json.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

constexpr int mostPieces = 1'000'000;

} // namespace

QJsonObject toJson(const CartLine &line)
{
    return {{u"product"_s, line.key.productId},
            {u"variant"_s, line.key.variantId},
            {u"name"_s, line.name},
            {u"variantName"_s, line.variantName},
            {u"picture"_s, line.picture.toString(QUrl::FullyEncoded)},
            {u"quantity"_s, line.quantity},
            {u"price"_s, QString::number(line.price.minor)},
            {u"currency"_s, line.price.currency},
            {u"minimum"_s, line.minQuantity},
            {u"maximum"_s, line.maxQuantity},
            {u"step"_s, line.quantityStep}};
}

std::optional<CartLine> cartLineFrom(const QJsonObject &object, int least)
{
    CartLine line;
    line.key = {readId(object.value("product"_L1)), readId(object.value("variant"_L1))};
    line.name = readLine(object.value("name"_L1));
    line.variantName = readLine(object.value("variantName"_L1));
    line.picture = readPicture(object.value("picture"_L1));
    line.quantity = readCount(object.value("quantity"_L1), least, -1);
    bool isNumber = false;
    const QString currency = object.value("currency"_L1).toString(); // empty: the store did not show the goods
    line.price = {object.value("price"_L1).toString().toLongLong(&isNumber), currencyCode(currency)};
    line.minQuantity = readCount(object.value("minimum"_L1), 1, 1);
    line.maxQuantity = readCount(object.value("maximum"_L1), 1, 0);
    line.quantityStep = readCount(object.value("step"_L1), 1, 1);
    const auto total = times(line.price, line.quantity);
    const bool counts = line.quantity >= least && line.quantity <= mostPieces;
    if (line.key.productId.isEmpty() || !counts || !isNumber || line.price.currency != currency || !total)
        return std::nullopt;
    line.total = *total;
    return line;
}

} // namespace GuestPass::Shop
