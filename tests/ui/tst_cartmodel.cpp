// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <support/fakeshop.h>
#include <ui/shop/cartmodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using Ui::CartLedger;
using Ui::CartModel;

class tst_CartModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void added_line_showsAtOnceAndIsConfirmed();
    void quantity_changed_showsAtOnceAndIsConfirmed();
    void quantity_changedFast_sendsOnlyTheLast();
    void refusal_bringsTheOldNumberBackWithAReason();
    void refusal_ofANewLine_takesItOutAndTells();
    void removed_line_comesBackByUndo();
    void removed_line_isUndoneWhileOnItsWay();
    void undo_forgotten_doesNothing();
    void offline_change_waitsAndIsSentLater();
    void offline_change_isSentByTheNextRun();
    void offline_firstAdd_isSentByTheNextRun();
    void offline_start_showsTheCartAndTakesMore();
    void sent_changeWithoutAnswer_isAskedForOnce();
    void signOut_whatWaited_isNotForTheNextOne();
    void total_whileChanging_isNotOurs();
    void lines_changedByTheStore_keepTheirRows();

private:
    static Shop::CartLine line(int number);
    /// A cart with two lines at the store and in the ledger.
    static void fill(FakeShop &fake, CartModel &model);
};

namespace {

struct Bench {
    FakeShop fake;
    CartLedger ledger{fake.shop, fake.session};
    CartModel model{ledger};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QVariant at(int row, int role) const { return model.index(row).data(role); }
    int atStore(int row) const { return fake.store.carts.value(u"guest1"_s).value(row).second; }
};

} // namespace

Shop::CartLine tst_CartModel::line(int number)
{
    Shop::CartLine line;
    line.key = {u"p%1"_s.arg(number), {}};
    line.name = u"Product %1"_s.arg(number, 2, 10, QLatin1Char('0'));
    line.price = {1000 + number * 50, u"EUR"_s};
    return line;
}

void tst_CartModel::fill(FakeShop &fake, CartModel &model)
{
    fake.shop.setQuantity({u"p2"_s, {}}, 2);
    fake.shop.setQuantity({u"p4"_s, {}}, 1);
    QTRY_COMPARE(model.rowCount(), 2);
}

void tst_CartModel::added_line_showsAtOnceAndIsConfirmed()
{
    Bench bench;
    bench.ledger.add(line(2), 3);
    QCOMPARE(bench.model.rowCount(), 1);
    QCOMPARE(bench.at(0, CartModel::NameRole).toString(), u"Product 02"_s);
    QCOMPARE(bench.at(0, CartModel::QuantityRole).toInt(), 3);
    QVERIFY(bench.at(0, CartModel::PendingRole).toBool());
    QTRY_VERIFY(!bench.at(0, CartModel::PendingRole).toBool());
    QCOMPARE(bench.atStore(0), 3);
    QVERIFY(bench.at(0, CartModel::TotalRole).toString().contains("33.00"_L1));
}

void tst_CartModel::quantity_changed_showsAtOnceAndIsConfirmed()
{
    Bench bench;
    fill(bench.fake, bench.model);
    bench.model.setQuantity(0, 5);
    QCOMPARE(bench.at(0, CartModel::QuantityRole).toInt(), 5);
    QVERIFY(bench.at(0, CartModel::PendingRole).toBool());
    QTRY_VERIFY(!bench.at(0, CartModel::PendingRole).toBool());
    QCOMPARE(bench.at(0, CartModel::QuantityRole).toInt(), 5);
    QCOMPARE(bench.atStore(0), 5);
}

void tst_CartModel::quantity_changedFast_sendsOnlyTheLast()
{
    Bench bench;
    fill(bench.fake, bench.model);
    const int before = bench.fake.store.sent(u"set-quantity"_s);
    for (int quantity = 3; quantity <= 9; ++quantity)
        bench.model.setQuantity(0, quantity);
    QTRY_VERIFY(!bench.at(0, CartModel::PendingRole).toBool());
    QCOMPARE(bench.atStore(0), 9);
    QCOMPARE(bench.fake.store.sent(u"set-quantity"_s) - before, 2); // the first, and then the newest
}

