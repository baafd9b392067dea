// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "goodsindex.h"

#include "../catalogueseed.h"
#include "../clock.h"
#include "../database.h"
#include "objectid.h"
#include "tables.h"

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

constexpr qint64 startOf2026 = 1767225600000;

// Featured goods are the newest, because "newest first" is the order in which this service's clients list.
QString madeAt(qint64 position)
{
    return timestamp(startOf2026 - position * second);
}

void plantCategories(Database &database)
{
    const QList<Row> rows = database.all(
        u"SELECT c.position, c.id, c.slug, c.name, c.description,"
        " (SELECT count(*) FROM mudbase_products m WHERE m.category = c.name) FROM categories c ORDER BY c.position"_s);
    for (const Row &row : rows)
        database.run(
            u"INSERT INTO mudbase_categories (position, id, slug, name, description, product_count, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {row.at(0), stableObjectId(u"category:"_s + row.at(1).toString()), row.at(2), row.at(3), row.at(4),
             row.at(5), madeAt(row.at(0).toLongLong())});
}

QString documentName(const QString &product, const QString &variant)
{
    return variant.isEmpty() ? product : product + u" – "_s + variant;
}

// A comparison price is one that was higher once.
QVariant compareAt(const QVariant &listing, const QVariant &selling)
{
    return listing.toLongLong() > selling.toLongLong() ? listing : QVariant(QMetaType::fromType<qint64>());
}

void plantProduct(Database &database, const Row &row, const Shop &shop, qint64 position)
{
    const QString product = row.at(0).toString();
    const QString variant = row.at(1).toString();
    const QString variantId = variant.isNull() ? u""_s : variant;
    database.run(
        u"INSERT INTO mudbase_products (position, id, product_id, variant_id, slug, name, category, picture,"
        " price, compare_at_price, currency, stock, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {position, stableObjectId(u"product:%1/%2"_s.arg(product, variantId)), product, variantId, row.at(2),
         documentName(row.at(3).toString(), row.at(4).toString()), row.at(5), row.at(6), row.at(8),
         compareAt(row.at(7), row.at(8)), shop.currencyCode, row.at(9), madeAt(position)});
}

void plantProducts(Database &database, const Shop &shop)
{
    // In portions: a catalogue may have a million products.
    constexpr qint64 portion = 1000;
    const auto last = database.one(u"SELECT coalesce(max(position), -1) FROM products"_s);
    const qint64 end = last ? last->at(0).toLongLong() : -1;
    qint64 position = 0;
    for (qint64 begin = 0; begin <= end; begin += portion) {
        const QList<Row> rows = database.all(
            u"SELECT p.id, v.id, coalesce(v.slug, p.slug), p.name, v.name, c.name,"
            " coalesce(nullif(v.picture, ''), p.picture), coalesce(v.listing_price, p.listing_price),"
            " coalesce(v.selling_price, p.selling_price), coalesce(v.stock, p.stock)"
            " FROM products p JOIN categories c ON c.id = p.category_id LEFT JOIN variants v ON v.product_id = p.id"
            " WHERE p.position >= ? AND p.position < ? ORDER BY p.position, v.position"_s,
            {begin, begin + portion});
        for (const Row &row : rows)
            plantProduct(database, row, shop, position++);
    }
}

} // namespace

bool plantDocuments(Database &database, const Shop &shop, QString *problem)
{
    const QString mark = u"1:"_s + database.setting(u"catalogue"_s).toString();
    if (database.setting(u"mudbase_catalogue"_s).toString() == mark)
        return true;
    Transaction transaction(database);
    const QStringList names = goodsIndexNames();
    for (const QString &name : names)
        database.run(u"DROP INDEX IF EXISTS "_s + name);
    database.run(u"DELETE FROM mudbase_products"_s);
    database.run(u"DELETE FROM mudbase_categories"_s);
    plantProducts(database, shop);
    const QStringList statements = goodsIndexStatements();
    for (const QString &statement : statements)
        database.run(statement);
    plantCategories(database);
    database.setSetting(u"mudbase_catalogue"_s, mark);
    *problem = database.takeFailure();
    return problem->isEmpty() && transaction.commit();
}

} // namespace DemoStore::Mudbase
