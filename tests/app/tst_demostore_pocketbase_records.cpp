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
