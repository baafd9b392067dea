// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "cartflow.h"

#include <QJsonArray>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Shop;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

using Sort = ProductQuery::Sort;
using Kind = Error::Kind;

const QString user = u"664f1c2ab7e4d90012aa0001"_s;
const LineKey mug{u"664f1c2ab7e4d90012ab0001"_s, {}};
const LineKey lamp{u"664f1c2ab7e4d90012ab0002"_s, {}};
const QString cartId = u"664f1c2ab7e4d90012ad0001"_s;

const QString data = u"/api/data/projects/664f1c2ab7e4d90012000001/collections/%1/data"_s;
const QString productsPath = data.arg(u"664f1c2ab7e4d90012000011"_s);
const QString cartsPath = data.arg(u"664f1c2ab7e4d90012000012"_s);
const QString categoriesPath = data.arg(u"664f1c2ab7e4d90012000013"_s);
const QString findCart =
    u"GET "_s + cartsPath + u"?filter=%7B%22userId%22%3A%22664f1c2ab7e4d90012aa0001%22%7D&limit=1"_s;

std::unique_ptr<Dialect> mudbase(bool categories = true)
{
    StoreProfile profile;
    profile.service = u"mudbase"_s;
    profile.baseUrl = QUrl(u"https://store.example"_s);
    profile.options = {{u"projectId"_s, u"664f1c2ab7e4d90012000001"_s},
                       {u"productsCollection"_s, u"664f1c2ab7e4d90012000011"_s},
                       {u"cartsCollection"_s, u"664f1c2ab7e4d90012000012"_s}};
    if (categories)
        profile.options.insert(u"categoriesCollection"_s, u"664f1c2ab7e4d90012000013"_s);
    return makeDialect(profile);
}

QByteArray recording(const QString &name)
{
    return recorded(name, u"mudbase"_s);
}

QString target(const ApiRequest &api)
{
    return QString::fromLatin1(api.request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
}

QByteArray compact(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

QJsonObject cartDocument(const QByteArray &items)
{
    return {{u"_id"_s, cartId}, {u"userId"_s, user}, {u"itemsJson"_s, QString::fromUtf8(items)}};
}

/// The list that has one cart, with these items.
QByteArray cartList(const QByteArray &items)
{
    return compact(QJsonObject{{u"data"_s, QJsonArray{cartDocument(items)}}});
}

QByteArray written(const QByteArray &items)
{
    return compact(QJsonObject{{u"message"_s, u"Data updated successfully"_s}, {u"data"_s, cartDocument(items)}});
}

QByteArray item(const QByteArray &product, const QByteArray &quantity, const QByteArray &price = "1290")
{
    return R"({"productId":)" + product + R"(,"name":"Mug","priceCents":)" + price + R"(,"currency":"USD","quantity":)"
        + quantity + '}';
}

QJsonArray sentItems(const CartFlow &flow)
{
    return QJsonDocument::fromJson(flow.body().value("itemsJson"_L1).toString().toUtf8()).array();
}

const QByteArray noCarts = R"({"data":[],"pagination":{"page":1,"limit":1,"total":0,"totalPages":0}})"_ba;

} // namespace

class tst_MudbaseShop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void products_query_isAsked_data();
    void products_query_isAsked();
    void requests_otherReads_areAddressed();
    void readProducts_list_isRead();
    void readProducts_pages_endSomewhere_data();
    void readProducts_pages_endSomewhere();
    void readProducts_damagedEntries_areLeftOut();
    void readProducts_search_isFilteredAndSortedHere();
    void readProducts_searchOfManyPages_keepsTheStoresOrder();
    void readProduct_everyEnvelope_isRead_data();
    void readProduct_everyEnvelope_isRead();
    void readProduct_stock_decidesWhatCanBeBought_data();
    void readProduct_stock_decidesWhatCanBeBought();
    void readCategories_collection_isRead();
    void readCategories_withoutCollection_areThoseOfTheProducts();
    void readers_nonsense_isBadReply();
    void loadCart_document_isRead();
    void loadCart_none_isEmpty();
    void loadCart_twiceTheSameProduct_isOneLine();
    void loadCart_withoutItems_isEmpty_data();
    void loadCart_withoutItems_isEmpty();
    void loadCart_damaged_isBadReply_data();
    void loadCart_damaged_isBadReply();
    void setQuantity_knownLine_isPatchedAndTheRestKept();
    void setQuantity_zero_removesTheItem();
    void setQuantity_newLine_readsTheProductThenPatches();
    void setQuantity_noDocument_isPosted();
    void setQuantity_otherWindowWasQuicker_isPatchedOnce();
    void setQuantity_zeroOfNothing_writesNothing();
    void setQuantity_damagedItems_areNeverOverwritten();
    void setQuantity_unreadableSum_isNotWritten();
    void setQuantity_trouble_isTold_data();
    void setQuantity_trouble_isTold();
};

