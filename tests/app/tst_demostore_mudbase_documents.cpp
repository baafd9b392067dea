// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "mudbasefixture.h"

#include <mudbase/collections.h>
#include <mudbase/goodsindex.h>

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace DemoStore;
using namespace DemoStore::Testing;

namespace {

const QString email = u"ada@example.com"_s;
const QString productsPath = dataPath(Mudbase::productsCollection);
const QString cartsPath = dataPath(Mudbase::cartsCollection);
const QString someItems = uR"([{"productId":"677565737470617373000042","quantity":2}])"_s;

QString encoded(const QByteArray &json)
{
    return QString::fromLatin1(json.toPercentEncoding());
}

} // namespace

class DemoStoreMudbaseDocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void products_listed_areOnePerVariant();
    void products_fields_areTheSample();
    void products_ids_areStableAndUnique();
    void products_byId_areFoundWithoutAScan();
    void list_pages_areClamped_data();
    void list_pages_areClamped();
    void list_sorted_isInOrder_data();
    void list_sorted_isInOrder();
    void list_fields_areReduced();
    void filter_kinds_findWhatTheySay_data();
    void filter_kinds_findWhatTheySay();
    void filter_bad_isRefused_data();
    void filter_bad_isRefused();
    void filter_valuesNotItsSyntax_areData();
    void categories_listed_matchTheGoods();
    void search_words_findGoods();
    void goods_writing_isForbidden_data();
    void goods_writing_isForbidden();
    void cart_ofGuest_isForbidden_data();
    void cart_ofGuest_isForbidden();
    void cart_story_ofOneMember();
    void cart_second_clashes();
    void cart_ofSomebodyElse_isNotThere();
    void cart_bad_isRefused_data();
    void cart_bad_isRefused();
    void cart_afterConversion_isAllowed();
    void places_unknown_areNotFound_data();
    void places_unknown_areNotFound();
    void oldFile_withoutTheTables_getsThem();

private:
    MudbaseAnswer products(const QString &query) { return m_fixture->get(productsPath + u'?' + query, m_guest.access); }

    std::unique_ptr<MudbaseFixture> m_fixture;
    MudbasePerson m_guest;
};

void DemoStoreMudbaseDocumentsTest::init()
{
    m_fixture = std::make_unique<MudbaseFixture>();
    QVERIFY(m_fixture->open());
    m_guest = m_fixture->guest();
}

void DemoStoreMudbaseDocumentsTest::products_listed_areOnePerVariant()
{
    CatalogueQuery everything;
    everything.limit = 100;
    const Page<Sellable> sellables = m_fixture->store->catalogue.sellables(everything);
    const MudbaseAnswer answer = products(u"limit=100"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object("pagination").value("total"_L1).toInt(), sellables.total);
    const QList<QJsonObject> documents = answer.documents();
    QCOMPARE(documents.size(), qMin(sellables.total, 100));
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const Sellable &sellable = sellables.items.at(i);
        const QString name =
            sellable.variant ? sellable.product.name + u" – "_s + sellable.variant->name : sellable.product.name;
        QCOMPARE(documents.at(i).value("name"_L1).toString(), name);
        QCOMPARE(documents.at(i).value("priceCents"_L1).toInteger(), sellable.price().selling);
        QCOMPARE(documents.at(i).value("stock"_L1).toInt(), sellable.stock());
    }
}

void DemoStoreMudbaseDocumentsTest::products_fields_areTheSample()
{
    const QJsonObject lamp = products(u"filter="_s + encoded(R"({"slug":"fjord-lamp-oak"})")).documents().value(0);
    QCOMPARE(lamp.keys().join(u' '),
             u"_id category compareAtPriceCents createdAt currency description galleryJson imageUrl isActive name"
             " priceCents slug stock updatedAt"_s);
    QCOMPARE(lamp.value("name"_L1).toString(), u"Lamp “Fjord” – Oak"_s);
    QCOMPARE(lamp.value("priceCents"_L1).toInt(), 4900);
    QCOMPARE(lamp.value("compareAtPriceCents"_L1).toInt(), 5900);
    QCOMPARE(lamp.value("currency"_L1).toString(), u"EUR"_s);
    QCOMPARE(lamp.value("category"_L1).toString(), u"Lamps"_s);
    QCOMPARE(lamp.value("isActive"_L1), QJsonValue(true));
    const QString picture = u"http://127.0.0.1:1/pictures/fjord-lamp.svg"_s;
    QCOMPARE(lamp.value("imageUrl"_L1).toString(), picture);
    QCOMPARE(QJsonDocument::fromJson(lamp.value("galleryJson"_L1).toString().toUtf8()).array(), QJsonArray{picture});
    QVERIFY(QDateTime::fromString(lamp.value("createdAt"_L1).toString(), Qt::ISODateWithMs).isValid());
    const QString one = productsPath + u'/' + lamp.value("_id"_L1).toString();
    QCOMPARE(m_fixture->get(one, m_guest.access).object("data"), lamp);
    QCOMPARE(m_fixture->get(one.left(one.size() - 24) + one.right(24).toUpper(), m_guest.access).object("data"), lamp);
}

