// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "cartflow.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace GuestPass;
using namespace GuestPass::Shop;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

using Sort = ProductQuery::Sort;
using Kind = Error::Kind;

const QString user = u"user00000000001"_s;
const LineKey mug{u"bluemug0000001a"_s, {}};
const LineKey red{u"redmug00000001a"_s, {}};
const QString mugItem = u"item00000000001"_s;
const QString cartId = u"cart00000000001"_s;

const QString findCart = u"GET /api/collections/carts/records?filter=user%3D%27user00000000001%27"
                         "&expand=cart_items_via_cart.product&perPage=1"_s;
const QString itemRecords = u"/api/collections/cart_items/records"_s;
const QByteArray noCarts = R"({"items":[],"page":1,"perPage":1,"totalItems":0,"totalPages":0})"_ba;

std::unique_ptr<Dialect> pocketBase(const QMap<QString, QString> &options = {})
{
    StoreProfile profile;
    profile.service = u"pocketbase"_s;
    profile.baseUrl = QUrl(u"https://store.example"_s);
    profile.options = options;
    return makeDialect(profile);
}

QByteArray recording(const QString &name)
{
    return recorded(name, u"pocketbase"_s);
}

QString target(const ApiRequest &api)
{
    return QString::fromLatin1(api.request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
}

QString valueOf(const ApiRequest &api, const QString &name)
{
    return QUrlQuery(api.request.url).queryItemValue(name, QUrl::FullyDecoded);
}

QString filterFor(const QString &words, const QString &category = {})
{
    ProductQuery query;
    query.words = words;
    query.categoryId = category;
    return valueOf(pocketBase()->products(query), u"filter"_s);
}

/// The cart `id` with these items.
QByteArray cartWith(const QByteArray &items, const QByteArray &id = "cart00000000001")
{
    return R"({"items":[{"id":")" + id + R"(","user":"user00000000001","expand":{"cart_items_via_cart":)" + items
        + "}}]}";
}

QByteArray item(const QByteArray &id, const QByteArray &product, const QByteArray &quantity)
{
    return R"({"id":")" + id + R"(","product":")" + product + R"(","qty":)" + quantity + '}';
}

Cart knownCart()
{
    CartFlow flow(pocketBase()->loadCart(user, {}));
    flow.answer(recording(u"carts"_s));
    return flow.outcome().value();
}

} // namespace

class tst_PocketBaseShop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void products_query_isAsked_data();
    void products_query_isAsked();
    void products_words_areQuoted_data();
    void products_words_areQuoted();
    void products_manyWords_stayWithinTheLimit();
    void requests_otherReads_areAddressed();
    void requests_ownCollections_areUsed();
    void readProducts_list_isRead();
    void readProducts_pages_endSomewhere_data();
    void readProducts_pages_endSomewhere();
    void readProducts_damagedEntries_areLeftOut();
    void readProducts_oddPictures_areEmpty_data();
    void readProducts_oddPictures_areEmpty();
    void readProduct_record_isRead();
    void readCategories_list_isRead();
    void meansNoCategories_missingCollection_data();
    void meansNoCategories_missingCollection();
    void readers_nonsense_isBadReply();
    void loadCart_expanded_isRead();
    void loadCart_none_isEmpty();
    void loadCart_withoutItems_isEmpty();
    void loadCart_oneItemAsObject_isRead();
    void loadCart_damaged_isBadReply_data();
    void loadCart_damaged_isBadReply();
    void setQuantity_knownLine_isPatchedThenReadBack();
    void setQuantity_zero_deletesTheItem();
    void setQuantity_zeroOfNothing_onlyReads();
    void setQuantity_newLine_isPosted();
    void setQuantity_noCart_isMadeFirst();
    void setQuantity_otherWindowMadeTheCart_isFoundAgain();
    void setQuantity_otherWindowAddedTheLine_isPatched();
    void setQuantity_lineGone_isPostedAnew();
    void setQuantity_lineGoneAnyway_isRemoved();
    void setQuantity_cartGone_isMadeAnew();
    void setQuantity_refusedForGood_isToldOnce_data();
    void setQuantity_refusedForGood_isToldOnce();
    void setQuantity_trouble_isTold();
};