void tst_CartModel::refusal_bringsTheOldNumberBackWithAReason()
{
    Bench bench;
    fill(bench.fake, bench.model);
    bench.fake.store.failNext(u"set-quantity"_s, 422, u"invalid"_s);
    bench.model.setQuantity(0, 50);
    QCOMPARE(bench.at(0, CartModel::QuantityRole).toInt(), 50);
    QTRY_VERIFY(!bench.at(0, CartModel::PendingRole).toBool());
    QCOMPARE(bench.at(0, CartModel::QuantityRole).toInt(), 2);
    QVERIFY(!bench.at(0, CartModel::ProblemRole).toString().isEmpty());
    QVERIFY(bench.at(1, CartModel::ProblemRole).toString().isEmpty());
    bench.model.setQuantity(0, 3);
    QVERIFY(bench.at(0, CartModel::ProblemRole).toString().isEmpty());
    QTRY_COMPARE(bench.atStore(0), 3);
}

void tst_CartModel::refusal_ofANewLine_takesItOutAndTells()
{
    Bench bench;
    QSignalSpy refused(&bench.ledger, &CartLedger::refused);
    bench.fake.store.failNext(u"set-quantity"_s, 404, u"none"_s);
    bench.ledger.add(line(2), 1);
    QCOMPARE(bench.model.rowCount(), 1);
    QTRY_COMPARE(bench.model.rowCount(), 0);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.front().front().toString(), u"Product 02"_s);
}

void tst_CartModel::removed_line_comesBackByUndo()
{
    Bench bench;
    fill(bench.fake, bench.model);
    bench.model.remove(0);
    QCOMPARE(bench.model.rowCount(), 1);
    QCOMPARE(bench.model.undoName(), u"Product 02"_s);
    QTRY_COMPARE(bench.fake.store.carts.value(u"guest1"_s).size(), 1);
    QTRY_VERIFY(!bench.ledger.isPending());
    bench.model.undoRemove();
    QCOMPARE(bench.model.rowCount(), 2);
    QVERIFY(bench.model.undoName().isEmpty());
    QTRY_COMPARE(bench.fake.store.carts.value(u"guest1"_s).size(), 2);
    QCOMPARE(bench.atStore(1), 2);
}

void tst_CartModel::removed_line_isUndoneWhileOnItsWay()
{
    Bench bench;
    fill(bench.fake, bench.model);
    bench.model.remove(0);
    bench.model.undoRemove();
    QCOMPARE(bench.model.rowCount(), 2);
    QTRY_VERIFY(!bench.ledger.isPending());
    QCOMPARE(bench.model.rowCount(), 2);
    QCOMPARE(bench.fake.store.carts.value(u"guest1"_s).size(), 2);
    QCOMPARE(bench.ledger.pieces(), 3);
}

void tst_CartModel::undo_forgotten_doesNothing()
{
    Bench bench;
    fill(bench.fake, bench.model);
    bench.model.remove(1);
    bench.model.forgetUndo();
    bench.model.undoRemove();
    QTRY_VERIFY(!bench.ledger.isPending());
    QCOMPARE(bench.model.rowCount(), 1);
}

void tst_CartModel::offline_change_waitsAndIsSentLater()
{
    Bench bench;
    fill(bench.fake, bench.model);
    bench.fake.store.setOffline(true);
    bench.model.setQuantity(0, 7);
    QTRY_VERIFY(bench.at(0, CartModel::WaitingRole).toBool());
    QCOMPARE(bench.at(0, CartModel::QuantityRole).toInt(), 7);
    QCOMPARE(bench.atStore(0), 2);
    bench.fake.store.setOffline(false);
    bench.ledger.resume();
    QTRY_COMPARE(bench.atStore(0), 7);
    QTRY_VERIFY(!bench.ledger.isPending());
}

void tst_CartModel::offline_change_isSentByTheNextRun()
{
    Bench bench;
    fill(bench.fake, bench.model);
    bench.fake.store.setOffline(true);
    bench.model.setQuantity(0, 7);
    bench.model.remove(1);
    QTRY_VERIFY(bench.at(0, CartModel::WaitingRole).toBool());
    const auto next = bench.fake.runAgain();
    CartLedger ledger(next->shop, next->session);
    CartModel model(ledger);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(CartModel::NameRole).toString(), u"Product 02"_s);
    QCOMPARE(model.index(0).data(CartModel::QuantityRole).toInt(), 7);
    next->session.open();
    QTRY_VERIFY(!next->session.isOnline()); // still away
    QCOMPARE(bench.atStore(0), 2);
    bench.fake.store.setOffline(false);
    next->shop.reloadCart();
    QTRY_COMPARE(bench.atStore(0), 7);
    QTRY_COMPARE(bench.fake.store.carts.value(u"guest1"_s).size(), 1);
    QTRY_VERIFY(!ledger.isPending());
    QVERIFY(next->shop.keptWishes().isEmpty());
}

