// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "demostorefixture.h"

#include <money.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace DemoStore;
using namespace DemoStore::Testing;

namespace {

const QString email = u"ada@example.com"_s;
const QString password = u"correct horse"_s;

} // namespace

class DemoStoreCartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void amount_ofManyPrices_addsUpToTheCent();
    void cart_created_hasEveryFieldAndAddsUp();
    void cart_line_isSetNotAdded();
    void cart_lastLineRemoved_isGone();
    void cart_begunTwice_isOneWithEverything();
    void cart_deleted_isGone();
    void cart_foreignOrUnknown_is404();
    void cart_badLines_areRefused_data();
    void cart_badLines_areRefused();
    void cart_limits_areKept_data();
    void cart_limits_areKept();
    void cart_metadata_isKept();
    void cart_afterARestart_isTheSame();
    void login_accountWithoutCart_takesTheGuestsCartOver();
    void login_accountWithCart_unitesBoth();
    void login_twice_changesNothing();
    void wishlist_changes_andFollowsItsGuest();

private:
    Answer begin(const Person &person, const QJsonArray &lines);
    Answer set(const Person &person, const QString &cart, const QJsonObject &line);
    Person signIn(const Person &guest);
    static QString idOf(const Answer &answer) { return answer.object("cart").value("id"_L1).toString(); }

    std::unique_ptr<Fixture> m_fixture;
};

void DemoStoreCartTest::init()
{
    m_fixture = std::make_unique<Fixture>();
    QVERIFY(m_fixture->open());
}

Answer DemoStoreCartTest::begin(const Person &person, const QJsonArray &lines)
{
    return m_fixture->post(u"/carts"_s, person.access, {{u"items"_s, lines}});
}

Answer DemoStoreCartTest::set(const Person &person, const QString &cart, const QJsonObject &line)
{
    return m_fixture->post(u"/carts/%1/items"_s.arg(cart), person.access, line);
}

Person DemoStoreCartTest::signIn(const Person &guest)
{
    return personIn(
        m_fixture->post(u"/auth/login/password"_s, guest.access, {{u"email"_s, email}, {u"password"_s, password}}));
}

void DemoStoreCartTest::amount_ofManyPrices_addsUpToTheCent()
{
    for (const int rate : {0, 550, 700, 1900, 2500}) {
        for (qint64 cents = 0; cents < 3000; ++cents) {
            const Amount amount = amountOf(cents, rate);
            QCOMPARE(amount.excludingTax() + amount.tax, cents);
            const double exact = double(cents) * 10000 / (10000 + rate);
            QVERIFY(qAbs(double(amount.excludingTax()) - exact) <= 0.5);
        }
    }
    QCOMPARE(amountOf(11900, 1900), (Amount{11900, 1900}));
}

void DemoStoreCartTest::cart_created_hasEveryFieldAndAddsUp()
{
    const Person guest = m_fixture->guest();
    const QJsonObject cart = begin(guest, {m_fixture->line(0, 3), m_fixture->line(1, 1)}).object("cart");
    const QStringList fields =
        u"active applied_coupons applied_promotions billing_address cart_items cart_items_count coupon_code"
        " coupon_discount_amount coupon_discount_percent coupon_savings credit_balance_used currency customer_note"
        " estimated_delivery_days expires_at free_shipping_threshold grand_total handling_charge_excluding_tax"
        " handling_charge_including_tax handling_charge_tax_amount id is_coupon_applied is_promotion_applied"
        " items_tax_amount loyalty_points_earned loyalty_points_redeemed metadata other_savings"
        " promotion_discount_amount promotion_discount_percent promotion_savings shipments shipping_address"
        " shipping_amount shipping_amount_including_tax shipping_discount_amount shipping_estimated_cost"
        " shipping_tax_amount shipping_tax_rate status status_error_message subtotal subtotal_including_tax to_be_paid"
        " total_savings total_tax"_s.split(u' ');
    QCOMPARE(cart.keys(), fields);
    QCOMPARE(cart.value("cart_items_count"_L1).toInt(), 2);
    const auto number = [&cart](const QString &name) { return cart.value(name).toDouble(); };
    double sum = 0;
    const QJsonArray items = cart.value("cart_items"_L1).toArray();
    for (const QJsonValue &item : items)
        sum += item.toObject().value("selling_price"_L1).toDouble() * item.toObject().value("quantity"_L1).toInt();
    QCOMPARE(number(u"grand_total"_s), sum);
    QCOMPARE(number(u"to_be_paid"_s), sum);
    QCOMPARE(number(u"subtotal"_s) + number(u"items_tax_amount"_s), number(u"subtotal_including_tax"_s));
    QCOMPARE(number(u"total_tax"_s), number(u"items_tax_amount"_s));
    QVERIFY(number(u"total_tax"_s) > 0);
    QCOMPARE(items.at(0).toObject().keys().size(), 33);
    QVERIFY(items.at(0).toObject().value("product_image_url"_L1).toString().endsWith(u".svg"_s));
}

