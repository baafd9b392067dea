// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include "accounttest.h"

#include <support/uitest.h>
#include <ui/shop/productpage.h>
#include <ui/shop/productview.h>
#include <ui/shop/shopwindow.h>

#include <QAbstractButton>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Test;
using Page = Ui::AccountDialog::Page;

namespace {

/// Shop window and account dialog, connected as the program does it, and a person without a mouse.
struct Bench {
    FakeShop fake;
    Ui::ShopWindow window{fake.shop, fake.session, fake.pictures, u"Harbour & Pine"_s};
    Ui::AccountDialog dialog{fake.session, fake.shop, u"Harbour & Pine"_s, &window};
    Ui::ProductView *view = window.findChild<Ui::ProductView *>();

    Bench()
    {
        QObject::connect(&window, &Ui::ShopWindow::createAccountRequested, &dialog,
                         [this] { dialog.open(Page::CreateAccount); });
    }

    bool open()
    {
        fake.session.open();
        window.show();
        return QTest::qWaitForWindowActive(&window)
            && QTest::qWaitFor([this] { return view->model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled); });
    }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    static QString focusedText()
    {
        const QWidget *focused = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(focused);
        return button ? button->text() : focused ? focused->accessibleName() : QString();
    }

    /// Tab until the thing of this name has the focus.
    static bool tabTo(const QString &name)
    {
        for (int presses = 0; presses < 80; ++presses) {
            if (focusedText() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    /// What Tab comes by, from the search field around to it again.
    QStringList stops()
    {
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        const QWidget *start = QApplication::focusWidget();
        QStringList names;
        do {
            const QString name = QApplication::focusWidget()->accessibleName();
            names << (name.isEmpty() ? focusedText() : name);
            press(Qt::Key_Tab);
        } while (QApplication::focusWidget() != start && names.size() < 80);
        return names;
    }

    int pieces() const { return Ui::cartPieces(fake.session, fake.shop); }
};

} // namespace

class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mainPath_tabEnterAndArrows_fromTheShopToAnAccount()
    {
        Bench b;
        QVERIFY(b.open());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(b.view)); // the products, at once
        Bench::press(Qt::Key_Right);
        QCOMPARE(b.view->currentIndex().row(), 1);
        Bench::press(Qt::Key_Return);
        QTRY_VERIFY(b.window.findChild<Ui::ProductPage *>()->isVisible());
        QVERIFY(Bench::tabTo(u"Add to Cart"_s));
        Bench::press(Qt::Key_Return);
        QTRY_COMPARE(b.pieces(), 1);
        QTRY_COMPARE(b.fake.session.state(), Session::State::Guest);
        QVERIFY(Bench::tabTo(u"Check Out"_s));
        Bench::press(Qt::Key_Return);
        QCOMPARE(Bench::focusedText(), u"Create Account"_s);
        Bench::press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&b.dialog));
        QCOMPARE(b.dialog.page(), Page::CreateAccount);
        QVERIFY(Bench::tabTo(u"E-mail"_s));
        Bench::type(address);
        QVERIFY(Bench::tabTo(u"Name (optional)"_s));
        Bench::type(u"Anna Berg"_s);
        QVERIFY(Bench::tabTo(u"Password"_s));
        Bench::type(canary);
        Bench::press(Qt::Key_Tab);
        QCOMPARE(Bench::focusedText(), u"Create Account"_s); // the primary button comes right after the password
        Bench::press(Qt::Key_Return);
        QTRY_COMPARE(b.dialog.page(), Page::EnterCode);
        QTRY_COMPARE(Bench::focusedText(), u"Code"_s);
        Bench::type(u"123456"_s);
        QTRY_COMPARE(b.fake.session.state(), Session::State::Member);
        QTRY_VERIFY(!b.dialog.isVisible());
        QCOMPARE(b.pieces(), 1);
    }

    /// What was made last (categories, variants, lines of the cart) does not come last.
    void tab_followsTheWindow_asOneReadsIt()
    {
        Bench b;
        QVERIFY(b.open());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(b.view));
        b.view->setCurrentIndex(b.view->model()->index(3, 0));
        Bench::press(Qt::Key_Insert);
        QTRY_COMPARE(b.pieces(), 1);
        const QStringList header{
            u"Search products"_s, u"Account: Guest"_s, u"Cart, 1 piece(s)"_s, u"All"_s,
            u"Sort by"_s,         u"Create Account"_s, u"Sign In"_s,          u"Hide This Notice"_s};
        const QStringList cart{u"Hide Cart"_s, u"Remove Product 04 From Cart"_s, u"Quantity of Product 04"_s,
                               u"More of Product 04"_s, u"Check Out"_s};
        QTRY_VERIFY(b.stops().contains(u"Check Out"_s));
        QCOMPARE(b.stops(), header + QStringList{u"Products"_s} + cart);
        b.view->setFocus();
        b.view->setCurrentIndex(b.view->model()->index(0, 0));
        Bench::press(Qt::Key_Return);
        QTRY_VERIFY(b.stops().contains(u"Wood: Oak"_s));
        const QStringList page{u"Back"_s, u"Wood: Oak"_s, u"Quantity of Product 01"_s, u"More of Product 01"_s,
                               u"Add to Cart"_s};
        QCOMPARE(b.stops(), header + page + cart);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(Bench::focusedText(), u"Check Out"_s);
    }

    void browse_fromAProduct_goesBackToTheProducts()
    {
        Bench b;
        QVERIFY(b.open());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(b.view));
        Bench::press(Qt::Key_Return);
        QTRY_VERIFY(b.window.findChild<Ui::ProductPage *>()->isVisible());
        QVERIFY(Bench::tabTo(u"Browse Products"_s));
        Bench::press(Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(b.view));
        QVERIFY(b.view->isVisible());
    }

    void tab_aroundTheShop_comesBackToTheProducts()
    {
        Bench b;
        QVERIFY(b.open());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(b.view));
        QSet<QWidget *> seen;
        do {
            seen << QApplication::focusWidget();
            Bench::press(Qt::Key_Tab);
        } while (!seen.contains(QApplication::focusWidget()));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(b.view)); // no trap on the way
        QVERIFY(seen.size() > 4);
    }
};

GUESTPASS_UI_TEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