void tst_MudbaseShop::products_query_isAsked_data()
{
    QTest::addColumn<ProductQuery>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const ProductQuery &query, const QString &expected) {
        QTest::newRow(name) << query << expected;
    };
    const auto plain = [](const QString &sort, int page, int limit) {
        return productsPath + u"?filter=%7B%22isActive%22%3Atrue%7D&sort="_s + sort + u"&page="_s
            + QString::number(page) + u"&limit="_s + QString::number(limit);
    };
    const auto found = [](const QString &words, int limit, int page) {
        return u"/api/search/projects/664f1c2ab7e4d90012000001/search?q="_s + words + u"&collections=products&limit="_s
            + QString::number(limit) + u"&page="_s + QString::number(page);
    };
    row("everything", {}, plain(u"-createdAt"_s, 1, 24));
    row("bounds", {{}, {}, {}, Sort::Featured, -3, 5000}, plain(u"-createdAt"_s, 1, 100));
    row("price", {{}, {}, {}, Sort::PriceUp, 2, 10}, plain(u"priceCents"_s, 2, 10));
    row("price, falling", {{}, {}, {}, Sort::PriceDown, 1, 24}, plain(u"-priceCents"_s, 1, 24));
    row("name", {{}, {}, {}, Sort::Name, 1, 24}, plain(u"name"_s, 1, 24));
    // A quote in a name stays within its JSON string.
    row("category", {{}, u"a\"},b & c"_s, {}, Sort::Featured, 1, 24},
        productsPath
            + u"?filter=%7B%22category%22%3A%22a%5C%22%7D%2Cb%20%26%20c%22%2C%22isActive%22%3Atrue%7D"
              "&sort=-createdAt&page=1&limit=24"_s);
    row("words", {u"  blue  mug & co "_s, {}, {}, Sort::Featured, 2, 24}, found(u"blue%20mug%20%26%20co"_s, 24, 2));
    row("words in a category", {u"oak"_s, u"Kitchen"_s, {}, Sort::Featured, 1, 24}, found(u"oak"_s, 100, 1));
    row("words by price", {u"oak"_s, {}, {}, Sort::PriceUp, 1, 24}, found(u"oak"_s, 100, 1));
}

void tst_MudbaseShop::products_query_isAsked()
{
    QFETCH(const ProductQuery, query);
    QFETCH(const QString, expected);
    const auto api = mudbase()->products(query);
    QCOMPARE(target(api), expected);
    QCOMPARE(api.request.method, "GET"_ba);
    QCOMPARE(api.access, Access::Session); // to nobody even the catalogue answers 401
}

void tst_MudbaseShop::requests_otherReads_areAddressed()
{
    const auto dialect = mudbase();
    QCOMPARE(target(dialect->product(mug.productId)), productsPath + u'/' + mug.productId);
    QCOMPARE(dialect->product(mug.productId).request.route, u"data/products/{id}"_s);
    QCOMPARE(target(dialect->product(u"a/b?c"_s)), productsPath + u"/a%2Fb%3Fc"_s);
    // Neither up the tree nor to the list.
    QCOMPARE(target(dialect->product(u".."_s)), productsPath + u"/-"_s);
    QCOMPARE(target(dialect->product({})), productsPath + u"/-"_s);
    QCOMPARE(target(dialect->categories()), categoriesPath + u"?sort=-createdAt&limit=100"_s);
    QCOMPARE(target(mudbase(false)->categories()),
             productsPath + u"?sort=-createdAt&limit=100&filter=%7B%22isActive%22%3Atrue%7D"_s);
}

