// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/commerceenginecatalogue.h>

#include <shop/commerceenginejson.h>
#include <shop/foldedproducts.h>

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop::CommerceEngine {

namespace {

constexpr qsizetype mostEntries = 2000;
constexpr qsizetype mostVariants = 500;
constexpr qsizetype mostChoices = 20;

struct Pricing {
    Money price;
    std::optional<Money> listPrice;
    int least = 1;
    int most = 0;
    int step = 1;
};

std::optional<Pricing> readPricing(const QJsonValue &value)
{
    const QJsonObject pricing = value.toObject();
    const QString currency = pricing.value("currency"_L1).toString();
    const auto price = readPrice(pricing.value("selling_price"_L1), currency);
    if (!price)
        return std::nullopt;
    Pricing result;
    result.price = *price;
    const auto listPrice = readPrice(pricing.value("listing_price"_L1), currency);
    if (listPrice && listPrice->minor > price->minor)
        result.listPrice = listPrice;
    result.least = readCount(pricing.value("min_order_quantity"_L1), 1, 1);
    result.most = readCount(pricing.value("max_order_quantity"_L1), 1, 0);
    result.step = readCount(pricing.value("incremental_quantity"_L1), 1, 1);
    return result;
}

/// What a product of the list and a hit of the search have in common.
std::optional<Product> readCommon(const QJsonObject &thing, QLatin1StringView idKey, QLatin1StringView nameKey)
{
    Product product;
    product.id = readId(thing.value(idKey));
    product.name = readLine(thing.value(nameKey));
    const auto pricing = readPricing(thing.value("pricing"_L1));
    if (product.id.isEmpty() || product.name.isEmpty() || !pricing)
        return std::nullopt;
    product.summary = readLine(thing.value("short_description"_L1));
    const QJsonArray categoryIds = thing.value("category_ids"_L1).toArray();
    for (const auto &id : categoryIds)
        product.categoryIds << readId(id);
    product.categoryIds.removeAll(QString());
    product.price = pricing->price;
    product.listPrice = pricing->listPrice;
    product.minQuantity = pricing->least;
    product.maxQuantity = pricing->most;
    product.quantityStep = pricing->step;
    product.available = readAvailable(thing);
    product.picture = firstPicture(thing.value("images"_L1), "url_standard"_L1);
    product.thumbnail = firstPicture(thing.value("images"_L1), "url_thumbnail"_L1);
    return product;
}

std::optional<Product> readListed(const QJsonObject &object)
{
    auto product = readCommon(object, "id"_L1, "name"_L1);
    if (product)
        product->hasVariants = object.value("has_variant"_L1).toBool();
    return product;
}

std::optional<Product> readHit(const QJsonObject &item)
{
    auto product = readCommon(item, "product_id"_L1, "product_name"_L1);
    if (product)
        product->hasVariants = !item.value("variant_id"_L1).toString().isEmpty();
    return product;
}

QList<Product> foldHits(const QJsonArray &hits)
{
    FoldedProducts folded;
    for (const auto &hit : hits) {
        const auto product = readHit(hit.toObject());
        if (product && folded.products().size() < mostEntries)
            folded.add(*product);
    }
    return folded.products();
}

QList<Product> readList(const QJsonArray &entries)
{
    QList<Product> products;
    for (const auto &entry : entries) {
        const auto product = readListed(entry.toObject());
        if (product && products.size() < mostEntries)
            products << *product;
    }
    return products;
}

Choice readChoice(const QString &key, const QJsonObject &option)
{
    static const QRegularExpression hex(u"\\A#[0-9a-fA-F]{6}\\z"_s);
    const QJsonValue value = option.value("value"_L1);
    const QString colour = value.toObject().value("hexcode"_L1).toString();
    Choice choice;
    choice.key = key;
    choice.name = readLine(option.value("name"_L1));
    choice.value = readLine(value.isObject() ? value.toObject().value("name"_L1) : value);
    if (hex.match(colour).hasMatch())
        choice.colour = colour.toLower();
    return choice;
}

/// In the order of the product's `variant_options`: a JSON object has none of its own.
QList<Choice> readChoices(const QJsonValue &options, const QStringList &order)
{
    const QJsonObject object = options.toObject();
    QStringList keys = order;
    for (const auto &key : object.keys()) {
        if (!keys.contains(key))
            keys << key;
    }
    QList<Choice> choices;
    for (const auto &key : keys) {
        const Choice choice = readChoice(key, object.value(key).toObject());
        if (!choice.value.isEmpty() && choices.size() < mostChoices)
            choices << choice;
    }
    return choices;
}

std::optional<Variant> readVariant(const QJsonObject &object, const QStringList &order)
{
    Variant variant;
    variant.id = readId(object.value("id"_L1));
    variant.name = readLine(object.value("name"_L1));
    const auto pricing = readPricing(object.value("pricing"_L1));
    if (variant.id.isEmpty() || !pricing || !object.value("active"_L1).toBool(true))
        return std::nullopt;
    variant.price = pricing->price;
    variant.listPrice = pricing->listPrice;
    variant.choices = readChoices(object.value("associated_options"_L1), order);
    variant.available = readAvailable(object);
    variant.picture = firstPicture(object.value("images"_L1), "url_standard"_L1);
    return variant;
}

QList<Variant> readVariants(const QJsonObject &product)
{
    QStringList order;
    const QJsonArray options = product.value("variant_options"_L1).toArray();
    for (const auto &option : options)
        order << option.toObject().value("key"_L1).toString();
    order = order.mid(0, mostChoices);
    QList<Variant> variants;
    const QJsonArray entries = product.value("variants"_L1).toArray();
    for (const auto &entry : entries) {
        const auto variant = readVariant(entry.toObject(), order);
        if (variant && variants.size() < mostVariants)
            variants << *variant;
    }
    return variants;
}

} // namespace

Result<QList<Category>> readCategories(const HttpReply &reply)
{
    const auto content = readContent(reply);
    if (!content)
        return content.error();
    if (!content->value("categories"_L1).isArray())
        return badReply(reply, u"The reply has no list of categories."_s);
    QList<Category> categories;
    const QJsonArray entries = content->value("categories"_L1).toArray();
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        const Category category{readId(object.value("id"_L1)), readLine(object.value("name"_L1))};
        const bool shown = !category.id.isEmpty() && !category.name.isEmpty() && object.value("active"_L1).toBool(true);
        if (shown && categories.size() < mostEntries)
            categories << category;
    }
    return categories;
}

