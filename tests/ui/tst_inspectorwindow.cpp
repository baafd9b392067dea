// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <support/fakeshop.h>
#include <support/plainjwt.h>
#include <support/uitest.h>
#include <ui/inspector/claimspage.h>
#include <ui/inspector/inspectorwindow.h>
#include <ui/inspector/journalpage.h>
#include <ui/inspector/overviewpage.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Test;

namespace {

bool becomeGuest(FakeShop &fake)
{
    fake.session.open();
    fake.session.ensureSignedIn();
    return QTest::qWaitFor([&] { return fake.session.saved() == Session::Saved::InKeyring; }, 10'000);
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    const auto all = parent.findChildren<QPushButton *>();
    for (QPushButton *one : all) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

class TestInspectorWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void list_showsNameAndState_andFollows()
    {
        FakeShop fake;
        Ui::SessionListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSessions({{u"Harbour & Pine"_s, &fake.session}});
        QVERIFY(model.index(0).data(Qt::DisplayRole).toString().startsWith(u"Harbour & Pine\nOpening"_s));
        QVERIFY(becomeGuest(fake));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Harbour & Pine, Guest · saved"_s);
    }

    void list_sessionDies_leavesTheList()
    {
        const auto clock = makeSystemClock();
        Journal journal({}, *clock);
        FakeShop stays;
        auto goes = std::make_unique<FakeShop>();
        Ui::InspectorWindow window(journal);
        window.setSessions({{u"One"_s, &goes->session}, {u"Two"_s, &stays.session}});
        window.show();
        auto *list = window.findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 2);
        goes.reset();
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->currentIndex().data().toString().startsWith(u"Two"_s));
        window.setSessions({});
        QVERIFY(window.findChild<Ui::OverviewPage *>()->text().contains(u"There is no session"_s));
    }

    void overview_guest_tellsIdsAndCopies()
    {
        FakeShop fake;
        QVERIFY(becomeGuest(fake));
        Ui::OverviewPage page;
        page.setSession(&fake.session);
        page.show();
        const QString id = fake.session.identity()->userId;
        QVERIFY(page.text().contains(id));
        QVERIFY(page.text().contains(u"Guest"_s));
        QVERIFY(page.text().contains(u"In the keyring"_s));
        QVERIFY(page.text().contains(u"memory"_s));
        page.findChild<QToolButton *>()->click();
        QCOMPARE(QApplication::clipboard()->text(), id);
    }

    void overview_refusal_isTold()
    {
        FakeShop fake;
        fake.session.open();
        fake.store.failNext(u"guest"_s, 500, u"broken_teapot"_s);
        fake.session.ensureSignedIn();
        QTRY_VERIFY(fake.session.lastError());
        Ui::OverviewPage page;
        page.setSession(&fake.session);
        QVERIFY(page.text().contains(u"HTTP 500"_s));
        QVERIFY(page.text().contains(u"broken_teapot"_s));
    }

    void overview_renewalWithoutAnswer_isTold()
    {
        FakeShop fake;
        QVERIFY(becomeGuest(fake));
        Ui::OverviewPage page;
        page.setSession(&fake.session);
        QVERIFY(!page.text().contains(u"got no answer"_s));
        fake.store.setOffline(true);
        fake.session.refreshNow();
        QTRY_VERIFY(!fake.session.isOnline());
        QTRY_VERIFY(page.text().contains(u"got no answer"_s));
    }

    void overview_neverShowsATokenOrClaimsThatAreNotSafe()
    {
        FakeShop fake;
        QVERIFY(becomeGuest(fake));
        const auto clock = makeSystemClock();
        Journal journal({}, *clock);
        Ui::InspectorWindow window(journal);
        window.setSessions({{u"Shop"_s, &fake.session}});
        for (const auto shown : {Ui::InspectorWindow::Page::Overview, Ui::InspectorWindow::Page::Claims,
                                 Ui::InspectorWindow::Page::Journal}) {
            window.showPage(shown);
            window.show();
            QVERIFY(!spokenTexts(&window).contains(u"canary-access-guest1"_s));
        }
        QVERIFY(!window.findChild<Ui::OverviewPage *>()->text().contains(u"canary-access-guest1"_s));
    }