void DemoStoreCartTest::cart_line_isSetNotAdded()
{
    const Person guest = m_fixture->guest();
    const QString cart = idOf(begin(guest, {m_fixture->line(0, 2)}));
    QCOMPARE(set(guest, cart, m_fixture->line(0, 3)).status, 200);
    QCOMPARE(set(guest, cart, m_fixture->line(1, 1)).status, 200);
    QCOMPARE(m_fixture->cartLines(guest).join(u' ').count(u" x "_s), 2);
    const Answer fewer = set(guest, cart, m_fixture->line(0, 0));
    QCOMPARE(idOf(fewer), cart);
    QCOMPARE(m_fixture->cartLines(guest),
             QStringList{u"1 x "_s + m_fixture->line(1, 1).value("product_id"_L1).toString()});
    QCOMPARE(set(guest, cart, m_fixture->line(0, 0)).status, 200); // removing what is not there
}

void DemoStoreCartTest::cart_lastLineRemoved_isGone()
{
    const Person guest = m_fixture->guest();
    const QString cart = idOf(begin(guest, {m_fixture->line(0, 2)}));
    const Answer last = set(guest, cart, m_fixture->line(0, 0));
    QCOMPARE(last.status, 200);
    QVERIFY(!last.object("cart").value("active"_L1).toBool());
    QCOMPARE(last.object("cart").value("cart_items"_L1).toArray().size(), 0);
    QCOMPARE(last.object("cart").value("to_be_paid"_L1).toDouble(), 0.0);
    QCOMPARE(m_fixture->get(u"/carts/users/"_s + guest.id, guest.access).verdict(), u"404 not_found"_s);
    QCOMPARE(set(guest, cart, m_fixture->line(0, 1)).verdict(), u"404 not_found"_s);
    QVERIFY(idOf(begin(guest, {m_fixture->line(0, 1)})) != cart);
}

void DemoStoreCartTest::cart_begunTwice_isOneWithEverything()
{
    const Person guest = m_fixture->guest();
    const QString cart = idOf(begin(guest, {m_fixture->line(0, 3)}));
    QCOMPARE(idOf(begin(guest, {m_fixture->line(0, 3)})), cart);
    QCOMPARE(m_fixture->cartLines(guest).size(), 1);
    const QStringList before = m_fixture->cartLines(guest);
    QCOMPARE(idOf(begin(guest, {m_fixture->line(0, 1), m_fixture->line(1, 1)})), cart);
    QCOMPARE(m_fixture->cartLines(guest).size(), 2);
    QVERIFY(m_fixture->cartLines(guest).contains(before.first()));
}

void DemoStoreCartTest::cart_deleted_isGone()
{
    const Person guest = m_fixture->guest();
    for (const bool byUser : {false, true}) {
        const QString cart = idOf(begin(guest, {m_fixture->line(0, 1)}));
        const QString path = byUser ? u"/carts/users/"_s + guest.id : u"/carts/"_s + cart;
        const Answer answer = m_fixture->remove(path, guest.access);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json.contains("content"_L1));
        QCOMPARE(m_fixture->get(u"/carts/"_s + cart, guest.access).verdict(), u"404 not_found"_s);
        QCOMPARE(m_fixture->remove(path, guest.access).verdict(), u"404 not_found"_s);
    }
}

void DemoStoreCartTest::cart_foreignOrUnknown_is404()
{
    const Person one = m_fixture->guest();
    const Person two = m_fixture->guest();
    const QString cart = idOf(begin(one, {m_fixture->line(0, 1)}));
    for (const QString &id : {cart, u"nothing"_s, u"%2e%2e%2f"_s, u"a%27b"_s}) {
        QCOMPARE(m_fixture->get(u"/carts/"_s + id, two.access).verdict(), u"404 not_found"_s);
        QCOMPARE(set(two, id, m_fixture->line(0, 1)).verdict(), u"404 not_found"_s);
    }
    QCOMPARE(m_fixture->get(u"/carts/"_s + cart, one.access).status, 200);
}

