// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <support/fakeshop.h>
#include <support/uitest.h>
#include <ui/common/messagestrip.h>
#include <ui/common/noticebar.h>
#include <ui/common/statepage.h>
#include <ui/shop/accountbutton.h>
#include <ui/shop/cartpanel.h>
#include <ui/shop/productpage.h>
#include <ui/shop/productview.h>
#include <ui/shop/shopheader.h>
#include <ui/shop/shopwindow.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using Ui::ShopWindow;

class tst_ShopWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shown_first_hasProductsGuestLineAndTitle();
    void search_moved_leavesNoOutlineBehind();
    void notice_ofAnotherKind_changesColourAllOver();
    void loading_showsPlaceholders();
    void everyState_hasNamesForScreenReaders();
    void search_typed_filtersAndEscapeClears();
    void search_withoutResult_offersToClear();
    void plus_onACard_addsToTheCart();
    void plus_onAProductWithVariants_opensItsPage();
    void enter_onACard_opensAndAltLeftGoesBack();
    void variant_chosen_isWhatIsAdded();
    void failure_offersToTryAgain();
    void refusedAdd_isToldInWords();
    void checkOut_asAGuest_offersAnAccountFirst();
    void checkOut_asAMember_goesAtOnce();
    void account_ofEachState_isNamedInWords();
    void offline_worthTryingAgain_endsByItself();
    void signedOutWords_neverNameSecrets();
    void narrow_window_putsTheCartOverTheProducts();
    void columns_fillTheWidthEvenly();
    void state_restored_isTheSame();
    void category_chosen_filters();

private:
    template<typename T>
    static T *button(QWidget *in, const QString &text)
    {
        const auto all = in->findChildren<T *>();
        for (T *one : all) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
};

namespace {

/// Remembers what was painted anew.
class PaintSpy : public QObject {
public:
    QRegion region;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

struct Bench {
    FakeShop fake;
    ShopWindow window{fake.shop, fake.session, fake.pictures, u"Harbour & Pine"_s};
    Ui::ProductView *view = window.findChild<Ui::ProductView *>();
    QLineEdit *search = nullptr;

    explicit Bench(int products = 30)
        : fake(products)
    {
        const auto fields = window.findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (field->accessibleName() == "Search products"_L1)
                search = field;
        }
    }

    void open()
    {
        fake.session.open();
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(products() > 0);
    }

    int products() const
    {
        int known = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            known += view->model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled) ? 1 : 0;
        return known;
    }

    QModelIndex card(const QString &name) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == name)
                return view->model()->index(row, 0);
        }
        return {};
    }

    int atStore() const
    {
        int pieces = 0;
        for (const auto &cart : fake.store.carts) {
            for (const auto &line : cart)
                pieces += line.second;
        }
        return pieces;
    }

    void press(const QString &name, Qt::Key key)
    {
        view->setCurrentIndex(card(name));
        view->setFocus();
        QTest::keyClick(view, key);
    }
};

} // namespace

void tst_ShopWindow::shown_first_hasProductsGuestLineAndTitle()
{
    Bench bench;
    bench.open();
    QCOMPARE(bench.window.windowTitle(), u"Harbour & Pine — GuestPass"_s);
    QCOMPARE(bench.window.size(), QSize(1120, 740));
    const auto notice = bench.window.findChild<Ui::NoticeBar *>()->notice();
    QVERIFY(notice);
    QCOMPARE(notice->kind, Ui::Notice::Kind::GuestLine);
    QCOMPARE(bench.fake.store.sent(u"guest"_s), 0); // looking creates nobody
}

void tst_ShopWindow::notice_ofAnotherKind_changesColourAllOver()
{
    Ui::NoticeBar bar;
    bar.resize(600, 40);
    const Ui::Notice calm{Ui::Notice::Kind::GuestLine, u"a"_s, {}, {}, false};
    bar.setNotice(calm);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    PaintSpy spy;
    bar.installEventFilter(&spy);
    Ui::Notice offline = calm;
    offline.kind = Ui::Notice::Kind::Offline;
    bar.setNotice(offline);
    QTRY_VERIFY(QRegion(bar.rect()).subtracted(spy.region).isEmpty());
}

void tst_ShopWindow::search_moved_leavesNoOutlineBehind()
{
    FakeShop fake;
    Ui::ShopHeader header(fake.session, u"Harbour & Pine"_s);
    header.resize(1000, 50);
    header.show();
    QVERIFY(QTest::qWaitForWindowExposed(&header));
    QCoreApplication::processEvents();
    const QRect outline = header.search()->geometry().adjusted(-1, -1, 1, 1);
    PaintSpy spy;
    header.installEventFilter(&spy);
    header.search()->setMaximumWidth(200);
    QTRY_VERIFY(header.search()->width() == 200);
    QTRY_VERIFY(QRegion(outline).subtracted(spy.region).isEmpty());
}

