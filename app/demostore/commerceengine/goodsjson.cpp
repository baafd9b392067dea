// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "goodsjson.h"

#include "../money.h"
#include "userjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

QJsonObject pricingJson(const Store &store, const Product &product, const Price &price)
{
    const int rate = store.shop.taxRate;
    return {{u"currency"_s, store.shop.currencyCode},
            {u"tax_type"_s, u"GST"_s},
            {u"tax_rate"_s, rate / 100.0},
            {u"price_including_tax"_s, true},
            {u"listing_price"_s, money(price.listing)},
            {u"selling_price"_s, money(price.selling)},
            {u"min_order_quantity"_s, product.minimum},
            {u"max_order_quantity"_s, product.maximum ? QJsonValue(*product.maximum) : QJsonValue(QJsonValue::Null)},
            {u"incremental_quantity"_s, product.step},
            {u"selling_price_excluding_tax"_s, money(amountOf(price.selling, rate).excludingTax())}};
}

QJsonArray imagesJson(const Store &store, const QString &picture, const QString &name)
{
    if (picture.isEmpty())
        return {};
    const QString url = pictureUrl(store, picture);
    return {QJsonObject{{u"id"_s, stableUlid(u"picture:"_s + picture)},
                        {u"title"_s, name},
                        {u"alternate_text"_s, name},
                        {u"sort_order"_s, 1},
                        {u"url_tiny"_s, url},
                        {u"url_thumbnail"_s, url},
                        {u"url_standard"_s, url},
                        {u"url_zoom"_s, url}}};
}

QJsonValue optionValueJson(const Option &option, const OptionValue &value)
{
    if (option.type != "color"_L1)
        return value.name;
    return QJsonObject{{u"name"_s, value.name}, {u"hexcode"_s, value.hexcode}};
}

QJsonValue optionsJson(const QList<Option> &options)
{
    if (options.isEmpty())
        return QJsonValue::Null;
    QJsonArray array;
    for (const Option &option : options) {
        QJsonArray values;
        for (const OptionValue &value : option.values)
            values.append(optionValueJson(option, value));
        array.append(QJsonObject{
            {u"name"_s, option.name}, {u"key"_s, option.key}, {u"type"_s, option.type}, {u"value"_s, values}});
    }
    return array;
}

bool anyAvailable(const Product &product)
{
    if (product.variants.isEmpty())
        return isAvailable({product, std::nullopt});
    return std::any_of(product.variants.begin(), product.variants.end(), [&product](const Variant &variant) {
        return isAvailable({product, variant});
    });
}

QJsonArray categoriesJson(Store &store, const Product &product)
{
    const auto category = store.catalogue.category(product.categoryId);
    return category ? QJsonArray{categoryJson(*category)} : QJsonArray();
}

QJsonArray variantsJson(Store &store, const Product &product)
{
    QJsonArray variants;
    for (const Variant &variant : product.variants)
        variants.append(variantJson(store, product, variant));
    return variants;
}

// What a product, a variant and an item have in common.
QJsonObject commonJson(const Product &product, bool available)
{
    return {{u"short_description"_s, orNull(product.shortDescription)},
            {u"active"_s, true},
            {u"stock_available"_s, available},
            {u"backorder"_s, product.backorder},
            {u"on_subscription"_s, false},
            {u"on_promotion"_s, false},
            {u"promotion"_s, QJsonValue::Null},
            {u"subscription"_s, QJsonArray()}};
}

void addShopFields(QJsonObject &object, Store &store, const Product &product)
{
    object.insert(u"product_type"_s, u"physical"_s);
    object.insert(u"tags"_s, QJsonArray::fromStringList(product.tags));
    object.insert(u"category_ids"_s, QJsonArray{product.categoryId});
    object.insert(u"categories"_s, categoriesJson(store, product));
    object.insert(u"reviews_rating_sum"_s, product.ratingSum);
    object.insert(u"reviews_count"_s, product.ratingCount);
    object.insert(u"attributes"_s, QJsonArray());
}

} // namespace

double money(qint64 cents)
{
    return double(cents) / 100;
}

QString pictureUrl(const Store &store, const QString &picture)
{
    return store.publicUrl + u"/pictures/"_s + picture;
}

bool isAvailable(const Sellable &sellable)
{
    return sellable.stock() >= sellable.product.minimum;
}

QJsonObject categoryJson(const Category &category)
{
    return {{u"id"_s, category.id},
            {u"name"_s, category.name},
            {u"slug"_s, category.slug},
            {u"description"_s, orNull(category.description)},
            {u"parent_category_id"_s, QJsonValue::Null},
            {u"product_count"_s, category.productCount},
            {u"active"_s, true}};
}

QJsonObject currencyJson(const Shop &shop)
{
    return {{u"name"_s, shop.currencyName}, {u"code"_s, shop.currencyCode}, {u"symbol"_s, shop.currencySymbol}};
}

