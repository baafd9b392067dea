// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "cataloguequery.h"
#include "dialect.h"
#include "envelope.h"
#include "goodsjson.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

// Of the filter language, only what a shop window needs: categories.name = 'Living room'.
bool setFilter(Call &call, const QJsonValue &filter, CatalogueQuery &query)
{
    static const QRegularExpression byCategory(uR"(^\s*categories\.name\s*=\s*(?:'([^']*)'|(\S+))\s*$)"_s);
    if (filter.isUndefined() || filter.isNull())
        return true;
    if (filter.isArray() && filter.toArray().size() == 1)
        return setFilter(call, filter.toArray().at(0), query);
    if (filter.isArray())
        return filter.toArray().isEmpty();
    const auto match = byCategory.match(filter.toString());
    if (!match.hasMatch())
        return filter.isString() && filter.toString().trimmed().isEmpty();
    const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    const QList<Category> categories = call.store.catalogue.categories();
    for (const Category &category : categories) {
        if (searchable(category.name) == searchable(name))
            query.categoryIds.append(category.id);
    }
    if (query.categoryIds.isEmpty())
        query.categoryIds.append(name); // an unknown category has no goods
    return true;
}

QJsonObject facets(Call &call, const QStringList &wanted, const CatalogueQuery &query, int total)
{
    QJsonObject distribution;
    const bool all = wanted.contains("*"_L1);
    if (all || wanted.contains("categories.name"_L1)) {
        QJsonObject counts;
        const QMap<QString, int> byCategory = call.store.catalogue.countByCategory(query);
        for (auto it = byCategory.begin(); it != byCategory.end(); ++it)
            counts.insert(it.key(), it.value());
        distribution.insert(u"categories.name"_s, counts);
    }
    if (all || wanted.contains("product_type"_L1))
        distribution.insert(u"product_type"_s, QJsonObject{{u"physical"_s, total}});
    return distribution;
}

void setSorting(Fields &fields, CatalogueQuery &query)
{
    const QStringList sort = fields.texts(u"sort"_s);
    if (sort.isEmpty())
        return;
    if (!setOrder(query, sort.first().section(u':', 0, 0), sort.first().section(u':', 1, 1)))
        fields.refuse(u"sort"_s, u"This cannot be sorted by."_s);
}

QStringList facetsIn(Fields &fields)
{
    // A list of names, or the one word "*".
    return fields.value(u"facets"_s).isString() ? QStringList{fields.text(u"facets"_s, Need::Optional)}
                                                : fields.texts(u"facets"_s);
}

Response search(Call &call)
{
    Fields fields(call.body);
    CatalogueQuery query;
    // The schema requires a query, and an empty one finds everything.
    query.words = searchWords(fields.text(u"query"_s, Need::Optional, 1000));
    if (!fields.has(u"query"_s))
        fields.refuse(u"query"_s, u"This field is required."_s);
    query.page = fields.number(u"page"_s, Need::Optional, 1, 1'000'000).value_or(1);
    query.limit = qMin(fields.number(u"limit"_s, Need::Optional, 1, 1'000'000).value_or(25), largestPage);
    const QStringList wanted = facetsIn(fields);
    setSorting(fields, query);
    if (!setFilter(call, fields.value(u"filter"_s), query))
        fields.refuse(u"filter"_s, u"Only categories.name = 'name' can be filtered by here."_s);
    if (!fields.ok())
        return fields.refusal();
    const Page<Sellable> page = call.store.catalogue.sellables(query);
    QJsonArray items;
    for (const Sellable &sellable : page.items)
        items.append(itemJson(call.store, sellable));
    return success(u"Search results."_s,
                   {{u"skus"_s, items},
                    {u"facet_distribution"_s, facets(call, wanted, query, page.total)},
                    {u"facet_stats"_s, QJsonObject()},
                    {u"pagination"_s, paginationJson(query, page.total)}});
}

} // namespace

void addSearchOperations(Operations &operations)
{
    operations.add("POST"_ba, u"/catalog/products/search"_s, Access::Either, search);
}

} // namespace DemoStore::CommerceEngine