void tst_PocketBaseShop::products_query_isAsked_data()
{
    QTest::addColumn<ProductQuery>("query");
    QTest::addColumn<QString>("expected");
    const QString records = u"/api/collections/products/records?filter=active%3Dtrue"_s;
    const auto row = [](const char *name, const ProductQuery &query, const QString &expected) {
        QTest::newRow(name) << query << expected;
    };
    row("everything", {}, records + u"&sort=-created%2Cid&page=1&perPage=24"_s);
    row("bounds", {{}, {}, {}, Sort::Featured, 0, 5000}, records + u"&sort=-created%2Cid&page=1&perPage=200"_s);
    row("price", {{}, {}, {}, Sort::PriceUp, 3, 10}, records + u"&sort=price_cents%2Cid&page=3&perPage=10"_s);
    row("price, falling", {{}, {}, {}, Sort::PriceDown, 1, 24},
        records + u"&sort=-price_cents%2Cid&page=1&perPage=24"_s);
    row("name", {{}, {}, {}, Sort::Name, 1, 24}, records + u"&sort=title%2Cid&page=1&perPage=24"_s);
    row("category and words", {u"a&b"_s, u"kitchen0000001a"_s, {}, Sort::Featured, 1, 24},
        records
            + u"%26%26category%3D%27kitchen0000001a%27%26%26%28title~%27a%26b%27%7C%7Cdescription~%27a%26b%27%29"
              "&sort=-created%2Cid&page=1&perPage=24"_s);
}

void tst_PocketBaseShop::products_query_isAsked()
{
    QFETCH(const ProductQuery, query);
    QFETCH(const QString, expected);
    const auto api = pocketBase()->products(query);
    QCOMPARE(target(api), expected);
    QCOMPARE(api.request.method, "GET"_ba);
    QCOMPARE(api.access, Access::Any);
}

void tst_PocketBaseShop::products_words_areQuoted_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("filter");
    const auto both = [](const QString &text) {
        return u"&&(title~'"_s + text + u"'||description~'"_s + text + u"')"_s;
    };
    QTest::newRow("two") << u" blue \t mug "_s << both(u"blue"_s) + both(u"mug"_s);
    QTest::newRow("quote") << u"o'neill"_s << both(u"o\\'neill"_s);
    QTest::newRow("quote and more") << u"x')||1=1//"_s << both(u"x\\')||1=1//"_s);
    QTest::newRow("backslash") << u"a\\b"_s << both(u"a\\b"_s);
    QTest::newRow("backslash at the end") << u"a\\\\"_s << both(u"a"_s);
    QTest::newRow("backslash before a quote") << u"a\\'b"_s << both(u"a\\\\'b"_s);
    QTest::newRow("only backslashes") << u"\\\\ mug"_s << both(u"mug"_s);
    QTest::newRow("no wildcard") << u"100%"_s << both(u"100\\%"_s);
    QTest::newRow("macro") << u"@collection.users.email"_s << both(u"collection.users.email"_s);
    QTest::newRow("nothing") << u"  @ "_s << QString();
    QTest::newRow("plus and hash") << u"a+b#c"_s << both(u"a+b#c"_s);
}

void tst_PocketBaseShop::products_words_areQuoted()
{
    QFETCH(const QString, words);
    QFETCH(const QString, filter);
    QCOMPARE(filterFor(words), u"active=true"_s + filter);
    QCOMPARE(filterFor({}, u"x'||1=1\\"_s), u"active=true&&category='x\\'||1=1'"_s);
}

void tst_PocketBaseShop::products_manyWords_stayWithinTheLimit()
{
    QVERIFY(filterFor(QString(200, u'\'') + u' ' + u"'''''''''''' "_s.repeated(500)).size() <= 3500);
}

void tst_PocketBaseShop::requests_otherReads_areAddressed()
{
    const auto dialect = pocketBase();
    const QString products = u"/api/collections/products/records/"_s;
    QCOMPARE(target(dialect->product(mug.productId)), products + mug.productId);
    QCOMPARE(dialect->product(mug.productId).request.route, u"records/products/{id}"_s);
    QCOMPARE(dialect->product(mug.productId).access, Access::Any);
    QCOMPARE(target(dialect->product(u"a/b"_s)), products + u"a%2Fb"_s);
    QCOMPARE(target(dialect->product(u".."_s)), products + u'-');
    QCOMPARE(target(dialect->categories()), u"/api/collections/categories/records?sort=position%2Cname&perPage=200"_s);
}

