// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "demostorefixture.h"

#include <cataloguerows.h>

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace DemoStore;
using namespace DemoStore::Testing;

class DemoStoreCatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void seed_isABelievableShop();
    void products_areSeedOrderedAndPaged();
    void products_byCategory_haveOnlyIts();
    void products_sorted_data();
    void products_sorted();
    void products_badQueries_areRefused_data();
    void products_badQueries_areRefused();
    void product_byIdAndSlug_hasEveryField();
    void variants_belongToTheirProduct();
    void categories_countTheirProducts();
    void search_findsWordsAnywhere_data();
    void search_findsWordsAnywhere();
    void search_filterAndFacets_agree();
    void skus_areOneForEachThingToBuy();
    void related_areOthersOfTheSameCategory();
    void config_namesTheShop();
    void size_isWhatWasAskedFor_data();
    void size_isWhatWasAskedFor();
    void pictures_areServedAndCached();

private:
    Answer read(const QString &path);
    Answer search(const QJsonObject &body);
    static QStringList texts(const Answer &answer, const char *list, const char *field);
    static int total(const Answer &answer) { return answer.object("pagination").value("total_records"_L1).toInt(); }

    std::unique_ptr<Fixture> m_fixture;
};

void DemoStoreCatalogueTest::init()
{
    m_fixture = std::make_unique<Fixture>();
    QVERIFY(m_fixture->open());
}

Answer DemoStoreCatalogueTest::read(const QString &path)
{
    return m_fixture->send("GET"_ba, path, {}, {{"x-api-key"_ba, m_fixture->settings.apiKey}});
}

Answer DemoStoreCatalogueTest::search(const QJsonObject &body)
{
    return m_fixture->send("POST"_ba, u"/catalog/products/search"_s, QJsonDocument(body).toJson(),
                           {{"x-api-key"_ba, m_fixture->settings.apiKey}});
}

QStringList DemoStoreCatalogueTest::texts(const Answer &answer, const char *list, const char *field)
{
    QStringList found;
    const QJsonArray array = answer.content().value(QLatin1String(list)).toArray();
    for (const QJsonValue &entry : array)
        found.append(entry.toObject().value(QLatin1String(field)).toString());
    return found;
}

void DemoStoreCatalogueTest::seed_isABelievableShop()
{
    QVERIFY(m_fixture->store->catalogue.count() >= 60);
    QVERIFY(m_fixture->store->catalogue.categories().size() >= 8);
    CatalogueQuery everything;
    everything.limit = 1000;
    const Page<Product> page = m_fixture->store->catalogue.products(everything);
    for (const Product &product : page.items) {
        QVERIFY2(QFile::exists(u":/demo/pictures/"_s + product.picture), qPrintable(product.slug));
        QVERIFY2(m_fixture->store->catalogue.category(product.categoryId), qPrintable(product.slug));
        QVERIFY2(product.price.selling > 0 && product.price.selling <= product.price.listing, qPrintable(product.slug));
        for (const Variant &variant : product.variants)
            QVERIFY2(QFile::exists(u":/demo/pictures/"_s + Sellable{product, variant}.picture()),
                     qPrintable(variant.slug));
    }
}

void DemoStoreCatalogueTest::products_areSeedOrderedAndPaged()
{
    const QJsonArray seed = QJsonDocument::fromJson(builtInSeed()).object().value("products"_L1).toArray();
    QStringList slugs;
    int page = 1;
    while (page > 0) {
        const Answer answer = read(u"/catalog/products?limit=20&page=%1"_s.arg(page));
        slugs += texts(answer, "products", "slug");
        QCOMPARE(total(answer), int(seed.size()));
        QCOMPARE(answer.object("pagination").value("previous_page"_L1).isNull(), page == 1);
        page = answer.object("pagination").value("next_page"_L1).toInt();
    }
    QCOMPARE(slugs.size(), seed.size());
    QCOMPARE(slugs.first(), seed.first().toObject().value("slug"_L1).toString());
    QCOMPARE(slugs.last(), seed.last().toObject().value("slug"_L1).toString());
    QCOMPARE(texts(read(u"/catalog/products?page=999"_s), "products", "slug"), QStringList());
}

