// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <support/fakeshop.h>
#include <ui/shop/productmodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using Ui::ProductModel;

class tst_ProductModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loading_first_showsPlaceholdersAtOnce();
    void loaded_page_givesRolesAndTotal();
    void placeholder_hasNoProductAndCannotBeChosen();
    void fetchMore_untilTheEnd_getsEachProductOnce();
    void fetchMore_storeGotANewOne_repeatsNothing();
    void fetchMore_searchOfHits_countsAsFarAsItHasRead();
    void words_changed_keepsOnlyMatches();
    void answer_toAnOlderQuery_isDropped();
    void failure_firstPage_isToldAndRetried();
    void failure_laterPage_keepsWhatIsThere();
    void query_same_asksOnce();
    void cart_changed_isSeenOnTheCard();

private:
    static Shop::ProductQuery query(const QString &words = {});
};

Shop::ProductQuery tst_ProductModel::query(const QString &words)
{
    Shop::ProductQuery query;
    query.words = words;
    query.pageSize = 12;
    return query;
}

void tst_ProductModel::loading_first_showsPlaceholdersAtOnce()
{
    FakeShop fake;
    fake.store.hold();
    ProductModel model(fake.shop);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(query());
    QVERIFY(model.isLoading());
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.index(0).data(ProductModel::PlaceholderRole).toBool());
    QVERIFY(!model.total());
    QTRY_COMPARE(fake.store.sent(u"products"_s), 1);
    fake.store.release();
    QTRY_VERIFY(!model.isLoading());
    QVERIFY(!model.index(0).data(ProductModel::PlaceholderRole).toBool());
}

void tst_ProductModel::loaded_page_givesRolesAndTotal()
{
    FakeShop fake(30);
    ProductModel model(fake.shop);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(query());
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.total(), std::optional(30));
    const QModelIndex second = model.index(1);
    QCOMPARE(second.data().toString(), u"Product 02"_s);
    QCOMPARE(second.data(ProductModel::ProductIdRole).toString(), u"p2"_s);
    QVERIFY(second.data(ProductModel::PriceRole).toString().contains("11.00"_L1));
    QVERIFY(second.data(ProductModel::OldPriceRole).toString().contains("16.00"_L1));
    QVERIFY(second.data(ProductModel::AvailableRole).toBool());
    QVERIFY(!model.index(2).data(ProductModel::AvailableRole).toBool());
    QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains("out of stock"_L1));
    QVERIFY(model.index(0).data(ProductModel::HasVariantsRole).toBool());
}

void tst_ProductModel::placeholder_hasNoProductAndCannotBeChosen()
{
    FakeShop fake;
    fake.store.hold();
    ProductModel model(fake.shop);
    model.setQuery(query());
    const QModelIndex first = model.index(0);
    QVERIFY(!model.product(first));
    QVERIFY(!first.flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(!first.data(Qt::AccessibleTextRole).toString().isEmpty());
}

void tst_ProductModel::fetchMore_untilTheEnd_getsEachProductOnce()
{
    FakeShop fake(30);
    ProductModel model(fake.shop);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(query());
    QTRY_VERIFY(!model.isLoading());
    for (int turn = 0; turn < 10 && model.canFetchMore({}); ++turn) {
        model.fetchMore({});
        QTRY_VERIFY(!model.isLoading());
    }
    QCOMPARE(model.rowCount(), 30);
    QSet<QString> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.insert(model.index(row).data(ProductModel::ProductIdRole).toString());
    QCOMPARE(ids.size(), 30);
    QVERIFY(!model.canFetchMore({}));
}

void tst_ProductModel::fetchMore_storeGotANewOne_repeatsNothing()
{
    FakeShop fake(30);
    ProductModel model(fake.shop);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(query());
    QTRY_VERIFY(!model.isLoading());
    Shop::Product fresh = fake.store.products.first();
    fresh.id = u"fresh"_s;
    fake.store.products.prepend(fresh);
    model.fetchMore({});
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 23);
    QCOMPARE(model.index(11).data(ProductModel::ProductIdRole).toString(), u"p12"_s);
    QCOMPARE(model.index(12).data(ProductModel::ProductIdRole).toString(), u"p13"_s);
}