void tst_PocketBaseShop::requests_ownCollections_areUsed()
{
    const auto dialect = pocketBase({{u"productsCollection"_s, u"goods"_s},
                                     {u"cartsCollection"_s, u"baskets"_s},
                                     {u"itemsCollection"_s, u"things"_s},
                                     {u"categoriesCollection"_s, u"shelves"_s}});
    QVERIFY(target(dialect->products({})).startsWith("/api/collections/goods/"_L1));
    QVERIFY(target(dialect->categories()).startsWith("/api/collections/shelves/"_L1));
    CartFlow flow(dialect->loadCart(user, {}));
    QVERIFY(flow.asked().startsWith("GET /api/collections/baskets/"_L1));
    QVERIFY(flow.asked().contains("expand=things_via_cart.product"_L1));
    QByteArray body = recording(u"carts"_s);
    flow.answer(body.replace("cart_items_via_cart", "things_via_cart"));
    QCOMPARE(flow.outcome()->lines.size(), 2);
    QCOMPARE(flow.outcome()->lines[0].picture,
             QUrl(u"https://store.example/api/files/goods/bluemug0000001a/mug_k3j2h1.png?thumb=320x320"_s));
}

void tst_PocketBaseShop::readProducts_list_isRead()
{
    const auto page = pocketBase()->readProducts(jsonReply(recording(u"products"_s)), {});
    QVERIFY(page.ok());
    QCOMPARE(page->total, 5);
    QCOMPARE(page->nextPage, std::optional(2));
    QCOMPARE(page->products.size(), 2);
    const Product &first = page->products[0];
    QCOMPARE(first.id, mug.productId);
    QCOMPARE(first.name, u"Blue mug"_s);
    QCOMPARE(first.summary, u"A blue mug."_s);
    QCOMPARE(first.price, (Money{1290, u"EUR"_s}));
    QCOMPARE(first.listPrice, std::optional(Money{1490, u"EUR"_s}));
    QCOMPARE(first.categoryIds, QStringList{u"kitchen0000001a"_s});
    QVERIFY(first.available);
    QCOMPARE(first.maxQuantity, 99); // no line may have more, however much there is
    const QString picture = u"https://store.example/api/files/products/bluemug0000001a/mug_k3j2h1.png"_s;
    QCOMPARE(first.picture, QUrl(picture));
    QCOMPARE(first.thumbnail, QUrl(picture + u"?thumb=320x320"_s));
    const Product &second = page->products[1];
    QVERIFY(!second.available && !second.listPrice && second.picture.isEmpty() && second.categoryIds.isEmpty());
}

void tst_PocketBaseShop::readProducts_pages_endSomewhere_data()
{
    QTest::addColumn<QByteArray>("counts");
    QTest::addColumn<std::optional<int>>("next");
    QTest::newRow("more") << R"("totalPages":3)"_ba << std::optional(3);
    QTest::newRow("last") << R"("totalPages":2)"_ba << std::optional<int>();
    QTest::newRow("not counted, full") << R"("totalPages":-1,"perPage":1)"_ba << std::optional(3);
    QTest::newRow("not counted, not full") << R"("totalPages":-1,"perPage":2)"_ba << std::optional<int>();
    QTest::newRow("text") << R"("totalPages":"9","perPage":"1")"_ba << std::optional<int>();
    QTest::newRow("huge") << R"("totalPages":1e300,"perPage":1e300)"_ba << std::optional<int>();
}

void tst_PocketBaseShop::readProducts_pages_endSomewhere()
{
    QFETCH(const QByteArray, counts);
    QFETCH(const std::optional<int>, next);
    ProductQuery query;
    query.page = 2;
    const auto dialect = pocketBase();
    QCOMPARE(dialect->readProducts(jsonReply(R"({"items":[{"id":"x"}],)" + counts + '}'), query)->nextPage, next);
    QVERIFY(!dialect->readProducts(jsonReply(R"({"items":[],)" + counts + '}'), query)->nextPage);
}

