// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "describe.h"

#include "text.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

QJsonObject jsonOf(const Shop::Money &money)
{
    return {{u"minor"_s, money.minor}, {u"currency"_s, money.currency}};
}

QJsonValue jsonOf(const std::optional<Shop::Money> &money)
{
    return money ? QJsonValue(jsonOf(*money)) : QJsonValue(QJsonValue::Null);
}

QJsonArray jsonOf(const QList<Shop::Choice> &choices)
{
    QJsonArray result;
    for (const auto &choice : choices)
        result.append(QJsonObject{{u"key"_s, choice.key}, {u"name"_s, choice.name}, {u"value"_s, choice.value}});
    return result;
}

QJsonArray jsonOf(const QList<Shop::Variant> &variants)
{
    QJsonArray result;
    for (const auto &variant : variants) {
        result.append(QJsonObject{{u"id"_s, variant.id},
                                  {u"name"_s, variant.name},
                                  {u"choices"_s, jsonOf(variant.choices)},
                                  {u"price"_s, jsonOf(variant.price)},
                                  {u"listPrice"_s, jsonOf(variant.listPrice)},
                                  {u"available"_s, variant.available}});
    }
    return result;
}

QJsonObject jsonOf(const Shop::CartLine &line)
{
    return {{u"product"_s, line.key.productId},   {u"variant"_s, line.key.variantId}, {u"name"_s, line.name},
            {u"variantName"_s, line.variantName}, {u"quantity"_s, line.quantity},     {u"price"_s, jsonOf(line.price)},
            {u"total"_s, jsonOf(line.total)},     {u"available"_s, line.available}};
}

QString lineText(const Shop::CartLine &line)
{
    const QString name = line.variantName.isEmpty() ? plain(line.name)
                                                    : Text::tr("%1, %2").arg(plain(line.name), plain(line.variantName));
    const QString id =
        line.key.variantId.isEmpty() ? line.key.productId : line.key.productId + u" --variant "_s + line.key.variantId;
    QString text = Text::tr("%1 × %2: %3").arg(line.quantity).arg(name, priceText(line.total));
    if (!line.available)
        text += Text::tr(" (not available now)");
    return text + u"\n    "_s + plain(id);
}

} // namespace

QJsonObject jsonOf(const Shop::Product &product)
{
    return {{u"id"_s, product.id},
            {u"name"_s, product.name},
            {u"summary"_s, product.summary},
            {u"description"_s, product.description},
            {u"categoryIds"_s, QJsonArray::fromStringList(product.categoryIds)},
            {u"price"_s, jsonOf(product.price)},
            {u"listPrice"_s, jsonOf(product.listPrice)},
            {u"available"_s, product.available},
            {u"hasVariants"_s, product.hasVariants},
            {u"variants"_s, jsonOf(product.variants)}};
}

QJsonObject jsonOf(const Shop::Cart &cart)
{
    QJsonArray lines;
    for (const auto &line : cart.lines)
        lines.append(jsonOf(line));
    return {{u"id"_s, cart.id}, {u"lines"_s, lines}, {u"pieces"_s, cart.pieces()}, {u"total"_s, jsonOf(cart.total)}};
}

QStringList linesOf(const Shop::Cart &cart)
{
    if (cart.lines.isEmpty())
        return {Text::tr("The cart is empty.")};
    QStringList result;
    for (const auto &line : cart.lines)
        result.append(lineText(line));
    return result << Text::tr("Total: %1").arg(priceText(cart.total));
}

QString priceText(const Shop::Money &money)
{
    const int digits = Shop::minorDigits(money.currency);
    return plain(money.currency) + u' ' + QLocale().toString(double(money.minor) / std::pow(10.0, digits), 'f', digits);
}

} // namespace GuestPass::Cli
