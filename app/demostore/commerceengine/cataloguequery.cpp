// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "cataloguequery.h"

#include "envelope.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

QStringList valuesOf(const Call &call, const QString &name)
{
    return call.request.query.allQueryItemValues(name, QUrl::FullyDecoded);
}

bool setNumber(const Call &call, const QString &name, int &target)
{
    const QStringList values = valuesOf(call, name);
    if (values.isEmpty())
        return true;
    bool whole = false;
    const int number = values.last().toInt(&whole);
    if (!whole || number < 1 || number > 1'000'000)
        return false;
    target = number;
    return true;
}

bool setSorting(const Call &call, CatalogueQuery &query)
{
    const QStringList values = valuesOf(call, u"sort_by"_s);
    if (values.isEmpty() || values.last().isEmpty())
        return true;
    const QJsonObject object = QJsonDocument::fromJson(values.last().toUtf8()).object();
    return !object.isEmpty() && setOrder(query, object.begin().key(), object.begin().value().toString());
}

void setCategories(const Call &call, CatalogueQuery &query)
{
    const QStringList named = valuesOf(call, u"category_id"_s) + valuesOf(call, u"category_slug"_s);
    for (const QString &name : named) {
        const auto category = call.store.catalogue.category(name);
        query.categoryIds.append(category ? category->id : name);
    }
}

} // namespace

bool setOrder(CatalogueQuery &query, const QString &attribute, const QString &direction)
{
    static const QHash<QString, Order> orders{{u"name"_s, Order::Name},
                                              {u"product_name"_s, Order::Name},
                                              {u"price"_s, Order::SellingPrice},
                                              {u"selling_price"_s, Order::SellingPrice},
                                              {u"pricing.selling_price"_s, Order::SellingPrice},
                                              {u"listing_price"_s, Order::ListingPrice},
                                              {u"pricing.listing_price"_s, Order::ListingPrice},
                                              {u"rating"_s, Order::Rating},
                                              {u"created_at"_s, Order::Featured}};
    const auto order = orders.constFind(attribute);
    if (order == orders.constEnd() || (direction != "asc"_L1 && direction != "desc"_L1))
        return false;
    query.order = *order;
    query.descending = direction == "desc"_L1;
    // The featured order is newest first, so its positions ascend while the dates descend.
    if (query.order == Order::Featured)
        query.descending = !query.descending;
    return true;
}

std::optional<CatalogueQuery> listQuery(Call &call, Response *refusal)
{
    CatalogueQuery query;
    const auto refuse = [refusal](const QString &name) {
        *refusal = invalid(name, u"This cannot be understood."_s);
        return std::nullopt;
    };
    if (!setNumber(call, u"page"_s, query.page))
        return refuse(u"page"_s);
    if (!setNumber(call, u"limit"_s, query.limit))
        return refuse(u"limit"_s);
    if (!setSorting(call, query))
        return refuse(u"sort_by"_s);
    query.limit = qMin(query.limit, largestPage);
    query.skus = valuesOf(call, u"sku"_s);
    setCategories(call, query);
    return query;
}

} // namespace DemoStore::CommerceEngine
