// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "recorded.h"

#include <shop/commerceenginecart.h>

#include <QJsonArray>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Shop;
using GuestPass::Shop::CommerceEngine::readCart;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

const LineKey mug{u"01JZ8W9K1M3N5P7Q9R1S3T5V7W"_s, {}};

/// The recorded cart whose one line has another `key`.
HttpReply withLine(const QString &key, const QJsonValue &value)
{
    const QJsonObject cart =
        QJsonDocument::fromJson(recorded(u"cart"_s)).object().value("content"_L1)["cart"_L1].toObject();
    QJsonObject line = cart.value("cart_items"_L1)[0].toObject();
    line.insert(key, value);
    return withMember(u"cart"_s, u"cart"_s, u"cart_items"_s, QJsonArray{line});
}

} // namespace

class tst_CommerceEngineCart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requests_cart_areSent();
    void readCart_recorded_isRead();
    void readCart_variantAndFreeItem_areRead();
    void readCart_inactive_isNoCart();
    void readCart_nothingLeft_isEmpty();
    void readCart_damagedLine_isBadReply_data();
    void readCart_damagedLine_isBadReply();
    void readCart_damagedCart_isBadReply_data();
    void readCart_damagedCart_isBadReply();
    void readCart_nonsense_isBadReply();
};

void tst_CommerceEngineCart::requests_cart_areSent()
{
    const auto dialect = commerceEngine();
    const QString base = u"https://store.example/api/v1/demo/storefront/"_s;
    const auto read = std::get<CartStep>(dialect->loadCart(u"u1"_s, u"c1"_s));
    QCOMPARE(read.ask.request.url, QUrl(base + u"carts/users/u1"_s));
    QCOMPARE(read.ask.access, Access::Session);
    QCOMPARE(read.ask.request.route, u"carts/users/{id}"_s);
    const Error missing{Error::Kind::NotFound, 404, {}, {}, {}, {}};
    const auto remembered = read.then(missing);
    QCOMPARE(std::get<CartStep>(remembered).ask.request.url, QUrl(base + u"carts/c1"_s));
    const auto none = std::get<CartStep>(remembered).then(missing);
    QCOMPARE(*std::get<Result<Cart>>(none), Cart{});

    const auto created = std::get<CartStep>(dialect->setQuantity(u"u1"_s, {}, mug, 2)).ask;
    QCOMPARE(created.request.method, "POST"_ba);
    QCOMPARE(created.request.url, QUrl(base + u"carts"_s));
    QCOMPARE(created.access, Access::Session);
    QCOMPARE(created.request.body,
             R"({"items":[{"product_id":"01JZ8W9K1M3N5P7Q9R1S3T5V7W","quantity":2,"variant_id":null}]})"_ba);

    Cart known;
    known.id = u"c1"_s;
    const auto changed = std::get<CartStep>(dialect->setQuantity(u"u1"_s, known, {u"p1"_s, u"v1"_s}, 0)).ask;
    QCOMPARE(changed.request.method, "POST"_ba);
    QCOMPARE(changed.request.url, QUrl(base + u"carts/c1/items"_s));
    QCOMPARE(changed.request.body, R"({"product_id":"p1","quantity":0,"variant_id":"v1"})"_ba);
}

void tst_CommerceEngineCart::readCart_recorded_isRead()
{
    const auto cart = readCart(jsonReply(recorded(u"cart"_s)));
    QVERIFY(cart.ok());
    QCOMPARE(cart->id, u"01JZ8X0Q2N4P6R8S0T2V4W6Y8A"_s);
    QCOMPARE(cart->total, (Money{23600, u"INR"_s}));
    QCOMPARE(cart->pieces(), 2);
    QCOMPARE(cart->lines.size(), 1);
    const CartLine &line = cart->lines[0];
    QCOMPARE(line.key, mug);
    QCOMPARE(line.name, u"Blue mug"_s);
    QCOMPARE(line.variantName, QString());
    QCOMPARE(line.quantity, 2);
    QCOMPARE(line.price, (Money{10000, u"INR"_s}));
    QCOMPARE(line.total, (Money{20000, u"INR"_s}));
    QCOMPARE(line.picture, QUrl(u"http://127.0.0.1:8080/img/mug.png"_s));
    QVERIFY(line.available);
    QCOMPARE(line.maxQuantity, 0);
}

