// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/shop.h>

#include <shop/cartqueue.h>
#include <shop/dialect.h>

#include <guestpass/apiclient.h>
#include <guestpass/whendone.h>

#include <QMap>

namespace GuestPass::Shop {

class Shop::Private {
public:
    Private(Shop *shop, const Dialect &translator, ApiClient &client, Session &session)
        : q(shop)
        , dialect(translator)
        , api(client)
        , cart(translator, client, session)
    {
    }

    template<typename T>
    QFuture<Result<T>> ask(const ApiRequest &request, const std::function<Result<T>(const HttpReply &)> &read)
    {
        const auto pending = std::make_shared<Pending<T>>();
        whenDone(api.send(request.request, request.access), q, [pending, read](const Result<HttpReply> &reply) {
            pending->settle(reply ? read(*reply) : Result<T>(reply.error()));
        });
        return pending->future();
    }

    QFuture<Result<ProductPage>> page(ProductQuery query)
    {
        query.categoryName = categoryNames.value(query.categoryId);
        return ask<ProductPage>(dialect.products(query), [this, query](const HttpReply &reply) {
            auto page = dialect.readProducts(reply);
            // A next page that lies behind would be fetched for ever.
            if (!page || !page->nextPage || *page->nextPage > query.page)
                return page;
            return Result<ProductPage>(ProductPage{page->products, page->total, std::nullopt});
        });
    }

    Shop *q;
    const Dialect &dialect;
    ApiClient &api;
    CartQueue cart;
    QMap<QString, QString> categoryNames;
};

Shop::Shop(const Dialect &dialect, ApiClient &api, Session &session, QObject *parent)
    : QObject(parent)
    , d(new Private(this, dialect, api, session))
{
    connect(&d->cart, &CartQueue::changed, this, &Shop::cartChanged);
}

Shop::~Shop() = default;

QFuture<Result<QList<Category>>> Shop::categories()
{
    return d->ask<QList<Category>>(d->dialect.categories(), [this](const HttpReply &reply) {
        const auto categories = d->dialect.readCategories(reply);
        if (categories) {
            d->categoryNames.clear();
            for (const auto &category : *categories)
                d->categoryNames.insert(category.id, category.name);
        }
        return categories;
    });
}

QFuture<Result<ProductPage>> Shop::products(const ProductQuery &query)
{
    const bool nameIsKnown = query.categoryId.isEmpty() || d->categoryNames.contains(query.categoryId);
    if (nameIsKnown || (query.words.isEmpty() && query.sort == ProductQuery::Sort::Featured))
        return d->page(query);
    const auto pending = std::make_shared<Pending<ProductPage>>();
    whenDone(categories(), this, [this, query, pending](const Result<QList<Category>> &) {
        whenDone(d->page(query), this, [pending](const Result<ProductPage> &page) { pending->settle(page); });
    });
    return pending->future();
}

QFuture<Result<Product>> Shop::product(const QString &id)
{
    return d->ask<Product>(d->dialect.product(id),
                           [this](const HttpReply &reply) { return d->dialect.readProduct(reply); });
}

Cart Shop::cart() const
{
    return d->cart.cart();
}

bool Shop::isCartKnown() const
{
    return d->cart.isKnown();
}

QFuture<Result<Cart>> Shop::reloadCart()
{
    return d->cart.reload();
}

QFuture<Result<Cart>> Shop::setQuantity(const LineKey &line, int quantity)
{
    return d->cart.set(line, quantity);
}

QFuture<Result<Cart>> Shop::add(const LineKey &line, int quantity)
{
    return d->cart.add(line, quantity);
}

} // namespace GuestPass::Shop