void tst_MudbaseShop::readProducts_list_isRead()
{
    const auto page = mudbase()->readProducts(jsonReply(recording(u"products"_s)), {});
    QVERIFY(page.ok());
    QCOMPARE(page->total, 5);
    QCOMPARE(page->nextPage, std::optional(2));
    QCOMPARE(page->products.size(), 2);
    const Product &first = page->products[0];
    QCOMPARE(first.id, mug.productId);
    QCOMPARE(first.name, u"Blue mug"_s);
    QCOMPARE(first.summary, u"A blue mug."_s);
    QCOMPARE(first.price, (Money{1290, u"USD"_s}));
    QCOMPARE(first.listPrice, std::optional(Money{1490, u"USD"_s}));
    QCOMPARE(first.categoryIds, QStringList{u"Kitchen"_s});
    QCOMPARE(first.picture, QUrl(u"https://cdn.example/mug.png"_s));
    QVERIFY(first.available && !first.hasVariants);
    QCOMPARE(first.maxQuantity, 12);
    QVERIFY(!page->products[1].available && !page->products[1].listPrice);
}

void tst_MudbaseShop::readProducts_pages_endSomewhere_data()
{
    QTest::addColumn<QByteArray>("pagination");
    QTest::addColumn<std::optional<int>>("next");
    QTest::newRow("hasMore") << R"({"hasMore":true})"_ba << std::optional(3);
    QTest::newRow("no more, whatever the pages say")
        << R"({"hasMore":false,"totalPages":9})"_ba << std::optional<int>();
    QTest::newRow("by pages") << R"({"totalPages":3})"_ba << std::optional(3);
    QTest::newRow("last") << R"({"totalPages":2})"_ba << std::optional<int>();
    QTest::newRow("text") << R"({"totalPages":"9","hasMore":"true"})"_ba << std::optional<int>();
    QTest::newRow("none") << "null"_ba << std::optional<int>();
}

void tst_MudbaseShop::readProducts_pages_endSomewhere()
{
    QFETCH(const QByteArray, pagination);
    QFETCH(const std::optional<int>, next);
    ProductQuery query;
    query.page = 2;
    const auto dialect = mudbase();
    const auto page =
        dialect->readProducts(jsonReply(R"({"data":[{"_id":"x"}],"pagination":)" + pagination + '}'), query);
    QCOMPARE(page->nextPage, next);
    const auto empty = dialect->readProducts(jsonReply(R"({"data":[],"pagination":)" + pagination + '}'), query);
    QVERIFY(!empty->nextPage);
}

void tst_MudbaseShop::readProducts_damagedEntries_areLeftOut()
{
    const QByteArray good = R"({"_id":"good","name":"Mug","priceCents":5,"currency":"EUR"})";
    const QByteArrayList bad{"null",
                             "7",
                             "[]",
                             R"({"_id":"..","name":"Mug","priceCents":5,"currency":"EUR"})",
                             R"({"_id":7,"name":"Mug","priceCents":5,"currency":"EUR"})",
                             R"({"_id":"x","priceCents":5,"currency":"EUR"})",
                             R"({"_id":"x","name":"Mug","priceCents":-5,"currency":"EUR"})",
                             R"({"_id":"x","name":"Mug","priceCents":5.5,"currency":"EUR"})",
                             R"({"_id":"x","name":"Mug","priceCents":1e300,"currency":"EUR"})",
                             R"({"_id":"x","name":"Mug","priceCents":"5","currency":"EUR"})",
                             R"({"_id":"x","name":"Mug","priceCents":5,"currency":"EURO"})",
                             R"({"_id":"x","name":"Mug","priceCents":5,"currency":"<b>"})",
                             R"({"_id":"x","name":"Mug","priceCents":5})",
                             R"({"_id":"x","name":"Mug","priceCents":5,"currency":"EUR","isActive":false})"};
    for (const QByteArray &entry : bad) {
        const auto page = mudbase()->readProducts(jsonReply("{\"data\":[" + entry + ',' + good + "]}"), {});
        QVERIFY2(page.ok() && page->products.size() == 1, entry.constData());
        QCOMPARE(page->products[0].id, u"good"_s);
    }
}