Result<ProductPage> readProducts(const HttpReply &reply)
{
    const auto content = readContent(reply);
    if (!content)
        return content.error();
    const QJsonValue products = content->value("products"_L1);
    const QJsonValue hits = content->value("skus"_L1);
    if (!products.isArray() && !hits.isArray())
        return badReply(reply, u"The reply has no list of products."_s);
    const QJsonObject pagination = content->value("pagination"_L1).toObject();
    ProductPage page;
    page.products = products.isArray() ? readList(products.toArray()) : foldHits(hits.toArray());
    const int next = readCount(pagination.value("next_page"_L1), 1, 0);
    if (next > 0)
        page.nextPage = next;
    const int before = readCount(pagination.value("previous_page"_L1), 1, 0);
    page.total = readCount(pagination.value("total_records"_L1), 0, int(page.products.size()));
    // The search counts hits. When it is all on one page we know better.
    if (hits.isArray() && next == 0 && before == 0)
        page.total = int(page.products.size());
    return page;
}

Result<Product> readProduct(const HttpReply &reply)
{
    const auto content = readContent(reply);
    if (!content)
        return content.error();
    const QJsonObject object = content->value("product"_L1).toObject();
    auto product = readListed(object);
    if (!product)
        return badReply(reply, u"The product has no id, name or price."_s);
    product->description = readPlainText(object.value("description"_L1));
    product->variants = readVariants(object);
    // Whoever has variants is bought by variant: without one that can be read there is nothing to buy.
    if (product->hasVariants && product->variants.isEmpty())
        product->available = false;
    return *std::move(product);
}

} // namespace GuestPass::Shop::CommerceEngine