void DemoStoreMudbaseDocumentsTest::products_ids_areStableAndUnique()
{
    const auto ids = [this] {
        return m_fixture->store->database.all(u"SELECT product_id, variant_id, id FROM mudbase_products"
                                              " WHERE position < 20 ORDER BY position"_s);
    };
    const QList<Row> before = ids();
    m_fixture->settings.products = 500;
    QVERIFY(m_fixture->reopen());
    QCOMPARE(ids(), before);
    const auto counts = m_fixture->store->database.one(u"SELECT count(*), count(DISTINCT id), count(DISTINCT slug)"
                                                       " FROM mudbase_products"_s);
    QVERIFY(counts->at(0).toInt() >= 500);
    QCOMPARE(counts->at(1), counts->at(0));
    QCOMPARE(counts->at(2), counts->at(0));
}

void DemoStoreMudbaseDocumentsTest::products_byId_areFoundWithoutAScan()
{
    const auto &collection = Mudbase::products();
    for (const QString &condition : {u"m.id = 'x'"_s, u"m.slug = 'x'"_s}) {
        const QList<Row> plan = m_fixture->store->database.all(
            u"EXPLAIN QUERY PLAN SELECT %1 FROM %2 WHERE %3"_s.arg(collection.columns(), collection.source, condition));
        QVERIFY(!plan.isEmpty());
        for (const Row &step : plan)
            QVERIFY2(!step.last().toString().startsWith(u"SCAN"_s), qPrintable(step.last().toString()));
    }
}

void DemoStoreMudbaseDocumentsTest::list_pages_areClamped_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("limit");
    QTest::newRow("default") << u""_s << 1 << 20;
    QTest::newRow("asked") << u"page=2&limit=5"_s << 2 << 5;
    QTest::newRow("large") << u"limit=5000"_s << 1 << 100;
    QTest::newRow("small") << u"page=-3&limit=0"_s << 1 << 1;
    QTest::newRow("nonsense") << u"page=two&limit=99999999999"_s << 1 << 20;
    QTest::newRow("far") << u"page=2147483647"_s << 1'000'000 << 20;
}

void DemoStoreMudbaseDocumentsTest::list_pages_areClamped()
{
    QFETCH(const int, page);
    QFETCH(const int, limit);
    QFETCH(const QString, query);
    const MudbaseAnswer answer = products(query);
    const QJsonObject pagination = answer.object("pagination");
    const int total = pagination.value("total"_L1).toInt();
    QCOMPARE(pagination.value("page"_L1).toInt(), page);
    QCOMPARE(pagination.value("limit"_L1).toInt(), limit);
    QCOMPARE(pagination.value("totalPages"_L1).toInt(), (total + limit - 1) / limit);
    QCOMPARE(pagination.value("hasMore"_L1).toBool(), page * limit < total);
    QCOMPARE(answer.documents().size(), qBound(0, total - (page - 1) * limit, limit));
}

void DemoStoreMudbaseDocumentsTest::list_sorted_isInOrder_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("descending");
    QTest::newRow("name") << u"name"_s << u"name"_s << false;
    QTest::newRow("-name") << u"-name"_s << u"name"_s << true;
    QTest::newRow("price") << u"priceCents"_s << u"priceCents"_s << false;
    QTest::newRow("-price") << u"-priceCents"_s << u"priceCents"_s << true;
    QTest::newRow("createdAt") << u"createdAt"_s << u"createdAt"_s << false;
    QTest::newRow("unsaid") << u""_s << u"createdAt"_s << true;
    QTest::newRow("unknown") << u"nothing;DROP TABLE mudbase_products"_s << u"createdAt"_s << true;
}

