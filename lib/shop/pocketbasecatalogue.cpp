// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/pocketbasecatalogue.h>

#include <shop/json.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop::PocketBase {

namespace {

constexpr qsizetype mostEntries = 2000;
constexpr int mostPieces = 99; // what a line may have at most (pocketbase.md §11.2)

/// A relation, or a file, is text when there can be one of it, and a list when there can be several (§1.6).
QStringList readNames(const QJsonValue &value)
{
    QStringList names{readId(value)};
    const QJsonArray list = value.toArray();
    for (const auto &entry : list)
        names << readId(entry);
    names.removeAll(QString());
    return names.mid(0, mostPieces);
}

/// Not told (-1, with `skipTotal`): a full page may have one after it.
std::optional<int> nextPage(const QJsonObject &body, const ProductQuery &query, qsizetype entries)
{
    const int page = std::max(query.page, 1);
    const int perPage = readCount(body.value("perPage"_L1), 1, 0);
    const int pages = readCount(body.value("totalPages"_L1), 0, -1);
    const bool more = pages >= 0 ? page < pages : perPage > 0 && entries >= perPage;
    return more && entries > 0 ? std::optional(page + 1) : std::nullopt;
}

} // namespace

Result<QJsonArray> readList(const HttpReply &reply)
{
    const auto body = readBody(reply);
    if (!body)
        return body.error();
    if (!body->value("items"_L1).isArray())
        return badReply(reply, u"The reply has no list of records."_s);
    return body->value("items"_L1).toArray();
}

std::optional<Product> readGoods(const QJsonObject &record, const Requests &requests)
{
    Product product;
    product.id = readId(record.value("id"_L1));
    product.name = readLine(record.value("title"_L1));
    const QJsonValue currency = record.value("currency"_L1);
    const auto price = readCents(record.value("price_cents"_L1), currency);
    if (product.id.isEmpty() || product.name.isEmpty() || !price)
        return std::nullopt;
    product.price = *price;
    const auto before = readCents(record.value("list_price_cents"_L1), currency); // 0 when there is none
    if (before && before->minor > price->minor)
        product.listPrice = before;
    product.categoryIds = readNames(record.value("category"_L1));
    readDescription(record.value("description"_L1), product);
    readStock(record.value("stock"_L1), record.value("active"_L1).toBool(true), product);
    product.maxQuantity = product.maxQuantity > 0 ? std::min(product.maxQuantity, mostPieces) : mostPieces;
    const QStringList files = readNames(record.value("image"_L1));
    if (!files.isEmpty()) {
        product.picture = requests.picture(product.id, files.first(), false);
        product.thumbnail = requests.picture(product.id, files.first(), true);
    }
    return product;
}

Result<QList<Category>> readCategories(const HttpReply &reply)
{
    const auto records = readList(reply);
    if (!records)
        return records.error();
    QList<Category> categories;
    for (const auto &entry : *records) {
        const QJsonObject record = entry.toObject();
        const Category category{readId(record.value("id"_L1)), readLine(record.value("name"_L1))};
        if (!category.id.isEmpty() && !category.name.isEmpty() && categories.size() < mostEntries)
            categories << category;
    }
    return categories;
}

Result<ProductPage> readProducts(const HttpReply &reply, const ProductQuery &query, const Requests &requests)
{
    const auto records = readList(reply);
    if (!records)
        return records.error();
    ProductPage page;
    for (const auto &record : *records) {
        const auto product = readGoods(record.toObject(), requests);
        if (!product || page.products.size() >= mostEntries)
            continue;
        page.products << *product;
        page.products.back().description.clear();
    }
    const QJsonObject body = reply.json().value_or(QJsonObject());
    page.nextPage = nextPage(body, query, records->size());
    page.total = readCount(body.value("totalItems"_L1), 0, int(page.products.size()));
    return page;
}

Result<Product> readProduct(const HttpReply &reply, const Requests &requests)
{
    const auto record = readBody(reply);
    if (!record)
        return record.error();
    const auto product = readGoods(*record, requests);
    if (!product)
        return badReply(reply, u"The product has no id, title or price."_s);
    return *product;
}

} // namespace GuestPass::Shop::PocketBase
