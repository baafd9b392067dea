// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "recorded.h"

#include <QTest>
#include <QUrlQuery>

using namespace GuestPass;
using namespace GuestPass::Shop;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

using Sort = ProductQuery::Sort;

QByteArray encoded(const ApiRequest &api)
{
    return api.request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority).replace("/api/v1/demo/storefront", "");
}

QJsonObject bodyOf(const ApiRequest &api)
{
    return QJsonDocument::fromJson(api.request.body).object();
}

/// A page whose products are these.
HttpReply listOf(const QByteArray &products)
{
    return jsonReply("{\"success\":true,\"content\":{\"products\":[" + products + "]}}");
}

QByteArray plainProduct(const QByteArray &id, const QByteArray &price)
{
    return "{\"id\":" + id + ",\"name\":\"Mug\",\"pricing\":{\"currency\":\"EUR\",\"selling_price\":" + price + "}}";
}

} // namespace

class tst_CommerceEngineCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void products_query_isAsked_data();
    void products_query_isAsked();
    void products_wordsWithCategory_areSearchedByName();
    void requests_otherReads_areAddressed();
    void readProducts_list_isRead();
    void readProducts_search_foldsVariants();
    void readProducts_searchOfManyPages_keepsTheStoresCount();
    void readProducts_damagedEntries_areLeftOut();
    void readProducts_oddNumbers_fallBack_data();
    void readProducts_oddNumbers_fallBack();
    void readProducts_oddPictures_areEmpty_data();
    void readProducts_oddPictures_areEmpty();
    void readProduct_detail_isRead();
    void readProduct_allVariantsDamaged_cannotBeBought();
    void readCategories_list_isRead();
    void readers_nonsense_isBadReply();
    void makeDialect_unknownService_isNull();
};

void tst_CommerceEngineCatalogue::products_query_isAsked_data()
{
    QTest::addColumn<ProductQuery>("query");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto query = [](const QString &words, const QString &category, Sort sort, int page = 1, int size = 24) {
        return ProductQuery{words, category, {}, sort, page, size};
    };
    const auto search = "/catalog/products/search"_ba;
    QTest::newRow("everything") << query({}, {}, Sort::Featured) << "/catalog/products?page=1&limit=24"_ba
                                << ""_ba;
    QTest::newRow("third page") << query({}, {}, Sort::Featured, 3, 10) << "/catalog/products?page=3&limit=10"_ba
                                << ""_ba;
    QTest::newRow("bounds") << query({}, {}, Sort::Featured, -3, 5000) << "/catalog/products?page=1&limit=100"_ba
                            << ""_ba;
    QTest::newRow("category") << query({}, u"a&b"_s, Sort::Featured)
                              << "/catalog/products?page=1&limit=24&category_id=a%26b"_ba
                              << ""_ba;
    QTest::newRow("by name") << query({}, {}, Sort::Name)
                             << "/catalog/products?page=1&limit=24&sort_by=%7B%22name%22%3A%22asc%22%7D"_ba
                             << ""_ba;
    QTest::newRow("by price in a category of unknown name")
        << query({}, u"c"_s, Sort::PriceUp)
        << "/catalog/products?page=1&limit=24&category_id=c&sort_by=%7B%22selling_price%22%3A%22asc%22%7D"_ba
        << ""_ba;
    QTest::newRow("by price") << query({}, {}, Sort::PriceUp) << search
                              << R"({"query":"","page":1,"limit":24,"sort":["pricing.selling_price:asc"]})"_ba;
    QTest::newRow("by price, falling") << query(
        {}, {},
        Sort::PriceDown) << search << R"({"query":"","page":1,"limit":24,"sort":["pricing.selling_price:desc"]})"_ba;
    QTest::newRow("words") << query(u"  blue   mug "_s, {}, Sort::Featured, 2) << search
                           << R"({"query":"blue mug","page":2,"limit":24})"_ba;
    QTest::newRow("words by name") << query(u"mug"_s, {}, Sort::Name) << search
                                   << R"({"query":"mug","page":1,"limit":24,"sort":["product_name:asc"]})"_ba;
}

void tst_CommerceEngineCatalogue::products_query_isAsked()
{
    QFETCH(ProductQuery, query);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    const auto api = commerceEngine()->products(query);
    QCOMPARE(encoded(api), target);
    QCOMPARE(api.access, Access::Any);
    QCOMPARE(api.request.method, body.isEmpty() ? "GET"_ba : "POST"_ba);
    QCOMPARE(bodyOf(api), QJsonDocument::fromJson(body).object());
}

void tst_CommerceEngineCatalogue::products_wordsWithCategory_areSearchedByName()
{
    ProductQuery query{u"oak"_s, u"c1"_s, u"Lamps & Light"_s, Sort::PriceUp, 1, 24};
    QCOMPARE(bodyOf(commerceEngine()->products(query)).value("filter"_L1).toString(),
             u"categories.name = 'Lamps & Light'"_s);
    // A quote would end the value: such a name is never put into the filter.
    query.categoryName = u"x' OR sku EXISTS"_s;
    QVERIFY(!bodyOf(commerceEngine()->products(query)).contains("filter"_L1));
}