void tst_MudbaseShop::readProducts_search_isFilteredAndSortedHere()
{
    const auto dialect = mudbase();
    const auto reply = jsonReply(recording(u"search"_s));
    const auto namesFor = [&](const ProductQuery &query) {
        QStringList names;
        const auto page = dialect->readProducts(reply, query);
        for (const Product &product : page->products)
            names << product.name;
        return page->total == names.size() ? names : QStringList{u"wrong total"_s};
    };
    // The stool is not on sale any more.
    QCOMPARE(namesFor({u"oak"_s, {}, {}, Sort::Featured, 1, 24}),
             (QStringList{u"Oak lamp"_s, u"Oak board"_s, u"Acorn bowl"_s}));
    QCOMPARE(namesFor({u"oak"_s, u"Kitchen"_s, {}, Sort::Featured, 1, 24}),
             (QStringList{u"Oak board"_s, u"Acorn bowl"_s}));
    QCOMPARE(namesFor({u"oak"_s, u"Kitchen"_s, {}, Sort::PriceDown, 1, 24}),
             (QStringList{u"Acorn bowl"_s, u"Oak board"_s}));
    QCOMPARE(namesFor({u"oak"_s, {}, {}, Sort::PriceUp, 1, 24}),
             (QStringList{u"Oak board"_s, u"Acorn bowl"_s, u"Oak lamp"_s}));
    QCOMPARE(namesFor({u"oak"_s, {}, {}, Sort::Name, 1, 24}),
             (QStringList{u"Acorn bowl"_s, u"Oak board"_s, u"Oak lamp"_s}));
}

void tst_MudbaseShop::readProducts_searchOfManyPages_keepsTheStoresOrder()
{
    QByteArray body = recording(u"search"_s);
    body.replace("\"hasMore\": false", "\"hasMore\": true").replace("\"total\": 4", "\"total\": 400");
    const auto page = mudbase()->readProducts(jsonReply(body), {u"oak"_s, {}, {}, Sort::Name, 1, 24});
    QCOMPARE(page->nextPage, std::optional(2));
    QCOMPARE(page->total, 400);
    QCOMPARE(page->products[0].name, u"Oak lamp"_s);
}

void tst_MudbaseShop::readProduct_everyEnvelope_isRead_data()
{
    QTest::addColumn<QByteArray>("body");
    const QJsonObject document = QJsonDocument::fromJson(recording(u"product"_s)).object().value("data"_L1).toObject();
    QJsonObject other = document;
    other.insert("id"_L1, other.take("_id"_L1));
    QTest::newRow("as seen live") << recording(u"product"_s);
    QTest::newRow("as in the schema") << compact(QJsonObject{{u"message"_s, u"ok"_s}, {u"data"_s, document}});
    QTest::newRow("as in the example") << compact(document);
    QTest::newRow("id without underscore") << compact(other);
}

void tst_MudbaseShop::readProduct_everyEnvelope_isRead()
{
    QFETCH(const QByteArray, body);
    const auto product = mudbase()->readProduct(jsonReply(body));
    QVERIFY(product.ok());
    QCOMPARE(product->id, mug.productId);
    QCOMPARE(product->summary, u"A blue mug."_s);
    QCOMPARE(product->description, u"Holds 300 ml."_s);
    QCOMPARE(product->price.minor, 1290);
}

void tst_MudbaseShop::readProduct_stock_decidesWhatCanBeBought_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("available");
    QTest::addColumn<int>("most");
    QTest::newRow("in stock") << R"("stock":3,"isActive":true)"_ba << true << 3;
    QTest::newRow("off sale") << R"("stock":3,"isActive":false)"_ba << false << 3;
    QTest::newRow("sold out") << R"("stock":0)"_ba << false << 0;
    QTest::newRow("negative") << R"("stock":-4)"_ba << false << 0;
    QTest::newRow("half") << R"("stock":0.5)"_ba << false << 0;
    QTest::newRow("huge") << R"("stock":1e300)"_ba << false << 0;
    QTest::newRow("text") << R"("stock":"3")"_ba << false << 0;
    QTest::newRow("not told") << R"("x":1)"_ba << true << 0;
}

void tst_MudbaseShop::readProduct_stock_decidesWhatCanBeBought()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const bool, available);
    QFETCH(const int, most);
    const auto product = mudbase()->readProduct(
        jsonReply(R"({"data":{"_id":"x","name":"Mug","priceCents":5,"currency":"eur",)" + fields + "}}"));
    QVERIFY(product.ok());
    QCOMPARE(product->available, available);
    QCOMPARE(product->maxQuantity, most);
    QCOMPARE(product->price.currency, u"EUR"_s);
}