void DemoStoreCatalogueTest::products_byCategory_haveOnlyIts()
{
    const QList<Category> categories = m_fixture->store->catalogue.categories();
    const Answer bySlug = read(u"/catalog/products?limit=100&category_slug="_s + categories.at(1).slug);
    const Answer byId = read(u"/catalog/products?limit=100&category_id="_s + categories.at(1).id);
    const Answer both = read(
        u"/catalog/products?limit=100&category_id=%1&category_id=%2"_s.arg(categories.at(0).id, categories.at(1).id));
    QCOMPARE(total(bySlug), categories.at(1).productCount);
    QCOMPARE(bySlug.content(), byId.content());
    QCOMPARE(total(both), categories.at(0).productCount + categories.at(1).productCount);
    QCOMPARE(total(read(u"/catalog/products?category_slug=nothing"_s)), 0);
}

void DemoStoreCatalogueTest::products_sorted_data()
{
    QTest::addColumn<QString>("sorting");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("descending");
    QTest::newRow("name") << u"{\"name\":\"asc\"}"_s << u"name"_s << false;
    QTest::newRow("name, backwards") << u"{\"name\":\"desc\"}"_s << u"name"_s << true;
    QTest::newRow("price") << u"{\"selling_price\":\"asc\"}"_s << u"selling_price"_s << false;
    QTest::newRow("price, backwards") << u"{\"selling_price\":\"desc\"}"_s << u"selling_price"_s << true;
    QTest::newRow("listing price") << u"{\"listing_price\":\"asc\"}"_s << u"listing_price"_s << false;
}

void DemoStoreCatalogueTest::products_sorted()
{
    QFETCH(QString, sorting);
    QFETCH(QString, field);
    QFETCH(bool, descending);
    const Answer answer =
        read(u"/catalog/products?limit=100&sort_by="_s + QString::fromLatin1(QUrl::toPercentEncoding(sorting)));
    const QJsonArray products = answer.content().value("products"_L1).toArray();
    QVERIFY(products.size() >= 60);
    const auto key = [&field](const QJsonValue &product) {
        const QJsonObject object = product.toObject();
        return field == "name"_L1 ? QVariant(object.value("name"_L1).toString().toLower())
                                  : QVariant(object.value("pricing"_L1).toObject().value(field).toDouble());
    };
    for (int i = 1; i < products.size(); ++i) {
        const auto order = QVariant::compare(key(products.at(i - 1)), key(products.at(i)));
        QVERIFY(order != (descending ? QPartialOrdering::Less : QPartialOrdering::Greater));
    }
}

void DemoStoreCatalogueTest::products_badQueries_areRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("page 0") << u"page=0"_s << u"page"_s;
    QTest::newRow("page word") << u"page=x"_s << u"page"_s;
    QTest::newRow("page huge") << u"page=99999999999999999999"_s << u"page"_s;
    QTest::newRow("limit negative") << u"limit=-1"_s << u"limit"_s;
    QTest::newRow("sort word") << u"sort_by=name"_s << u"sort_by"_s;
    QTest::newRow("sort attribute") << u"sort_by=%7B%22x%22%3A%22asc%22%7D"_s << u"sort_by"_s;
    QTest::newRow("sort direction") << u"sort_by=%7B%22name%22%3A1%7D"_s << u"sort_by"_s;
}

void DemoStoreCatalogueTest::products_badQueries_areRefused()
{
    QFETCH(QString, query);
    QFETCH(QString, field);
    const Answer answer = read(u"/catalog/products?"_s + query);
    QCOMPARE(answer.verdict(), u"400 validation_error"_s);
    QCOMPARE(answer.wrongFields(), QStringList{field});
}

void DemoStoreCatalogueTest::product_byIdAndSlug_hasEveryField()
{
    const QString slug = texts(read(u"/catalog/products?limit=1"_s), "products", "slug").first();
    const QJsonObject product = read(u"/catalog/products/"_s + slug).object("product");
    const QStringList fields =
        u"active attributes backorder bundle_items categories category_ids crossselling_product_ids description"
        " has_variant hsn_code id images metadata name on_promotion on_subscription pricing product_type promotion"
        " reviews_count reviews_rating_sum seo shipping short_description sku slug stock_available subscription tags"
        " upselling_product_ids variant_options variants videos"_s.split(u' ');
    QCOMPARE(product.keys(), fields);
    QCOMPARE(read(u"/catalog/products/"_s + product.value("id"_L1).toString()).object("product"), product);
    const QJsonObject pricing = product.value("pricing"_L1).toObject();
    QCOMPARE(pricing.value("currency"_L1).toString(), u"EUR"_s);
    QVERIFY(pricing.value("price_including_tax"_L1).toBool());
    QCOMPARE(read(u"/catalog/products/nothing"_s).verdict(), u"404 not_found"_s);
}