void tst_PocketBaseShop::readProducts_damagedEntries_areLeftOut()
{
    const QByteArray good = R"({"id":"good","title":"Mug","price_cents":5,"currency":"EUR"})";
    const QByteArrayList bad{"null",
                             "7",
                             "[]",
                             R"({"id":".","title":"Mug","price_cents":5,"currency":"EUR"})",
                             R"({"id":"a b","title":"Mug","price_cents":5,"currency":"EUR"})",
                             R"({"id":"x","title":7,"price_cents":5,"currency":"EUR"})",
                             R"({"id":"x","title":"Mug","price_cents":0.5,"currency":"EUR"})",
                             R"({"id":"x","title":"Mug","price_cents":-1,"currency":"EUR"})",
                             R"({"id":"x","title":"Mug","price_cents":5,"currency":""})",
                             R"({"id":"x","title":"Mug","currency":"EUR"})"};
    for (const QByteArray &entry : bad) {
        const auto page = pocketBase()->readProducts(jsonReply("{\"items\":[" + entry + ',' + good + "]}"), {});
        QVERIFY2(page.ok() && page->products.size() == 1, entry.constData());
        QCOMPARE(page->products[0].id, u"good"_s);
    }
}

void tst_PocketBaseShop::readProducts_oddPictures_areEmpty_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::newRow("none") << "\"\""_ba;
    QTest::newRow("number") << "7"_ba;
    QTest::newRow("climbs") << "\"..\""_ba;
    QTest::newRow("space") << "\"a b.png\""_ba;
    QTest::newRow("long") << '"' + QByteArray(4000, 'a') + '"';
    QTest::newRow("empty list") << "[]"_ba;
    QTest::newRow("object") << "{}"_ba;
}

void tst_PocketBaseShop::readProducts_oddPictures_areEmpty()
{
    QFETCH(const QByteArray, image);
    const auto read = [](const QByteArray &value) {
        return pocketBase()
            ->readProduct(
                jsonReply(R"({"id":"x","title":"Mug","price_cents":5,"currency":"EUR","image":)" + value + '}'))
            ->picture;
    };
    QCOMPARE(read(image), QUrl());
    QCOMPARE(read(R"(["a.png","b.png"])"), QUrl(u"https://store.example/api/files/products/x/a.png"_s));
    QCOMPARE(read(R"("../../x?y#z")").toEncoded(), "https://store.example/api/files/products/x/..%2F..%2Fx%3Fy%23z"_ba);
}

void tst_PocketBaseShop::readProduct_record_isRead()
{
    const auto product = pocketBase()->readProduct(jsonReply(recording(u"product"_s)));
    QVERIFY(product.ok());
    QCOMPARE(product->id, mug.productId);
    QCOMPARE(product->summary, u"A blue mug."_s);
    QCOMPARE(product->description, u"Holds 300 ml."_s);
    QCOMPARE(product->maxQuantity, 25);
    QVERIFY(!product->listPrice);
}

void tst_PocketBaseShop::readCategories_list_isRead()
{
    const auto categories = pocketBase()->readCategories(jsonReply(recording(u"categories"_s)));
    QVERIFY(categories.ok());
    QCOMPARE(*categories,
             (QList{Category{u"kitchen0000001a"_s, u"Kitchen"_s}, Category{u"lamps000000001a"_s, u"Lamps & Light"_s}}));
}

void tst_PocketBaseShop::meansNoCategories_missingCollection_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("none");
    QTest::newRow("no such collection") << Kind::NotFound << true;
    QTest::newRow("other columns") << Kind::Invalid << true;
    QTest::newRow("not for shoppers") << Kind::NotAllowed << true;
    QTest::newRow("offline") << Kind::Offline << false;
    QTest::newRow("trouble") << Kind::ServerTrouble << false;
    QTest::newRow("portal") << Kind::NotTheStore << false;
}

void tst_PocketBaseShop::meansNoCategories_missingCollection()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, none);
    QCOMPARE(pocketBase()->meansNoCategories({kind, 0, {}, {}, {}, {}}), none);
    QVERIFY(!commerceEngine()->meansNoCategories({kind, 0, {}, {}, {}, {}}));
}

void tst_PocketBaseShop::readers_nonsense_isBadReply()
{
    const auto dialect = pocketBase();
    QList<QByteArray> bodies = nonsense();
    bodies << R"({"items":{}})"
           << R"({"items":null})"
           << R"({"items":7})";
    for (const QByteArray &body : bodies) {
        const HttpReply reply = jsonReply(body);
        QCOMPARE(dialect->readCategories(reply).error().kind, Kind::BadReply);
        QCOMPARE(dialect->readProducts(reply, {}).error().kind, Kind::BadReply);
        QCOMPARE(dialect->readProduct(reply).error().kind, Kind::BadReply);
        CartFlow flow(dialect->loadCart(user, {}));
        flow.answer(body);
        QCOMPARE(flow.trouble(), Kind::BadReply);
    }
}

