// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "pocketbasefixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace DemoStore;
using namespace DemoStore::Testing;

class DemoStorePocketBaseCartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cart_belongsToItsOwner();
    void cart_expandsAllWays();
    void cartItems_badOnes_areRefused_data();
    void cartItems_badOnes_areRefused();
    void cartItems_repeated_areNotUnique();
    void cartItems_modifiersAndRemoval();
};

void DemoStorePocketBaseCartsTest::cart_belongsToItsOwner()
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

void DemoStorePocketBaseCartsTest::cart_expandsAllWays()
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

void DemoStorePocketBaseCartsTest::cartItems_badOnes_areRefused_data()
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

void DemoStorePocketBaseCartsTest::cartItems_badOnes_areRefused()
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

void DemoStorePocketBaseCartsTest::cartItems_repeated_areNotUnique()
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

void DemoStorePocketBaseCartsTest::cartItems_modifiersAndRemoval()
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

QTEST_GUILESS_MAIN(DemoStorePocketBaseCartsTest)
#include "tst_demostore_pocketbase_carts.moc"
