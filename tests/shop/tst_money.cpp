// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/money.h>
#include <shop/types.h>

#include <QTest>

#include <limits>

using namespace GuestPass::Shop;
using namespace Qt::StringLiterals;

class tst_Money : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toMoney_number_isExact_data();
    void toMoney_number_isExact();
    void toMoney_unusable_isRefused_data();
    void toMoney_unusable_isRefused();
    void minorDigits_followIso4217();
    void pieces_ofACart_areSummed();
};

void tst_Money::toMoney_number_isExact_data()
{
    QTest::addColumn<double>("major");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("whole") << 49.0 << u"EUR"_s << Q_INT64_C(4900);
    QTest::newRow("cents") << 49.99 << u"EUR"_s << Q_INT64_C(4999);
    QTest::newRow("not exact in binary") << 0.1 + 0.2 << u"EUR"_s << Q_INT64_C(30);
    QTest::newRow("rounds") << 19.999 << u"EUR"_s << Q_INT64_C(2000);
    QTest::newRow("zero") << 0.0 << u"INR"_s << Q_INT64_C(0);
    QTest::newRow("negative") << -1.5 << u"INR"_s << Q_INT64_C(-150);
    QTest::newRow("most") << 1e12 << u"INR"_s << Q_INT64_C(100'000'000'000'000);
    QTest::newRow("no decimals") << 1200.0 << u"JPY"_s << Q_INT64_C(1200);
    QTest::newRow("three decimals") << 1.234 << u"KWD"_s << Q_INT64_C(1234);
}

void tst_Money::toMoney_number_isExact()
{
    QFETCH(double, major);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    Money money;
    QVERIFY(toMoney(major, currency, money));
    QCOMPARE(money.minor, minor);
    QCOMPARE(money.currency, currency);
    QVERIFY(toMoney(major, currency.toLower(), money));
    QCOMPARE(money.currency, currency);
}

void tst_Money::toMoney_unusable_isRefused_data()
{
    QTest::addColumn<double>("major");
    QTest::addColumn<QString>("currency");
    QTest::newRow("NaN") << std::numeric_limits<double>::quiet_NaN() << u"EUR"_s;
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << u"EUR"_s;
    QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity() << u"EUR"_s;
    QTest::newRow("too much") << 1.1e12 << u"EUR"_s;
    QTest::newRow("far too much") << 1e308 << u"EUR"_s;
    QTest::newRow("no currency") << 1.0 << QString();
    QTest::newRow("long currency") << 1.0 << u"EURO"_s;
    QTest::newRow("symbol") << 1.0 << u"€€€"_s;
    QTest::newRow("digits") << 1.0 << u"E1R"_s;
}

void tst_Money::toMoney_unusable_isRefused()
{
    QFETCH(double, major);
    QFETCH(QString, currency);
    Money money{7, u"CHF"_s};
    QVERIFY(!toMoney(major, currency, money));
    QCOMPARE(money, (Money{7, u"CHF"_s}));
}

void tst_Money::minorDigits_followIso4217()
{
    QCOMPARE(minorDigits(u"EUR"_s), 2);
    QCOMPARE(minorDigits(u"jpy"_s), 0);
    QCOMPARE(minorDigits(u"KWD"_s), 3);
    QCOMPARE(minorDigits(QString()), 2);
}

void tst_Money::pieces_ofACart_areSummed()
{
    Cart cart;
    QCOMPARE(cart.pieces(), 0);
    CartLine line;
    line.quantity = 2;
    cart.lines = {line, line};
    QCOMPARE(cart.pieces(), 4);
    cart.lines[0].quantity = std::numeric_limits<int>::max();
    QCOMPARE(cart.pieces(), std::numeric_limits<int>::max());
}

QTEST_GUILESS_MAIN(tst_Money)
#include "tst_money.moc"