void DemoStoreMudbaseDocumentsTest::list_sorted_isInOrder()
{
    QFETCH(const QString, sort);
    QFETCH(const QString, field);
    QFETCH(const bool, descending);
    const QList<QJsonObject> documents = products(u"limit=100&sort="_s + sort).documents();
    QVERIFY(documents.size() > 50);
    for (qsizetype i = 1; i < documents.size(); ++i) {
        const QJsonValue a = documents.at(descending ? i : i - 1).value(field);
        const QJsonValue b = documents.at(descending ? i - 1 : i).value(field);
        QVERIFY(a.isDouble() ? a.toInteger() <= b.toInteger()
                             : a.toString().toLower().toUtf8() <= b.toString().toLower().toUtf8());
    }
}

void DemoStoreMudbaseDocumentsTest::list_fields_areReduced()
{
    const QJsonObject document = products(u"fields=name,priceCents,nothing&limit=1"_s).documents().value(0);
    QCOMPARE(document.keys().join(u' '), u"_id name priceCents"_s);
}

void DemoStoreMudbaseDocumentsTest::filter_kinds_findWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &filter, const QString &where) {
        QTest::newRow(name) << filter << where;
    };
    row("everything", "{}", u"1"_s);
    row("text", R"({"category":"Lamps"})", u"category = 'Lamps'"_s);
    row("flag", R"({"isActive":true})", u"1"_s);
    row("other flag", R"({"isActive":false})", u"0"_s);
    row("two", R"({"isActive":true,"category":"Toys"})", u"category = 'Toys'"_s);
    row("at least", R"({"priceCents":{"$gte":5000}})", u"price >= 5000"_s);
    row("between", R"({"priceCents":{"$gt":1400,"$lt":4900}})", u"price > 1400 AND price < 4900"_s);
    row("at most", R"({"stock":{"$lte":0}})", u"stock <= 0"_s);
    row("one of", R"({"category":{"$in":["Toys","Bath"]}})", u"category IN ('Toys', 'Bath')"_s);
    row("one of none", R"({"category":{"$in":[]}})", u"0"_s);
    row("none of", R"({"category":{"$nin":["Toys"]}})", u"category <> 'Toys'"_s);
    row("not", R"({"category":{"$ne":"Toys"}})", u"category <> 'Toys'"_s);
    row("null", R"({"compareAtPriceCents":null})", u"compare_at_price IS NULL"_s);
    row("null or more", R"({"compareAtPriceCents":{"$in":[null,5900]}})",
        u"compare_at_price IS NULL OR compare_at_price = 5900"_s);
    row("exists", R"({"compareAtPriceCents":{"$exists":true}})", u"compare_at_price IS NOT NULL"_s);
    row("not at the price", R"({"compareAtPriceCents":{"$ne":5900}})", u"compare_at_price IS NOT 5900"_s);
    row("either", R"({"$or":[{"category":"Toys"},{"priceCents":{"$lt":1000}}]})",
        u"category = 'Toys' OR price < 1000"_s);
    row("both", R"({"$and":[{"category":"Toys"},{"stock":{"$gt":0}}]})", u"category = 'Toys' AND stock > 0"_s);
    row("other type", R"({"priceCents":"4900"})", u"0"_s);
    row("unknown field", R"({"colour":"red"})", u"0"_s);
    row("unknown field missing", R"({"colour":null})", u"1"_s);
    row("unknown id", R"({"sellerId":"677565737470617373000001"})", u"0"_s);
}

void DemoStoreMudbaseDocumentsTest::filter_kinds_findWhatTheySay()
{
    QFETCH(const QByteArray, filter);
    QFETCH(const QString, where);
    const MudbaseAnswer answer = products(u"limit=1&filter="_s + encoded(filter));
    QCOMPARE(answer.verdict(), u"200 "_s);
    const auto expected =
        m_fixture->store->database.one(u"SELECT count(*) FROM mudbase_products WHERE (%1)"_s.arg(where));
    QCOMPARE(answer.object("pagination").value("total"_L1).toInt(), expected->at(0).toInt());
}

