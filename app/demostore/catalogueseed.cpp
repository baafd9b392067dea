// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "catalogueseed.h"

#include "cataloguerows.h"
#include "ulid.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

qint64 cents(const QJsonValue &value)
{
    return std::llround(value.toDouble() * 100);
}

QList<Option> optionsOf(const QJsonArray &array)
{
    QList<Option> options;
    for (const auto &entry : array) {
        const QJsonObject object = entry.toObject();
        Option option{object.value("key"_L1).toString(),
                      object.value("name"_L1).toString(),
                      object.value("type"_L1).toString(),
                      {}};
        const QJsonArray values = object.value("values"_L1).toArray();
        for (const auto &value : values) {
            const QJsonObject color = value.toObject();
            option.values.append(value.isString() ? OptionValue{value.toString(), {}}
                                                  : OptionValue{color.value("name"_L1).toString(),
                                                                color.value("hexcode"_L1).toString()});
        }
        options.append(option);
    }
    return options;
}

Variant variantOf(const QJsonObject &object)
{
    Variant variant;
    variant.slug = object.value("slug"_L1).toString();
    variant.sku = object.value("sku"_L1).toString();
    variant.name = object.value("name"_L1).toString();
    const QJsonObject chosen = object.value("options"_L1).toObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        variant.options.insert(it.key(), it.value().toString());
    variant.picture = object.value("picture"_L1).toString();
    variant.price = {cents(object.value("listingPrice"_L1)), cents(object.value("sellingPrice"_L1))};
    variant.stock = object.value("stock"_L1).toInt();
    return variant;
}

Product productOf(const QJsonObject &object)
{
    Product product;
    product.slug = object.value("slug"_L1).toString();
    product.sku = object.value("sku"_L1).toString();
    product.name = object.value("name"_L1).toString();
    product.categoryId = stableUlid(u"category:"_s + object.value("category"_L1).toString());
    product.shortDescription = object.value("shortDescription"_L1).toString();
    product.description = object.value("description"_L1).toString();
    product.picture = object.value("picture"_L1).toString();
    const QJsonArray tags = object.value("tags"_L1).toArray();
    for (const auto &tag : tags)
        product.tags.append(tag.toString());
    product.options = optionsOf(object.value("options"_L1).toArray());
    product.price = {cents(object.value("listingPrice"_L1)), cents(object.value("sellingPrice"_L1))};
    product.stock = object.value("stock"_L1).toInt();
    product.minimum = object.value("minQuantity"_L1).toInt(1);
    if (object.value("maxQuantity"_L1).isDouble())
        product.maximum = object.value("maxQuantity"_L1).toInt();
    product.step = object.value("incrementalQuantity"_L1).toInt(1);
    product.backorder = object.value("backorder"_L1).toBool();
    product.ratingSum = object.value("rating"_L1).toObject().value("sum"_L1).toInt();
    product.ratingCount = object.value("rating"_L1).toObject().value("count"_L1).toInt();
    const QJsonArray variants = object.value("variants"_L1).toArray();
    for (const auto &variant : variants)
        product.variants.append(variantOf(variant.toObject()));
    return product;
}

void name(Product &product)
{
    product.id = stableUlid(u"product:"_s + product.slug);
    for (Variant &variant : product.variants) {
        variant.productId = product.id;
        variant.id = stableUlid(u"variant:%1/%2"_s.arg(product.slug, variant.sku));
    }
}

// The same article again, under another number and at another price.
void vary(Product &product, int round)
{
    if (round == 0)
        return;
    const QString mark = QString::number(round + 1);
    const auto varied = [round](Price &price) {
        const qint64 percent = 80 + (round * 7) % 60;
        price = {price.listing * percent / 100, price.selling * percent / 100};
    };
    product.name += u" No. "_s + mark;
    product.slug += u'-' + mark;
    product.sku += u'-' + mark;
    varied(product.price);
    for (Variant &variant : product.variants) {
        variant.slug += u'-' + mark;
        variant.sku += u'-' + mark;
        varied(variant.price);
    }
}

QMap<QString, QString> plantCategories(Database &database, const QJsonArray &categories)
{
    QMap<QString, QString> names;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        const QJsonObject category = categories.at(i).toObject();
        const QString slug = category.value("slug"_L1).toString();
        const QString id = stableUlid(u"category:"_s + slug);
        names.insert(id, category.value("name"_L1).toString());
        database.run(u"INSERT INTO categories (id, position, slug, name, description) VALUES (?, ?, ?, ?, ?)"_s,
                     {id, i, slug, names.value(id), category.value("description"_L1).toString()});
    }
    return names;
}

bool plant(Database &database, const QJsonObject &seed, int products, const QString &mark, QString *problem)
{
    Transaction transaction(database);
    for (const QString &table : {u"variants"_s, u"products"_s, u"categories"_s})
        database.run(u"DELETE FROM "_s + table);
    const QMap<QString, QString> categories = plantCategories(database, seed.value("categories"_L1).toArray());
    QList<Product> models;
    QStringList searchTexts;
    const QJsonArray entries = seed.value("products"_L1).toArray();
    for (const auto &entry : entries) {
        models.append(productOf(entry.toObject()));
        searchTexts.append(searchTextOf(models.last(), categories.value(models.last().categoryId)));
    }
    const qsizetype wanted = products > 0 ? products : models.size();
    for (qsizetype i = 0; i < wanted; ++i) {
        const qsizetype model = i % models.size();
        Product product = models.at(model);
        vary(product, int(i / models.size()));
        name(product);
        insertProduct(database, product, i, searchTexts.at(model) + u' ' + product.sku.toCaseFolded());
    }
    database.setSetting(u"catalogue"_s, mark);
    *problem = database.takeFailure();
    return problem->isEmpty() && transaction.commit();
}

Shop shopOf(const QJsonObject &store)
{
    const QJsonObject currency = store.value("currency"_L1).toObject();
    return {store.value("name"_L1).toString(), currency.value("name"_L1).toString(),
            currency.value("code"_L1).toString(), currency.value("symbol"_L1).toString(),
            int(std::lround(store.value("taxRate"_L1).toDouble() * 100))};
}

} // namespace

std::optional<Shop> plantCatalogue(Database &database, const QByteArray &seed, int products, QString *problem)
{
    const QJsonObject object = QJsonDocument::fromJson(seed).object();
    if (object.value("products"_L1).toArray().isEmpty() || object.value("store"_L1).toObject().isEmpty()) {
        *problem = u"The catalogue has no goods."_s;
        return std::nullopt;
    }
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex();
    const QString mark = u"1:%1:%2"_s.arg(QString::fromLatin1(hash)).arg(products);
    if (database.setting(u"catalogue"_s).toString() != mark && !plant(database, object, products, mark, problem)) {
        *problem = u"The catalogue could not be written: %1."_s.arg(*problem);
        return std::nullopt;
    }
    return shopOf(object.value("store"_L1).toObject());
}

QByteArray builtInSeed()
{
    QFile file(u":/demo/catalogue.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace DemoStore