void DemoStoreCartTest::cart_badLines_areRefused_data()
{
    QTest::addColumn<QByteArray>("change"); // merged over a good line; "-name" removes a field
    QTest::addColumn<QString>("field");
    const auto row = [](const char *change, const char *field) {
        QTest::newRow(change) << QByteArray(change) << QString::fromLatin1(field);
    };
    row(R"({"quantity": -1})", "quantity");
    row(R"({"quantity": 1e300})", "quantity");
    row(R"({"quantity": 9999999999})", "quantity");
    row(R"({"quantity": 1.5})", "quantity");
    row(R"({"quantity": "2"})", "quantity");
    row(R"({"quantity": null})", "quantity");
    row(R"({"quantity": [[[[1]]]]})", "quantity");
    row(R"({"quantity": 9000})", "quantity");
    row(R"({"product_id": "nothing"})", "product_id");
    row(R"({"product_id": 7})", "product_id");
    row(R"({"product_id": ""})", "product_id");
    row(R"({"product_id": "' OR 1=1 --"})", "product_id");
    row(R"({"variant_id": "nothing"})", "variant_id");
    row(R"({"variant_id": {}})", "variant_id");
    row(R"({"price": 0})", "price");
}

void DemoStoreCartTest::cart_badLines_areRefused()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, field);
    const Person guest = m_fixture->guest();
    const QString cart = idOf(begin(guest, {m_fixture->line(0, 2)}));
    const QStringList before = m_fixture->cartLines(guest);
    QJsonObject line = m_fixture->line(0, 1);
    const QJsonObject changed = QJsonDocument::fromJson(change).object();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        line.insert(it.key(), it.value());
    const Answer answer = set(guest, cart, line);
    QCOMPARE(answer.verdict(), u"400 validation_error"_s);
    QCOMPARE(answer.wrongFields(), QStringList{field});
    QCOMPARE(begin(guest, {line}).verdict(), u"400 validation_error"_s);
    QCOMPARE(m_fixture->cartLines(guest), before);
}

void DemoStoreCartTest::cart_limits_areKept_data()
{
    QTest::addColumn<int>("quantity");
    QTest::addColumn<int>("status");
    // The product of this test: at least 2, at most 8, in steps of 3, 6 in stock.
    QTest::newRow("below the minimum") << 1 << 400;
    QTest::newRow("minimum") << 2 << 200;
    QTest::newRow("between the steps") << 3 << 400;
    QTest::newRow("step") << 5 << 200;
    QTest::newRow("beyond the stock") << 8 << 400;
    QTest::newRow("beyond the maximum") << 11 << 400;
}

void DemoStoreCartTest::cart_limits_areKept()
{
    QFETCH(int, quantity);
    QFETCH(int, status);
    QJsonObject line = m_fixture->line(0, quantity);
    m_fixture->store->database.run(u"UPDATE products SET minimum = 2, maximum = 8, step = 3, stock = 6 WHERE id = ?"_s,
                                   {line.value("product_id"_L1).toString()});
    const Answer answer = begin(m_fixture->guest(), {line});
    QCOMPARE(answer.status, status);
    if (status == 400)
        QCOMPARE(answer.wrongFields(), QStringList{u"quantity"_s});
    m_fixture->store->database.run(u"UPDATE products SET backorder = 1 WHERE id = ?"_s,
                                   {line.value("product_id"_L1).toString()});
    line.insert(u"quantity"_s, 8);
    QCOMPARE(begin(m_fixture->guest(), {line}).status, 200);
}

void DemoStoreCartTest::cart_metadata_isKept()
{
    const Person guest = m_fixture->guest();
    const QJsonObject metadata{{u"note"_s, u"ring twice"_s}};
    const auto begun = [&](const QJsonValue &value) {
        return m_fixture->post(u"/carts"_s, guest.access,
                               {{u"items"_s, QJsonArray{m_fixture->line(0, 1)}}, {u"metadata"_s, value}});
    };
    QCOMPARE(begun(QJsonObject{{u"a"_s, 1}}).wrongFields(), QStringList{u"metadata"_s});
    QCOMPARE(begun(u"x"_s).wrongFields(), QStringList{u"metadata"_s});
    QCOMPARE(begun(metadata).object("cart").value("metadata"_L1).toObject(), metadata);
    QCOMPARE(begun(QJsonValue::Null).object("cart").value("metadata"_L1).toObject(), metadata);
}

