// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "pocketbasefixture.h"

#include <pocketbase/filter.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace DemoStore;
using namespace DemoStore::Testing;

class DemoStorePocketBaseRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void products_ofTheCatalogue_areFlatAndStable();
    void products_pictures_areServed();
    void filter_ofProducts_findsWhatItSays_data();
    void filter_ofProducts_findsWhatItSays();
    void filter_refused_is400_data();
    void filter_refused_is400();
    void filter_reservedWords_are403();
    void parseFilter_tooDeepOrLong_isRefused();
    void list_pagesAndSorts();
    void list_badParameters_are400_data();
    void list_badParameters_are400();
    void fields_trimAnswers();
    void cart_belongsToItsOwner();
    void cart_expandsAllWays();
    void cartItems_badOnes_areRefused_data();
    void cartItems_badOnes_areRefused();
    void cartItems_repeated_areNotUnique();
    void cartItems_modifiersAndRemoval();
    void routes_unknownOnes_are404_data();
    void routes_unknownOnes_are404();
    void text_inJson_isEscapedAsGoDoes();

private:
    PocketBaseFixture m_shop; // for those that only read
};

void DemoStorePocketBaseRecordsTest::initTestCase()
{
    QVERIFY(m_shop.open());
}

void DemoStorePocketBaseRecordsTest::products_ofTheCatalogue_areFlatAndStable()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    CatalogueQuery all;
    all.limit = 1000;
    const Page<Sellable> goods = fixture.store->catalogue.sellables(all);
    const auto records = fixture.get(recordsPath(u"products"_s) + u"?perPage=1000"_s);
    QCOMPARE(records.items().size(), goods.total);
    QSet<QString> ids;
    for (qsizetype i = 0; i < goods.items.size(); ++i) {
        const Sellable &sellable = goods.items.at(i);
        const QJsonObject record = records.items().at(i).toObject();
        QVERIFY(QRegularExpression(u"^[a-z0-9]{15}$"_s).match(record.value("id"_L1).toString()).hasMatch());
        ids.insert(record.value("id"_L1).toString());
        const QString &name = sellable.product.name;
        QCOMPARE(record.value("title"_L1).toString(),
                 sellable.variant ? name + u" – "_s + sellable.variant->name : name);
        QCOMPARE(record.value("sku"_L1).toString(), sellable.sku());
        QCOMPARE(record.value("price_cents"_L1).toInteger(), sellable.price().selling);
        QCOMPARE(record.value("list_price_cents"_L1).toInteger(), sellable.price().listing);
        QCOMPARE(record.value("stock"_L1).toInt(), sellable.stock());
        QCOMPARE(record.value("image"_L1).toString(), sellable.picture());
        QCOMPARE(record.value("description"_L1).toString(), sellable.product.description);
    }
    QCOMPARE(ids.size(), goods.total);
    PocketBaseFixture larger;
    larger.settings.products = 500;
    QVERIFY(larger.open());
    const QString first = records.column("id").first();
    QCOMPARE(larger.get(recordsPath(u"products"_s, first)).json, records.items().first().toObject());
}

void DemoStorePocketBaseRecordsTest::products_pictures_areServed()
{
    const QJsonObject record = m_shop.get(recordsPath(u"products"_s)).items().first().toObject();
    const QString path = u"/files/products/%1/%2"_s.arg(record.value("id"_L1).toString());
    const auto picture = m_shop.get(path.arg(record.value("image"_L1).toString()));
    QCOMPARE(picture.status, 200);
    QVERIFY(picture.body.contains("<svg"));
    QCOMPARE(m_shop.get(path.arg(u"other.svg"_s)).status, 404);
    QCOMPARE(m_shop.get(u"/files/users/x/y.svg"_s).status, 404);
}