void tst_PocketBaseShop::loadCart_expanded_isRead()
{
    CartFlow flow(pocketBase()->loadCart(user, u"remembered"_s));
    QCOMPARE(flow.asked(), findCart);
    QCOMPARE(flow.access(), Access::Session);
    flow.answer(recording(u"carts"_s));
    const auto cart = flow.outcome();
    QVERIFY(cart.ok());
    QCOMPARE(cart->id, cartId);
    QCOMPARE(cart->total, (Money{2580, u"EUR"_s}));
    QCOMPARE(cart->lines.size(), 2);
    const CartLine &first = cart->lines[0];
    QCOMPARE(first.key, mug);
    QCOMPARE(first.lineId, mugItem);
    QCOMPARE(first.name, u"Blue mug"_s);
    QCOMPARE(first.quantity, 2);
    QCOMPARE(first.price, (Money{1290, u"EUR"_s}));
    QCOMPARE(first.maxQuantity, 25);
    QVERIFY(first.available);
    // Whose goods are not shown any more is still a line, and can be removed.
    const CartLine &gone = cart->lines[1];
    QCOMPARE(gone.lineId, u"item00000000002"_s);
    QCOMPARE(gone.quantity, 1);
    QCOMPARE(gone.price, (Money{0, u"EUR"_s}));
    QVERIFY(!gone.available);
}

void tst_PocketBaseShop::loadCart_none_isEmpty()
{
    CartFlow flow(pocketBase()->loadCart(user, {}));
    flow.answer(noCarts);
    QVERIFY(flow.outcome().ok());
    QCOMPARE(*flow.outcome(), Cart{});
}

void tst_PocketBaseShop::loadCart_withoutItems_isEmpty()
{
    CartFlow flow(pocketBase()->loadCart(user, {}));
    flow.answer(R"({"items":[{"id":"cart00000000001","user":"user00000000001"}]})");
    QCOMPARE(flow.outcome()->id, cartId);
    QVERIFY(flow.outcome()->lines.isEmpty());
    CartFlow zero(pocketBase()->loadCart(user, {}));
    zero.answer(cartWith('[' + item("i1", "p1", "0") + ']'));
    QVERIFY(zero.outcome().ok() && zero.outcome()->lines.isEmpty());
}

void tst_PocketBaseShop::loadCart_oneItemAsObject_isRead()
{
    CartFlow flow(pocketBase()->loadCart(user, {}));
    flow.answer(cartWith(item("i1", "p1", "3")));
    QCOMPARE(flow.outcome()->lines.size(), 1);
    QCOMPARE(flow.outcome()->lines[0].quantity, 3);
}

void tst_PocketBaseShop::loadCart_damaged_isBadReply_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no cart") << R"({"items":[null]})"_ba;
    QTest::newRow("no id") << R"({"items":[{"user":"user00000000001"}]})"_ba;
    QTest::newRow("id climbs") << cartWith("[]", "..");
    QTest::newRow("somebody else's") << R"({"items":[{"id":"c","user":"other"}]})"_ba;
    QTest::newRow("item is nothing") << cartWith("[null]");
    QTest::newRow("item id climbs") << cartWith('[' + item("..", "p1", "1") + ']');
    QTest::newRow("no product") << cartWith('[' + item("i1", "", "1") + ']');
    QTest::newRow("negative") << cartWith('[' + item("i1", "p1", "-1") + ']');
    QTest::newRow("half") << cartWith('[' + item("i1", "p1", "0.5") + ']');
    QTest::newRow("huge") << cartWith('[' + item("i1", "p1", "1e300") + ']');
    QTest::newRow("text") << cartWith('[' + item("i1", "p1", "\"1\"") + ']');
    QTest::newRow("too many") << cartWith('[' + QByteArray(item("i1", "p1", "1") + ',').repeated(2001).chopped(1)
                                          + ']');
    QTest::newRow("price and quantity too much")
        << cartWith(R"([{"id":"i1","product":"p1","qty":1000000,"expand":{"product":{"id":"p1","title":"x",)"
                    R"("price_cents":100000000000000,"currency":"EUR"}}}])");
}

void tst_PocketBaseShop::loadCart_damaged_isBadReply()
{
    QFETCH(const QByteArray, body);
    CartFlow flow(pocketBase()->loadCart(user, {}));
    flow.answer(body);
    QCOMPARE(flow.trouble(), Kind::BadReply);
}

