// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "../store.h"
#include "documents.h"
#include "fields.h"
#include "replies.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

// Where the goods that have all the words are in the catalogue. Words are looked for in everything that it says about
// them, as the other services do here. That reads the whole of it, so it is done once for both the page and the count.
QList<Row> found(Database &database, const QStringList &words)
{
    QString sql = u"SELECT m.position FROM mudbase_products m JOIN products p ON p.id = m.product_id"
                  " LEFT JOIN variants v ON v.id = m.variant_id WHERE 1"_s;
    Row values;
    for (const QString &word : words) {
        sql += u" AND (instr(p.search_text, ?) > 0 OR instr(v.search_text, ?) > 0)"_s;
        values << word << word;
    }
    return database.all(sql + u" ORDER BY m.position"_s, values);
}

QList<Row> documentsAt(Database &database, const QList<Row> &positions)
{
    QJsonArray list;
    for (const Row &position : positions)
        list.append(position.at(0).toLongLong());
    return database.all(
        u"SELECT %1 FROM %2 WHERE m.position IN (SELECT value FROM json_each(?)) ORDER BY m.position"_s.arg(
            products().columns(), products().source),
        {QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact))});
}

// A dash between a product and its variant is no word.
QStringList realWords(const QString &text)
{
    QStringList words = searchWords(text);
    words.removeIf([](const QString &word) {
        return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
    });
    return words;
}

bool searchesProducts(const Request &request)
{
    const QStringList names = queryText(request, u"collections"_s).split(u',', Qt::SkipEmptyParts);
    return names.isEmpty() || names.contains(products().slug) || names.contains(products().id);
}

QJsonArray resultsJson(const Store &store, const QList<Row> &rows)
{
    QJsonArray results;
    for (const Row &row : rows) {
        QJsonObject item = documentJson(store, products(), row);
        item.insert(u"score"_s, 1.0);
        results.append(
            QJsonObject{{u"collection"_s, products().slug}, {u"item"_s, item}, {u"highlight"_s, QJsonObject()}});
    }
    return results;
}

// Only goods can be found. Whoever names other collections finds nothing in them.
Response search(Call &call)
{
    if (const auto problem = projectProblem(call.request.parameter(u"project"_s)))
        return *problem;
    const QString text = queryText(call.request, u"q"_s);
    const QStringList words = realWords(text);
    if (words.isEmpty())
        return validationFailed({u"\"q\" is required"_s});
    QElapsedTimer timer;
    timer.start();
    const PageOf page = pageOf(call.request);
    Database &database = call.store().database;
    const QList<Row> all = searchesProducts(call.request) ? found(database, words) : QList<Row>();
    const QList<Row> rows = documentsAt(database, all.mid(qsizetype(page.page - 1) * page.limit, page.limit));
    return reply(200,
                 {{u"success"_s, true},
                  {u"data"_s,
                   QJsonObject{{u"results"_s, resultsJson(call.store(), rows)},
                               {u"pagination"_s, paginationJson(page, all.size())},
                               {u"query"_s, text},
                               {u"searchTime"_s, timer.elapsed()}}}});
}

} // namespace

void addSearchOperations(Operations &operations)
{
    operations.add("GET"_ba, u"/api/search/projects/{project}/search"_s, Access::Data, search);
}

} // namespace DemoStore::Mudbase