void DemoStorePocketBaseRecordsTest::filter_ofProducts_findsWhatItSays_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("where"); // of the table
    const auto row = [](const char *filter, const char *where) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(where);
    };
    row("", "1");
    row("active=true", "1");
    row("active!=true", "0");
    row("true=active", "1");
    row("active='true'", "0");
    row("price_cents>2000", "price_cents > 2000");
    row("price_cents<='2000'", "price_cents <= 2000");
    row("price_cents >= 1999.5&&price_cents<5000", "price_cents >= 2000 AND price_cents < 5000");
    row("price_cents>-1", "1");
    row("title~'MUG'", "title LIKE '%mug%'");
    row("title!~\"mug\"", "title NOT LIKE '%mug%'");
    row("title~'mug%'", "title LIKE 'mug%'");
    row("title~'m_g'", "0");
    row("title~''", "1");
    row("title~title", "1");
    row("title:lower~'mug'", "title LIKE '%mug%'");
    row("title?~'mug'", "title LIKE '%mug%'");
    row("title='it\\'s'", "0");
    row("title='' || title=null", "0");
    row("title!=''", "1");
    row("stock=0 || price_cents<2000 && stock>5", "stock = 0 OR (price_cents < 2000 AND stock > 5)");
    row("(stock=0 || price_cents<2000) && stock<5", "(stock = 0 OR price_cents < 2000) AND stock < 5");
    row("((active=true))// a comment", "1");
    row("category.name='Kitchen'", "category IN (SELECT id FROM pocketbase_categories WHERE name = 'Kitchen')");
    row("category.position>=1", "category IN (SELECT id FROM pocketbase_categories WHERE position >= 1)");
    row("created<@now && created<@todayEnd && @year>2025", "1");
    row("1=1", "1");
    row("'a'='b'", "0");
}

void DemoStorePocketBaseRecordsTest::filter_ofProducts_findsWhatItSays()
{
    QFETCH(QString, filter);
    QFETCH(QString, where);
    QStringList expected;
    const QList<Row> rows =
        m_shop.store->database.all(u"SELECT id FROM pocketbase_products WHERE %1 ORDER BY position"_s.arg(where));
    for (const Row &row : rows)
        expected.append(row.first().toString());
    const auto answer = m_shop.list(u"products"_s, filter, {}, u"&perPage=1000"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.column("id"), expected);
    QCOMPARE(answer.json.value("totalItems"_L1).toInt(), expected.size());
}

void DemoStorePocketBaseRecordsTest::filter_refused_is400_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter : {"nope=1",
                               "title=",
                               "(title~'mug'",
                               "active=true||",
                               "title='a' title='b'",
                               "  ",
                               "()",
                               "active",
                               "a b",
                               "active=true&&&active=true",
                               "title.x=1",
                               "expand.x=1",
                               "password=1",
                               "token_key=''",
                               "// only a comment",
                               "title='open",
                               "title='ends in a backslash\\'",
                               "price_cents=1.2.3",
                               "@nothing=1",
                               "title==1",
                               "title=;",
                               "title='a');DROP TABLE products;--",
                               "strftime('%Y',created)='2026'",
                               "category=",
                               "=1",
                               "&&",
                               "title=1)"})
        QTest::newRow(filter) << QString::fromUtf8(filter);
    QTest::newRow("too many") << QStringList(201, u"stock=1"_s).join(u"||"_s);
    QTest::newRow("too long") << u"title='%1'"_s.arg(QString(3500, u'x'));
}

void DemoStorePocketBaseRecordsTest::filter_refused_is400()
{
    QFETCH(QString, filter);
    const auto answer = m_shop.list(u"products"_s, filter);
    QCOMPARE(answer.body,
             "{\"data\":{},\"message\":\"Something went wrong while processing your request.\",\"status\":400}\n"_ba);
}

void DemoStorePocketBaseRecordsTest::filter_reservedWords_are403()
{
    const auto answer = m_shop.list(u"products"_s, u"@request.auth.id=''"_s);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.message(), u"Only superusers can filter by @request."_s);
    QCOMPARE(m_shop.get(recordsPath(u"products"_s) + u"?sort=@collection.users.id"_s).status, 403);
}

void DemoStorePocketBaseRecordsTest::parseFilter_tooDeepOrLong_isRefused()
{
    const auto nested = [](int depth) { return QString(depth, u'(') + u"a=1"_s + QString(depth, u')'); };
    QVERIFY(PocketBase::parseFilter(nested(49)));
    QVERIFY(!PocketBase::parseFilter(nested(50)));
    QVERIFY(!PocketBase::parseFilter(nested(1700)));
    QVERIFY(PocketBase::parseFilter(QStringList(200, u"a=1"_s).join(u"&&"_s)));
}