void tst_PocketBaseShop::setQuantity_knownLine_isPatchedThenReadBack()
{
    CartFlow flow(pocketBase()->setQuantity(user, knownCart(), mug, 5));
    QCOMPARE(flow.asked(), u"PATCH "_s + itemRecords + u'/' + mugItem);
    QCOMPARE(flow.access(), Access::Session);
    QCOMPARE(flow.body(), (QJsonObject{{u"qty"_s, 5}}));
    flow.answer(R"({"id":"item00000000001","qty":5})");
    QCOMPARE(flow.asked(), findCart);
    flow.answer(recording(u"carts"_s).replace("\"qty\": 2", "\"qty\": 5"));
    QCOMPARE(flow.outcome()->lines[0].quantity, 5);
}

void tst_PocketBaseShop::setQuantity_zero_deletesTheItem()
{
    CartFlow flow(pocketBase()->setQuantity(user, knownCart(), mug, 0));
    QCOMPARE(flow.asked(), u"DELETE "_s + itemRecords + u'/' + mugItem);
    QVERIFY(flow.body().isEmpty());
    flow.answer({}); // 204
    QCOMPARE(flow.asked(), findCart);
    flow.answer(cartWith("[]"));
    QVERIFY(flow.outcome()->lines.isEmpty());
}

void tst_PocketBaseShop::setQuantity_zeroOfNothing_onlyReads()
{
    CartFlow flow(pocketBase()->setQuantity(user, knownCart(), red, 0));
    QCOMPARE(flow.asked(), findCart);
    flow.answer(recording(u"carts"_s));
    QCOMPARE(flow.outcome()->lines.size(), 2);
    CartFlow none(pocketBase()->setQuantity(user, {}, red, 0));
    QCOMPARE(none.asked(), findCart);
    none.answer(noCarts);
    QCOMPARE(*none.outcome(), Cart{});
}

void tst_PocketBaseShop::setQuantity_newLine_isPosted()
{
    CartFlow flow(pocketBase()->setQuantity(user, knownCart(), red, 3));
    QCOMPARE(flow.asked(), u"POST "_s + itemRecords);
    QCOMPARE(flow.body(), (QJsonObject{{u"cart"_s, cartId}, {u"product"_s, red.productId}, {u"qty"_s, 3}}));
    flow.answer(R"({"id":"item00000000003"})");
    QCOMPARE(flow.asked(), findCart);
    flow.fail(Kind::Offline);
    QCOMPARE(flow.trouble(), Kind::Offline);
}

void tst_PocketBaseShop::setQuantity_noCart_isMadeFirst()
{
    CartFlow flow(pocketBase()->setQuantity(user, {}, red, 3));
    QCOMPARE(flow.asked(), u"POST /api/collections/carts/records"_s);
    QCOMPARE(flow.body(), (QJsonObject{{u"user"_s, user}}));
    CartFlow odd = flow;
    flow.answer(R"({"id":"cart00000000009","user":"user00000000001"})");
    QCOMPARE(flow.asked(), u"POST "_s + itemRecords);
    QCOMPARE(flow.body().value("cart"_L1).toString(), u"cart00000000009"_s);
    odd.answer(R"({"id":".."})");
    QCOMPARE(odd.trouble(), Kind::BadReply);
}

void tst_PocketBaseShop::setQuantity_otherWindowMadeTheCart_isFoundAgain()
{
    CartFlow flow(pocketBase()->setQuantity(user, {}, mug, 7));
    flow.fail(Kind::AlreadyExists);
    QCOMPARE(flow.asked(), findCart);
    CartFlow without = flow;
    flow.answer(recording(u"carts"_s));
    QCOMPARE(flow.asked(), u"PATCH "_s + itemRecords + u'/' + mugItem); // they had put it in, too
    QCOMPARE(flow.body().value("qty"_L1).toInt(), 7);
    without.answer(cartWith("[]"));
    QCOMPARE(without.asked(), u"POST "_s + itemRecords);
}

