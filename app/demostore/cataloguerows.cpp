// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "cataloguerows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

QByteArray packed(const QList<Option> &options)
{
    QJsonArray array;
    for (const Option &option : options) {
        QJsonArray values;
        for (const OptionValue &value : option.values)
            values.append(QJsonArray{value.name, value.hexcode});
        array.append(QJsonArray{option.key, option.name, option.type, values});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<Option> unpackedOptions(const QByteArray &bytes)
{
    QList<Option> options;
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    for (const auto &entry : array) {
        const QJsonArray parts = entry.toArray();
        Option option{parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString(), {}};
        const QJsonArray values = parts.at(3).toArray();
        for (const auto &value : values)
            option.values.append({value.toArray().at(0).toString(), value.toArray().at(1).toString()});
        options.append(option);
    }
    return options;
}

QByteArray packed(const QMap<QString, QString> &chosen)
{
    QJsonObject object;
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QMap<QString, QString> unpackedChoice(const QByteArray &bytes)
{
    QMap<QString, QString> chosen;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        chosen.insert(it.key(), it.value().toString());
    return chosen;
}

QByteArray packed(const QStringList &tags)
{
    return QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact);
}

QStringList unpackedTags(const QByteArray &bytes)
{
    QStringList tags;
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    for (const auto &tag : array)
        tags.append(tag.toString());
    return tags;
}

void insertVariant(Database &database, const Variant &variant, qsizetype position)
{
    database.run(u"INSERT INTO variants (id, product_id, position, slug, sku, name, options, picture, listing_price,"
                 " selling_price, stock, search_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {variant.id, variant.productId, position, variant.slug, variant.sku, variant.name,
                  packed(variant.options), variant.picture, variant.price.listing, variant.price.selling, variant.stock,
                  searchable(u' ' + variant.name)});
}

} // namespace

QString productColumns()
{
    return u"p.id, p.slug, p.sku, p.name, p.category_id, p.short_description, p.description, p.picture, p.tags,"
           " p.options, p.listing_price, p.selling_price, p.stock, p.minimum, p.maximum, p.step, p.backorder,"
           " p.rating_sum, p.rating_count"_s;
}

Product productFromRow(const Row &row)
{
    Product product;
    product.id = row.at(0).toString();
    product.slug = row.at(1).toString();
    product.sku = row.at(2).toString();
    product.name = row.at(3).toString();
    product.categoryId = row.at(4).toString();
    product.shortDescription = row.at(5).toString();
    product.description = row.at(6).toString();
    product.picture = row.at(7).toString();
    product.tags = unpackedTags(row.at(8).toByteArray());
    product.options = unpackedOptions(row.at(9).toByteArray());
    product.price = {row.at(10).toLongLong(), row.at(11).toLongLong()};
    product.stock = row.at(12).toInt();
    product.minimum = row.at(13).toInt();
    if (!row.at(14).isNull())
        product.maximum = row.at(14).toInt();
    product.step = row.at(15).toInt();
    product.backorder = row.at(16).toBool();
    product.ratingSum = row.at(17).toInt();
    product.ratingCount = row.at(18).toInt();
    return product;
}

QString variantColumns()
{
    return u"v.id, v.product_id, v.slug, v.sku, v.name, v.options, v.picture, v.listing_price, v.selling_price, v.stock"_s;
}

Variant variantFromRow(const Row &row)
{
    return {row.at(0).toString(), row.at(1).toString(),
            row.at(2).toString(), row.at(3).toString(),
            row.at(4).toString(), unpackedChoice(row.at(5).toByteArray()),
            row.at(6).toString(), {row.at(7).toLongLong(), row.at(8).toLongLong()},
            row.at(9).toInt(),    false};
}

QString searchTextOf(const Product &product, const QString &categoryName)
{
    const QStringList texts{product.name, product.shortDescription, product.description, categoryName,
                            product.tags.join(u' ')};
    return searchable(texts.join(u' '));
}

void insertProduct(Database &database, const Product &product, qint64 position, const QString &searchText)
{
    const QVariant maximum = product.maximum ? QVariant(*product.maximum) : QVariant(QMetaType::fromType<int>());
    database.run(u"INSERT INTO products (position, id, slug, sku, name, category_id, short_description, description,"
                 " picture, tags, options, listing_price, selling_price, stock, minimum, maximum, step, backorder,"
                 " rating_sum, rating_count, search_text)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {position,
                  product.id,
                  product.slug,
                  product.sku,
                  product.name,
                  product.categoryId,
                  product.shortDescription,
                  product.description,
                  product.picture,
                  packed(product.tags),
                  packed(product.options),
                  product.price.listing,
                  product.price.selling,
                  product.stock,
                  product.minimum,
                  maximum,
                  product.step,
                  product.backorder,
                  product.ratingSum,
                  product.ratingCount,
                  searchText});
    for (qsizetype i = 0; i < product.variants.size(); ++i)
        insertVariant(database, product.variants.at(i), i);
}

QString searchable(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (!c.isMark())
            folded.append(c);
    }
    return folded.toCaseFolded();
}

QStringList searchWords(const QString &query)
{
    // "first ten words count"
    return searchable(query).simplified().split(u' ', Qt::SkipEmptyParts).mid(0, 10);
}

} // namespace DemoStore