void DemoStoreCatalogueTest::variants_belongToTheirProduct()
{
    CatalogueQuery everything;
    everything.limit = 100;
    QList<Product> products = m_fixture->store->catalogue.products(everything).items;
    products.removeIf([](const Product &product) { return product.variants.size() < 2; });
    QVERIFY(!products.isEmpty());
    const Product product = products.first();
    const QString path = u"/catalog/products/%1/variants"_s.arg(product.slug);
    const Answer list = read(path);
    QCOMPARE(texts(list, "variants", "id").size(), product.variants.size());
    const QJsonObject second = list.content().value("variants"_L1).toArray().at(1).toObject();
    QVERIFY(!second.value("is_default"_L1).toBool());
    QCOMPARE(second.value("associated_options"_L1).toObject().keys().size(), product.options.size());
    const QJsonObject detail = read(path + u'/' + second.value("slug"_L1).toString()).object("variant");
    QCOMPARE(detail.value("id"_L1), second.value("id"_L1));
    QVERIFY(detail.value("description"_L1).isString());
    QCOMPARE(read(path + u"/nothing"_s).verdict(), u"404 not_found"_s);
}

void DemoStoreCatalogueTest::categories_countTheirProducts()
{
    const QJsonArray categories = read(u"/catalog/categories"_s).content().value("categories"_L1).toArray();
    int sum = 0;
    for (const QJsonValue &category : categories)
        sum += category.toObject().value("product_count"_L1).toInt();
    QCOMPARE(sum, m_fixture->store->catalogue.count());
    QVERIFY(categories.first().toObject().value("child_categories"_L1).isNull());
    const QString name = categories.first().toObject().value("name"_L1).toString();
    QCOMPARE(texts(read(u"/catalog/categories?search="_s + name.toUpper()), "categories", "name"), QStringList{name});
}

void DemoStoreCatalogueTest::search_findsWordsAnywhere_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    QTest::newRow("name") << u"Fjord"_s << true;
    QTest::newRow("case and accents") << u"f\u00ccJ\u00f6rd"_s.replace(u"\u00cc"_s, u""_s) << true;
    QTest::newRow("two words, other order") << u"lamp fjord"_s << true;
    QTest::newRow("variant") << u"fjord walnut"_s << true;
    QTest::newRow("one word is nowhere") << u"fjord xyzzy"_s << false;
    QTest::newRow("SQL") << u"' OR '1'='1"_s << false;
    QTest::newRow("wild card") << u"%"_s << false;
}