void tst_MudbaseShop::readCategories_collection_isRead()
{
    const auto categories = mudbase()->readCategories(jsonReply(recording(u"categories"_s)));
    QVERIFY(categories.ok());
    QCOMPARE(*categories,
             (QList{Category{u"Kitchen"_s, u"Kitchen"_s}, Category{u"Lamps & Light"_s, u"Lamps & Light"_s}}));
}

void tst_MudbaseShop::readCategories_withoutCollection_areThoseOfTheProducts()
{
    const auto body = R"({"data":[{"category":"Two  spaces"},{"category":"Kitchen"},{"category":7},{},null,)"
                      R"({"category":"  "},{"category":"Kitchen"}]})"_ba;
    const auto categories = mudbase(false)->readCategories(jsonReply(body));
    QVERIFY(categories.ok());
    // The id is compared at the store: verbatim.
    QCOMPARE(*categories, (QList{Category{u"Two  spaces"_s, u"Two spaces"_s}, Category{u"Kitchen"_s, u"Kitchen"_s}}));
}

void tst_MudbaseShop::readers_nonsense_isBadReply()
{
    const auto dialect = mudbase();
    QList<QByteArray> bodies = nonsense();
    bodies << R"({"data":{}})"
           << R"({"data":7})"
           << R"({"data":{"results":7}})"
           << R"({"data":null})";
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

void tst_MudbaseShop::loadCart_document_isRead()
{
    CartFlow flow(mudbase()->loadCart(user, u"remembered"_s));
    QCOMPARE(flow.asked(), findCart);
    QCOMPARE(flow.access(), Access::Session);
    flow.answer(recording(u"carts"_s));
    const auto cart = flow.outcome();
    QVERIFY(cart.ok());
    QCOMPARE(cart->id, cartId);
    QCOMPARE(cart->total, (Money{2 * 1290 + 8900, u"USD"_s}));
    QCOMPARE(cart->lines.size(), 2);
    QCOMPARE(cart->lines[0].key, mug);
    QCOMPARE(cart->lines[0].name, u"Blue mug"_s);
    QCOMPARE(cart->lines[0].picture, QUrl(u"https://cdn.example/mug.png"_s));
    QCOMPARE(cart->lines[0].quantity, 2);
    QCOMPARE(cart->lines[0].total.minor, 2580);
}

void tst_MudbaseShop::loadCart_none_isEmpty()
{
    CartFlow flow(mudbase()->loadCart(user, {}));
    flow.answer(noCarts);
    QVERIFY(flow.outcome().ok());
    QCOMPARE(*flow.outcome(), Cart{});
}

void tst_MudbaseShop::loadCart_twiceTheSameProduct_isOneLine()
{
    CartFlow flow(mudbase()->loadCart(user, {}));
    flow.answer(cartList('[' + item("\"a\"", "2") + ',' + item("\"b\"", "0") + ',' + item("\"a\"", "3") + ']'));
    const auto cart = flow.outcome();
    QVERIFY(cart.ok());
    QCOMPARE(cart->lines.size(), 1);
    QCOMPARE(cart->lines[0].quantity, 5);
    QCOMPARE(cart->total.minor, 5 * 1290);
}

void tst_MudbaseShop::loadCart_withoutItems_isEmpty_data()
{
    QTest::addColumn<QJsonValue>("items");
    QTest::newRow("never set") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("no text") << QJsonValue(u""_s);
    QTest::newRow("none") << QJsonValue(u"[]"_s);
}

void tst_MudbaseShop::loadCart_withoutItems_isEmpty()
{
    QFETCH(const QJsonValue, items);
    QJsonObject document = cartDocument({});
    document.insert("itemsJson"_L1, items);
    CartFlow flow(mudbase()->loadCart(user, {}));
    flow.answer(compact(QJsonObject{{u"data"_s, QJsonArray{document}}}));
    QVERIFY(flow.outcome().ok());
    QCOMPARE(flow.outcome()->id, cartId);
    QVERIFY(flow.outcome()->lines.isEmpty());
}

void tst_MudbaseShop::loadCart_damaged_isBadReply_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &items) { QTest::newRow(name) << cartList(items); };
    row("cut", "[{\"productId\":");
    row("object", "{}");
    row("numbers", "[1]");
    row("no product", '[' + item("null", "1") + ']');
    row("product climbs", '[' + item("\"..\"", "1") + ']');
    row("no quantity", '[' + item("\"a\"", "null") + ']');
    row("negative quantity", '[' + item("\"a\"", "-1") + ']');
    row("half a piece", '[' + item("\"a\"", "0.5") + ']');
    row("huge quantity", '[' + item("\"a\"", "1e9") + ']');
    row("huge price", '[' + item("\"a\"", "1", "1e300") + ']');
    row("price and quantity too much", '[' + item("\"a\"", "1000000", "100000000000000") + ']');
    row("too many items", '[' + QByteArray(item("\"a\"", "1") + ',').repeated(2001).chopped(1) + ']');
    row("too much text", '"' + QByteArray(5 * 1024 * 1024, 'x') + '"');
    QTest::newRow("items are a list") << R"({"data":[{"_id":"c","itemsJson":[]}]})"_ba;
    QTest::newRow("no id") << R"({"data":[{"itemsJson":"[]"}]})"_ba;
    QTest::newRow("somebody else's") << R"({"data":[{"_id":"c","userId":"other","itemsJson":"[]"}]})"_ba;
    QTest::newRow("no document") << R"({"data":[null]})"_ba;
}

