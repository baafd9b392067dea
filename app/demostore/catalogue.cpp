// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "catalogue.h"

#include "cataloguerows.h"
#include "database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

struct Statement {
    QString where;
    Row values;
};

QByteArray listOf(const QStringList &texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

// Lists travel as one JSON value, so that the text of a statement does not depend on their length.
Statement restriction(const CatalogueQuery &query, bool withVariants)
{
    Statement statement{u" WHERE 1"_s, {}};
    const auto add = [&statement](const QString &condition, const QVariant &value) {
        statement.where += u" AND "_s + condition;
        statement.values.append(value);
    };
    if (!query.categoryIds.isEmpty())
        add(u"p.category_id IN (SELECT value FROM json_each(?))"_s, QString::fromUtf8(listOf(query.categoryIds)));
    if (!query.withoutProductIds.isEmpty())
        add(u"p.id NOT IN (SELECT value FROM json_each(?))"_s, QString::fromUtf8(listOf(query.withoutProductIds)));
    if (!query.skus.isEmpty())
        add(withVariants ? u"coalesce(v.sku, p.sku) IN (SELECT value FROM json_each(?))"_s
                         : u"p.sku IN (SELECT value FROM json_each(?))"_s,
            QString::fromUtf8(listOf(query.skus)));
    for (const QString &word : query.words)
        add(withVariants ? u"instr(p.search_text || coalesce(v.search_text, ''), ?) > 0"_s
                         : u"instr(p.search_text, ?) > 0"_s,
            word);
    return statement;
}

QString ordering(const CatalogueQuery &query, bool withVariants)
{
    const QString direction = query.descending ? u" DESC"_s : u" ASC"_s;
    const QString tail = withVariants ? u", p.position, v.position"_s : u", p.position"_s;
    const auto price = [withVariants](const QString &column) {
        return withVariants ? u"coalesce(v.%1, p.%1)"_s.arg(column) : u"p."_s + column;
    };
    switch (query.order) {
    case Order::Featured:
        return u" ORDER BY p.position"_s + direction + (withVariants ? u", v.position"_s : QString());
    case Order::Name:
        return u" ORDER BY p.name COLLATE NOCASE"_s + direction + tail;
    case Order::SellingPrice:
        return u" ORDER BY "_s + price(u"selling_price"_s) + direction + tail;
    case Order::ListingPrice:
        return u" ORDER BY "_s + price(u"listing_price"_s) + direction + tail;
    case Order::Rating:
        return u" ORDER BY p.rating_sum * 1.0 / max(p.rating_count, 1)"_s + direction + tail;
    }
    return {};
}

const QString productsFrom = u" FROM products p"_s;
const QString sellablesFrom = u" FROM products p LEFT JOIN variants v ON v.product_id = p.id"_s;

Row withPage(Row values, const CatalogueQuery &query)
{
    values << query.limit << qint64(query.page - 1) * query.limit;
    return values;
}

int numberIn(const std::optional<Row> &row)
{
    return row ? row->at(0).toInt() : 0;
}

} // namespace

Catalogue::Catalogue(Database &database)
    : m_database(database)
{
}

QList<Category> Catalogue::categories()
{
    if (!m_categories.isEmpty())
        return m_categories;
    const QList<Row> rows = m_database.all(
        u"SELECT c.id, c.slug, c.name, c.description, (SELECT count(*) FROM products p WHERE p.category_id = c.id)"
        " FROM categories c ORDER BY c.position"_s);
    for (const Row &row : rows)
        m_categories.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
                             row.at(4).toInt()});
    return m_categories;
}

std::optional<Category> Catalogue::category(const QString &idOrSlug)
{
    const QList<Category> all = categories();
    const auto found = std::find_if(all.begin(), all.end(), [&idOrSlug](const Category &category) {
        return category.id == idOrSlug || category.slug == idOrSlug;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Page<Product> Catalogue::products(const CatalogueQuery &query)
{
    const Statement where = restriction(query, false);
    Page<Product> page;
    page.total = numberIn(m_database.one(u"SELECT count(*)"_s + productsFrom + where.where, where.values));
    const QList<Row> rows = m_database.all(u"SELECT "_s + productColumns() + productsFrom + where.where
                                               + ordering(query, false) + u" LIMIT ? OFFSET ?"_s,
                                           withPage(where.values, query));
    for (const Row &row : rows) {
        Product product = productFromRow(row);
        product.variants = variantsOf(product.id);
        page.items.append(product);
    }
    return page;
}

Page<Sellable> Catalogue::sellables(const CatalogueQuery &query)
{
    const Statement where = restriction(query, true);
    Page<Sellable> page;
    page.total = numberIn(m_database.one(u"SELECT count(*)"_s + sellablesFrom + where.where, where.values));
    const QList<Row> rows = m_database.all(u"SELECT "_s + productColumns() + u", v.id"_s + sellablesFrom + where.where
                                               + ordering(query, true) + u" LIMIT ? OFFSET ?"_s,
                                           withPage(where.values, query));
    for (const Row &row : rows) {
        Sellable sellable{productFromRow(row), std::nullopt};
        sellable.product.variants = variantsOf(sellable.product.id);
        const QString variantId = row.last().toString();
        for (const Variant &variant : std::as_const(sellable.product.variants)) {
            if (variant.id == variantId)
                sellable.variant = variant;
        }
        page.items.append(sellable);
    }
    return page;
}

QMap<QString, int> Catalogue::countByCategory(const CatalogueQuery &query)
{
    const Statement where = restriction(query, true);
    const QList<Row> rows = m_database.all(
        u"SELECT p.category_id, count(*)"_s + sellablesFrom + where.where + u" GROUP BY p.category_id"_s, where.values);
    QMap<QString, int> counts;
    for (const Row &row : rows) {
        if (const auto found = category(row.at(0).toString()))
            counts.insert(found->name, row.at(1).toInt());
    }
    return counts;
}

std::optional<Product> Catalogue::product(const QString &idOrSlug)
{
    const auto row = m_database.one(
        u"SELECT "_s + productColumns() + u" FROM products p WHERE p.id = ? OR p.slug = ?"_s, {idOrSlug, idOrSlug});
    if (!row)
        return std::nullopt;
    Product product = productFromRow(*row);
    product.variants = variantsOf(product.id);
    return product;
}

std::optional<Sellable> Catalogue::sellable(const QString &productId, const QString &variantId)
{
    const auto found = product(productId);
    if (!found || found->id != productId || found->variants.isEmpty() != variantId.isEmpty())
        return std::nullopt;
    if (variantId.isEmpty())
        return Sellable{*found, std::nullopt};
    for (const Variant &variant : found->variants) {
        if (variant.id == variantId)
            return Sellable{*found, variant};
    }
    return std::nullopt;
}

int Catalogue::count()
{
    return numberIn(m_database.one(u"SELECT count(*) FROM products"_s));
}

QList<Variant> Catalogue::variantsOf(const QString &productId)
{
    QList<Variant> variants;
    const QList<Row> rows = m_database.all(u"SELECT "_s + variantColumns()
                                               + u" FROM variants v WHERE v.product_id = ? ORDER BY v.position"_s,
                                           {productId});
    for (const Row &row : rows) {
        variants.append(variantFromRow(row));
        variants.last().first = variants.size() == 1;
    }
    return variants;
}

} // namespace DemoStore
