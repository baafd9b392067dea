// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include "accounttest.h"

#include <support/uitest.h>

#include <QClipboard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Test;
using Page = Ui::AccountDialog::Page;

class TestAccountPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void code_wrong_saysItAndSelectsTheCode()
    {
        DialogFixture f;
        QVERIFY(reachCode(f));
        QTest::keyClicks(f.edit("code"), u"654321"_s);
        QVERIFY(f.says(u"This code is not right"_s));
        QCOMPARE(f.dialog.focusWidget(), f.edit("code"));
        QCOMPARE(f.edit("code")->selectedText(), u"654321"_s);
        QCOMPARE(f.fake.store.sent(u"confirm"_s), 1);
        QTest::keyClick(f.edit("code"), Qt::Key_End);
        QTest::keyClicks(f.edit("code"), u" "_s); // the same code again is not sent by itself
        QCOMPARE(f.fake.store.sent(u"confirm"_s), 1);
    }

    void code_pastedWithDashes_isAccepted()
    {
        DialogFixture f;
        QVERIFY(reachCode(f));
        QApplication::clipboard()->setText(u" 123-456\n"_s);
        f.edit("code")->paste();
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
    }

    void code_shorter_isSentByEnter()
    {
        DialogFixture f;
        f.fake.store.code = u"4711"_s;
        QVERIFY(reachCode(f));
        QTest::keyClicks(f.edit("code"), u"4711"_s);
        QCOMPARE(f.fake.store.sent(u"confirm"_s), 0);
        QTest::keyClick(f.edit("code"), Qt::Key_Return);
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
    }

    void code_dialogReopened_waitsForTheSameCode()
    {
        DialogFixture f;
        QVERIFY(reachCode(f));
        f.dialog.reject();
        QVERIFY(f.open(Page::CreateAccount));
        QCOMPARE(f.dialog.page(), Page::EnterCode);
        f.dialog.reject();
        QVERIFY(f.open(Page::SignIn)); // another wish
        QCOMPARE(f.dialog.page(), Page::SignIn);
    }

    void code_resend_waitsForTheCountdown()
    {
        DialogFixture f;
        QDateTime now = QDateTime::currentDateTimeUtc();
        f.dialog.setNow([&now] { return now; });
        QVERIFY(reachCode(f));
        QVERIFY(!f.button(u"Resend Code"_s)->isEnabled());
        QVERIFY(f.words().contains(u"Another code in"_s));
        now = now.addSecs(31);
        f.dialog.findChild<Ui::CodeEntry *>()->countdown().tick();
        QVERIFY(f.button(u"Resend Code"_s)->isEnabled());
        now = QDateTime::currentDateTimeUtc();
        f.button(u"Resend Code"_s)->click();
        QVERIFY(f.says(u"A new code was sent."_s));
        QCOMPARE(f.fake.store.sent(u"resend"_s), 1);
        QVERIFY(!f.button(u"Resend Code"_s)->isEnabled());
    }

    void code_changeEmail_goesBackWithTheAddress()
    {
        DialogFixture f;
        QVERIFY(reachCode(f));
        f.button(u"Change E-mail"_s)->click();
        QVERIFY(f.isOn(Page::CreateAccount));
        QCOMPARE(f.edit("email")->text(), address);
        QVERIFY(!f.fake.session.challenge());
    }

    void code_demoStore_showsAndUsesTheCode()
    {
        DialogFixture f;
        f.dialog.setCodeHint([](const QString &email) {
            return answered(Result<QString>(email == address ? u"123456"_s : u"000000"_s));
        });
        QVERIFY(reachCode(f));
        QVERIFY(f.says(u"Demo store: no mail is sent. The code is 123456."_s));
        f.button(u"Use This Code"_s)->click();
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
    }

    void code_demoStoreWithoutCode_saysSo()
    {
        DialogFixture f;
        f.dialog.setCodeHint([](const QString &) { return answered(Result<QString>(refused(Error::Kind::NotFound))); });
        QVERIFY(reachCode(f));
        QVERIFY(f.says(u"the code could not be found"_s));
        QVERIFY(!f.button(u"Use This Code"_s));
    }

    void signIn_wrongPassword_saysItUnderThePassword()
    {
        DialogFixture f;
        f.addAccount(address, u"right password"_s);
        QVERIFY(f.open(Page::SignIn));
        f.edit("email")->setText(address);
        f.edit("password")->setText(canary);
        f.button(u"Sign In"_s)->click();
        QVERIFY(f.says(u"The e-mail address or the password is not right."_s));
        QCOMPARE(f.dialog.focusWidget(), f.edit("password"));
        f.edit("password")->setText(u"right password"_s);
        f.button(u"Sign In"_s)->click();
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
        QTRY_VERIFY(!f.dialog.isVisible());
    }

    void signIn_byMailedCode_needsNoPassword()
    {
        DialogFixture f;
        f.addAccount(address, canary);
        QVERIFY(f.shopAsGuest(2));
        QVERIFY(f.open(Page::SignIn));
        QVERIFY(f.words().contains(u"Your guest cart (2 item(s)) is brought along."_s));
        f.edit("email")->setText(address);
        f.button(u"E-mail Me a Code Instead"_s)->click();
        QVERIFY(f.isOn(Page::EnterCode));
        QTest::keyClicks(f.edit("code"), u"123456"_s);
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
    }

    void signIn_codeForUnknownAddress_saysItUnderTheAddress()
    {
        DialogFixture f;
        QVERIFY(f.open(Page::SignIn));
        f.edit("email")->setText(address);
        f.button(u"E-mail Me a Code Instead"_s)->click();
        QVERIFY(f.says(u"The store knows no account with this address."_s));
        QCOMPARE(f.dialog.focusWidget(), f.edit("email"));
    }

    void reset_codeAndNewPassword_letIn()
    {
        DialogFixture f;
        f.addAccount(address, u"forgotten one"_s);
        QVERIFY(f.open(Page::SignIn));
        f.edit("email")->setText(address);
        f.button(u"Forgot Password"_s)->click();
        QVERIFY(f.isOn(Page::ForgotPassword));
        f.button(u"Send Mail"_s)->click();
        QVERIFY(f.isOn(Page::ResetPassword));
        QTest::keyClicks(f.edit("code"), u"123456"_s);
        QCOMPARE(f.fake.store.sent(u"reset"_s), 0); // the password is missing still
        QCOMPARE(f.dialog.focusWidget(), f.edit("password"));
        QTest::keyClicks(f.edit("password"), canary);
        QTest::keyClick(f.edit("password"), Qt::Key_Return);
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
        QCOMPARE(f.fake.store.accounts.value(address).password, canary);
    }

    void signOut_guest_isToldWhatIsLost()
    {
        DialogFixture f;
        QVERIFY(f.shopAsGuest(3));
        QSignalSpy signedOut(&f.dialog, &Ui::AccountDialog::signedOut);
        QVERIFY(f.open(Page::SignOut));
        QVERIFY(f.words().contains(u"your cart (3 item(s)) is gone"_s));
        QTest::keyClick(f.dialog.focusWidget(), Qt::Key_Return); // Enter must not throw the cart away
        QVERIFY(!f.dialog.isVisible());
        QCOMPARE(f.fake.session.state(), Session::State::Guest);
        QVERIFY(f.open(Page::SignOut));
        f.button(u"Discard Guest Cart"_s)->click();
        QCOMPARE(f.fake.session.state(), Session::State::SignedOut);
        QCOMPARE(signedOut.size(), 1);
    }

    void signOut_member_isNotAsked()
    {
        DialogFixture f;
        f.addAccount(address, canary);
        f.fake.session.signIn(address, Secret(canary.toUtf8()));
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
        QSignalSpy signedOut(&f.dialog, &Ui::AccountDialog::signedOut);
        f.dialog.open(Page::SignOut);
        QVERIFY(!f.dialog.isVisible());
        QCOMPARE(signedOut.size(), 1);
        QCOMPARE(f.fake.session.state(), Session::State::SignedOut);
    }

    void account_member_tellsWhoAndHowItIsSaved()
    {
        DialogFixture f;
        f.addAccount(address, canary);
        f.fake.session.signIn(address, Secret(canary.toUtf8()));
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
        QVERIFY(f.open(Page::CreateAccount)); // which makes no sense for a member
        QCOMPARE(f.dialog.page(), Page::Account);
        QVERIFY(f.says(u"In this computer's"_s));
        QVERIFY(f.words().contains(u"Anna Berg"_s));
        QVERIFY(f.words().contains(address));
        QVERIFY(!f.button(u"Create Account…"_s));
        f.button(u"Sign Out"_s)->click();
        QCOMPARE(f.fake.session.state(), Session::State::SignedOut);
        QVERIFY(!f.dialog.isVisible());
    }

    void capabilities_withoutPasswordAndReset_hideThem()
    {
        Capabilities can = fakeCapabilities();
        can.passwordSignIn = false;
        can.passwordReset = false;
        DialogFixture f(can);
        QVERIFY(f.open(Page::SignIn));
        QVERIFY(!f.edit("password"));
        QVERIFY(!f.button(u"Forgot Password"_s));
        QVERIFY(f.button(u"E-mail Me a Code"_s));
        f.dialog.reject();
        f.dialog.open(Page::ForgotPassword);
        QCOMPARE(f.dialog.page(), Page::SignIn);
    }
};

GUESTPASS_UI_TEST_MAIN(TestAccountPages)
#include "tst_accountpages.moc"