void DemoStoreMudbaseDocumentsTest::filter_bad_isRefused_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &filter, const QString &words) {
        QTest::newRow(name) << filter << words;
    };
    row("no JSON", "{", u"The filter is not a JSON object"_s);
    row("array", "[]", u"The filter is not a JSON object"_s);
    row("regex", R"({"name":{"$regex":"a"}})", u"Operator $regex is not allowed"_s);
    row("text", R"({"$text":{"$search":"a"}})", u"Operator $text is not allowed"_s);
    row("where", R"({"$where":"1"})", u"Operator $where is not allowed"_s);
    row("deep where", R"({"$or":[{"$where":"1"}]})", u"Operator $where is not allowed"_s);
    row("no id", R"({"userId":"xyz"})", u"Invalid ObjectId format for userId"_s);
    row("no id in a list", R"({"boardId":{"$in":["x"]}})", u"Invalid ObjectId format for boardId"_s);
    row("number for id", R"({"_id":7})", u"Invalid ObjectId format for _id"_s);
    row("in without list", R"({"name":{"$in":"a"}})", u"$in and $nin take a list"_s);
    row("or without list", R"({"$or":{}})", u"$and and $or take a list of filters"_s);
    QByteArray deep = "{}";
    for (int i = 0; i < 8; ++i)
        deep = R"({"$and":[)" + deep + "]}";
    row("deep", deep, u"The filter is too large"_s);
    row("wide", R"({"$or":[)" + QByteArray(R"({"stock":1},)").repeated(60) + R"({"stock":1}]})",
        u"The filter is too large"_s);
}

void DemoStoreMudbaseDocumentsTest::filter_bad_isRefused()
{
    QFETCH(const QByteArray, filter);
    QFETCH(const QString, words);
    QCOMPARE(products(u"filter="_s + encoded(filter)).verdict(), u"400 Invalid input: Invalid query: "_s + words);
}

void DemoStoreMudbaseDocumentsTest::filter_valuesNotItsSyntax_areData()
{
    for (const char *hostile : {R"({"name":"x' OR 1=1 --"})", R"({"name' OR 1=1 --":"x"})", R"({"name":{"length":1}})"})
        QCOMPARE(products(u"filter="_s + encoded(hostile)).object("pagination").value("total"_L1).toInt(), 0);
    // A plus sign in a query is a blank, an encoded one is itself.
    const QString name = products(u"limit=1&fields=name"_s).documents().value(0).value("name"_L1).toString();
    QVERIFY(name.contains(u' '));
    const QString filter = encoded(QJsonDocument(QJsonObject{{u"name"_s, name}}).toJson(QJsonDocument::Compact));
    QCOMPARE(products(u"filter="_s + QString(filter).replace(u"%20"_s, u"+"_s)).documents().size(), 1);
    QCOMPARE(products(u"filter="_s + QString(filter).replace(u"%20"_s, u"%2B"_s)).documents().size(), 0);
}

void DemoStoreMudbaseDocumentsTest::categories_listed_matchTheGoods()
{
    const QString path = dataPath(Mudbase::categoriesCollection);
    const QList<QJsonObject> categories = m_fixture->get(path, m_guest.access).documents();
    QCOMPARE(categories.size(), m_fixture->store->catalogue.categories().size());
    int sum = 0;
    for (const QJsonObject &category : categories) {
        QVERIFY(!category.value("slug"_L1).toString().isEmpty());
        const QByteArray filter =
            QJsonDocument(QJsonObject{{u"category"_s, category.value("name"_L1)}}).toJson(QJsonDocument::Compact);
        const int count = products(u"filter="_s + encoded(filter)).object("pagination").value("total"_L1).toInt();
        QCOMPARE(count, category.value("productCount"_L1).toInt());
        sum += count;
    }
    QCOMPARE(sum, products({}).object("pagination").value("total"_L1).toInt());
}

