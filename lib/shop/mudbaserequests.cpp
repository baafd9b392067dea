// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/mudbaserequests.h>

#include <guestpass/storeprofile.h>
#include <shop/json.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop::Mudbase {

namespace {

using Sort = ProductQuery::Sort;
using Values = QList<std::pair<QString, QString>>;

constexpr int largestPage = 100;

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

ApiRequest withQuery(ApiRequest api, const Values &values)
{
    QUrlQuery query;
    for (const auto &[name, value] : values)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    api.request.url.setQuery(query);
    return api;
}

ApiRequest withItems(ApiRequest api, const QByteArray &method, const QJsonArray &items)
{
    // Text, because nobody found a field type for lists that works (§18).
    api.request.method = method;
    api.request.setJson({{u"itemsJson"_s, compact(QJsonDocument(items))}});
    return api;
}

QString orderOf(Sort sort)
{
    switch (sort) {
    case Sort::PriceUp:
        return u"priceCents"_s;
    case Sort::PriceDown:
        return u"-priceCents"_s;
    case Sort::Name:
        return u"name"_s;
    case Sort::Featured:
        break;
    }
    return u"-createdAt"_s;
}

QString pageOf(const ProductQuery &query)
{
    return QString::number(std::max(query.page, 1));
}

} // namespace

Requests::Requests(const StoreProfile &profile)
    : m_baseUrl(profile.baseUrl)
    , m_project(profile.options.value(u"projectId"_s).trimmed())
    , m_products(profile.options.value(u"productsCollection"_s).trimmed())
    , m_carts(profile.options.value(u"cartsCollection"_s).trimmed())
    , m_categories(profile.options.value(u"categoriesCollection"_s).trimmed())
{
}

ApiRequest Requests::categories() const
{
    const Values most{{u"sort"_s, u"-createdAt"_s}, {u"limit"_s, QString::number(largestPage)}};
    if (hasCategories())
        return withQuery(list(m_categories, u"data/categories"_s), most);
    return withQuery(list(m_products, u"data/products"_s), most + Values{{u"filter"_s, uR"({"isActive":true})"_s}});
}

ApiRequest Requests::products(const ProductQuery &query) const
{
    if (!query.words.trimmed().isEmpty())
        return search(query);
    QJsonObject filter{{u"isActive"_s, true}};
    if (!query.categoryId.isEmpty())
        filter.insert("category"_L1, query.categoryId);
    return withQuery(list(m_products, u"data/products"_s),
                     {{u"filter"_s, compact(QJsonDocument(filter))},
                      {u"sort"_s, orderOf(query.sort)},
                      {u"page"_s, pageOf(query)},
                      {u"limit"_s, QString::number(std::clamp(query.pageSize, 1, largestPage))}});
}

ApiRequest Requests::search(const ProductQuery &query) const
{
    // The search neither filters by category nor sorts. We do, and that is right while everything is on one page.
    const bool ours = !query.categoryId.isEmpty() || query.sort != Sort::Featured;
    const int limit = ours ? largestPage : std::clamp(query.pageSize, 1, largestPage);
    ApiRequest api{{}, Access::Session};
    api.request.url = endpoint(m_baseUrl, {u"api"_s, u"search"_s, u"projects"_s, m_project, u"search"_s});
    api.request.route = u"search"_s;
    return withQuery(api,
                     {{u"q"_s, query.words.simplified()},
                      {u"collections"_s, u"products"_s},
                      {u"limit"_s, QString::number(limit)},
                      {u"page"_s, pageOf(query)}});
}

ApiRequest Requests::product(const QString &id) const
{
    return one(m_products, id, u"data/products/{id}"_s);
}

ApiRequest Requests::cartOf(const QString &userId) const
{
    const QJsonObject filter{{u"userId"_s, userId}};
    return withQuery(list(m_carts, u"data/carts"_s),
                     {{u"filter"_s, compact(QJsonDocument(filter))}, {u"limit"_s, u"1"_s}});
}

ApiRequest Requests::createCart(const QJsonArray &items) const
{
    return withItems(list(m_carts, u"data/carts"_s), "POST"_ba, items);
}

ApiRequest Requests::updateCart(const QString &id, const QJsonArray &items) const
{
    return withItems(one(m_carts, id, u"data/carts/{id}"_s), "PATCH"_ba, items);
}

ApiRequest Requests::list(const QString &collection, const QString &route) const
{
    ApiRequest api{{}, Access::Session};
    api.request.url =
        endpoint(m_baseUrl, {u"api"_s, u"data"_s, u"projects"_s, m_project, u"collections"_s, collection, u"data"_s});
    api.request.route = route;
    return api;
}

ApiRequest Requests::one(const QString &collection, const QString &id, const QString &route) const
{
    ApiRequest api = list(collection, route);
    api.request.url = endpoint(api.request.url, {segmentOf(id)});
    return api;
}

} // namespace GuestPass::Shop::Mudbase
