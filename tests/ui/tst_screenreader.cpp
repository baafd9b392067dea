// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include "accounttest.h"

#include <support/uitest.h>
#include <ui/common/noticebar.h>
#include <ui/inspector/inspectorwindow.h>
#include <ui/shop/accountbutton.h>
#include <ui/shop/cartmodel.h>
#include <ui/shop/productview.h>
#include <ui/shop/shopwindow.h>
#include <ui/shop/storetrouble.h>

#include <QMenu>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Test;
using Page = Ui::AccountDialog::Page;

namespace {

struct Bench {
    FakeShop fake;
    Ui::ShopWindow window{fake.shop, fake.session, fake.pictures, u"Harbour & Pine"_s};

    bool open()
    {
        fake.session.open();
        window.show();
        return QTest::qWaitForWindowExposed(&window) && QTest::qWaitFor([this] {
                   const auto *model = window.findChild<Ui::ProductView *>()->model();
                   return model->index(0, 0).flags().testFlag(Qt::ItemIsEnabled);
               });
    }

    template<typename T>
    bool isSeen(const QString &text) const
    {
        const auto all = window.findChildren<T *>();
        return std::any_of(all.begin(), all.end(),
                           [&](const T *one) { return one->isVisible() && one->text() == text; });
    }
};

Ui::NoticeFacts guest()
{
    Ui::NoticeFacts facts;
    facts.state = Session::State::Guest;
    return facts;
}

} // namespace

/// The states of the windows that no other test brings up, as a screen reader meets them.
class TestScreenReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void watch_namelessAndTelltale_areCaught();
    void notice_ofEachKind_data();
    void notice_ofEachKind();
    void notice_keyring_data();
    void notice_keyring();
    void undo_afterRemoving();
    void accountMenu();
    void storeTrouble_withItsDetails();
    void account_ofAMember_data();
    void account_ofAMember();
    void account_whileTheStoreIsAsked();
    void inspector_withoutSessions();
};

void TestScreenReader::watch_namelessAndTelltale_areCaught()
{
    QWidget parent;
    parent.setAttribute(Qt::WA_DontShowOnScreen); // or the watch of this program would say so as well
    auto *nameless = new QToolButton(&parent);
    parent.show();
    QCOMPARE(namelessWidgets(&parent), QStringList{u"QWidget > QToolButton"_s});
    nameless->setFocusPolicy(Qt::ClickFocus);
    QCOMPARE(namelessWidgets(&parent).size(), 1);
    nameless->setAccessibleName(u"Add"_s);
    QCOMPARE(namelessWidgets(&parent), QStringList());
    nameless->setAccessibleDescription(canary);
    QVERIFY(spokenTexts(&parent).contains(canary));
}

void TestScreenReader::notice_ofEachKind_data()
{
    using Kind = Ui::Notice::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Ui::NoticeFacts>("facts");
    auto facts = guest();
    QTest::newRow("guest") << Kind::GuestLine << facts;
    facts.clockOffset = std::chrono::hours(3);
    QTest::newRow("clock") << Kind::Clock << facts;
    facts = guest();
    facts.saved = Session::Saved::NotSaved;
    facts.vaultStatus = VaultStatus::Failed;
    QTest::newRow("not saved") << Kind::NotSaved << facts;
    facts.vaultStatus = VaultStatus::NoService;
    QTest::newRow("no keyring") << Kind::NoKeyring << facts;
    facts = guest();
    facts.wait = std::chrono::seconds(40);
    QTest::newRow("rate limited") << Kind::RateLimited << facts;
    facts = guest();
    facts.online = false;
    QTest::newRow("offline") << Kind::Offline << facts;
    facts = guest();
    facts.waitingForVault = true;
    QTest::newRow("waiting for the keyring") << Kind::WaitingForKeyring << facts;
    facts = guest();
    facts.state = Session::State::NeedsAttention;
    QTest::newRow("needs attention") << Kind::NeedsAttention << facts;
}

void TestScreenReader::notice_ofEachKind()
{
    QFETCH(Ui::Notice::Kind, kind);
    QFETCH(Ui::NoticeFacts, facts);
    const auto notice = Ui::noticeFor(facts);
    QVERIFY(notice);
    QCOMPARE(notice->kind, kind);
    Bench b;
    QVERIFY(b.open());
    auto *bar = b.window.findChild<Ui::NoticeBar *>();
    bar->setNotice(*notice);
    bar->setProblem(notice->details);
    QVERIFY(b.isSeen<QLabel>(notice->text));
    for (const auto action : notice->actions)
        QTRY_VERIFY(b.isSeen<QPushButton>(Ui::buttonText(action)));
    QCOMPARE(namelessWidgets(&b.window), QStringList());
}