void tst_CartModel::offline_firstAdd_isSentByTheNextRun()
{
    Bench bench;
    bench.fake.store.setOffline(true);
    bench.ledger.add(line(2), 3);
    QTRY_VERIFY(bench.at(0, CartModel::WaitingRole).toBool());
    bench.fake.store.setOffline(false);
    const auto next = bench.fake.runAgain();
    CartLedger ledger(next->shop, next->session);
    QCOMPARE(ledger.pieces(), 3);
    next->session.open();
    QTRY_COMPARE(bench.atStore(0), 3);
    QCOMPARE(bench.fake.store.sent(u"guest"_s), 2); // the first one did not get there
}

void tst_CartModel::offline_start_showsTheCartAndTakesMore()
{
    Bench bench;
    fill(bench.fake, bench.model);
    bench.fake.store.setOffline(true);
    const auto next = bench.fake.runAgain();
    CartLedger ledger(next->shop, next->session);
    CartModel model(ledger);
    next->session.open();
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(!next->shop.isCartKnown());
    model.setQuantity(0, 3);
    QTRY_VERIFY(model.index(0).data(CartModel::WaitingRole).toBool());
    bench.fake.store.carts[u"guest1"_s][0].second = 4; // by another program
    bench.fake.store.setOffline(false);
    next->shop.reloadCart();
    QTRY_COMPARE(bench.atStore(0), 5); // one more than the store had
    QTRY_COMPARE(model.index(0).data(CartModel::QuantityRole).toInt(), 5);
}

void tst_CartModel::sent_changeWithoutAnswer_isAskedForOnce()
{
    Bench bench;
    fill(bench.fake, bench.model);
    bench.fake.store.hold();
    bench.model.setQuantity(0, 3);
    const auto unanswered = bench.fake.shop.keptWishes();
    QCOMPARE(unanswered.size(), 1);
    bench.fake.store.release();
    QTRY_COMPARE(bench.atStore(0), 3);
    bench.fake.shop.keepWishes(unanswered); // as if the run had ended before it heard so
    const auto next = bench.fake.runAgain();
    CartLedger ledger(next->shop, next->session);
    next->session.open();
    QTRY_VERIFY(next->shop.isCartKnown() && !ledger.isPending());
    QCOMPARE(bench.atStore(0), 3);
}

void tst_CartModel::signOut_whatWaited_isNotForTheNextOne()
{
    Bench bench;
    fill(bench.fake, bench.model);
    bench.fake.store.setOffline(true);
    bench.model.setQuantity(0, 7);
    QTRY_VERIFY(bench.at(0, CartModel::WaitingRole).toBool());
    bench.fake.session.signOut();
    QTRY_COMPARE(bench.model.rowCount(), 0);
    QVERIFY(bench.fake.shop.keptWishes().isEmpty());
    const auto next = bench.fake.runAgain();
    QCOMPARE(CartLedger(next->shop, next->session).pieces(), 0);
}

void tst_CartModel::total_whileChanging_isNotOurs()
{
    Bench bench;
    fill(bench.fake, bench.model);
    QVERIFY(!bench.at(0, CartModel::TotalRole).toString().isEmpty());
    bench.model.setQuantity(0, 5);
    QVERIFY(bench.at(0, CartModel::TotalRole).toString().isEmpty());
    QTRY_VERIFY(bench.at(0, CartModel::TotalRole).toString().contains("55.00"_L1));
}

void tst_CartModel::lines_changedByTheStore_keepTheirRows()
{
    Bench bench;
    fill(bench.fake, bench.model);
    QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&bench.model, &QAbstractItemModel::rowsRemoved);
    auto &lines = bench.fake.store.carts[u"guest1"_s];
    lines.prepend({{u"p6"_s, {}}, 1});
    lines[1].second = 9;
    bench.fake.shop.reloadCart();
    QTRY_COMPARE(bench.model.rowCount(), 3);
    QCOMPARE(bench.model.key(0).productId, u"p6"_s);
    QCOMPARE(bench.at(1, CartModel::QuantityRole).toInt(), 9);
    QVERIFY(reset.isEmpty());
    QVERIFY(removed.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CartModel)
#include "tst_cartmodel.moc"
