// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include "accounttest.h"

#include <support/uitest.h>

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Test;
using Page = Ui::AccountDialog::Page;

class TestAccountDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void create_byKeyboardAlone_makesTheAccount()
    {
        DialogFixture f;
        QVERIFY(f.shopAsGuest(3));
        QSignalSpy finished(&f.dialog, &Ui::AccountDialog::finishedWith);
        QVERIFY(f.open(Page::CreateAccount));
        QVERIFY(f.words().contains(u"Your cart (3 item(s)) moves to your account."_s));
        QCOMPARE(f.dialog.focusWidget(), f.edit("email"));
        QTest::keyClicks(f.dialog.focusWidget(), address);
        QTest::keyClick(f.dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(f.dialog.focusWidget(), u"Anna Berg"_s);
        QTest::keyClick(f.dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(f.dialog.focusWidget(), canary);
        QTest::keyClick(f.dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(f.isOn(Page::EnterCode));
        QVERIFY(f.words().contains(u"We sent a code to anna@example.org."_s));
        QTRY_COMPARE(f.dialog.focusWidget(), f.edit("code"));
        QTest::keyClicks(f.dialog.focusWidget(), u"123 45"_s);
        QVERIFY(!f.dialog.currentPage()->isPending());
        QTest::keyClicks(f.dialog.focusWidget(), u"6"_s); // complete: nothing more to press
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
        QTRY_VERIFY(!f.dialog.isVisible());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(f.fake.session.identity()->displayName, u"Anna Berg"_s);
    }

    void create_wrongInput_saysItUnderTheFieldsAndSendsNothing()
    {
        DialogFixture f;
        QVERIFY(f.open(Page::CreateAccount));
        f.edit("email")->setText(u"anna"_s);
        f.edit("password")->setText(u"short"_s);
        f.button(u"Create Account"_s)->click();
        QVERIFY(f.words().contains(u"Enter an e-mail address"_s));
        QVERIFY(f.words().contains(u"Use at least 8 characters."_s));
        QCOMPARE(f.dialog.focusWidget(), f.edit("email"));
        QCOMPARE(f.fake.store.sent(u"create"_s), 0);
        QTest::keyClicks(f.edit("email"), u"x"_s); // editing takes its own message away, and no other
        QVERIFY(!f.words().contains(u"Enter an e-mail address"_s));
        QVERIFY(f.words().contains(u"Use at least 8 characters."_s));
    }

    void create_storeRefusesField_saysItThere_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("focused");
        QTest::addColumn<QString>("words");
        QTest::newRow("email") << u"email"_s << u"email"_s << u"The store does not accept this address."_s;
        QTest::newRow("password") << u"password"_s << u"password"_s << u"The store does not accept this password."_s;
        QTest::newRow("confirmation") << u"confirm_password"_s << u"password"_s << u"does not accept this password."_s;
        QTest::newRow("name") << u"first_name"_s << u"name"_s << u"The store does not accept this name."_s;
    }

    void create_storeRefusesField_saysItThere()
    {
        QFETCH(QString, field);
        QFETCH(QString, focused);
        QFETCH(QString, words);
        DialogFixture f;
        QVERIFY(f.open(Page::CreateAccount));
        fillCreate(f);
        f.fake.store.failNext(u"create"_s, refused(Error::Kind::Invalid, {field}));
        f.button(u"Create Account"_s)->click();
        QVERIFY(f.says(words));
        QVERIFY(f.dialog.isVisible());
        QCOMPARE(f.dialog.focusWidget()->objectName(), focused);
        QCOMPARE(f.edit("email")->text(), address); // nothing typed is lost
        QCOMPARE(f.edit("password")->text(), canary);
    }

    void create_unknownField_saysItUnderTheForm()
    {
        DialogFixture f;
        QVERIFY(f.open(Page::CreateAccount));
        fillCreate(f);
        f.fake.store.failNext(u"create"_s, refused(Error::Kind::Invalid, {u"shoe_size"_s}));
        f.button(u"Create Account"_s)->click();
        QVERIFY(f.says(u"The store did not accept this."_s));
        QVERIFY(f.dialog.isVisible());
    }

    void create_offline_staysOpenAndSaysWhatToDo()
    {
        DialogFixture f;
        QVERIFY(f.shopAsGuest(1));
        QVERIFY(f.open(Page::CreateAccount));
        fillCreate(f);
        f.fake.store.setOffline(true);
        f.button(u"Create Account"_s)->click();
        QVERIFY(f.says(u"There is no connection to the store."_s));
        QVERIFY(f.dialog.isVisible());
        QVERIFY(f.button(u"Create Account"_s)->isEnabled());
    }

    void create_addressHasAccount_offersSignInAndKeepsTheAddress()
    {
        DialogFixture f;
        f.addAccount(address, u"another password"_s);
        QVERIFY(f.open(Page::CreateAccount));
        fillCreate(f);
        f.button(u"Create Account"_s)->click();
        QVERIFY(f.says(u"This address already has an account."_s));
        f.button(u"Sign In"_s)->click();
        QVERIFY(f.isOn(Page::SignIn));
        QCOMPARE(f.edit("email")->text(), address);
        QVERIFY(f.edit("password")->text().isEmpty());
        QCOMPARE(f.dialog.focusWidget(), f.edit("password"));
    }

    void pending_fieldsAreDisabledUntilTheAnswer()
    {
        DialogFixture f;
        QVERIFY(f.shopAsGuest(1));
        QVERIFY(f.open(Page::CreateAccount));
        fillCreate(f);
        f.fake.store.hold();
        f.button(u"Create Account"_s)->click();
        QVERIFY(f.dialog.currentPage()->isPending());
        QVERIFY(!f.edit("email")->isEnabled());
        QVERIFY(!f.button(u"Create Account"_s)->isEnabled());
        QVERIFY(f.button(u"Cancel"_s)->isEnabled());
        QTRY_COMPARE(f.fake.store.sent(u"create"_s), 1);
        f.fake.store.release();
        QVERIFY(f.isOn(Page::EnterCode));
    }

    void cancel_whilePending_lateAnswerChangesNothingHere()
    {
        DialogFixture f;
        f.addAccount(address, canary);
        QVERIFY(f.shopAsGuest(1));
        QSignalSpy finished(&f.dialog, &Ui::AccountDialog::finishedWith);
        QVERIFY(f.open(Page::SignIn));
        f.edit("email")->setText(address);
        f.edit("password")->setText(canary);
        f.fake.store.hold();
        f.button(u"Sign In"_s)->click();
        QTRY_COMPARE(f.fake.store.sent(u"sign-in"_s), 1);
        QTest::keyClick(&f.dialog, Qt::Key_Escape);
        QVERIFY(!f.dialog.isVisible());
        f.fake.store.release();
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
        QCOMPARE(finished.size(), 0);
        QVERIFY(!f.dialog.currentPage()->isPending());
    }

    void signIn_tabOrder_isEmailPasswordPrimary()
    {
        DialogFixture f;
        QVERIFY(f.open(Page::SignIn));
        QCOMPARE(f.dialog.focusWidget(), f.edit("email"));
        QTest::keyClick(f.dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(f.dialog.focusWidget(), f.edit("password"));
        QTest::keyClick(f.dialog.focusWidget(), Qt::Key_Tab);
        QCOMPARE(f.dialog.focusWidget(), f.button(u"Sign In"_s));
    }

    void title_isStableWhateverGoesWrong()
    {
        DialogFixture f;
        QVERIFY(f.open(Page::SignIn));
        const QString title = u"Sign In: Harbour & Pine — GuestPass"_s;
        QCOMPARE(f.dialog.windowTitle(), title);
        f.edit("email")->setText(address);
        f.edit("password")->setText(canary);
        QSignalSpy changed(&f.dialog, &QWidget::windowTitleChanged);
        f.button(u"Sign In"_s)->click();
        QVERIFY(f.says(u"is not right."_s));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(f.dialog.windowTitle(), title);
    }

    void password_isNeverSpokenNorInTheTitle()
    {
        DialogFixture f;
        QVERIFY(f.open(Page::SignIn));
        f.edit("email")->setText(address);
        f.edit("password")->setText(canary);
        QVERIFY(spokenTexts(&f.dialog).contains(address));
        QVERIFY(!spokenTexts(&f.dialog).contains(canary));
        f.button(u"Sign In"_s)->click();
        QVERIFY(f.says(u"is not right."_s));
        QVERIFY(!spokenTexts(&f.dialog).contains(canary));
        QVERIFY(!f.dialog.windowTitle().contains(canary));
        QVERIFY(!f.words().contains(canary));
        f.dialog.reject();
        const auto edits = f.dialog.findChildren<QLineEdit *>();
        for (const QLineEdit *edit : edits)
            QVERIFY(!edit->text().contains(canary)); // closed is forgotten
    }

    void everyPage_focusableWidgets_haveNames_data()
    {
        QTest::addColumn<Page>("page");
        QTest::newRow("create") << Page::CreateAccount;
        QTest::newRow("sign in") << Page::SignIn;
        QTest::newRow("forgot") << Page::ForgotPassword;
        QTest::newRow("account") << Page::Account;
        QTest::newRow("sign out") << Page::SignOut;
    }

    void everyPage_focusableWidgets_haveNames()
    {
        QFETCH(Page, page);
        DialogFixture f;
        QVERIFY(f.shopAsGuest(1));
        QVERIFY(f.open(page));
        QCOMPARE(f.dialog.page(), page);
        QCOMPARE(namelessWidgets(&f.dialog), QStringList());
        if (page == Page::CreateAccount || page == Page::SignIn || page == Page::ForgotPassword)
            f.visible<QPushButton>(u"primary"_s)->click(); // with its errors
        QCOMPARE(namelessWidgets(&f.dialog), QStringList());
    }

    void codePages_focusableWidgets_haveNames()
    {
        DialogFixture f;
        QVERIFY(reachCode(f));
        QCOMPARE(namelessWidgets(&f.dialog), QStringList());
        f.dialog.reject();
        f.addAccount(address, canary);
        f.fake.session.forgotPassword(address);
        QTRY_VERIFY(f.fake.session.challenge()
                    && f.fake.session.challenge()->purpose == Challenge::Purpose::ResetPassword);
        QVERIFY(f.open(Page::SignIn));
        QCOMPARE(f.dialog.page(), Page::ResetPassword);
        QCOMPARE(namelessWidgets(&f.dialog), QStringList());
    }
};

GUESTPASS_UI_TEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