void tst_ShopWindow::loading_showsPlaceholders()
{
    Bench bench;
    bench.fake.store.hold();
    bench.fake.session.open();
    bench.window.show();
    QVERIFY(bench.view->model()->rowCount() > 0);
    QCOMPARE(bench.products(), 0);
    QCOMPARE(namelessWidgets(&bench.window), QStringList());
}

void tst_ShopWindow::everyState_hasNamesForScreenReaders()
{
    Bench bench;
    bench.open();
    QCOMPARE(namelessWidgets(&bench.window), QStringList());
    bench.press(u"Product 02"_s, Qt::Key_Plus);
    QTRY_COMPARE(bench.atStore(), 1);
    QCOMPARE(namelessWidgets(&bench.window), QStringList());
    bench.press(u"Product 01"_s, Qt::Key_Return);
    QTRY_VERIFY(bench.window.findChild<Ui::ProductPage *>()->isVisible());
    QTRY_VERIFY(button<QToolButton>(&bench.window, u"Oak"_s));
    QCOMPARE(namelessWidgets(&bench.window), QStringList());
    bench.fake.store.setOffline(true);
    bench.window.search(u"x"_s);
    QTRY_VERIFY(button<QPushButton>(&bench.window, u"Try Again"_s));
    QCOMPARE(namelessWidgets(&bench.window), QStringList());
}

void tst_ShopWindow::search_typed_filtersAndEscapeClears()
{
    Bench bench;
    bench.open();
    bench.view->setFocus();
    QTest::keyClick(&bench.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bench.search->hasFocus());
    QTest::keyClicks(bench.search, u"product 1"_s);
    QTRY_COMPARE(bench.products(), 10);
    QTest::keyClick(bench.search, Qt::Key_Escape);
    QVERIFY(bench.search->text().isEmpty());
    QTRY_COMPARE(bench.products(), 24);
}

void tst_ShopWindow::search_withoutResult_offersToClear()
{
    Bench bench;
    bench.open();
    bench.window.search(u"unicorn"_s);
    QTRY_VERIFY(button<QPushButton>(&bench.window, u"Clear Search"_s));
    const auto pages = bench.window.findChildren<Ui::StatePage *>();
    QVERIFY(std::any_of(pages.begin(), pages.end(), [](const Ui::StatePage *page) {
        return page->isVisible() && page->title() == u"Nothing found for “unicorn”."_s;
    }));
    button<QPushButton>(&bench.window, u"Clear Search"_s)->click();
    QTRY_COMPARE(bench.products(), 24);
    QVERIFY(bench.search->text().isEmpty());
}

void tst_ShopWindow::plus_onACard_addsToTheCart()
{
    Bench bench;
    bench.open();
    bench.press(u"Product 02"_s, Qt::Key_Plus);
    QTRY_COMPARE(bench.atStore(), 1);
    bench.press(u"Product 02"_s, Qt::Key_Insert);
    QTRY_COMPARE(bench.atStore(), 2);
    QCOMPARE(bench.fake.store.sent(u"guest"_s), 1);
    QTRY_VERIFY(button<QToolButton>(&bench.window, u"Cart · 2"_s));
}

void tst_ShopWindow::plus_onAProductWithVariants_opensItsPage()
{
    Bench bench;
    bench.open();
    bench.press(u"Product 01"_s, Qt::Key_Plus);
    QTRY_VERIFY(bench.window.findChild<Ui::ProductPage *>()->isVisible());
    QCOMPARE(bench.atStore(), 0);
}

void tst_ShopWindow::enter_onACard_opensAndAltLeftGoesBack()
{
    Bench bench;
    bench.open();
    bench.press(u"Product 04"_s, Qt::Key_Return);
    auto *page = bench.window.findChild<Ui::ProductPage *>();
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->productId(), u"p4"_s);
    QTest::keyClick(&bench.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!page->isVisible());
    QVERIFY(bench.view->isVisible());
}

