// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <support/fakestore.h>

#include <QJsonArray>
#include <QUrlQuery>

namespace GuestPass::Test {

using namespace Qt::StringLiterals;

namespace {

HttpRequest request(const QString &route, const QUrlQuery &query = {})
{
    HttpRequest made;
    made.route = route;
    made.url = QUrl(u"https://store.example/"_s + route);
    made.url.setQuery(query);
    return made;
}

Error badReply()
{
    return {Error::Kind::BadReply, 200, {}, u"fake"_s, {}, {}};
}

class FakeDialect final : public Shop::Dialect {
public:
    explicit FakeDialect(const FakeStore &store)
        : m_store(store)
    {
    }

    Shop::ApiRequest categories() const override { return {request(u"categories"_s), Access::Any}; }
    Result<QList<Shop::Category>> readCategories(const HttpReply &) const override { return m_store.categories; }

    Shop::ApiRequest products(const Shop::ProductQuery &query) const override
    {
        QUrlQuery items;
        items.addQueryItem(u"words"_s, query.words);
        items.addQueryItem(u"category"_s, query.categoryId);
        items.addQueryItem(u"sort"_s, QString::number(int(query.sort)));
        items.addQueryItem(u"page"_s, QString::number(query.page));
        items.addQueryItem(u"size"_s, QString::number(query.pageSize));
        return {request(u"products"_s, items), Access::Any};
    }

    bool findsHits(const Shop::ProductQuery &) const override { return m_store.findsHits; }

    Result<Shop::ProductPage> readProducts(const HttpReply &reply, const Shop::ProductQuery &) const override
    {
        const auto json = reply.json();
        if (!json || !json->contains("ids"_L1))
            return badReply();
        Shop::ProductPage page;
        page.total = json->value("total"_L1).toInt();
        if (json->contains("next"_L1))
            page.nextPage = json->value("next"_L1).toInt();
        const QJsonArray ids = json->value("ids"_L1).toArray();
        for (const QJsonValue &id : ids) {
            Shop::Product product = find(id.toString());
            product.variants.clear();
            page.products.append(product);
        }
        return page;
    }

    Shop::ApiRequest product(const QString &id) const override
    {
        QUrlQuery items;
        items.addQueryItem(u"id"_s, id);
        return {request(u"product"_s, items), Access::Any};
    }

    Result<Shop::Product> readProduct(const HttpReply &reply) const override
    {
        const auto json = reply.json();
        return json ? Result<Shop::Product>(find(json->value("id"_L1).toString())) : badReply();
    }

    Shop::CartNext loadCart(const QString &, const QString &) const override
    {
        return Shop::CartStep{{request(u"cart"_s), Access::Session},
                              [read = reader()](const Result<HttpReply> &reply) -> Shop::CartNext {
                                  if (!reply && reply.error().kind == Error::Kind::NotFound)
                                      return Result<Shop::Cart>(Shop::Cart{}); // nobody has put anything in it yet
                                  return read(reply);
                              }};
    }

    Shop::CartNext setQuantity(const QString &, const Shop::Cart &, const Shop::LineKey &line,
                               int quantity) const override
    {
        HttpRequest made = request(u"set-quantity"_s);
        made.method = "PUT"_ba;
        made.setJson({{u"product"_s, line.productId}, {u"variant"_s, line.variantId}, {u"quantity"_s, quantity}});
        return Shop::CartStep{{made, Access::Session}, reader()};
    }

private:
    std::function<Shop::CartNext(const Result<HttpReply> &)> reader() const
    {
        return [this](const Result<HttpReply> &reply) -> Shop::CartNext {
            return reply ? readCart(*reply) : Result<Shop::Cart>(reply.error());
        };
    }

    Result<Shop::Cart> readCart(const HttpReply &reply) const
    {
        const auto json = reply.json();
        if (!json || !json->contains("cart"_L1))
            return badReply();
        Shop::Cart cart;
        cart.id = json->value("cart"_L1).toString();
        cart.total = {0, u"EUR"_s};
        const QJsonArray lines = json->value("lines"_L1).toArray();
        for (const QJsonValue &value : lines) {
            cart.lines.append(readLine(value.toArray()));
            cart.total.minor += cart.lines.back().total.minor;
        }
        return cart;
    }

    Shop::Product find(const QString &id) const
    {
        for (const Shop::Product &product : m_store.products) {
            if (product.id == id)
                return product;
        }
        return {};
    }

    Shop::CartLine readLine(const QJsonArray &value) const
    {
        const Shop::Product product = find(value.at(0).toString());
        Shop::CartLine line;
        line.key = {product.id, value.at(1).toString()};
        line.name = product.name;
        line.variantName = line.key.variantId.mid(product.id.size());
        line.picture = product.picture;
        line.quantity = value.at(2).toInt();
        line.price = product.price;
        line.total = {product.price.minor * line.quantity, product.price.currency};
        return line;
    }

    const FakeStore &m_store;
};

} // namespace

std::unique_ptr<Shop::Dialect> makeFakeDialect(const FakeStore &store)
{
    return std::make_unique<FakeDialect>(store);
}

} // namespace GuestPass::Test