void DemoStoreMudbaseDocumentsTest::search_words_findGoods()
{
    const QString path = u"/search/projects/%1/search?q="_s.arg(Mudbase::projectId);
    const MudbaseAnswer answer = m_fixture->get(path + u"fjord+LAMP&limit=1"_s, m_guest.access);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json.value("success"_L1).toBool());
    const QJsonObject data = answer.object("data");
    QCOMPARE(data.keys().join(u' '), u"pagination query results searchTime"_s);
    QCOMPARE(data.value("query"_L1).toString(), u"fjord LAMP"_s);
    QCOMPARE(data.value("pagination"_L1).toObject().value("total"_L1).toInt(), 2);
    const QJsonObject result = data.value("results"_L1).toArray().at(0).toObject();
    QCOMPARE(result.value("collection"_L1).toString(), u"products"_s);
    const QJsonObject item = result.value("item"_L1).toObject();
    QVERIFY(item.value("name"_L1).toString().contains(u"Fjord"_s));
    QVERIFY(item.contains("score"_L1));
    const auto total = [&](const QString &query) {
        return m_fixture->get(path + query, m_guest.access)
            .object("data")
            .value("pagination"_L1)
            .toObject()
            .value("total"_L1)
            .toInt(-1);
    };
    QCOMPARE(total(u"fjord%20walnut&collections=products"_s), 1);
    QCOMPARE(total(u"fjord&collections=carts"_s), 0);
    QCOMPARE(total(u"100%25"_s), 0); // no wildcard
    QCOMPARE(total(encoded(item.value("name"_L1).toString().toUtf8())), 1);
    QCOMPARE(total(u"%25"_s), -1); // no word
    QCOMPARE(m_fixture->get(path, m_guest.access).verdict(), u"400 Validation failed"_s);
    QCOMPARE(m_fixture->get(path + u"x"_s, {}).verdict(), u"401 Authentication required"_s);
}

void DemoStoreMudbaseDocumentsTest::goods_writing_isForbidden_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("action");
    QTest::newRow("create") << "POST"_ba << u"create"_s;
    QTest::newRow("update") << "PATCH"_ba << u"update"_s;
    QTest::newRow("delete") << "DELETE"_ba << u"delete"_s;
}

void DemoStoreMudbaseDocumentsTest::goods_writing_isForbidden()
{
    QFETCH(const QByteArray, method);
    const QString id = products(u"limit=1"_s).documents().value(0).value("_id"_L1).toString();
    const QString path = method == "POST" ? productsPath : productsPath + u'/' + id;
    const MudbasePerson member = m_fixture->member(email);
    const MudbaseAnswer answer = m_fixture->send(method, path, R"({"stock":1000})"_ba,
                                                 {{"authorization"_ba, "Bearer " + member.access.toLatin1()}});
    QCOMPARE(answer.verdict(), u"403 Insufficient permissions"_s);
    QTEST(answer.object("required").value("action"_L1).toString(), "action");
    QCOMPARE(answer.object("required").value("collection"_L1).toString(), u"products"_s);
    QCOMPARE(answer.text("userRole"), u"viewer"_s);
    QCOMPARE(answer.text("customRole"), u"customer"_s);
}

void DemoStoreMudbaseDocumentsTest::cart_ofGuest_isForbidden_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("action");
    QTest::newRow("create") << "POST"_ba << u""_s << u"create"_s;
    QTest::newRow("list") << "GET"_ba << u""_s << u"read"_s;
    QTest::newRow("read") << "GET"_ba << u"/677565737470617373000042"_s << u"read"_s;
    QTest::newRow("update") << "PATCH"_ba << u"/677565737470617373000042"_s << u"update"_s;
    QTest::newRow("delete") << "DELETE"_ba << u"/677565737470617373000042"_s << u"delete"_s;
}

void DemoStoreMudbaseDocumentsTest::cart_ofGuest_isForbidden()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, rest);
    QFETCH(const QString, action);
    const MudbaseAnswer answer = m_fixture->send(method, cartsPath + rest, R"({"itemsJson":"[]"})"_ba,
                                                 {{"authorization"_ba, "Bearer " + m_guest.access.toLatin1()}});
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.json,
             (QJsonObject{{u"error"_s, u"Insufficient permissions"_s},
                          {u"required"_s, QJsonObject{{u"action"_s, action}, {u"collection"_s, u"carts"_s}}},
                          {u"userRole"_s, u"viewer"_s},
                          {u"customRole"_s, u"none"_s}}));
}