QJsonObject paginationJson(const CatalogueQuery &query, int total)
{
    const int pages = (total + query.limit - 1) / query.limit;
    return {{u"total_records"_s, total},
            {u"total_pages"_s, pages},
            {u"limit"_s, query.limit},
            {u"next_page"_s, query.page < pages ? QJsonValue(query.page + 1) : QJsonValue(QJsonValue::Null)},
            {u"previous_page"_s, query.page > 1 ? QJsonValue(query.page - 1) : QJsonValue(QJsonValue::Null)}};
}

QJsonValue chosenOptionsJson(const Product &product, const Variant &variant)
{
    QJsonObject chosen;
    for (const Option &option : product.options) {
        for (const OptionValue &value : option.values) {
            if (variant.options.value(option.key) == value.name)
                chosen.insert(option.key,
                              QJsonObject{{u"name"_s, option.name},
                                          {u"type"_s, option.type},
                                          {u"value"_s, optionValueJson(option, value)}});
        }
    }
    return chosen;
}

QJsonObject productJson(Store &store, const Product &product)
{
    QJsonObject object = commonJson(product, anyAvailable(product));
    addShopFields(object, store, product);
    object.insert(u"id"_s, product.id);
    object.insert(u"sku"_s, orNull(product.sku));
    object.insert(u"name"_s, product.name);
    object.insert(u"slug"_s, product.slug);
    object.insert(u"has_variant"_s, !product.variants.isEmpty());
    object.insert(u"pricing"_s, pricingJson(store, product, product.price));
    object.insert(u"variant_options"_s, optionsJson(product.options));
    object.insert(u"images"_s, imagesJson(store, product.picture, product.name));
    object.insert(u"variants"_s, variantsJson(store, product));
    object.insert(u"bundle_items"_s, QJsonArray());
    return object;
}

QJsonObject productDetailJson(Store &store, const Product &product)
{
    QJsonObject object = productJson(store, product);
    object.insert(u"description"_s, orNull(product.description));
    object.insert(u"hsn_code"_s, QJsonValue::Null);
    object.insert(u"videos"_s, QJsonArray());
    object.insert(u"shipping"_s, QJsonValue::Null);
    object.insert(u"upselling_product_ids"_s, QJsonArray());
    object.insert(u"crossselling_product_ids"_s, QJsonArray());
    object.insert(u"seo"_s,
                  QJsonObject{{u"title"_s, product.name},
                              {u"description"_s, orNull(product.shortDescription)},
                              {u"keywords"_s, QJsonValue::Null}});
    object.insert(u"metadata"_s, QJsonValue::Null);
    return object;
}

QJsonObject variantJson(Store &store, const Product &product, const Variant &variant)
{
    const Sellable sellable{product, variant};
    QJsonObject object = commonJson(product, isAvailable(sellable));
    object.insert(u"id"_s, variant.id);
    object.insert(u"product_id"_s, product.id);
    object.insert(u"sku"_s, orNull(variant.sku));
    object.insert(u"slug"_s, variant.slug);
    object.insert(u"name"_s, variant.name);
    object.insert(u"product_name"_s, product.name);
    object.insert(u"is_default"_s, variant.first);
    object.insert(u"associated_options"_s, chosenOptionsJson(product, variant));
    object.insert(u"images"_s, imagesJson(store, sellable.picture(), product.name + u", "_s + variant.name));
    object.insert(u"videos"_s, QJsonArray());
    object.insert(u"pricing"_s, pricingJson(store, product, variant.price));
    return object;
}

QJsonObject itemJson(Store &store, const Sellable &sellable)
{
    const Product &product = sellable.product;
    const auto &variant = sellable.variant;
    QJsonObject object = commonJson(product, isAvailable(sellable));
    addShopFields(object, store, product);
    object.insert(u"product_id"_s, product.id);
    object.insert(u"variant_id"_s, variant ? QJsonValue(variant->id) : QJsonValue(QJsonValue::Null));
    object.insert(u"sku"_s, sellable.sku());
    object.insert(u"product_slug"_s, product.slug);
    object.insert(u"variant_slug"_s, variant ? variant->slug : product.slug);
    object.insert(u"product_name"_s, product.name);
    object.insert(u"variant_name"_s, variant ? QJsonValue(variant->name) : QJsonValue(QJsonValue::Null));
    object.insert(u"images"_s, imagesJson(store, sellable.picture(), product.name));
    object.insert(u"pricing"_s, pricingJson(store, product, sellable.price()));
    object.insert(u"associated_options"_s,
                  variant ? chosenOptionsJson(product, *variant) : QJsonValue(QJsonValue::Null));
    object.insert(u"shipping"_s, QJsonValue::Null);
    return object;
}

} // namespace DemoStore::CommerceEngine