void DemoStoreCatalogueTest::search_findsWordsAnywhere()
{
    QFETCH(QString, query);
    QFETCH(bool, found);
    const Answer answer = search({{u"query"_s, query}, {u"page"_s, 1}, {u"limit"_s, 25}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(texts(answer, "skus", "product_slug").contains(u"fjord-lamp"_s), found);
}

void DemoStoreCatalogueTest::search_filterAndFacets_agree()
{
    const Category category = m_fixture->store->catalogue.categories().at(2);
    const Answer all = search({{u"query"_s, u""_s}, {u"facets"_s, QJsonArray{u"categories.name"_s}}});
    const int expected =
        all.object("facet_distribution").value("categories.name"_L1).toObject().value(category.name).toInt();
    QVERIFY(expected >= category.productCount);
    const Answer some = search({{u"query"_s, u""_s},
                                {u"filter"_s, u"categories.name = '%1'"_s.arg(category.name)},
                                {u"sort"_s, QJsonArray{u"pricing.selling_price:desc"_s}},
                                {u"limit"_s, 5}});
    QCOMPARE(total(some), expected);
    const QJsonArray skus = some.content().value("skus"_L1).toArray();
    const auto price = [&skus](int i) {
        return skus.at(i).toObject().value("pricing"_L1).toObject().value("selling_price"_L1).toDouble();
    };
    for (int i = 1; i < skus.size(); ++i)
        QVERIFY(price(i - 1) >= price(i));
    QCOMPARE(search({{u"query"_s, u""_s}, {u"filter"_s, u"rating > 3"_s}}).wrongFields(), QStringList{u"filter"_s});
    QCOMPARE(search({{u"page"_s, 1}}).wrongFields(), QStringList{u"query"_s});
}

void DemoStoreCatalogueTest::skus_areOneForEachThingToBuy()
{
    CatalogueQuery everything;
    everything.limit = 1000;
    int expected = 0;
    const Page<Product> page = m_fixture->store->catalogue.products(everything);
    for (const Product &product : page.items)
        expected += qMax(1, int(product.variants.size()));
    const Answer answer = read(u"/catalog/skus?limit=2"_s);
    QCOMPARE(total(answer), expected);
    const QString sku = texts(answer, "skus", "sku").at(1);
    QCOMPARE(texts(read(u"/catalog/skus?sku="_s + sku), "skus", "sku"), QStringList{sku});
}

void DemoStoreCatalogueTest::related_areOthersOfTheSameCategory()
{
    CatalogueQuery one;
    one.limit = 1;
    const Product product = m_fixture->store->catalogue.products(one).items.first();
    for (const char *kind : {"similar", "up-sell", "cross-sell"}) {
        const Answer answer =
            read(u"/catalog/products/%1?limit=100&product_id=%2"_s.arg(QLatin1String(kind), product.id));
        QVERIFY(total(answer) > 0);
        QVERIFY(!texts(answer, "products", "product_id").contains(product.id));
        const QJsonObject item = answer.content().value("products"_L1).toArray().at(0).toObject();
        QCOMPARE(item.value("category_ids"_L1).toArray().at(0).toString(), product.categoryId);
    }
}

void DemoStoreCatalogueTest::config_namesTheShop()
{
    const QJsonObject config = read(u"/store/config"_s).object("store_config");
    QCOMPARE(config.value("currency"_L1).toObject().value("code"_L1).toString(), u"EUR"_s);
    QVERIFY(!config.value("brand"_L1).toObject().value("name"_L1).toString().isEmpty());
}

void DemoStoreCatalogueTest::size_isWhatWasAskedFor_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("fewer than the seed") << 7;
    QTest::newRow("many") << 5000;
}

void DemoStoreCatalogueTest::size_isWhatWasAskedFor()
{
    QFETCH(int, size);
    CatalogueQuery one;
    one.limit = 1;
    const QString first = m_fixture->store->catalogue.products(one).items.first().id;
    m_fixture->settings.products = size;
    QVERIFY(m_fixture->reopen());
    QCOMPARE(m_fixture->store->catalogue.count(), size);
    QCOMPARE(m_fixture->store->catalogue.products(one).items.first().id, first);
    const auto slugs =
        m_fixture->store->database.one(u"SELECT count(DISTINCT id), count(DISTINCT slug) FROM products"_s);
    QCOMPARE(slugs->at(0).toInt(), size);
    QCOMPARE(slugs->at(1).toInt(), size);
}

void DemoStoreCatalogueTest::pictures_areServedAndCached()
{
    Router router;
    addDemoRoutes(router, *m_fixture->store);
    const auto ask = [&router](const QByteArray &name, const QByteArray &tag) {
        return router.answer({"GET"_ba, "/pictures/" + name, {}, {{"if-none-match"_ba, tag}}, {}, {}});
    };
    const Response first = ask("fjord-lamp.svg"_ba, {});
    QCOMPARE(first.status, 200);
    QCOMPARE(first.contentType, "image/svg+xml"_ba);
    QVERIFY(first.body.contains("<svg"));
    const QHash<QByteArray, QByteArray> headers(first.headers.begin(), first.headers.end());
    QVERIFY(headers.value("Cache-Control"_ba).contains("max-age"));
    const Response again = ask("fjord-lamp.svg"_ba, headers.value("ETag"_ba));
    QCOMPARE(again.status, 304);
    QVERIFY(again.body.isEmpty());
    for (const QByteArray &name : {"nothing.svg"_ba, "..%2Fcatalogue.json"_ba, "%2e%2e"_ba, ""_ba})
        QCOMPARE(ask(name, {}).status, 404);
}

QTEST_GUILESS_MAIN(DemoStoreCatalogueTest)
#include "tst_demostore_catalogue.moc"