void DemoStoreMudbaseDocumentsTest::cart_story_ofOneMember()
{
    const MudbasePerson member = m_fixture->member(email);
    const QString mine = cartsPath + u"?filter="_s + encoded(R"({"userId":")" + member.id.toLatin1() + R"("})");
    QCOMPARE(m_fixture->get(mine, member.access).documents().size(), 0);
    const MudbaseAnswer made = m_fixture->post(cartsPath, member.access, {{u"itemsJson"_s, someItems}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text("message"), u"Data created successfully"_s);
    QCOMPARE(made.object("data").value("userId"_L1).toString(), member.id);
    QCOMPARE(made.object("data").value("itemsJson"_L1).toString(), someItems);
    const QString cart = cartsPath + u'/' + made.object("data").value("_id"_L1).toString();
    m_fixture->now += 1000;
    const MudbaseAnswer changed = m_fixture->patch(cart, member.access, {{u"itemsJson"_s, u"[]"_s}});
    QCOMPARE(changed.text("message"), u"Data updated successfully"_s);
    QVERIFY(m_fixture->reopen());
    const QList<QJsonObject> carts = m_fixture->get(mine, member.access).documents();
    QCOMPARE(carts.size(), 1);
    QCOMPARE(carts.first(), changed.object("data"));
    QCOMPARE(carts.first().value("itemsJson"_L1).toString(), u"[]"_s);
    QVERIFY(carts.first().value("updatedAt"_L1).toString() > carts.first().value("createdAt"_L1).toString());
    // What a client got back it may send again as it is.
    QCOMPARE(m_fixture->patch(cart, member.access, carts.first()).status, 200);
    QCOMPARE(m_fixture->remove(cart, member.access).text("message"), u"Data deleted successfully"_s);
    QCOMPARE(m_fixture->get(cart, member.access).verdict(), u"404 Document not found"_s);
    QCOMPARE(m_fixture->post(cartsPath, member.access).object("data").value("itemsJson"_L1).toString(), u"[]"_s);
}

void DemoStoreMudbaseDocumentsTest::cart_second_clashes()
{
    const MudbasePerson member = m_fixture->member(email);
    const QJsonObject body{{u"userId"_s, member.id}, {u"itemsJson"_s, someItems}};
    QCOMPARE(m_fixture->post(cartsPath, member.access, body).status, 201);
    const MudbaseAnswer second = m_fixture->post(cartsPath, member.access, {{u"itemsJson"_s, u"[]"_s}});
    QCOMPARE(second.status, 409);
    QCOMPARE(second.text("code"), u"duplicate_key"_s);
    QCOMPARE(second.text("field"), u"userId"_s);
    QCOMPARE(second.text("value"), member.id);
    QCOMPARE(m_fixture->get(cartsPath, member.access).documents().value(0).value("itemsJson"_L1).toString(), someItems);
}

void DemoStoreMudbaseDocumentsTest::cart_ofSomebodyElse_isNotThere()
{
    const MudbasePerson ada = m_fixture->member(email);
    const MudbasePerson eve = m_fixture->member(u"eve@example.com"_s);
    const QJsonObject cart = m_fixture->post(cartsPath, ada.access, {{u"itemsJson"_s, someItems}}).object("data");
    const QString path = cartsPath + u'/' + cart.value("_id"_L1).toString();
    const QString hers = cartsPath + u"?filter="_s + encoded(R"({"userId":")" + ada.id.toLatin1() + R"("})");
    QCOMPARE(m_fixture->get(hers, eve.access).documents().size(), 0);
    QCOMPARE(m_fixture->get(cartsPath, eve.access).documents().size(), 0);
    QCOMPARE(m_fixture->get(path, eve.access).status, 404);
    QCOMPARE(m_fixture->patch(path, eve.access, {{u"itemsJson"_s, u"[]"_s}}).status, 404);
    QCOMPARE(m_fixture->remove(path, eve.access).status, 404);
    QCOMPARE(m_fixture->post(cartsPath, eve.access, {{u"userId"_s, ada.id}}).verdict(),
             u"403 Insufficient permissions"_s);
    const QString either = encoded(R"({"$or":[{"stock":1},{"itemsJson":{"$exists":true}}]})");
    QCOMPARE(m_fixture->get(cartsPath + u"?filter="_s + either, eve.access).documents().size(), 0);
    QCOMPARE(m_fixture->get(path, ada.access).object("data"), cart);
}

void DemoStoreMudbaseDocumentsTest::cart_bad_isRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("verdict");
    const QString invalid = u"400 Validation failed"_s;
    const auto row = [](const char *name, const QString &key, const QJsonValue &value, const QString &verdict) {
        QTest::newRow(name) << QJsonObject{{key, value}} << verdict;
    };
    row("no JSON", u"itemsJson"_s, u"hello"_s, invalid);
    row("object", u"itemsJson"_s, u"{}"_s, invalid);
    row("empty", u"itemsJson"_s, u""_s, invalid);
    row("array itself", u"itemsJson"_s, QJsonArray(), invalid);
    row("large", u"itemsJson"_s, u"[\"%1\"]"_s.arg(QString(70'000, u'x')), invalid);
    row("unknown field", u"colour"_s, u"red"_s, invalid);
    row("protected field", u"isAdmin"_s, true, u"403 Cannot set protected role fields"_s);
    row("no id", u"userId"_s, u"xyz"_s, u"400 Invalid input: Invalid ObjectId format for userId"_s);
    row("nobody", u"userId"_s, QJsonValue::Null, u"400 Invalid input: Invalid ObjectId format for userId"_s);
}

void DemoStoreMudbaseDocumentsTest::cart_bad_isRefused()
{
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, verdict);
    const MudbasePerson member = m_fixture->member(email);
    QCOMPARE(m_fixture->post(cartsPath, member.access, body).verdict(), verdict);
    const QJsonObject cart = m_fixture->post(cartsPath, member.access, {{u"itemsJson"_s, someItems}}).object("data");
    const QString path = cartsPath + u'/' + cart.value("_id"_L1).toString();
    QCOMPARE(m_fixture->patch(path, member.access, body).verdict(), verdict);
    QCOMPARE(m_fixture->get(path, member.access).object("data"), cart);
}

void DemoStoreMudbaseDocumentsTest::cart_afterConversion_isAllowed()
{
    const MudbaseAnswer converted = m_fixture->post(u"/auth/anonymous/convert"_s, m_guest.access,
                                                    {{u"email"_s, email}, {u"password"_s, goodPassword()}});
    const MudbaseAnswer cart = m_fixture->post(cartsPath, converted.text("token"), {{u"itemsJson"_s, someItems}});
    QCOMPARE(cart.object("data").value("userId"_L1).toString(), m_guest.id);
}

void DemoStoreMudbaseDocumentsTest::places_unknown_areNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("verdict");
    const QString other = u"677565737470617373000099"_s;
    QTest::newRow("project") << QString(productsPath).replace(Mudbase::projectId, other) << u"404 Project not found"_s;
    QTest::newRow("project format") << QString(productsPath).replace(Mudbase::projectId, "proj_1"_L1)
                                    << u"400 Invalid project ID format"_s;
    QTest::newRow("collection") << dataPath(other) << u"404 Collection not found"_s;
    QTest::newRow("document") << productsPath + u'/' + other << u"404 Document not found"_s;
    QTest::newRow("document format") << productsPath + u"/xyz"_s << u"400 Invalid input: Invalid document ID format"_s;
}

void DemoStoreMudbaseDocumentsTest::places_unknown_areNotFound()
{
    QFETCH(const QString, path);
    QTEST(m_fixture->get(path, m_guest.access).verdict(), "verdict");
}

void DemoStoreMudbaseDocumentsTest::oldFile_withoutTheTables_getsThem()
{
    Database &database = m_fixture->store->database;
    for (const QString &table :
         {u"refresh_tokens"_s, u"sessions"_s, u"codes"_s, u"carts"_s, u"users"_s, u"products"_s, u"categories"_s})
        database.run(u"DROP TABLE mudbase_"_s + table);
    database.run(u"DELETE FROM settings WHERE name LIKE 'mudbase%'"_s);
    QCOMPARE(database.takeFailure(), QString());
    QVERIFY(m_fixture->reopen());
    m_guest = m_fixture->guest();
    QVERIFY(products({}).documents().size() > 10);
}

QTEST_GUILESS_MAIN(DemoStoreMudbaseDocumentsTest)
#include "tst_demostore_mudbase_documents.moc"