void DemoStorePocketBaseRecordsTest::list_pagesAndSorts()
{
    const QString path = recordsPath(u"products"_s);
    QStringList seen;
    for (int page = 1; page <= 4; ++page)
        seen += m_shop.get(path + u"?sort=-price_cents,id&perPage=40&page=%1"_s.arg(page)).column("id");
    const auto all = m_shop.get(path + u"?sort=-price_cents,id&perPage=5000"_s);
    QCOMPARE(seen, all.column("id"));
    QCOMPARE(all.json.value("perPage"_L1).toInt(), 1000);
    QCOMPARE(all.json.value("totalPages"_L1).toInt(), 1);
    for (int i = 1; i < all.items().size(); ++i)
        QVERIFY(all.column("price_cents").at(i - 1).toInt() >= all.column("price_cents").at(i).toInt());
    const auto beyond = m_shop.get(path + u"?page=99&skipTotal=1"_s);
    QVERIFY(beyond.items().isEmpty());
    QCOMPARE(beyond.json.value("totalItems"_L1).toInt(), -1);
    QCOMPARE(beyond.json.value("totalPages"_L1).toInt(), -1);
    QCOMPARE(m_shop.get(path + u"?page=0&perPage=-3"_s).items().size(), 30);
}

void DemoStorePocketBaseRecordsTest::list_badParameters_are400_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"page=x", "perPage=1.5", "page=99999999999", "skipTotal=maybe", "sort=nope", "sort=,",
                              "sort=title;id", "sort=a,b,c,d,e,f,g,h,i", "sort=title,title,title,id,id,id,id,id,id"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void DemoStorePocketBaseRecordsTest::list_badParameters_are400()
{
    QFETCH(QString, query);
    QCOMPARE(m_shop.get(recordsPath(u"products"_s) + u'?' + query).status, 400);
}

void DemoStorePocketBaseRecordsTest::fields_trimAnswers()
{
    const QString path = recordsPath(u"products"_s);
    const auto keys = [](const QJsonValue &object) { return object.toObject().keys(); };
    const auto item = [&](const QString &query) { return m_shop.get(path + query).items().first(); };
    QCOMPARE(keys(item(u"?fields=id, title"_s)), (QStringList{u"id"_s, u"title"_s}));
    QCOMPARE(keys(item(u"?fields=nope"_s)), QStringList());
    QCOMPARE(item(u"?fields=*"_s), item(QString()));
    const QJsonObject narrowed = item(u"?fields=sku,expand.category.name&expand=category"_s).toObject();
    QCOMPARE(narrowed.keys(), (QStringList{u"expand"_s, u"sku"_s}));
    QCOMPARE(keys(narrowed.value("expand"_L1).toObject().value("category"_L1)), QStringList{u"name"_s});
    const QString excerpt = item(u"?fields=title:excerpt(3,true)"_s).toObject().value("title"_L1).toString();
    QCOMPARE(excerpt, item(QString()).toObject().value("title"_L1).toString().left(3) + u"..."_s);
}

void DemoStorePocketBaseRecordsTest::cart_belongsToItsOwner()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto owner = fixture.guest();
    const auto other = fixture.guest();
    const QString cart = fixture.cart(owner, {2});
    const QString item = fixture.get(recordsPath(u"cart_items"_s), owner.token).column("id").first();
    for (const QString &token : {other.token, QString()}) {
        QVERIFY(fixture.get(recordsPath(u"carts"_s), token).items().isEmpty());
        QVERIFY(fixture.list(u"cart_items"_s, u"cart='%1'"_s.arg(cart), token).items().isEmpty());
        QCOMPARE(fixture.get(recordsPath(u"carts"_s, cart), token).status, 404);
        QCOMPARE(fixture.patch(recordsPath(u"cart_items"_s, item), {{u"qty"_s, 9}}, token).status, 404);
        QCOMPARE(fixture.remove(recordsPath(u"cart_items"_s, item), token).status, 404);
        QCOMPARE(fixture.remove(recordsPath(u"carts"_s, cart), token).status, 404);
        const auto strange = fixture.post(recordsPath(u"carts"_s), {{u"user"_s, owner.id}}, token);
        QCOMPARE(strange.body, "{\"data\":{},\"message\":\"Failed to create record.\",\"status\":400}\n"_ba);
        const QJsonObject line{{u"cart"_s, cart}, {u"product"_s, fixture.product(1)}, {u"qty"_s, 1}};
        QCOMPARE(fixture.post(recordsPath(u"cart_items"_s), line, token).faults(), QStringList());
    }
    QCOMPARE(fixture.post(recordsPath(u"carts"_s), {{u"user"_s, owner.id}}, owner.token).faults(),
             QStringList{u"user validation_not_unique"_s});
    QCOMPARE(fixture.patch(recordsPath(u"carts"_s, cart), {{u"user"_s, other.id}}, owner.token).status, 404);
    QCOMPARE(fixture.patch(recordsPath(u"carts"_s, cart), {{u"note"_s, u"n"_s}}, owner.token).text("note"), u"n"_s);
    QCOMPARE(fixture.remove(recordsPath(u"carts"_s, cart), owner.token).status, 204);
    QVERIFY(fixture.cartLines(owner.token).isEmpty());
    QCOMPARE(fixture.post(recordsPath(u"products"_s), {{u"title"_s, u"x"_s}}, owner.token).status, 403);
}