void DemoStoreCartTest::cart_afterARestart_isTheSame()
{
    const Person guest = m_fixture->guest();
    begin(guest, {m_fixture->line(0, 2), m_fixture->line(1, 1)});
    const QStringList before = m_fixture->cartLines(guest);
    m_fixture->settings.products = 200; // and with a rebuilt catalogue
    QVERIFY(m_fixture->reopen());
    QCOMPARE(before.size(), 2);
    QCOMPARE(m_fixture->cartLines(guest), before);
}

void DemoStoreCartTest::login_accountWithoutCart_takesTheGuestsCartOver()
{
    m_fixture->member(email);
    const Person guest = m_fixture->guest();
    const QString cart = idOf(begin(guest, {m_fixture->line(0, 2)}));
    const Person account = signIn(guest);
    QVERIFY(account.id != guest.id);
    QCOMPARE(idOf(m_fixture->get(u"/carts/users/"_s + account.id, account.access)), cart);
    QCOMPARE(m_fixture->get(u"/carts/"_s + cart, guest.access).verdict(), u"404 not_found"_s);
}

void DemoStoreCartTest::login_accountWithCart_unitesBoth()
{
    const Person elsewhere = m_fixture->member(email);
    const QString kept = idOf(begin(elsewhere, {m_fixture->line(0, 2), m_fixture->line(1, 5)}));
    const Person guest = m_fixture->guest();
    const QString given = idOf(begin(guest, {m_fixture->line(0, 4), m_fixture->line(1, 1), m_fixture->line(2, 1)}));
    const Person account = signIn(guest);
    QCOMPARE(idOf(m_fixture->get(u"/carts/users/"_s + account.id, account.access)), kept);
    QStringList expected;
    for (const auto &[index, quantity] : {std::pair{0, 4}, {1, 5}, {2, 1}})
        expected.append(u"%1 x %2"_s.arg(quantity).arg(m_fixture->line(index, 1).value("product_id"_L1).toString()));
    expected.sort();
    QCOMPARE(m_fixture->cartLines(account), expected);
    QCOMPARE(m_fixture->get(u"/carts/"_s + given, guest.access).verdict(), u"404 not_found"_s);
    QCOMPARE(m_fixture->get(u"/carts/"_s + given, account.access).verdict(), u"404 not_found"_s);
}

void DemoStoreCartTest::login_twice_changesNothing()
{
    m_fixture->member(email);
    const Person guest = m_fixture->guest();
    begin(guest, {m_fixture->line(0, 2)});
    const QStringList once = m_fixture->cartLines(signIn(guest));
    QCOMPARE(once.size(), 1);
    QCOMPARE(m_fixture->cartLines(signIn(guest)), once);
}

void DemoStoreCartTest::wishlist_changes_andFollowsItsGuest()
{
    m_fixture->member(email);
    const Person guest = m_fixture->guest();
    QJsonObject wish = m_fixture->line(0, 1);
    wish.remove("quantity"_L1);
    const QString path = u"/wishlist/"_s + guest.id;
    QCOMPARE(m_fixture->post(path, guest.access, wish).content().value("products"_L1).toArray().size(), 1);
    QCOMPARE(m_fixture->post(path, guest.access, wish).content().value("products"_L1).toArray().size(), 1);
    QCOMPARE(
        m_fixture->post(path, guest.access, {{u"product_id"_s, u"x"_s}, {u"variant_id"_s, QJsonValue::Null}}).status,
        404);
    const Person account = signIn(guest);
    const QString accounts = u"/wishlist/"_s + account.id;
    const QJsonArray items = m_fixture->get(accounts, account.access).content().value("products"_L1).toArray();
    QCOMPARE(items.at(0).toObject().value("product_id"_L1), wish.value("product_id"_L1));
    QCOMPARE(m_fixture->remove(accounts, account.access, wish).content().value("products"_L1).toArray().size(), 0);
}

QTEST_GUILESS_MAIN(DemoStoreCartTest)
#include "tst_demostore_cart.moc"