void tst_MudbaseShop::loadCart_damaged_isBadReply()
{
    QFETCH(const QByteArray, body);
    CartFlow flow(mudbase()->loadCart(user, {}));
    flow.answer(body);
    QCOMPARE(flow.trouble(), Kind::BadReply);
}

void tst_MudbaseShop::setQuantity_knownLine_isPatchedAndTheRestKept()
{
    CartFlow flow(mudbase()->setQuantity(user, {}, mug, 5));
    QCOMPARE(flow.asked(), findCart);
    flow.answer(recording(u"carts"_s));
    QCOMPARE(flow.asked(), u"PATCH "_s + cartsPath + u'/' + cartId);
    QCOMPARE(flow.access(), Access::Session);
    QCOMPARE(flow.body().keys(), QStringList{u"itemsJson"_s});
    const QJsonArray items = sentItems(flow);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0]["quantity"_L1].toInt(), 5);
    QCOMPARE(items[0]["note"_L1].toString(), u"gift"_s); // what another program keeps there
    QCOMPARE(items[1]["quantity"_L1].toInt(), 1);
    flow.answer(written(compact(items)));
    QVERIFY(flow.outcome().ok());
    QCOMPARE(flow.outcome()->lines[0].quantity, 5);
    QCOMPARE(flow.outcome()->total.minor, 5 * 1290 + 8900);
}

void tst_MudbaseShop::setQuantity_zero_removesTheItem()
{
    CartFlow flow(mudbase()->setQuantity(user, {}, mug, 0));
    flow.answer(recording(u"carts"_s));
    QCOMPARE(sentItems(flow).size(), 1);
    QCOMPARE(sentItems(flow)[0]["productId"_L1].toString(), lamp.productId);
    flow.answer(written(compact(sentItems(flow))));
    QCOMPARE(flow.outcome()->lines.size(), 1);
}

void tst_MudbaseShop::setQuantity_newLine_readsTheProductThenPatches()
{
    CartFlow flow(mudbase()->setQuantity(user, {}, mug, 3));
    flow.answer(cartList('[' + item("\"other\"", "1") + ']'));
    QCOMPARE(flow.asked(), u"GET "_s + productsPath + u'/' + mug.productId);
    flow.answer(recording(u"product"_s));
    QCOMPARE(flow.asked(), u"PATCH "_s + cartsPath + u'/' + cartId);
    QCOMPARE(sentItems(flow)[1].toObject(),
             (QJsonObject{{u"productId"_s, mug.productId},
                          {u"name"_s, u"Blue mug"_s},
                          {u"priceCents"_s, 1290},
                          {u"currency"_s, u"USD"_s},
                          {u"imageUrl"_s, u"https://cdn.example/mug.png"_s},
                          {u"quantity"_s, 3}}));
    flow.answer(written(compact(sentItems(flow))));
    QCOMPARE(flow.outcome()->pieces(), 4);
}

