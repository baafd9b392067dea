// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "records.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

constexpr int deepestExpand = 6;
constexpr int mostBackRelations = 1000;

QString columns(const Collection &collection)
{
    QStringList names;
    for (const Field &field : collection.fields)
        names.append(field.column.contains("%1"_L1) ? field.column.arg(rowName) : field.column);
    return names.join(u", "_s);
}

QJsonValue jsonOf(const QVariant &value, FieldType type)
{
    if (type == FieldType::Flag)
        return value.toBool();
    if (type == FieldType::Number)
        return value.toLongLong();
    return value.toString();
}

} // namespace

Records::Records(Backend &backend, const std::optional<User> &caller)
    : m_backend(backend)
    , m_caller(caller)
{
}

// A rule that asks for a user is never fulfilled by nobody.
Piece Records::allowed(const Collection &collection, const Piece &filter) const
{
    if (!collection.hasUser)
        return {collection.rule + u" AND "_s + filter.sql, filter.values};
    if (!m_caller)
        return {u"0"_s, {}};
    return {collection.rule.arg(rowName) + u" AND "_s + filter.sql, Row{m_caller->id} + filter.values};
}

QList<QJsonObject> Records::select(const Collection &collection, const Piece &where, const QString &order, int limit,
                                   qint64 offset)
{
    const Piece piece = allowed(collection, where);
    const QList<Row> rows = m_backend.store.database.all(
        u"SELECT "_s + columns(collection) + u" FROM "_s + collection.table + u' ' + rowName + u" WHERE "_s + piece.sql
            + u" ORDER BY "_s + order + u" LIMIT ? OFFSET ?"_s,
        piece.values + Row{limit, offset});
    QList<QJsonObject> records;
    for (const Row &row : rows)
        records.append(recordOf(collection, row));
    return records;
}

QJsonObject Records::recordOf(const Collection &collection, const Row &row) const
{
    QJsonObject record{{u"collectionId"_s, collection.id}, {u"collectionName"_s, collection.name}};
    for (qsizetype i = 0; i < collection.fields.size(); ++i)
        record.insert(collection.fields.at(i).name, jsonOf(row.at(i), collection.fields.at(i).type));
    return record;
}

std::optional<QJsonObject> Records::find(const Collection &collection, const QString &id, const QString &wanted)
{
    const QList<QJsonObject> found = select(collection, {u"r.id = ?"_s, {id}}, rowName + u".rowid"_s, 1, 0);
    if (found.isEmpty())
        return std::nullopt;
    QJsonObject record = found.first();
    expand(collection, record, wanted.split(u',', Qt::SkipEmptyParts), 1);
    return record;
}

QJsonObject Records::list(const Collection &collection, const Query &query)
{
    QJsonArray items;
    QList<QJsonObject> found =
        select(collection, query.filter, query.order, query.perPage, qint64(query.page - 1) * query.perPage);
    const QStringList paths = query.expand.split(u',', Qt::SkipEmptyParts);
    for (QJsonObject &record : found) {
        expand(collection, record, paths, 1);
        items.append(record);
    }
    int total = -1;
    if (!query.skipTotal) {
        const Piece piece = allowed(collection, query.filter);
        const auto row = m_backend.store.database.one(
            u"SELECT count(*) FROM "_s + collection.table + u' ' + rowName + u" WHERE "_s + piece.sql, piece.values);
        total = row ? row->at(0).toInt() : 0;
    }
    return {{u"items"_s, items},
            {u"page"_s, query.page},
            {u"perPage"_s, query.perPage},
            {u"totalItems"_s, total},
            {u"totalPages"_s, total < 0 ? -1 : (total + query.perPage - 1) / query.perPage}};
}

// What cannot be expanded, or not be seen, is left out without a word.
void Records::expand(const Collection &collection, QJsonObject &record, const QStringList &paths, int depth)
{
    QMap<QString, QStringList> rests;
    for (const QString &path : paths) {
        const QString name = path.section(u'.', 0, 0).trimmed();
        const QString rest = path.section(u'.', 1).trimmed();
        rests[name] += rest.isEmpty() ? QStringList() : QStringList{rest};
    }
    QJsonObject expansions;
    for (auto it = rests.begin(); it != rests.end() && depth <= deepestExpand; ++it) {
        const QJsonValue value = expanded(collection, record, it.key(), it.value(), depth);
        if (!value.isUndefined())
            expansions.insert(it.key(), value);
    }
    if (!expansions.isEmpty())
        record.insert(u"expand"_s, expansions);
}

QJsonValue Records::expanded(const Collection &collection, const QJsonObject &record, const QString &name,
                             const QStringList &rest, int depth)
{
    if (name.contains("_via_"_L1))
        return expandedBack(collection, record.value("id"_L1).toString(), name, rest, depth);
    const Field *field = collection.field(name);
    const Collection *target = field && !field->target.isEmpty() ? m_backend.collections.find(field->target) : nullptr;
    auto found = target ? find(*target, record.value(name).toString()) : std::nullopt;
    if (!found)
        return QJsonValue::Undefined;
    expand(*target, *found, rest, depth + 1);
    return *found;
}

// "cart_items_via_cart": those whose relation points here. One object where the relation is unique, else a list.
QJsonValue Records::expandedBack(const Collection &collection, const QString &id, const QString &name,
                                 const QStringList &rest, int depth)
{
    const Collection *other = m_backend.collections.find(name.section(u"_via_"_s, 0, 0));
    const Field *field = other ? other->field(name.section(u"_via_"_s, 1)) : nullptr;
    if (!field || field->target != collection.name)
        return QJsonValue::Undefined;
    QList<QJsonObject> found =
        select(*other, {field->column.arg(rowName) + u" = ?"_s, {id}}, rowName + u".rowid"_s, mostBackRelations, 0);
    QJsonArray items;
    for (QJsonObject &record : found) {
        expand(*other, record, rest, depth + 1);
        items.append(record);
    }
    if (items.isEmpty())
        return QJsonValue::Undefined;
    return field->unique ? QJsonValue(items.first().toObject()) : QJsonValue(items);
}

} // namespace DemoStore::PocketBase