void tst_ProductModel::fetchMore_searchOfHits_countsAsFarAsItHasRead()
{
    FakeShop fake(130);
    fake.store.findsHits = true;
    ProductModel model(fake.shop);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(query());
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.total(), std::optional(100));
    QVERIFY(!model.isTotalExact());
    while (model.canFetchMore({})) {
        model.fetchMore({});
        QTRY_VERIFY(!model.isLoading());
    }
    QCOMPARE(model.rowCount(), 130);
    QCOMPARE(model.total(), std::optional(130));
    QVERIFY(model.isTotalExact());
    QCOMPARE(fake.store.sent(u"products"_s), 2);
}

void tst_ProductModel::words_changed_keepsOnlyMatches()
{
    FakeShop fake(30);
    ProductModel model(fake.shop);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(query());
    QTRY_VERIFY(!model.isLoading());
    model.setQuery(query(u"product 07"_s));
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 1);
    model.setQuery(query(u"nothing like it"_s));
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.total(), std::optional(0));
}

void tst_ProductModel::answer_toAnOlderQuery_isDropped()
{
    FakeShop fake(30);
    ProductModel model(fake.shop);
    fake.session.open();
    QTRY_COMPARE(fake.session.state(), Session::State::SignedOut);
    fake.store.hold();
    model.setQuery(query(u"07"_s));
    QTRY_COMPARE(fake.store.sent(u"products"_s), 1);
    model.setQuery(query(u"08"_s));
    QTRY_COMPARE(fake.store.sent(u"products"_s), 2);
    fake.store.releaseNewestFirst();
    QTRY_VERIFY(!model.isLoading());
    QTest::qWait(0);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Product 08"_s);
}

void tst_ProductModel::failure_firstPage_isToldAndRetried()
{
    FakeShop fake(3);
    ProductModel model(fake.shop);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fake.store.failNext(u"products"_s, 503);
    model.setQuery(query());
    QTRY_VERIFY(model.error());
    QCOMPARE(model.error()->kind, Error::Kind::ServerTrouble);
    QCOMPARE(model.rowCount(), 0);
    model.retry();
    QVERIFY(model.rowCount() > 0);
    QTRY_COMPARE(model.rowCount(), 3);
    QVERIFY(!model.error());
}

void tst_ProductModel::failure_laterPage_keepsWhatIsThere()
{
    FakeShop fake(30);
    ProductModel model(fake.shop);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(query());
    QTRY_VERIFY(!model.isLoading());
    const int before = model.rowCount();
    fake.store.failNext(u"products"_s, Error{Error::Kind::Offline, 0, {}, {}, {}, {}});
    model.fetchMore({});
    QTRY_VERIFY(model.error());
    QCOMPARE(model.rowCount(), before);
    QVERIFY(!model.canFetchMore({})); // the view would ask again with every paint
    model.retry();
    QTRY_VERIFY(!model.isLoading());
    QVERIFY(model.rowCount() > before);
}

void tst_ProductModel::query_same_asksOnce()
{
    FakeShop fake(3);
    ProductModel model(fake.shop);
    model.setQuery(query());
    model.setQuery(query());
    QTRY_COMPARE(model.rowCount(), 3);
    model.setQuery(query());
    QTest::qWait(0);
    QCOMPARE(fake.store.sent(u"products"_s), 1);
}

void tst_ProductModel::cart_changed_isSeenOnTheCard()
{
    FakeShop fake(3);
    ProductModel model(fake.shop);
    model.setQuery(query());
    QTRY_COMPARE(model.rowCount(), 3);
    QSignalSpy changed(&model, &ProductModel::dataChanged);
    QCOMPARE(model.index(1).data(ProductModel::InCartRole).toInt(), 0);
    fake.shop.setQuantity({u"p2"_s, {}}, 4);
    QTRY_COMPARE(model.index(1).data(ProductModel::InCartRole).toInt(), 4);
    QVERIFY(!changed.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ProductModel)
#include "tst_productmodel.moc"
