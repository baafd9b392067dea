// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "goodsindex.h"

#include "../catalogueseed.h"
#include "../database.h"
#include "passwordrules.h"
#include "tables.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

QString categoryId(const QVariant &id)
{
    return stableRecordId(u"category:"_s + id.toString());
}

void plantCategories(Database &database)
{
    const QList<Row> rows = database.all(u"SELECT position, id, name FROM categories ORDER BY position"_s);
    for (const Row &row : rows)
        database.run(u"INSERT INTO pocketbase_categories (position, id, name) VALUES (?, ?, ?)"_s,
                     {row.at(0), categoryId(row.at(1)), row.at(2)});
}

void plantProduct(Database &database, const Row &row, const Shop &shop, qint64 position)
{
    const QString product = row.at(0).toString();
    const QString variant = row.at(1).toString();
    const QString name = row.at(3).toString();
    const QString variantName = row.at(4).toString();
    database.run(u"INSERT INTO pocketbase_products (position, id, product_id, variant_id, sku, title, category, image,"
                 " list_price_cents, price_cents, stock, currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {position, stableRecordId(u"product:%1/%2"_s.arg(product, variant)), product,
                  variant.isNull() ? u""_s : variant, row.at(2),
                  variant.isEmpty() ? name : name + u" – "_s + variantName, categoryId(row.at(5)), row.at(6), row.at(7),
                  row.at(8), row.at(9), shop.currencyCode});
}

// Indexes are made at once in the end: kept up for each of a million records they take most of the time.
void dropIndexes(Database &database)
{
    const QList<Row> rows = database.all(
        u"SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'pocketbase_products' AND sql IS NOT NULL"_s);
    for (const Row &row : rows)
        database.run(u"DROP INDEX "_s + row.first().toString());
}

void plantProducts(Database &database, const Shop &shop)
{
    // In portions: a catalogue may have a million products.
    constexpr qint64 portion = 1000;
    const auto last = database.one(u"SELECT coalesce(max(position), -1) FROM products"_s);
    const qint64 end = last ? last->at(0).toLongLong() : -1;
    qint64 position = 0;
    for (qint64 begin = 0; begin <= end; begin += portion) {
        const QList<Row> rows =
            database.all(u"SELECT p.id, v.id, coalesce(v.sku, p.sku), p.name, v.name, p.category_id,"
                         " coalesce(nullif(v.picture, ''), p.picture, ''), coalesce(v.listing_price, p.listing_price),"
                         " coalesce(v.selling_price, p.selling_price), coalesce(v.stock, p.stock)"
                         " FROM products p LEFT JOIN variants v ON v.product_id = p.id"
                         " WHERE p.position >= ? AND p.position < ? ORDER BY p.position, v.position"_s,
                         {begin, begin + portion});
        for (const Row &row : rows)
            plantProduct(database, row, shop, position++);
    }
}

} // namespace

QString stableRecordId(const QString &text)
{
    static constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    QString id;
    for (int i = 0; i < idSize; ++i)
        id.append(QLatin1Char(letters[uchar(hash.at(i)) % (sizeof letters - 1)]));
    return id;
}

bool plantRecords(Database &database, const Shop &shop, QString *problem)
{
    const QString mark = u"1:"_s + database.setting(u"catalogue"_s).toString();
    if (database.setting(u"pocketbase_catalogue"_s).toString() == mark)
        return true;
    Transaction transaction(database);
    database.run(u"DELETE FROM pocketbase_products"_s);
    database.run(u"DELETE FROM pocketbase_categories"_s);
    dropIndexes(database);
    plantProducts(database, shop);
    const QStringList indexes = goodsIndexStatements();
    for (const QString &index : indexes)
        database.run(index);
    plantCategories(database);
    database.setSetting(u"pocketbase_catalogue"_s, mark);
    *problem = database.takeFailure();
    return problem->isEmpty() && transaction.commit();
}

} // namespace DemoStore::PocketBase