void DemoStorePocketBaseRecordsTest::cart_expandsAllWays()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto owner = fixture.guest();
    const QString cart = fixture.cart(owner, {2, 3});
    const auto found = fixture.list(u"carts"_s, u"user='%1'"_s.arg(owner.id), owner.token,
                                    u"&expand=cart_items_via_cart.product.category,user,nope"_s);
    const QJsonObject expand = found.items().first().toObject().value("expand"_L1).toObject();
    QCOMPARE(expand.keys(), (QStringList{u"cart_items_via_cart"_s, u"user"_s}));
    QCOMPARE(expand.value("user"_L1).toObject().value("email"_L1).toString(), owner.identity);
    const QJsonArray items = expand.value("cart_items_via_cart"_L1).toArray();
    QCOMPARE(items.size(), 2);
    const QJsonObject product = items.first().toObject().value("expand"_L1).toObject().value("product"_L1).toObject();
    QCOMPARE(product.value("id"_L1).toString(), fixture.product(0));
    QVERIFY(product.value("expand"_L1).toObject().contains("category"_L1));

    const auto lines =
        fixture.list(u"cart_items"_s, u"cart.user.email='%1' && product.price_cents>0"_s.arg(owner.identity),
                     owner.token, u"&expand=cart.user&sort=-qty"_s);
    QCOMPARE(lines.column("qty"), (QStringList{u"3"_s, u"2"_s}));
    const QJsonObject line = lines.items().first().toObject().value("expand"_L1).toObject();
    QVERIFY(line.value("cart"_L1).toObject().value("expand"_L1).toObject().contains("user"_L1));
    // A unique relation leads back to one object.
    const auto self = fixture.get(recordsPath(u"users"_s, owner.id) + u"?expand=carts_via_user"_s, owner.token);
    QCOMPARE(self.object("expand").value("carts_via_user"_L1).toObject().value("id"_L1).toString(), cart);
}

void DemoStorePocketBaseRecordsTest::cartItems_badOnes_areRefused_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QStringList>("faults");
    const auto quantity = [](const char *name, const QJsonValue &value, const char *code) {
        QTest::newRow(name) << QJsonObject{{u"qty"_s, value}} << QStringList{u"qty "_s + QLatin1String(code)};
    };
    quantity("nothing", QJsonValue(), "validation_required");
    quantity("0", 0, "validation_required");
    quantity("text", u"many"_s, "validation_required");
    quantity("-1", -1, "validation_min_number_constraint");
    quantity("100", 100, "validation_max_number_constraint");
    quantity("huge", 1e300, "validation_max_number_constraint");
    quantity("endless", u"inf"_s, "validation_max_number_constraint");
    quantity("no number", u"nan"_s, "validation_only_int_constraint");
    quantity("a half", 1.5, "validation_only_int_constraint");
    QTest::newRow("no product") << QJsonObject{{u"product"_s, QString()}}
                                << QStringList{u"product validation_required"_s};
    QTest::newRow("unknown product") << QJsonObject{{u"product"_s, u"abcabcabcabcabc"_s}}
                                     << QStringList{u"product validation_missing_rel_records"_s};
    QTest::newRow("bad id") << QJsonObject{{u"id"_s, u"ABCABCABCABCABC"_s}}
                            << QStringList{u"id validation_invalid_format"_s};
    QTest::newRow("no cart") << QJsonObject{{u"cart"_s, QJsonValue()}} << QStringList();
}

void DemoStorePocketBaseRecordsTest::cartItems_badOnes_areRefused()
{
    QFETCH(QJsonObject, change);
    QFETCH(QStringList, faults);
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto owner = fixture.guest();
    QJsonObject body{{u"cart"_s, fixture.cart(owner)}, {u"product"_s, fixture.product(0)}, {u"qty"_s, 1}};
    for (auto it = change.begin(); it != change.end(); ++it)
        body.insert(it.key(), it.value());
    const auto answer = fixture.post(recordsPath(u"cart_items"_s), body, owner.token);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.faults(), faults);
    QVERIFY(fixture.cartLines(owner.token).isEmpty());
}