void tst_CommerceEngineCart::readCart_variantAndFreeItem_areRead()
{
    const auto variant = readCart(withLine(u"variant_id"_s, u"v1"_s));
    QCOMPARE(variant->lines[0].key.variantId, u"v1"_s);
    const auto free = readCart(withLine(u"is_free_item"_s, true));
    QCOMPARE(free->lines[0].total.minor, 0);
    const auto gone = readCart(withLine(u"stock_available"_s, false));
    QVERIFY(!gone->lines[0].available);
}

void tst_CommerceEngineCart::readCart_inactive_isNoCart()
{
    const auto cart = readCart(withMember(u"cart"_s, u"cart"_s, u"active"_s, false));
    QVERIFY(cart.ok());
    QCOMPARE(*cart, Cart{});
}

void tst_CommerceEngineCart::readCart_nothingLeft_isEmpty()
{
    const auto cart = readCart(withMember(u"cart"_s, u"cart"_s, u"cart_items"_s, QJsonArray{}));
    QVERIFY(cart.ok());
    QVERIFY(cart->lines.isEmpty() && !cart->id.isEmpty());
    QVERIFY(readCart(withLine(u"quantity"_s, 0))->lines.isEmpty());
}

void tst_CommerceEngineCart::readCart_damagedLine_isBadReply_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no product") << u"product_id"_s << QJsonValue();
    QTest::newRow("numeric product") << u"product_id"_s << QJsonValue(7);
    QTest::newRow("no quantity") << u"quantity"_s << QJsonValue();
    QTest::newRow("negative quantity") << u"quantity"_s << QJsonValue(-1);
    QTest::newRow("half a piece") << u"quantity"_s << QJsonValue(0.5);
    QTest::newRow("huge quantity") << u"quantity"_s << QJsonValue(1e300);
    QTest::newRow("text quantity") << u"quantity"_s << QJsonValue(u"2"_s);
    QTest::newRow("no price") << u"selling_price"_s << QJsonValue();
    QTest::newRow("negative price") << u"selling_price"_s << QJsonValue(-1);
    QTest::newRow("huge price") << u"selling_price"_s << QJsonValue(1e300);
    QTest::newRow("price and quantity too much") << u"selling_price"_s << QJsonValue(9e11);
}

void tst_CommerceEngineCart::readCart_damagedLine_isBadReply()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const auto cart = readCart(withLine(key, value));
    QVERIFY(!cart);
    QCOMPARE(cart.error().kind, Error::Kind::BadReply);
}

void tst_CommerceEngineCart::readCart_damagedCart_isBadReply_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no id") << u"id"_s << QJsonValue();
    QTest::newRow("id climbs") << u"id"_s << QJsonValue(u".."_s);
    QTest::newRow("numeric id") << u"id"_s << QJsonValue(1);
    QTest::newRow("items null") << u"cart_items"_s << QJsonValue();
    QTest::newRow("items object") << u"cart_items"_s << QJsonValue(QJsonObject{});
    QTest::newRow("items of nothing") << u"cart_items"_s << QJsonValue(QJsonArray{QJsonValue()});
    QTest::newRow("currency is a string") << u"currency"_s << QJsonValue(u"INR"_s);
    QTest::newRow("currency is null") << u"currency"_s << QJsonValue();
    QTest::newRow("total is null") << u"to_be_paid"_s << QJsonValue();
    QTest::newRow("total is text") << u"to_be_paid"_s << QJsonValue(u"236"_s);
    QTest::newRow("total is huge") << u"to_be_paid"_s << QJsonValue(1e308);
}

void tst_CommerceEngineCart::readCart_damagedCart_isBadReply()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const auto cart = readCart(withMember(u"cart"_s, u"cart"_s, key, value));
    QVERIFY(!cart);
    QCOMPARE(cart.error().kind, Error::Kind::BadReply);
}

void tst_CommerceEngineCart::readCart_nonsense_isBadReply()
{
    for (const auto &body : nonsense()) {
        const auto cart = readCart(jsonReply(body));
        QVERIFY(!cart);
        QCOMPARE(cart.error().kind, Error::Kind::BadReply);
    }
}

QTEST_GUILESS_MAIN(tst_CommerceEngineCart)
#include "tst_commerceenginecart.moc"
