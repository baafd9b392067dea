// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/mudbasecatalogue.h>

#include <shop/json.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop::Mudbase {

namespace {

using Sort = ProductQuery::Sort;

constexpr qsizetype mostEntries = 2000;
constexpr int longestCategory = 200;

/// Verbatim: it is compared at the store.
QString readCategoryId(const QJsonValue &value)
{
    const QString name = value.toString();
    return name.size() <= longestCategory && !name.trimmed().isEmpty() ? name : QString();
}

std::optional<Product> readGoods(const QJsonObject &document)
{
    Product product;
    product.id = readDocumentId(document);
    product.name = readLine(document.value("name"_L1));
    const QJsonValue currency = document.value("currency"_L1);
    const auto price = readCents(document.value("priceCents"_L1), currency);
    if (product.id.isEmpty() || product.name.isEmpty() || !price)
        return std::nullopt;
    product.price = *price;
    const auto before = readCents(document.value("compareAtPriceCents"_L1), currency);
    if (before && before->minor > price->minor)
        product.listPrice = before;
    if (const QString category = readCategoryId(document.value("category"_L1)); !category.isEmpty())
        product.categoryIds << category;
    readDescription(document.value("description"_L1), product);
    readStock(document.value("stock"_L1), document.value("isActive"_L1).toBool(true), product);
    product.picture = readPicture(document.value("imageUrl"_L1));
    product.thumbnail = product.picture;
    return product;
}

QList<Product> readShelf(const QJsonArray &documents)
{
    QList<Product> products;
    for (const auto &entry : documents) {
        const QJsonObject document = entry.toObject();
        const auto product = readGoods(document);
        if (!product || !document.value("isActive"_L1).toBool(true) || products.size() >= mostEntries)
            continue;
        products << *product;
        products.back().description.clear();
    }
    return products;
}

QJsonArray itemsOf(const QJsonArray &results)
{
    QJsonArray items;
    for (const auto &result : results)
        items << result.toObject().value("item"_L1);
    return items;
}

bool isBefore(const Product &a, const Product &b, Sort sort)
{
    switch (sort) {
    case Sort::PriceUp:
        return a.price.minor < b.price.minor;
    case Sort::PriceDown:
        return a.price.minor > b.price.minor;
    case Sort::Name:
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    case Sort::Featured:
        break;
    }
    return false;
}

/// `hasMore` is sent, but not specified; a page without entries has none after it, whatever it says.
std::optional<int> nextPage(const QJsonObject &pagination, const ProductQuery &query, bool isEmpty)
{
    const int page = std::max(query.page, 1);
    const bool more = pagination.value("hasMore"_L1).toBool(page < readCount(pagination.value("totalPages"_L1), 0, 0));
    return more && !isEmpty ? std::optional(page + 1) : std::nullopt;
}

ProductPage readPage(const QJsonArray &documents, const QJsonObject &pagination, const ProductQuery &query)
{
    ProductPage page;
    page.products = readShelf(documents);
    page.nextPage = nextPage(pagination, query, documents.isEmpty());
    page.total = readCount(pagination.value("total"_L1), 0, int(page.products.size()));
    return page;
}

/// What the search leaves to us. An order within one page of several would be none.
ProductPage readFound(const QJsonObject &data, const ProductQuery &query)
{
    ProductPage page =
        readPage(itemsOf(data.value("results"_L1).toArray()), data.value("pagination"_L1).toObject(), query);
    if (!query.categoryId.isEmpty())
        page.products.removeIf([&query](const Product &p) { return !p.categoryIds.contains(query.categoryId); });
    if (page.nextPage || query.page > 1)
        return page;
    page.total = int(page.products.size());
    std::stable_sort(page.products.begin(), page.products.end(),
                     [&query](const Product &a, const Product &b) { return isBefore(a, b, query.sort); });
    return page;
}

} // namespace

Result<QJsonObject> readDocument(const HttpReply &reply)
{
    const auto body = readBody(reply);
    if (!body)
        return body.error();
    if (body->value("data"_L1).isObject())
        return body->value("data"_L1).toObject();
    if (readDocumentId(*body).isEmpty())
        return badReply(reply, u"The reply has no document."_s);
    return *body;
}

QString readDocumentId(const QJsonObject &document)
{
    const QString id = readId(document.value("_id"_L1));
    return id.isEmpty() ? readId(document.value("id"_L1)) : id;
}

Result<QList<Category>> readCategories(const HttpReply &reply, bool fromProducts)
{
    const auto body = readBody(reply);
    if (!body)
        return body.error();
    if (!body->value("data"_L1).isArray())
        return badReply(reply, u"The reply has no list of categories."_s);
    QList<Category> categories;
    const QJsonArray documents = body->value("data"_L1).toArray();
    for (const auto &entry : documents) {
        const QString name = readCategoryId(entry.toObject().value(fromProducts ? "category"_L1 : "name"_L1));
        const Category category{name, readLine(name)};
        if (!name.isEmpty() && !categories.contains(category) && categories.size() < mostEntries)
            categories << category;
    }
    return categories;
}

Result<ProductPage> readProducts(const HttpReply &reply, const ProductQuery &query)
{
    const auto body = readBody(reply);
    if (!body)
        return body.error();
    const QJsonValue data = body->value("data"_L1);
    if (data.isArray())
        return readPage(data.toArray(), body->value("pagination"_L1).toObject(), query);
    if (data.toObject().value("results"_L1).isArray())
        return readFound(data.toObject(), query);
    return badReply(reply, u"The reply has no list of products."_s);
}

Result<Product> readProduct(const HttpReply &reply)
{
    const auto document = readDocument(reply);
    if (!document)
        return document.error();
    const auto product = readGoods(*document);
    if (!product)
        return badReply(reply, u"The product has no id, name or price."_s);
    return *product;
}

} // namespace GuestPass::Shop::Mudbase
