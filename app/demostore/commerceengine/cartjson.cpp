// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "cartjson.h"

#include "../money.h"
#include "goodsjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

void addGoods(QJsonObject &line, const Store &store, const Sellable &goods)
{
    const auto &variant = goods.variant;
    const auto orNothing = [&variant](const QString &text) {
        return variant ? QJsonValue(text) : QJsonValue(QJsonValue::Null);
    };
    line.insert(u"product_id"_s, goods.product.id);
    line.insert(u"variant_id"_s, orNothing(variant ? variant->id : QString()));
    line.insert(u"sku"_s, goods.sku());
    line.insert(u"slug"_s, variant ? variant->slug : goods.product.slug);
    line.insert(u"product_name"_s, goods.product.name);
    line.insert(u"variant_name"_s, orNothing(variant ? variant->name : QString()));
    line.insert(u"product_type"_s, u"physical"_s);
    line.insert(u"product_image_url"_s, pictureUrl(store, goods.picture()));
    line.insert(u"stock_available"_s, isAvailable(goods));
    line.insert(u"backorder"_s, goods.product.backorder);
    line.insert(u"min_order_quantity"_s, goods.product.minimum);
    line.insert(u"max_order_quantity"_s,
                goods.product.maximum ? QJsonValue(*goods.product.maximum) : QJsonValue(QJsonValue::Null));
    line.insert(u"incremental_quantity"_s, goods.product.step);
    line.insert(u"associated_options"_s,
                variant ? chosenOptionsJson(goods.product, *variant) : QJsonValue(QJsonValue::Null));
}

QJsonObject lineJson(const Store &store, const Sellable &goods, int quantity, const Amount &amount)
{
    const int rate = store.shop.taxRate;
    QJsonObject line{{u"on_subscription"_s, false},
                     {u"on_promotion"_s, false},
                     {u"quantity"_s, quantity},
                     {u"is_free_item"_s, false},
                     {u"free_quantity"_s, 0},
                     {u"promotion_discount_amount"_s, 0},
                     {u"coupon_discount_amount"_s, 0},
                     {u"price_including_tax"_s, true},
                     {u"listing_price"_s, money(goods.price().listing)},
                     {u"selling_price"_s, money(goods.price().selling)},
                     {u"selling_price_excluding_tax"_s, money(amountOf(goods.price().selling, rate).excludingTax())},
                     {u"handling_charge_excluding_tax"_s, 0},
                     {u"handling_charge_tax_rate"_s, 0},
                     {u"handling_charge_including_tax"_s, 0},
                     {u"tax_type"_s, u"GST"_s},
                     {u"tax_rate"_s, rate / 100.0},
                     {u"tax_amount"_s, money(amount.tax)},
                     {u"attributes"_s, QJsonArray()},
                     {u"subscriptions"_s, QJsonValue::Null}};
    addGoods(line, store, goods);
    return line;
}

void addZeros(QJsonObject &cart)
{
    for (const QString &name :
         {u"coupon_discount_amount"_s, u"coupon_discount_percent"_s, u"promotion_discount_amount"_s,
          u"promotion_discount_percent"_s, u"handling_charge_excluding_tax"_s, u"handling_charge_tax_amount"_s,
          u"handling_charge_including_tax"_s, u"credit_balance_used"_s, u"loyalty_points_redeemed"_s,
          u"loyalty_points_earned"_s, u"promotion_savings"_s, u"coupon_savings"_s, u"other_savings"_s,
          u"total_savings"_s})
        cart.insert(name, 0);
    for (const QString &name : {u"applied_promotions"_s, u"applied_coupons"_s, u"shipments"_s})
        cart.insert(name, QJsonArray());
    cart.insert(u"is_promotion_applied"_s, false);
    cart.insert(u"is_coupon_applied"_s, false);
}

// Nothing is shipped from a demo shop, so all of that is null, and a cart does not expire before its user.
void addNulls(QJsonObject &cart)
{
    for (const QString &name :
         {u"customer_note"_s, u"coupon_code"_s, u"shipping_estimated_cost"_s, u"shipping_discount_amount"_s,
          u"shipping_amount"_s, u"shipping_tax_rate"_s, u"shipping_tax_amount"_s, u"shipping_amount_including_tax"_s,
          u"estimated_delivery_days"_s, u"billing_address"_s, u"shipping_address"_s, u"expires_at"_s,
          u"free_shipping_threshold"_s})
        cart.insert(name, QJsonValue::Null);
}

void addTotals(QJsonObject &cart, const Amount &total)
{
    cart.insert(u"subtotal"_s, money(total.excludingTax()));
    cart.insert(u"items_tax_amount"_s, money(total.tax));
    cart.insert(u"subtotal_including_tax"_s, money(total.includingTax));
    cart.insert(u"total_tax"_s, money(total.tax));
    cart.insert(u"grand_total"_s, money(total.includingTax));
    cart.insert(u"to_be_paid"_s, money(total.includingTax));
}

} // namespace

QJsonObject cartJson(Store &store, const Cart &cart)
{
    QJsonArray lines;
    Amount total;
    for (const CartLine &line : cart.lines) {
        const auto goods = store.catalogue.sellable(line.productId, line.variantId);
        if (!goods)
            continue;
        const Amount amount = amountOf(goods->price().selling * line.quantity, store.shop.taxRate);
        total += amount;
        lines.append(lineJson(store, *goods, line.quantity, amount));
    }
    QJsonObject json{
        {u"id"_s, cart.id},
        {u"active"_s, cart.active},
        {u"cart_items_count"_s, lines.size()},
        {u"cart_items"_s, lines},
        {u"currency"_s, currencyJson(store.shop)},
        {u"status"_s, u"not-ready-for-payment"_s},
        {u"status_error_message"_s, lines.isEmpty() ? u"The cart is empty."_s : u"Add an address to continue."_s}};
    json.insert(u"metadata"_s,
                cart.metadata.isEmpty() ? QJsonValue(QJsonValue::Null)
                                        : QJsonValue(QJsonDocument::fromJson(cart.metadata).object()));
    addZeros(json);
    addNulls(json);
    addTotals(json, total);
    return json;
}

} // namespace DemoStore::CommerceEngine