void DemoStorePocketBaseRecordsTest::cartItems_repeated_areNotUnique()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto owner = fixture.guest();
    const QString cart = fixture.cart(owner);
    QJsonObject body{
        {u"id"_s, u"iiiiiiiiiiiiiii"_s}, {u"cart"_s, cart}, {u"product"_s, fixture.product(0)}, {u"qty"_s, 1}};
    const QString path = recordsPath(u"cart_items"_s);
    const QStringList pair{u"cart validation_not_unique"_s, u"product validation_not_unique"_s};
    QCOMPARE(fixture.post(path, body, owner.token).status, 200);
    QCOMPARE(fixture.post(path, body, owner.token).faults(), pair);
    body.insert(u"product"_s, fixture.product(1));
    QCOMPARE(fixture.post(path, body, owner.token).faults(), QStringList{u"id validation_not_unique"_s});
    body.remove(u"id"_s);
    const auto second = fixture.post(path, body, owner.token);
    QCOMPARE(second.status, 200);
    const QString one = recordsPath(u"cart_items"_s, second.text("id"));
    QCOMPARE(fixture.patch(one, {{u"product"_s, fixture.product(0)}}, owner.token).faults(), pair);
    QCOMPARE(fixture.patch(one, {{u"cart"_s, cart}}, owner.token).status, 404);
}

void DemoStorePocketBaseRecordsTest::cartItems_modifiersAndRemoval()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto owner = fixture.guest();
    fixture.cart(owner, {2});
    const QString item =
        recordsPath(u"cart_items"_s, fixture.get(recordsPath(u"cart_items"_s), owner.token).column("id").first());
    const auto change = [&](const QString &field, int value) {
        return fixture.patch(item, {{field, value}}, owner.token);
    };
    QCOMPARE(change(u"qty"_s, 5).json.value("qty"_L1).toInt(), 5);
    QCOMPARE(change(u"qty+"_s, 3).json.value("qty"_L1).toInt(), 8);
    QCOMPARE(change(u"qty-"_s, 1).json.value("qty"_L1).toInt(), 7);
    QCOMPARE(change(u"qty-"_s, 7).faults(), QStringList{u"qty validation_required"_s});
    QCOMPARE(change(u"qty+"_s, 93).faults(), QStringList{u"qty validation_max_number_constraint"_s});
    QCOMPARE(fixture.remove(item, owner.token).status, 204);
    QCOMPARE(fixture.remove(item, owner.token).status, 404);
}

void DemoStorePocketBaseRecordsTest::routes_unknownOnes_are404_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown") << "GET"_ba << u"/nope"_s << u"File not found."_s;
    QTest::newRow("slash at the end") << "GET"_ba << u"/health/"_s << u"File not found."_s;
    QTest::newRow("wrong method") << "PUT"_ba << u"/collections/users/records"_s
                                  << u"The requested resource wasn't found."_s;
    QTest::newRow("GET of a POST") << "GET"_ba << u"/collections/users/auth-refresh"_s << u"File not found."_s;
    QTest::newRow("no collection") << "GET"_ba << u"/collections/nope/records"_s << u"Missing collection context."_s;
    QTest::newRow("sign-in to none") << "POST"_ba << u"/collections/nope/auth-with-password"_s
                                     << u"Missing or invalid collection context."_s;
    QTest::newRow("sign-in to goods") << "POST"_ba << u"/collections/products/auth-with-password"_s
                                      << u"Missing or invalid auth collection context."_s;
    QTest::newRow("no record") << "GET"_ba << u"/collections/products/records/abcabcabcabcabc"_s
                               << u"The requested resource wasn't found."_s;
}

void DemoStorePocketBaseRecordsTest::routes_unknownOnes_are404()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, message);
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto answer = fixture.send(method, path);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.message(), message);
    fixture.settings.pocketBase.old = true;
    QVERIFY(fixture.reopen());
    QCOMPARE(fixture.send("GET"_ba, u"/health/"_s).status, 200);
}

void DemoStorePocketBaseRecordsTest::text_inJson_isEscapedAsGoDoes()
{
    PocketBaseFixture fixture;
    QVERIFY(fixture.open());
    const auto owner = fixture.guest();
    const auto answer = fixture.patch(recordsPath(u"users"_s, owner.id), {{u"name"_s, u"<a> & \"b\""_s}}, owner.token);
    QVERIFY(answer.body.contains(R"("name":"\u003ca\u003e \u0026 \"b\"")"));
    QVERIFY(answer.body.endsWith("}\n"));
    QCOMPARE(answer.text("name"), u"<a> & \"b\""_s);
}

QTEST_GUILESS_MAIN(DemoStorePocketBaseRecordsTest)
#include "tst_demostore_pocketbase_records.moc"