void tst_CommerceEngineCatalogue::requests_otherReads_areAddressed()
{
    const auto dialect = commerceEngine();
    QCOMPARE(encoded(dialect->categories()), "/catalog/categories"_ba);
    QCOMPARE(encoded(dialect->product(u"blue mug/1"_s)), "/catalog/products/blue%20mug%2F1"_ba);
    QCOMPARE(dialect->product(u"x"_s).request.route, u"catalog/products/{id}"_s);
    QCOMPARE(dialect->product(u"x"_s).access, Access::Any);
}

void tst_CommerceEngineCatalogue::readProducts_list_isRead()
{
    const auto page = commerceEngine()->readProducts(jsonReply(recorded(u"products"_s)), {});
    QVERIFY(page.ok());
    QCOMPARE(page->total, 61);
    QCOMPARE(page->nextPage, std::optional(2));
    QCOMPARE(page->products.size(), 3);
    const Product &mug = page->products[0];
    QCOMPARE(mug.id, u"p-mug"_s);
    QCOMPARE(mug.name, u"Blue mug"_s);
    QCOMPARE(mug.summary, u"A blue mug."_s);
    QCOMPARE(mug.categoryIds, QStringList{u"c-kitchen"_s});
    QCOMPARE(mug.price, (Money{10000, u"INR"_s}));
    QCOMPARE(mug.listPrice, std::optional(Money{12000, u"INR"_s}));
    QVERIFY(mug.available && !mug.hasVariants);
    QCOMPARE(mug.picture, QUrl(u"https://cdn.example/p-muga-standard.png"_s));
    QCOMPARE(mug.thumbnail, QUrl(u"https://cdn.example/p-muga-thumbnail.png"_s));
    QCOMPARE(mug.maxQuantity, 10);
    const Product &board = page->products[1];
    QVERIFY(board.hasVariants && !board.listPrice);
    QCOMPARE(board.price, (Money{4999, u"EUR"_s}));
    QCOMPARE(board.minQuantity, 2);
    QCOMPARE(board.quantityStep, 2);
    QCOMPARE(board.maxQuantity, 0);
    QVERIFY(!page->products[2].available);
}

void tst_CommerceEngineCatalogue::readProducts_search_foldsVariants()
{
    const auto page = commerceEngine()->readProducts(jsonReply(recorded(u"search"_s)), {});
    QVERIFY(page.ok());
    QCOMPARE(page->products.size(), 2);
    QCOMPARE(page->total, 2);
    QVERIFY(!page->nextPage);
    QCOMPARE(page->products[0].id, u"p-board"_s);
    QVERIFY(page->products[0].hasVariants);
    QCOMPARE(page->products[0].price.minor, 3000);
    QVERIFY(page->products[0].available); // its second variant is
    QCOMPARE(page->products[1].id, u"p-mug"_s);
    QVERIFY(!page->products[1].hasVariants);
}

void tst_CommerceEngineCatalogue::readProducts_searchOfManyPages_keepsTheStoresCount()
{
    const auto page =
        commerceEngine()->readProducts(altered(u"search"_s, "\"next_page\": null", "\"next_page\": 2"), {});
    QCOMPARE(page->total, 3);
    QCOMPARE(page->nextPage, std::optional(2));
}

void tst_CommerceEngineCatalogue::readProducts_damagedEntries_areLeftOut()
{
    const QByteArray good = plainProduct("\"p1\"", "1");
    const QByteArrayList bad{"null",
                             "7",
                             "[]",
                             "{}",
                             plainProduct("7", "1"),
                             plainProduct("\"\"", "1"),
                             plainProduct("\"..\"", "1"),
                             plainProduct("\"a b\"", "1"),
                             plainProduct("\"p2\"", "\"1\""),
                             plainProduct("\"p2\"", "-1"),
                             plainProduct("\"p2\"", "1e13"),
                             plainProduct("\"p2\"", "null"),
                             "{\"id\":\"p2\",\"name\":null,\"pricing\":{\"currency\":\"EUR\",\"selling_price\":1}}",
                             "{\"id\":\"p2\",\"name\":\"x\",\"pricing\":{\"currency\":7,\"selling_price\":1}}",
                             "{\"id\":\"p2\",\"name\":\"x\",\"pricing\":[]}"};
    for (const auto &entry : bad) {
        const auto page = commerceEngine()->readProducts(listOf(entry + ',' + good), {});
        QVERIFY(page.ok());
        QVERIFY2(page->products.size() == 1, entry.constData());
        QCOMPARE(page->products[0].id, u"p1"_s);
    }
}

void tst_CommerceEngineCatalogue::readProducts_oddNumbers_fallBack_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("text") << "\"2\""_ba;
    QTest::newRow("zero") << "0"_ba;
    QTest::newRow("negative") << "-1"_ba;
    QTest::newRow("fraction") << "1.5"_ba;
    QTest::newRow("huge") << "1e300"_ba;
    QTest::newRow("array") << "[2]"_ba;
}