void tst_MudbaseShop::setQuantity_noDocument_isPosted()
{
    CartFlow flow(mudbase()->setQuantity(user, {}, mug, 3));
    flow.answer(noCarts);
    flow.answer(recording(u"product"_s));
    QCOMPARE(flow.asked(), u"POST "_s + cartsPath);
    QCOMPARE(flow.body().keys(), QStringList{u"itemsJson"_s}); // whose it is, the store fills in
    flow.answer(written(compact(sentItems(flow))));
    QCOMPARE(flow.outcome()->lines[0].quantity, 3);
}

void tst_MudbaseShop::setQuantity_otherWindowWasQuicker_isPatchedOnce()
{
    CartFlow flow(mudbase()->setQuantity(user, {}, mug, 3));
    flow.answer(noCarts);
    flow.answer(recording(u"product"_s));
    flow.fail(Kind::AlreadyExists);
    QCOMPARE(flow.asked(), findCart);
    CartFlow stubborn = flow;
    flow.answer(cartList('[' + item("\"other\"", "1") + ']'));
    flow.answer(recording(u"product"_s));
    QCOMPARE(flow.asked(), u"PATCH "_s + cartsPath + u'/' + cartId);
    QCOMPARE(sentItems(flow).size(), 2); // theirs is still there
    // A store that has none and lets none be made is not asked for ever.
    stubborn.answer(noCarts);
    stubborn.answer(recording(u"product"_s));
    stubborn.fail(Kind::AlreadyExists);
    QCOMPARE(stubborn.trouble(), Kind::AlreadyExists);
}

void tst_MudbaseShop::setQuantity_zeroOfNothing_writesNothing()
{
    CartFlow empty(mudbase()->setQuantity(user, {}, mug, 0));
    empty.answer(noCarts);
    QCOMPARE(*empty.outcome(), Cart{});
    CartFlow other(mudbase()->setQuantity(user, {}, mug, 0));
    other.answer(cartList('[' + item("\"other\"", "1") + ']'));
    QCOMPARE(other.outcome()->lines.size(), 1);
}

void tst_MudbaseShop::setQuantity_damagedItems_areNeverOverwritten()
{
    CartFlow flow(mudbase()->setQuantity(user, {}, mug, 3));
    flow.answer(cartList("[{\"productId\":"));
    QCOMPARE(flow.asked(), u"(done)"_s);
    QCOMPARE(flow.trouble(), Kind::BadReply);
}

void tst_MudbaseShop::setQuantity_unreadableSum_isNotWritten()
{
    CartFlow flow(mudbase()->setQuantity(user, {}, {u"a"_s, {}}, 1'000'000));
    flow.answer(cartList('[' + item("\"a\"", "1", "100000000000000") + ']'));
    QCOMPARE(flow.trouble(), Kind::Invalid);
}

void tst_MudbaseShop::setQuantity_trouble_isTold_data()
{
    QTest::addColumn<int>("replies");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("finding the cart") << 0 << Kind::Offline;
    QTest::newRow("the product is gone") << 1 << Kind::NotFound;
    QTest::newRow("not allowed to keep a cart") << 2 << Kind::NotAllowed;
    QTest::newRow("the answer is lost") << 2 << Kind::TimedOut;
}

void tst_MudbaseShop::setQuantity_trouble_isTold()
{
    QFETCH(const int, replies);
    QFETCH(const Kind, kind);
    CartFlow flow(mudbase()->setQuantity(user, {}, mug, 3));
    if (replies > 0)
        flow.answer(noCarts);
    if (replies > 1)
        flow.answer(recording(u"product"_s));
    flow.fail(kind);
    QCOMPARE(flow.trouble(), kind);
    CartFlow nowhere(mudbase()->setQuantity(user, {}, {u".."_s, {}}, 3));
    QCOMPARE(nowhere.trouble(), Kind::NotFound);
    CartFlow silent(mudbase()->setQuantity(user, {}, mug, 3));
    silent.answer(noCarts);
    silent.answer(recording(u"product"_s));
    silent.answer(R"({"message":"Data created successfully","data":{"_id":"c"}})"); // an empty cart, by the look of it
    QCOMPARE(silent.trouble(), Kind::BadReply);
}

QTEST_GUILESS_MAIN(tst_MudbaseShop)
#include "tst_mudbaseshop.moc"