void TestScreenReader::notice_keyring_data()
{
    QTest::addColumn<VaultStatus>("status");
    for (const auto status :
         {VaultStatus::Locked, VaultStatus::Denied, VaultStatus::NoService, VaultStatus::NoLibrary,
          VaultStatus::NoDefaultKeyring, VaultStatus::Corrupt, VaultStatus::Absent, VaultStatus::Failed})
        QTest::newRow(qPrintable(keyOf(status))) << status;
}

void TestScreenReader::notice_keyring()
{
    QFETCH(VaultStatus, status);
    auto facts = guest();
    facts.state = Session::State::Locked;
    facts.vaultStatus = status;
    Bench b;
    QVERIFY(b.open());
    auto *bar = b.window.findChild<Ui::NoticeBar *>();
    bar->setNotice(Ui::noticeFor(facts));
    bar->setProblem(bar->notice()->details);
    for (const auto action : bar->notice()->actions)
        QTRY_VERIFY(b.isSeen<QPushButton>(Ui::buttonText(action)));
    QCOMPARE(namelessWidgets(&b.window), QStringList());
}

void TestScreenReader::undo_afterRemoving()
{
    Bench b;
    QVERIFY(b.open());
    auto *view = b.window.findChild<Ui::ProductView *>();
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_Plus);
    auto *cart = b.window.findChild<Ui::CartModel *>();
    QTRY_COMPARE(cart->rowCount(), 1);
    cart->remove(0);
    QTRY_VERIFY(b.isSeen<QToolButton>(u"Undo"_s) || b.isSeen<QPushButton>(u"Undo"_s));
    QCOMPARE(namelessWidgets(&b.window), QStringList());
}

void TestScreenReader::accountMenu()
{
    Bench b;
    QVERIFY(b.open());
    auto *menu = b.window.findChild<Ui::AccountButton *>()->menu();
    menu->popup(b.window.mapToGlobal(QPoint(10, 10)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QCOMPARE(namelessWidgets(menu), QStringList());
    for (const QAction *action : menu->actions())
        QVERIFY(action->isSeparator() || !action->text().isEmpty());
    menu->close();
}

void TestScreenReader::storeTrouble_withItsDetails()
{
    Ui::StoreTrouble trouble({Error::Kind::NotFound, 0, {}, u"guestpass-demostore is not installed."_s, {}, {}});
    trouble.open();
    QVERIFY(trouble.text().contains(u"Something that it needs is missing"_s));
    const auto buttons = trouble.buttons();
    for (auto *button : buttons) {
        if (trouble.buttonRole(button) == QMessageBox::ActionRole && button->text().contains(u"Details"_s))
            button->click();
    }
    QVERIFY(trouble.findChild<QTextEdit *>()->isVisible());
    QCOMPARE(namelessWidgets(&trouble), QStringList());
}

void TestScreenReader::account_ofAMember_data()
{
    QTest::addColumn<Page>("page");
    QTest::newRow("account") << Page::Account;
    QTest::newRow("change password") << Page::ChangePassword;
}

void TestScreenReader::account_ofAMember()
{
    QFETCH(Page, page);
    DialogFixture f;
    f.addAccount(address, canary);
    f.fake.session.signIn(address, Secret(canary.toUtf8()));
    QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
    QVERIFY(f.open(page));
    QCOMPARE(f.dialog.page(), page);
    QCOMPARE(namelessWidgets(&f.dialog), QStringList());
}

void TestScreenReader::account_whileTheStoreIsAsked()
{
    DialogFixture f;
    QVERIFY(f.open(Page::CreateAccount));
    fillCreate(f);
    f.fake.store.hold();
    f.visible<QPushButton>(u"primary"_s)->click();
    QTRY_VERIFY(f.dialog.currentPage()->isPending());
    QCOMPARE(namelessWidgets(&f.dialog), QStringList());
    QVERIFY(!spokenTexts(&f.dialog).contains(canary));
    f.fake.store.release();
    QTRY_VERIFY(!f.dialog.currentPage()->isPending());
}

void TestScreenReader::inspector_withoutSessions()
{
    const auto clock = makeSystemClock();
    Journal journal({}, *clock);
    Ui::InspectorWindow window(journal);
    window.show();
    for (const auto page :
         {Ui::InspectorWindow::Page::Overview, Ui::InspectorWindow::Page::Claims, Ui::InspectorWindow::Page::Journal}) {
        window.showPage(page);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(namelessWidgets(&window), QStringList());
    }
}

GUESTPASS_UI_TEST_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
