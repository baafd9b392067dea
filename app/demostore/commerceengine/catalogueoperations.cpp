// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "cataloguequery.h"
#include "dialect.h"
#include "envelope.h"
#include "goodsjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

Response noProduct()
{
    return notFound(u"There is no such product."_s);
}

QJsonArray itemsJson(Store &store, const QList<Sellable> &sellables)
{
    QJsonArray items;
    for (const Sellable &sellable : sellables)
        items.append(itemJson(store, sellable));
    return items;
}

Response products(Call &call)
{
    Response refusal;
    const auto query = listQuery(call, &refusal);
    if (!query)
        return refusal;
    const Page<Product> page = call.store.catalogue.products(*query);
    QJsonArray list;
    for (const Product &product : page.items)
        list.append(productJson(call.store, product));
    return success(u"Products."_s, {{u"products"_s, list}, {u"pagination"_s, paginationJson(*query, page.total)}});
}

Response skus(Call &call)
{
    Response refusal;
    const auto query = listQuery(call, &refusal);
    if (!query)
        return refusal;
    const Page<Sellable> page = call.store.catalogue.sellables(*query);
    return success(
        u"SKUs."_s,
        {{u"skus"_s, itemsJson(call.store, page.items)}, {u"pagination"_s, paginationJson(*query, page.total)}});
}

// "Similar", "up-sell" and "cross-sell" are all: other goods of the same categories.
Response related(Call &call)
{
    Response refusal;
    auto query = listQuery(call, &refusal);
    if (!query)
        return refusal;
    const QStringList ids = call.request.query.allQueryItemValues(u"product_id"_s, QUrl::FullyDecoded);
    for (const QString &id : ids.mid(0, 100)) {
        if (const auto product = call.store.catalogue.product(id)) {
            query->categoryIds.append(product->categoryId);
            query->withoutProductIds.append(product->id);
        }
    }
    const Page<Sellable> page =
        query->withoutProductIds.isEmpty() ? Page<Sellable>() : call.store.catalogue.sellables(*query);
    return success(
        u"Products."_s,
        {{u"products"_s, itemsJson(call.store, page.items)}, {u"pagination"_s, paginationJson(*query, page.total)}});
}

Response product(Call &call)
{
    const auto found = call.store.catalogue.product(call.request.parameter(u"product"_s));
    return found ? success(u"Product."_s, {{u"product"_s, productDetailJson(call.store, *found)}}) : noProduct();
}

Response variants(Call &call)
{
    const auto found = call.store.catalogue.product(call.request.parameter(u"product"_s));
    if (!found)
        return noProduct();
    QJsonArray list;
    for (const Variant &variant : found->variants)
        list.append(variantJson(call.store, *found, variant));
    return success(u"Variants."_s, {{u"variants"_s, list}});
}

Response variant(Call &call)
{
    const auto found = call.store.catalogue.product(call.request.parameter(u"product"_s));
    const QString name = call.request.parameter(u"variant"_s);
    for (const Variant &candidate : found ? found->variants : QList<Variant>()) {
        if (candidate.id != name && candidate.slug != name)
            continue;
        QJsonObject detail = productDetailJson(call.store, *found);
        const QJsonObject own = variantJson(call.store, *found, candidate);
        for (const QString &field : {u"variants"_s, u"bundle_items"_s, u"has_variant"_s})
            detail.remove(field);
        for (auto it = own.begin(); it != own.end(); ++it)
            detail.insert(it.key(), it.value());
        return success(u"Variant."_s, {{u"variant"_s, detail}});
    }
    return notFound(u"There is no such variant."_s);
}

Response categories(Call &call)
{
    const QString wanted = searchable(call.request.query.queryItemValue(u"search"_s, QUrl::FullyDecoded));
    const bool belowSomething = call.request.query.hasQueryItem(u"parent_category_id"_s)
        || call.request.query.hasQueryItem(u"parent_category_slug"_s);
    QJsonArray list;
    const QList<Category> all = belowSomething ? QList<Category>() : call.store.catalogue.categories();
    for (const Category &category : all) {
        if (!searchable(category.name).contains(wanted))
            continue;
        QJsonObject json = categoryJson(category);
        json.insert(u"child_categories"_s, QJsonValue::Null);
        list.append(json);
    }
    CatalogueQuery everything;
    everything.limit = qMax(1, int(list.size()));
    return success(u"Categories."_s,
                   {{u"categories"_s, list}, {u"pagination"_s, paginationJson(everything, int(list.size()))}});
}

} // namespace

void addCatalogueOperations(Operations &operations)
{
    operations.add("GET"_ba, u"/catalog/products"_s, Access::Either, products);
    operations.add("GET"_ba, u"/catalog/products/{product}"_s, Access::Either, product);
    operations.add("GET"_ba, u"/catalog/products/{product}/variants"_s, Access::Either, variants);
    operations.add("GET"_ba, u"/catalog/products/{product}/variants/{variant}"_s, Access::Either, variant);
    operations.add("GET"_ba, u"/catalog/products/similar"_s, Access::Either, related);
    operations.add("GET"_ba, u"/catalog/products/up-sell"_s, Access::Either, related);
    operations.add("GET"_ba, u"/catalog/products/cross-sell"_s, Access::Either, related);
    operations.add("GET"_ba, u"/catalog/skus"_s, Access::Either, skus);
    operations.add("GET"_ba, u"/catalog/categories"_s, Access::Either, categories);
}

} // namespace DemoStore::CommerceEngine
