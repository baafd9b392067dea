// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/commerceengine.h>

#include <guestpass/storeprofile.h>
#include <shop/commerceenginecart.h>
#include <shop/commerceenginecatalogue.h>

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

using Sort = ProductQuery::Sort;

constexpr int largestPage = 100;

int limitOf(const ProductQuery &query)
{
    return std::clamp(query.pageSize, 1, largestPage);
}

QString searchOrder(Sort sort)
{
    switch (sort) {
    case Sort::PriceUp:
        return u"pricing.selling_price:asc"_s;
    case Sort::PriceDown:
        return u"pricing.selling_price:desc"_s;
    case Sort::Name:
        return u"product_name:asc"_s;
    case Sort::Featured:
        break;
    }
    return {};
}

/// The filter language has no escape for a quote within quotes; a name with one cannot be asked for.
QString categoryFilter(const QString &name)
{
    return name.isEmpty() || name.contains(u'\'') ? QString() : u"categories.name = '%1'"_s.arg(name);
}

class CommerceEngineDialect final : public Dialect {
public:
    explicit CommerceEngineDialect(const QUrl &baseUrl)
        : m_baseUrl(baseUrl)
    {
    }

    ApiRequest categories() const override { return get({u"catalog"_s, u"categories"_s}, u"catalog/categories"_s); }
    Result<QList<Category>> readCategories(const HttpReply &reply) const override
    {
        return CommerceEngine::readCategories(reply);
    }

    ApiRequest products(const ProductQuery &query) const override
    {
        return findsHits(query) ? search(query) : list(query);
    }
    /// The list sorts by its own fields only; prices and words are the search's business.
    bool findsHits(const ProductQuery &query) const override
    {
        const bool byPrice = query.sort == Sort::PriceUp || query.sort == Sort::PriceDown;
        const bool filterable = query.categoryId.isEmpty() || !categoryFilter(query.categoryName).isEmpty();
        return !query.words.trimmed().isEmpty() || (byPrice && filterable);
    }
    Result<ProductPage> readProducts(const HttpReply &reply, const ProductQuery &) const override
    {
        return CommerceEngine::readProducts(reply);
    }

    ApiRequest product(const QString &id) const override
    {
        return get({u"catalog"_s, u"products"_s, id}, u"catalog/products/{id}"_s);
    }
    Result<Product> readProduct(const HttpReply &reply) const override { return CommerceEngine::readProduct(reply); }

    CartNext loadCart(const QString &userId, const QString &rememberedId) const override
    {
        const auto ask = get({u"carts"_s, u"users"_s, userId}, u"carts/users/{id}"_s, Access::Session);
        return CartStep{ask, [remembered = cartById(rememberedId)](const Result<HttpReply> &reply) -> CartNext {
                            if (reply)
                                return CommerceEngine::readCart(*reply);
                            if (reply.error().kind != Error::Kind::NotFound)
                                return Result<Cart>(reply.error());
                            return remembered ? CartNext(*remembered) : CartNext(Result<Cart>(Cart{}));
                        }};
    }
    CartNext setQuantity(const QString &, const Cart &known, const LineKey &line, int quantity) const override
    {
        // A line without a variant says so: `variant_id` is null, never absent.
        const QJsonObject item{
            {u"product_id"_s, line.productId},
            {u"variant_id"_s, line.variantId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(line.variantId)},
            {u"quantity"_s, quantity}};
        const auto ask = known.id.isEmpty()
            ? post({u"carts"_s}, u"carts"_s, {{u"items"_s, QJsonArray{item}}}, Access::Session)
            : post({u"carts"_s, known.id, u"items"_s}, u"carts/{id}/items"_s, item, Access::Session);
        return CartStep{ask, [](const Result<HttpReply> &reply) -> CartNext {
                            return reply ? CommerceEngine::readCart(*reply) : Result<Cart>(reply.error());
                        }};
    }

private:
    /// A cart that is remembered from before the user id changed. One of somebody else's answers 404 or 401: either way
    /// this person has none.
    std::optional<CartStep> cartById(const QString &cartId) const
    {
        if (cartId.isEmpty())
            return std::nullopt;
        return CartStep{get({u"carts"_s, cartId}, u"carts/{id}"_s, Access::Session),
                        [](const Result<HttpReply> &reply) -> CartNext {
                            if (reply)
                                return CommerceEngine::readCart(*reply);
                            const auto kind = reply.error().kind;
                            const bool notTheirs = kind == Error::Kind::NotFound || kind == Error::Kind::Rejected
                                || kind == Error::Kind::NotAllowed;
                            return notTheirs ? Result<Cart>(Cart{}) : Result<Cart>(reply.error());
                        }};
    }

    ApiRequest get(const QStringList &segments, const QString &route, Access access = Access::Any) const
    {
        ApiRequest api{{}, access};
        api.request.url = endpoint(m_baseUrl, segments);
        api.request.route = route;
        return api;
    }

    ApiRequest post(const QStringList &segments, const QString &route, const QJsonObject &body, Access access) const
    {
        ApiRequest api = get(segments, route, access);
        api.request.method = "POST"_ba;
        api.request.setJson(body);
        return api;
    }

    ApiRequest list(const ProductQuery &query) const
    {
        QUrlQuery values{{u"page"_s, QString::number(std::max(query.page, 1))},
                         {u"limit"_s, QString::number(limitOf(query))}};
        if (!query.categoryId.isEmpty())
            values.addQueryItem(u"category_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(query.categoryId)));
        const QString order = listOrder(query.sort);
        if (!order.isEmpty())
            values.addQueryItem(u"sort_by"_s, QString::fromLatin1(QUrl::toPercentEncoding(order)));
        ApiRequest api = get({u"catalog"_s, u"products"_s}, u"catalog/products"_s);
        api.request.url.setQuery(values);
        return api;
    }

    static QString listOrder(Sort sort)
    {
        switch (sort) {
        case Sort::Featured:
            break;
        case Sort::Name:
            return u"{\"name\":\"asc\"}"_s;
        case Sort::PriceUp:
            return u"{\"selling_price\":\"asc\"}"_s;
        case Sort::PriceDown:
            return u"{\"selling_price\":\"desc\"}"_s;
        }
        return {};
    }

    ApiRequest search(const ProductQuery &query) const
    {
        QJsonObject body{
            {u"query"_s, query.words.simplified()}, {u"page"_s, std::max(query.page, 1)}, {u"limit"_s, limitOf(query)}};
        const QString order = searchOrder(query.sort);
        if (!order.isEmpty())
            body.insert("sort"_L1, QJsonArray{order});
        const QString filter = query.categoryId.isEmpty() ? QString() : categoryFilter(query.categoryName);
        if (!filter.isEmpty())
            body.insert("filter"_L1, filter);
        return post({u"catalog"_s, u"products"_s, u"search"_s}, u"catalog/products/search"_s, body, Access::Any);
    }

    QUrl m_baseUrl;
};

} // namespace

std::unique_ptr<Dialect> makeCommerceEngineDialect(const StoreProfile &profile)
{
    return std::make_unique<CommerceEngineDialect>(profile.baseUrl);
}

} // namespace GuestPass::Shop
