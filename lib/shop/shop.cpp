// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/shop.h>

#include <shop/cartqueue.h>
#include <shop/cartwishes.h>
#include <shop/dialect.h>
#include <shop/productsearch.h>

#include <guestpass/apiclient.h>
#include <guestpass/session.h>
#include <guestpass/whendone.h>

#include <QFileInfo>
#include <QMap>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

QString wishesFile(const QString &cartFile)
{
    return cartFile.isEmpty() ? QString() : QFileInfo(cartFile).path() + "/cart-wishes.json"_L1;
}

} // namespace

class Shop::Private {
public:
    Private(Shop *shop, const Dialect &translator, ApiClient &client, Session &session, const QString &cartFile)
        : q(shop)
        , dialect(translator)
        , api(client)
        , search(shop, [this](const ProductQuery &query) { return page(query); })
        , cart(translator, client, session, cartFile)
        , wishes(wishesFile(cartFile))
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

    QFuture<Result<ProductPage>> find(ProductQuery query)
    {
        query.categoryName = categoryNames.value(query.categoryId);
        return dialect.findsHits(query) ? search.page(query) : page(query);
    }

    QFuture<Result<ProductPage>> page(const ProductQuery &query)
    {
        return ask<ProductPage>(dialect.products(query), [this, query](const HttpReply &reply) {
            auto page = dialect.readProducts(reply, query);
            // A next page that lies behind would be fetched for ever.
            if (!page || !page->nextPage || *page->nextPage > query.page)
                return page;
            ProductPage last = *page;
            last.nextPage.reset();
            return Result<ProductPage>(last);
        });
    }

    Result<QList<Category>> takeCategories(const Result<HttpReply> &reply)
    {
        if (!reply && !dialect.meansNoCategories(reply.error()))
            return reply.error();
        const auto categories = reply ? dialect.readCategories(*reply) : Result<QList<Category>>(QList<Category>());
        if (!categories)
            return categories;
        categoryNames.clear();
        for (const Category &category : *categories)
            categoryNames.insert(category.id, category.name);
        return categories;
    }

    Shop *q;
    const Dialect &dialect;
    ApiClient &api;
    ProductSearch search;
    CartQueue cart;
    CartWishes wishes;
    QMap<QString, QString> categoryNames;
};

Shop::Shop(const Dialect &dialect, ApiClient &api, Session &session, const QString &cartFile, QObject *parent)
    : QObject(parent)
    , d(new Private(this, dialect, api, session, cartFile))
{
    connect(&d->cart, &CartQueue::changed, this, &Shop::cartChanged);
    connect(&session, &Session::signedOut, this, [this] { d->wishes.write({}); });
}

Shop::~Shop() = default;

QFuture<Result<QList<Category>>> Shop::categories()
{
    const auto ask = d->dialect.categories();
    const auto pending = std::make_shared<Pending<QList<Category>>>();
    whenDone(d->api.send(ask.request, ask.access), this,
             [this, pending](const Result<HttpReply> &reply) { pending->settle(d->takeCategories(reply)); });
    return pending->future();
}

QFuture<Result<ProductPage>> Shop::products(const ProductQuery &query)
{
    const bool nameIsKnown = query.categoryId.isEmpty() || d->categoryNames.contains(query.categoryId);
    if (nameIsKnown || (query.words.isEmpty() && query.sort == ProductQuery::Sort::Featured))
        return d->find(query);
    const auto pending = std::make_shared<Pending<ProductPage>>();
    whenDone(categories(), this, [this, query, pending](const Result<QList<Category>> &) {
        whenDone(d->find(query), this, [pending](const Result<ProductPage> &page) { pending->settle(page); });
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

QList<CartWish> Shop::keptWishes() const
{
    return d->wishes.read();
}

void Shop::keepWishes(const QList<CartWish> &wishes)
{
    d->wishes.write(wishes);
}

} // namespace GuestPass::Shop
