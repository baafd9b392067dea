// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "collections.h"

#include "../store.h"
#include "project.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

const Collection &categories()
{
    static const Collection collection{categoriesCollection,
                                       u"categories"_s,
                                       u"mudbase_categories c"_s,
                                       u"c.position"_s,
                                       {},
                                       {{u"_id"_s, u"c.id"_s, FieldType::Id},
                                        {u"name"_s, u"c.name"_s, FieldType::Text},
                                        {u"slug"_s, u"c.slug"_s, FieldType::Text},
                                        {u"description"_s, u"c.description"_s, FieldType::Text},
                                        {u"productCount"_s, u"c.product_count"_s, FieldType::Number},
                                        {u"createdAt"_s, u"c.created_at"_s, FieldType::Text},
                                        {u"updatedAt"_s, u"c.created_at"_s, FieldType::Text}}};
    return collection;
}

QString pictureUrl(const Store &store, const QString &picture)
{
    return store.publicUrl + u"/pictures/"_s + picture;
}

QJsonValue valueIn(const Store &store, FieldType type, const QVariant &value)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Id:
        return value.toString();
    case FieldType::Number:
        return value.toLongLong();
    case FieldType::Flag:
        return value.toBool();
    case FieldType::Picture:
        return pictureUrl(store, value.toString());
    case FieldType::Gallery: {
        const QJsonArray pictures{pictureUrl(store, value.toString())};
        return QString::fromUtf8(QJsonDocument(pictures).toJson(QJsonDocument::Compact));
    }
    }
    return {};
}

} // namespace

const Collection &products()
{
    // The description stays where it is, since a catalogue can be large. No join: counting would do it row by row.
    static const Collection collection{
        productsCollection,
        u"products"_s,
        u"mudbase_products m"_s,
        u"m.position"_s,
        {},
        {{u"_id"_s, u"m.id"_s, FieldType::Id},
         {u"name"_s, u"m.name"_s, FieldType::Text},
         {u"slug"_s, u"m.slug"_s, FieldType::Text},
         {u"description"_s, u"(SELECT description FROM products WHERE id = m.product_id)"_s, FieldType::Text},
         {u"priceCents"_s, u"m.price"_s, FieldType::Number},
         {u"compareAtPriceCents"_s, u"m.compare_at_price"_s, FieldType::Number},
         {u"currency"_s, u"m.currency"_s, FieldType::Text},
         {u"imageUrl"_s, u"m.picture"_s, FieldType::Picture},
         {u"galleryJson"_s, u"m.picture"_s, FieldType::Gallery},
         {u"category"_s, u"m.category"_s, FieldType::Text},
         {u"stock"_s, u"m.stock"_s, FieldType::Number},
         {u"isActive"_s, u"1"_s, FieldType::Flag},
         {u"createdAt"_s, u"m.created_at"_s, FieldType::Text},
         {u"updatedAt"_s, u"m.created_at"_s, FieldType::Text}}};
    return collection;
}

const Collection &carts()
{
    static const Collection collection{cartsCollection,
                                       u"carts"_s,
                                       u"mudbase_carts c"_s,
                                       u"c.id"_s,
                                       u"c.user_id"_s,
                                       {{u"_id"_s, u"c.id"_s, FieldType::Id},
                                        {u"userId"_s, u"c.user_id"_s, FieldType::Id},
                                        {u"itemsJson"_s, u"c.items_json"_s, FieldType::Text},
                                        {u"createdAt"_s, u"c.created_at"_s, FieldType::Text},
                                        {u"updatedAt"_s, u"c.updated_at"_s, FieldType::Text}}};
    return collection;
}

const Collection *collection(const QString &id)
{
    for (const Collection *candidate : {&products(), &carts(), &categories()}) {
        if (candidate->id == id.toLower())
            return candidate;
    }
    return nullptr;
}

const Field *Collection::field(const QString &name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&name](const Field &f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

QString Collection::columns() const
{
    QStringList columns;
    for (const Field &field : fields)
        columns.append(field.column);
    return columns.join(u", "_s);
}

QJsonObject documentJson(const Store &store, const Collection &collection, const Row &row)
{
    QJsonObject document;
    for (qsizetype i = 0; i < collection.fields.size(); ++i) {
        if (!row.at(i).isNull())
            document.insert(collection.fields.at(i).name, valueIn(store, collection.fields.at(i).type, row.at(i)));
    }
    return document;
}

QJsonObject reduced(const QJsonObject &document, const QStringList &fields)
{
    if (fields.isEmpty())
        return document;
    QJsonObject chosen{{u"_id"_s, document.value("_id"_L1)}};
    for (const QString &field : fields) {
        if (document.contains(field))
            chosen.insert(field, document.value(field));
    }
    return chosen;
}

} // namespace DemoStore::Mudbase