void tst_PocketBaseShop::setQuantity_otherWindowAddedTheLine_isPatched()
{
    CartFlow flow(pocketBase()->setQuantity(user, knownCart(), red, 3));
    flow.fail(Kind::AlreadyExists);
    QCOMPARE(flow.asked(), findCart);
    // Of no pieces: it does not show, and is in the way all the same.
    flow.answer(cartWith('[' + item("item00000000007", "redmug00000001a", "0") + ']'));
    QCOMPARE(flow.asked(), u"PATCH "_s + itemRecords + u"/item00000000007"_s);
    flow.answer("{}");
    QCOMPARE(flow.asked(), findCart);
}

void tst_PocketBaseShop::setQuantity_lineGone_isPostedAnew()
{
    CartFlow flow(pocketBase()->setQuantity(user, knownCart(), mug, 3));
    flow.fail(Kind::NotFound);
    QCOMPARE(flow.asked(), findCart);
    flow.answer(cartWith("[]"));
    QCOMPARE(flow.asked(), u"POST "_s + itemRecords);
}

void tst_PocketBaseShop::setQuantity_lineGoneAnyway_isRemoved()
{
    CartFlow flow(pocketBase()->setQuantity(user, knownCart(), mug, 0));
    flow.fail(Kind::NotFound);
    flow.answer(cartWith("[]"));
    QCOMPARE(flow.asked(), findCart);
    flow.answer(cartWith("[]"));
    QVERIFY(flow.outcome().ok() && flow.outcome()->lines.isEmpty());
}

void tst_PocketBaseShop::setQuantity_cartGone_isMadeAnew()
{
    CartFlow flow(pocketBase()->setQuantity(user, knownCart(), red, 3));
    flow.fail(Kind::NotAllowed); // so looks a create rule that asks for the cart's owner
    QCOMPARE(flow.asked(), findCart);
    flow.answer(noCarts);
    QCOMPARE(flow.asked(), u"POST /api/collections/carts/records"_s);
    flow.answer(R"({"id":"cart00000000009"})");
    QCOMPARE(flow.asked(), u"POST "_s + itemRecords);
    QCOMPARE(flow.body().value("cart"_L1).toString(), u"cart00000000009"_s);
}

void tst_PocketBaseShop::setQuantity_refusedForGood_isToldOnce_data()
{
    QTest::addColumn<Cart>("known");
    QTest::addColumn<LineKey>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("too many pieces") << knownCart() << mug << Kind::Invalid << recording(u"carts"_s);
    QTest::newRow("unknown product") << knownCart() << red << Kind::Invalid << recording(u"carts"_s);
    QTest::newRow("hidden line") << knownCart() << mug << Kind::NotFound << recording(u"carts"_s);
    QTest::newRow("no carts for this person") << Cart{} << mug << Kind::NotAllowed << noCarts;
}

void tst_PocketBaseShop::setQuantity_refusedForGood_isToldOnce()
{
    QFETCH(const Cart, known);
    QFETCH(const LineKey, line);
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, found);
    CartFlow flow(pocketBase()->setQuantity(user, known, line, 500));
    flow.fail(kind);
    QCOMPARE(flow.asked(), findCart);
    flow.answer(found);
    QCOMPARE(flow.trouble(), kind);
}

void tst_PocketBaseShop::setQuantity_trouble_isTold()
{
    for (const Kind kind : {Kind::Offline, Kind::TimedOut, Kind::RateLimited, Kind::ServerTrouble, Kind::Rejected}) {
        CartFlow line(pocketBase()->setQuantity(user, knownCart(), mug, 3));
        line.fail(kind);
        QCOMPARE(line.trouble(), kind);
        CartFlow cart(pocketBase()->setQuantity(user, {}, mug, 3));
        cart.fail(kind);
        QCOMPARE(cart.trouble(), kind);
    }
    // A store that is different each time it is looked at is not looked at for ever.
    CartFlow flow(pocketBase()->setQuantity(user, knownCart(), mug, 3));
    int looks = 0;
    for (; looks < 20 && flow.trouble() == Kind::Cancelled; ++looks) {
        if (flow.asked() == findCart)
            flow.answer(cartWith("[]", "cart" + QByteArray::number(looks)));
        else
            flow.fail(Kind::NotFound);
    }
    QCOMPARE(flow.trouble(), Kind::NotFound);
    QVERIFY(looks < 8);
    QCOMPARE(CartFlow(pocketBase()->setQuantity(user, {}, {u".."_s, {}}, 1)).trouble(), Kind::NotFound);
}

QTEST_GUILESS_MAIN(tst_PocketBaseShop)
#include "tst_pocketbaseshop.moc"