void tst_ShopWindow::variant_chosen_isWhatIsAdded()
{
    Bench bench;
    bench.open();
    bench.press(u"Product 01"_s, Qt::Key_Return);
    QTRY_VERIFY(button<QToolButton>(&bench.window, u"Walnut"_s));
    button<QToolButton>(&bench.window, u"Walnut"_s)->click();
    button<QPushButton>(&bench.window, u"Add to Cart"_s)->click();
    QTRY_COMPARE(bench.atStore(), 1);
    QCOMPARE(bench.fake.store.carts.value(u"guest1"_s).value(0).first.variantId, u"p1Walnut"_s);
}

void tst_ShopWindow::failure_offersToTryAgain()
{
    Bench bench;
    bench.fake.store.failNext(u"products"_s, 503);
    bench.fake.session.open();
    bench.window.show();
    QTRY_VERIFY(button<QPushButton>(&bench.window, u"Try Again"_s));
    button<QPushButton>(&bench.window, u"Try Again"_s)->click();
    QTRY_COMPARE(bench.products(), 24);
}

void tst_ShopWindow::refusedAdd_isToldInWords()
{
    Bench bench;
    bench.open();
    bench.fake.store.failNext(u"set-quantity"_s, 404, u"none"_s);
    bench.press(u"Product 02"_s, Qt::Key_Plus);
    const auto strips = bench.window.findChildren<Ui::MessageStrip *>();
    const auto told = [&strips] {
        return std::any_of(strips.begin(), strips.end(), [](const Ui::MessageStrip *strip) {
            return strip->isVisible() && strip->text().contains("Product 02"_L1);
        });
    };
    QTRY_VERIFY(told());
}

void tst_ShopWindow::checkOut_asAGuest_offersAnAccountFirst()
{
    Bench bench;
    bench.open();
    QSignalSpy checkOut(&bench.window, &ShopWindow::checkOutRequested);
    QSignalSpy create(&bench.window, &ShopWindow::createAccountRequested);
    bench.press(u"Product 02"_s, Qt::Key_Plus);
    QTRY_COMPARE(bench.atStore(), 1);
    const auto press = [&bench](const QString &text) {
        QTRY_VERIFY(button<QPushButton>(bench.window.findChild<Ui::CartPanel *>(), text));
        QTRY_VERIFY(button<QPushButton>(bench.window.findChild<Ui::CartPanel *>(), text)->isEnabled());
        button<QPushButton>(bench.window.findChild<Ui::CartPanel *>(), text)->click();
    };
    press(u"Check Out"_s);
    QVERIFY(checkOut.isEmpty());
    press(u"Create Account"_s);
    QCOMPARE(create.size(), 1);
    press(u"Check Out"_s);
    press(u"Continue as Guest"_s);
    QCOMPARE(checkOut.size(), 1);
}

void tst_ShopWindow::checkOut_asAMember_goesAtOnce()
{
    Bench bench;
    bench.fake.store.accounts.insert(u"anna@example.org"_s, {u"anna"_s, u"correct horse"_s, u"Anna Berg"_s});
    bench.fake.store.carts.insert(u"anna"_s, {{{u"p2"_s, {}}, 1}});
    bench.open();
    bench.fake.session.signIn(u"anna@example.org"_s, Secret("correct horse"_ba));
    QTRY_COMPARE(bench.fake.session.state(), Session::State::Member);
    QSignalSpy checkOut(&bench.window, &ShopWindow::checkOutRequested);
    QTRY_VERIFY(button<QPushButton>(&bench.window, u"Check Out"_s));
    QTRY_VERIFY(button<QPushButton>(&bench.window, u"Check Out"_s)->isEnabled());
    button<QPushButton>(&bench.window, u"Check Out"_s)->click();
    QCOMPARE(checkOut.size(), 1);
}

void tst_ShopWindow::account_ofEachState_isNamedInWords()
{
    Bench bench;
    bench.fake.store.accounts.insert(u"anna@example.org"_s, {u"anna"_s, u"correct horse"_s, u"Anna Berg"_s});
    const auto *account = bench.window.findChild<Ui::AccountButton *>();
    bench.open();
    QCOMPARE(account->text(), u"Guest"_s);
    bench.fake.store.setOffline(true);
    bench.window.search(u"x"_s);
    QTRY_COMPARE(account->text(), u"Offline · Guest"_s);
    QTRY_VERIFY(button<QPushButton>(&bench.window, u"Try Again"_s));
    bench.fake.store.setOffline(false);
    button<QPushButton>(&bench.window, u"Try Again"_s)->click();
    QTRY_COMPARE(account->text(), u"Guest"_s);
    bench.fake.session.signIn(u"anna@example.org"_s, Secret("correct horse"_ba));
    QTRY_COMPARE(account->text(), u"Anna Berg"_s);
    QCOMPARE(account->accessibleName(), u"Account: Anna Berg"_s);
}