void tst_CommerceEngineCatalogue::readProducts_oddNumbers_fallBack()
{
    QFETCH(QByteArray, next);
    const auto page =
        commerceEngine()->readProducts(altered(u"products"_s, "\"next_page\": 2", "\"next_page\": " + next), {});
    QVERIFY(page.ok());
    QVERIFY(!page->nextPage);
    const auto counted =
        commerceEngine()->readProducts(altered(u"products"_s, "\"total_records\": 61", "\"total_records\": -61"), {});
    QCOMPARE(counted->total, 3);
    const auto step = commerceEngine()->readProducts(
        altered(u"products"_s, "\"incremental_quantity\": 1", "\"incremental_quantity\": " + next), {});
    QCOMPARE(step->products[0].quantityStep, 1);
}

void tst_CommerceEngineCatalogue::readProducts_oddPictures_areEmpty_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("file") << "file:///etc/passwd"_ba;
    QTest::newRow("data") << "data:image/svg+xml,<svg/>"_ba;
    QTest::newRow("relative") << "/mug.png"_ba;
    QTest::newRow("script") << "javascript:alert(1)"_ba;
    QTest::newRow("password") << "https://u:p@cdn.example/mug.png"_ba;
    QTest::newRow("no host") << "https:///mug.png"_ba;
    QTest::newRow("long") << "https://cdn.example/" + QByteArray(4000, 'a');
}

void tst_CommerceEngineCatalogue::readProducts_oddPictures_areEmpty()
{
    QFETCH(QByteArray, address);
    const QByteArray product = plainProduct("\"p1\"", "1").chopped(1) + ",\"images\":[null,7,{\"url_standard\":7},"
        + "{\"url_standard\":\"" + address + "\",\"url_thumbnail\":\"" + address + "\"}]}";
    const auto page = commerceEngine()->readProducts(listOf(product), {});
    QCOMPARE(page->products.size(), 1);
    QCOMPARE(page->products[0].picture, QUrl());
    QCOMPARE(page->products[0].thumbnail, QUrl());
}

void tst_CommerceEngineCatalogue::readProduct_detail_isRead()
{
    const auto product = commerceEngine()->readProduct(jsonReply(recorded(u"product"_s)));
    QVERIFY(product.ok());
    QCOMPARE(product->description, u"Cut & serve.\nWipe clean.\n1 < 2"_s);
    QCOMPARE(product->variants.size(), 3); // the one that is no longer on sale is not there
    const Variant &oak = product->variants[0];
    QCOMPARE(oak.id, u"v-oak"_s);
    QVERIFY(!oak.available);
    // In the order of the product's options, not of the alphabet.
    QCOMPARE(oak.choices,
             (QList{Choice{u"wood"_s, u"Wood"_s, u"Oak"_s, {}},
                    Choice{u"colour"_s, u"Colour"_s, u"Natural"_s, u"#d2b48c"_s}}));
    const Variant &ash = product->variants[1];
    QVERIFY(ash.available); // not in stock, but can be ordered in
    QCOMPARE(ash.price.minor, 5000);
    QCOMPARE(ash.listPrice->minor, 6000);
    QCOMPARE(ash.picture, QUrl(u"https://cdn.example/v-ash-standard.png"_s));
    QCOMPARE(product->variants[2].choices[1].colour, QString()); // no colour, and certainly no style sheet
}

void tst_CommerceEngineCatalogue::readProduct_allVariantsDamaged_cannotBeBought()
{
    const auto product =
        commerceEngine()->readProduct(withMember(u"product"_s, u"product"_s, u"variants"_s, QJsonValue::Null));
    QVERIFY(product.ok());
    QVERIFY(product->hasVariants && product->variants.isEmpty() && !product->available);
}

void tst_CommerceEngineCatalogue::readCategories_list_isRead()
{
    const auto categories = commerceEngine()->readCategories(jsonReply(recorded(u"categories"_s)));
    QVERIFY(categories.ok());
    QCOMPARE(*categories, (QList{Category{u"c-kitchen"_s, u"Kitchen"_s}, Category{u"c-lamps"_s, u"Lamps & Light"_s}}));
}

void tst_CommerceEngineCatalogue::readers_nonsense_isBadReply()
{
    const auto dialect = commerceEngine();
    for (const auto &body : nonsense()) {
        const HttpReply reply = jsonReply(body);
        QCOMPARE(dialect->readCategories(reply).error().kind, Error::Kind::BadReply);
        QCOMPARE(dialect->readProducts(reply, {}).error().kind, Error::Kind::BadReply);
        QCOMPARE(dialect->readProduct(reply).error().kind, Error::Kind::BadReply);
    }
}

void tst_CommerceEngineCatalogue::makeDialect_unknownService_isNull()
{
    QVERIFY(!makeDialect(StoreProfile{}));
}

QTEST_GUILESS_MAIN(tst_CommerceEngineCatalogue)
#include "tst_commerceenginecatalogue.moc"
