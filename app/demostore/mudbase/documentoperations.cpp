// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "../store.h"
#include "documents.h"
#include "objectid.h"
#include "replies.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

std::optional<Condition> wanted(const Call &call, const Collection &collection, Response *refusal)
{
    const QString text = queryText(call.request, u"filter"_s);
    const QJsonDocument filter = QJsonDocument::fromJson(text.toUtf8());
    if (!text.isEmpty() && !filter.isObject()) {
        *refusal = failure(400, u"Invalid input: Invalid query: The filter is not a JSON object"_s);
        return std::nullopt;
    }
    QString problem;
    const auto condition = conditionOf(filter.object(), collection, &problem);
    if (!condition) {
        *refusal = failure(400, problem);
        return std::nullopt;
    }
    const Condition own = visible(call, collection);
    return Condition{own.sql + u" AND "_s + condition->sql, own.values + condition->values};
}

// A field that no document has does not order anything.
QString ordering(const Call &call, const Collection &collection)
{
    QString name = queryText(call.request, u"sort"_s);
    if (name.isEmpty())
        name = u"-createdAt"_s;
    const bool descending = name.startsWith(u'-');
    const Field *field = collection.field(descending ? name.mid(1) : name);
    if (!field || field->type == FieldType::Flag)
        return u" ORDER BY "_s + collection.position;
    const QString letters = field->name == "name"_L1 ? u" COLLATE NOCASE"_s : QString();
    return u" ORDER BY %1%2%3, %4"_s.arg(field->column, letters, descending ? u" DESC"_s : QString(),
                                         collection.position);
}

Response list(Call &call)
{
    Response refusal;
    const Collection *collection = admitted(call, Action::Read, &refusal);
    if (!collection)
        return refusal;
    const auto condition = wanted(call, *collection, &refusal);
    if (!condition)
        return refusal;
    Database &database = call.store().database;
    const PageOf page = pageOf(call.request);
    const QString from = u" FROM %1 WHERE %2"_s.arg(collection->source, condition->sql);
    const auto total = database.one(u"SELECT count(*)"_s + from, condition->values);
    const QList<Row> rows =
        database.all(u"SELECT "_s + collection->columns() + from + ordering(call, *collection) + u" LIMIT ? OFFSET ?"_s,
                     condition->values + Row{page.limit, qint64(page.page - 1) * page.limit});
    const QStringList fields = queryText(call.request, u"fields"_s).split(u',', Qt::SkipEmptyParts);
    QJsonArray documents;
    for (const Row &row : rows)
        documents.append(reduced(documentJson(call.store(), *collection, row), fields));
    return reply(
        200, {{u"data"_s, documents}, {u"pagination"_s, paginationJson(page, total ? total->at(0).toLongLong() : 0)}});
}

// The document that the path names, or the refusal.
std::optional<QJsonObject> named(const Call &call, Action action, Response *refusal)
{
    const Collection *collection = admitted(call, action, refusal);
    if (!collection)
        return std::nullopt;
    const QString id = call.request.parameter(u"document"_s);
    if (!isObjectId(id)) {
        *refusal = failure(400, u"Invalid input: Invalid document ID format"_s);
        return std::nullopt;
    }
    const auto document = documentById(call, *collection, id);
    if (!document)
        *refusal = failure(404, u"Document not found"_s);
    return document;
}

Response one(Call &call)
{
    Response refusal;
    const auto document = named(call, Action::Read, &refusal);
    return document ? reply(200, {{u"data"_s, *document}}) : refusal;
}

// Only carts are written to: everything else refuses these actions to everybody.
Response create(Call &call)
{
    Response refusal;
    return admitted(call, Action::Create, &refusal) ? createCart(call) : refusal;
}

Response update(Call &call)
{
    Response refusal;
    const auto cart = named(call, Action::Update, &refusal);
    return cart ? updateCart(call, *cart) : refusal;
}

Response remove(Call &call)
{
    Response refusal;
    const auto cart = named(call, Action::Delete, &refusal);
    return cart ? removeCart(call, *cart) : refusal;
}

} // namespace

void addDocumentOperations(Operations &operations)
{
    const QString documents = u"/api/data/projects/{project}/collections/{collection}/data"_s;
    operations.add("GET"_ba, documents, Access::Data, list);
    operations.add("POST"_ba, documents, Access::Data, create);
    operations.add("GET"_ba, documents + u"/{document}"_s, Access::Data, one);
    operations.add("PATCH"_ba, documents + u"/{document}"_s, Access::Data, update);
    operations.add("DELETE"_ba, documents + u"/{document}"_s, Access::Data, remove);
}

} // namespace DemoStore::Mudbase
