// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/pocketbaserequests.h>

#include <guestpass/storeprofile.h>
#include <shop/json.h>

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop::PocketBase {

namespace {

using Sort = ProductQuery::Sort;
using Values = QList<std::pair<QString, QString>>;

constexpr int largestPage = 200;
// A filter has at most 3500 characters (pocketbase.md §9.1), and each word stands in it twice.
constexpr qsizetype mostWords = 10;
constexpr int longestWord = 60;

ApiRequest withQuery(ApiRequest api, const Values &values)
{
    QUrlQuery query;
    for (const auto &[name, value] : values)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    api.request.url.setQuery(query);
    return api;
}

ApiRequest withBody(ApiRequest api, const QByteArray &method, const QJsonObject &body)
{
    api.request.method = method;
    api.request.setJson(body);
    return api;
}

/// As text of the filter language: only the quote is escaped there, and no text can end in a backslash (§9.1).
QString quoted(QString text)
{
    while (text.endsWith(u'\\'))
        text.chop(1);
    return u'\'' + text.replace(u'\'', "\\'"_L1) + u'\'';
}

/// A word for `~`, where an unescaped per cent sign is a wildcard. A filter that says `@collection.` is refused, even
/// when it is between quotes.
QString pattern(const QString &word)
{
    QString text = word.left(longestWord);
    text.remove(u'@');
    while (text.endsWith(u'\\'))
        text.chop(1);
    return text.replace(u'%', "\\%"_L1);
}

QString containing(const QString &words)
{
    QString filter;
    const QStringList all = words.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    for (const QString &word : all) {
        const QString text = pattern(word);
        if (!text.isEmpty())
            filter += "&&(title~%1||description~%1)"_L1.arg(quoted(text));
    }
    return filter;
}

/// Always ending in `id`, or pages would overlap.
QString orderOf(Sort sort)
{
    switch (sort) {
    case Sort::PriceUp:
        return u"price_cents,id"_s;
    case Sort::PriceDown:
        return u"-price_cents,id"_s;
    case Sort::Name:
        return u"title,id"_s;
    case Sort::Featured:
        break;
    }
    return u"-created,id"_s;
}

QString option(const StoreProfile &profile, const QString &name, const QString &fallback)
{
    const QString value = profile.options.value(name).trimmed();
    return value.isEmpty() ? fallback : value;
}

} // namespace

Requests::Requests(const StoreProfile &profile)
    : m_baseUrl(profile.baseUrl)
    , m_products(option(profile, u"productsCollection"_s, u"products"_s))
    , m_carts(option(profile, u"cartsCollection"_s, u"carts"_s))
    , m_items(option(profile, u"itemsCollection"_s, u"cart_items"_s))
    , m_categories(option(profile, u"categoriesCollection"_s, u"categories"_s))
{
}

ApiRequest Requests::categories() const
{
    return withQuery(records(m_categories, u"records/categories"_s, Access::Any),
                     {{u"sort"_s, u"position,name"_s}, {u"perPage"_s, QString::number(largestPage)}});
}

ApiRequest Requests::products(const ProductQuery &query) const
{
    QString filter = u"active=true"_s;
    if (!query.categoryId.isEmpty())
        filter += "&&category="_L1 + quoted(query.categoryId);
    filter += containing(query.words);
    return withQuery(records(m_products, u"records/products"_s, Access::Any),
                     {{u"filter"_s, filter},
                      {u"sort"_s, orderOf(query.sort)},
                      {u"page"_s, QString::number(std::max(query.page, 1))},
                      {u"perPage"_s, QString::number(std::clamp(query.pageSize, 1, largestPage))}});
}

ApiRequest Requests::product(const QString &id) const
{
    return record(m_products, id, u"records/products/{id}"_s, Access::Any);
}

QUrl Requests::picture(const QString &id, const QString &file, bool thumbnail) const
{
    if (!isUsableId(file))
        return {};
    QUrl url = endpoint(m_baseUrl, {u"api"_s, u"files"_s, m_products, segmentOf(id), file});
    if (thumbnail)
        url.setQuery(u"thumb=320x320"_s);
    return url;
}

ApiRequest Requests::cartOf(const QString &userId) const
{
    return withQuery(records(m_carts, u"records/carts"_s, Access::Session),
                     {{u"filter"_s, "user="_L1 + quoted(userId)},
                      {u"expand"_s, itemsMember() + ".product"_L1},
                      {u"perPage"_s, u"1"_s}});
}

QString Requests::itemsMember() const
{
    return m_items + "_via_cart"_L1;
}

ApiRequest Requests::createCart(const QString &userId) const
{
    return withBody(records(m_carts, u"records/carts"_s, Access::Session), "POST"_ba, {{u"user"_s, userId}});
}

ApiRequest Requests::createItem(const QString &cartId, const QString &productId, int quantity) const
{
    return withBody(records(m_items, u"records/items"_s, Access::Session), "POST"_ba,
                    {{u"cart"_s, cartId}, {u"product"_s, productId}, {u"qty"_s, quantity}});
}

ApiRequest Requests::updateItem(const QString &id, int quantity) const
{
    return withBody(record(m_items, id, u"records/items/{id}"_s, Access::Session), "PATCH"_ba, {{u"qty"_s, quantity}});
}

ApiRequest Requests::removeItem(const QString &id) const
{
    ApiRequest api = record(m_items, id, u"records/items/{id}"_s, Access::Session);
    api.request.method = "DELETE"_ba;
    return api;
}

ApiRequest Requests::records(const QString &collection, const QString &route, Access access) const
{
    ApiRequest api{{}, access};
    api.request.url = endpoint(m_baseUrl, {u"api"_s, u"collections"_s, collection, u"records"_s});
    api.request.route = route;
    return api;
}

ApiRequest Requests::record(const QString &collection, const QString &id, const QString &route, Access access) const
{
    ApiRequest api = records(collection, route, access);
    api.request.url = endpoint(api.request.url, {segmentOf(id)});
    return api;
}

} // namespace GuestPass::Shop::PocketBase