void tst_ShopWindow::offline_worthTryingAgain_endsByItself()
{
    Bench bench;
    bench.open();
    bench.fake.store.setOffline(true);
    bench.window.search(u"x"_s);
    QTRY_VERIFY(button<QPushButton>(&bench.window, u"Try Again"_s));
    QTRY_VERIFY(!bench.fake.session.isOnline());
    bench.fake.store.setOffline(false);
    Q_EMIT bench.fake.session.worthTryingAgain();
    QTRY_VERIFY(bench.fake.session.isOnline());
    QTRY_VERIFY(!button<QPushButton>(&bench.window, u"Try Again"_s));
}

void tst_ShopWindow::signedOutWords_neverNameSecrets()
{
    Bench bench;
    bench.open();
    bench.press(u"Product 02"_s, Qt::Key_Plus);
    QTRY_COMPARE(bench.atStore(), 1);
    const QString spoken = spokenTexts(&bench.window) + bench.window.windowTitle();
    for (const auto word : {"access-"_L1, "refresh-"_L1, "token"_L1, "anonymous"_L1})
        QVERIFY2(!spoken.contains(word, Qt::CaseInsensitive), word.data());
}

void tst_ShopWindow::narrow_window_putsTheCartOverTheProducts()
{
    Bench bench;
    bench.open();
    auto *cart = bench.window.findChild<Ui::CartPanel *>();
    QVERIFY(cart->isVisible() && bench.view->isVisible());
    bench.window.resize(640, 420);
    QTRY_VERIFY(!cart->isVisible() && bench.view->isVisible());
    bench.window.setCartVisible(true);
    QVERIFY(cart->isVisible() && !bench.view->isVisible());
    QTRY_COMPARE(cart->width(), 640);
    bench.window.setCartVisible(false);
    QVERIFY(bench.view->isVisible());
    bench.window.resize(1120, 740);
    bench.window.setCartVisible(true);
    QVERIFY(cart->isVisible() && bench.view->isVisible());
}

void tst_ShopWindow::columns_fillTheWidthEvenly()
{
    Bench bench;
    bench.open();
    for (const int width : {640, 777, 901, 1120, 1600}) {
        bench.window.resize(width, 700);
        QCoreApplication::processEvents();
        const QRect first = bench.view->visualRect(bench.view->model()->index(0, 0));
        const int columns = bench.view->viewport()->width() / first.width();
        QVERIFY(columns >= 1);
        const QRect last = bench.view->visualRect(bench.view->model()->index(columns - 1, 0));
        QCOMPARE(last.top(), first.top());
        QVERIFY2(bench.view->viewport()->width() - last.right() <= columns + 2, qPrintable(QString::number(width)));
        QVERIFY(bench.view->visualRect(bench.view->model()->index(columns, 0)).top() > first.top());
    }
}

void tst_ShopWindow::state_restored_isTheSame()
{
    ShopWindow::State state;
    state.size = {1000, 640};
    state.cartVisible = false;
    state.guestLineClosed = true;
    state.categoryId = u"c1"_s;
    state.sort = Shop::ProductQuery::Sort::PriceDown;
    Bench bench;
    bench.window.restore(state);
    bench.open();
    QCOMPARE(bench.window.size(), state.size);
    QVERIFY(!bench.window.findChild<Ui::CartPanel *>()->isVisible());
    QVERIFY(!bench.window.findChild<Ui::NoticeBar *>()->isVisible());
    QCOMPARE(bench.products(), 10);
    QCOMPARE(bench.view->model()->index(0, 0).data().toString(), u"Product 28"_s);
    const ShopWindow::State now = bench.window.state();
    QCOMPARE(now.categoryId, state.categoryId);
    QCOMPARE(now.sort, state.sort);
    QCOMPARE(now.cartVisible, false);
    QCOMPARE(now.guestLineClosed, true);
}

void tst_ShopWindow::category_chosen_filters()
{
    Bench bench;
    bench.open();
    QTRY_VERIFY(button<QToolButton>(&bench.window, u"Paper && Pens"_s));
    button<QToolButton>(&bench.window, u"Paper && Pens"_s)->click();
    QTRY_COMPARE(bench.products(), 10);
    button<QToolButton>(&bench.window, u"All"_s)->click();
    QTRY_COMPARE(bench.products(), 24);
}

GUESTPASS_UI_TEST_MAIN(tst_ShopWindow)
#include "tst_shopwindow.moc"