    void claims_ticksOnlyWhileVisible()
    {
        FakeShop fake;
        QVERIFY(becomeGuest(fake));
        Ui::ClaimsPage page;
        QDateTime now = QDateTime::currentDateTimeUtc();
        page.setNow([&now] { return now; });
        page.setSession(&fake.session);
        QVERIFY(!page.isTicking());
        page.show();
        QVERIFY(page.isTicking());
        const auto countdown = [&page] {
            const auto labels = page.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->text().startsWith(u"expire"_s))
                    return label->text();
            }
            return QString();
        };
        // Half a second off the edge: the session's idea of the time may move by a millisecond.
        now = fake.session.accessExpiresAt().addMSecs(-701'500);
        page.tick();
        QCOMPARE(countdown(), u"expires in 11:42"_s);
        now = now.addSecs(702 + 180);
        page.tick();
        QCOMPARE(countdown(), u"expired 3 min ago"_s);
        page.hide();
        QVERIFY(!page.isTicking());
    }

    void journal_atTheEnd_followsAndElsewhereStays()
    {
        const auto clock = makeSystemClock();
        Journal journal({}, *clock);
        for (int i = 0; i < 200; ++i)
            journal.record(u"demo"_s, u"state"_s, u"event %1"_s.arg(i));
        Ui::JournalPage page(journal);
        page.resize(800, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *bar = page.findChild<QTableView *>()->verticalScrollBar();
        page.findChild<QTableView *>()->scrollToBottom();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        journal.record(u"demo"_s, u"state"_s, u"one more"_s);
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(!button(page, u"Jump to Newest"_s)->isEnabled());
        bar->setValue(0);
        journal.record(u"demo"_s, u"state"_s, u"and another"_s);
        QApplication::processEvents();
        QCOMPARE(bar->value(), 0);
        QVERIFY(button(page, u"Jump to Newest"_s)->isEnabled());
        button(page, u"Jump to Newest"_s)->click();
        QTRY_COMPARE(bar->value(), bar->maximum());
    }

    void journal_copyRow_givesTheWholeLineWithoutSecrets()
    {
        const auto clock = makeSystemClock();
        Journal journal({}, *clock);
        const QString token = QString::fromLatin1(plainJwt({{u"sub"_s, u"canary"_s}}));
        journal.record(u"demo"_s, u"request"_s, u"Sent Bearer "_s + token, {{u"token"_s, token}, {u"status"_s, 200}});
        Ui::JournalPage page(journal);
        page.show();
        auto *table = page.findChild<QTableView *>();
        QVERIFY(!button(page, u"Copy Row"_s)->isEnabled());
        table->setCurrentIndex(table->model()->index(0, 0));
        button(page, u"Copy Row"_s)->click();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(u"200"_s));
        QVERIFY(!copied.contains(token));
        QVERIFY(!page.findChild<QPlainTextEdit *>()->toPlainText().contains(token));
        QVERIFY(!spokenTexts(&page).contains(token));
    }

    void journal_search_saysWhenNothingMatches()
    {
        const auto clock = makeSystemClock();
        Journal journal({}, *clock);
        journal.record(u"demo"_s, u"state"_s, u"Guest"_s);
        Ui::JournalPage page(journal);
        page.findChild<QLineEdit *>()->setText(u"nowhere"_s);
        bool said = false;
        const auto labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said = said || label->text() == u"No event matches."_s;
        QVERIFY(said);
    }

    void everyPage_focusableWidgets_haveNames()
    {
        FakeShop fake;
        QVERIFY(becomeGuest(fake));
        const auto clock = makeSystemClock();
        Journal journal({}, *clock);
        journal.record(u"fake"_s, u"state"_s, u"Guest"_s);
        Ui::InspectorWindow window(journal);
        window.setSessions({{u"Shop"_s, &fake.session}});
        window.show();
        for (const auto shown : {Ui::InspectorWindow::Page::Overview, Ui::InspectorWindow::Page::Claims,
                                 Ui::InspectorWindow::Page::Journal}) {
            window.showPage(shown);
            QCOMPARE(namelessWidgets(&window), QStringList());
        }
    }

    void state_damaged_isIgnored()
    {
        const auto clock = makeSystemClock();
        Journal journal({}, *clock);
        Ui::InspectorWindow window(journal);
        window.resize(900, 600);
        const QByteArray kept = window.saveState();
        window.restoreState("nonsense"_ba);
        window.restoreState({});
        QCOMPARE(window.size(), QSize(900, 600));
        window.restoreState(kept);
        QCOMPARE(window.size(), QSize(900, 600));
    }
};

GUESTPASS_UI_TEST_MAIN(TestInspectorWindow)
#include "tst_inspectorwindow.moc"
