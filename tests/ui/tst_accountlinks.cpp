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

namespace {

const QString mailedLink = u"https://store.example/_/#/auth/confirm/"_s + QString(600, u'k');

/// To the page that waits for a mailed link.
bool reachLink(DialogFixture &f)
{
    f.fake.store.mailsLinks = true;
    f.fake.store.code = mailedLink;
    return reachCode(f);
}

bool reachReset(DialogFixture &f)
{
    f.fake.store.mailsLinks = true;
    f.fake.store.code = mailedLink;
    f.addAccount(address, u"forgotten one"_s);
    if (!f.open(Page::ForgotPassword))
        return false;
    f.edit("email")->setText(address);
    f.button(u"Send Mail"_s)->click();
    return f.isOn(Page::ResetPassword);
}

} // namespace

class TestAccountLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void link_page_saysWhatToDo()
    {
        DialogFixture f;
        QVERIFY(reachLink(f));
        QCOMPARE(f.dialog.windowTitle(), u"Open the Link: Harbour & Pine — GuestPass"_s);
        QVERIFY(f.words().contains(u"We sent a mail with a link to anna@example.org."_s));
        QVERIFY(f.words().contains(u"your cart stays as it is"_s));
        QVERIFY(!f.edit("code"));
        QCOMPARE(f.dialog.focusWidget(), f.edit("link"));
        QVERIFY(f.edit("link")->isClearButtonEnabled());
        QCOMPARE(namelessWidgets(&f.dialog), QStringList());
    }

    void link_pastedWithItsSentence_isConfirmed()
    {
        DialogFixture f;
        QVERIFY(f.shopAsGuest(2));
        QVERIFY(reachLink(f));
        QSignalSpy finished(&f.dialog, &Ui::AccountDialog::finishedWith);
        QApplication::clipboard()->setText(u"Open <%1> to go on.\n"_s.arg(mailedLink));
        f.edit("link")->paste();
        QCOMPARE(f.fake.store.sent(u"confirm"_s), 0); // nobody sees its end: it waits for the button
        QTest::keyClick(f.edit("link"), Qt::Key_Return);
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
        QTRY_VERIFY(!f.dialog.isVisible());
        QCOMPARE(finished.size(), 1);
        QTRY_COMPARE(Ui::cartPieces(f.fake.session, f.fake.shop), 2);
        QVERIFY(f.dialog.findChild<QLineEdit *>(u"link"_s)->text().isEmpty()); // closed is forgotten
    }

    void link_nothingPasted_asksForIt()
    {
        DialogFixture f;
        QVERIFY(reachLink(f));
        f.button(u"Continue"_s)->click();
        QVERIFY(f.words().contains(u"Paste the link from the mail."_s));
        QCOMPARE(f.fake.store.sent(u"confirm"_s), 0);
    }

    void link_wrong_saysItAndSelectsIt()
    {
        DialogFixture f;
        QVERIFY(reachLink(f));
        f.edit("link")->setText(u"https://store.example/old"_s);
        f.button(u"Continue"_s)->click();
        QVERIFY(f.says(u"This link is not right, or it is too old."_s));
        QCOMPARE(f.dialog.focusWidget(), f.edit("link"));
        QCOMPARE(f.edit("link")->selectedText(), u"https://store.example/old"_s);
    }

    void link_tooLong_isNotCutSilently()
    {
        DialogFixture f;
        QVERIFY(reachLink(f));
        QApplication::clipboard()->setText(QString(4001, u'x'));
        f.edit("link")->paste();
        f.button(u"Continue"_s)->click();
        QVERIFY(f.words().contains(u"This is too long."_s));
        QCOMPARE(f.fake.store.sent(u"confirm"_s), 0);
        f.fake.store.code = QString(4000, u'x');
        f.edit("link")->setText(f.fake.store.code);
        f.button(u"Continue"_s)->click();
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
    }

    void link_notOpenedYet_saysSoCalmly()
    {
        DialogFixture f;
        QVERIFY(reachLink(f));
        f.button(u"I Have Opened the Link"_s)->click();
        QVERIFY(f.says(u"The store has not heard of it yet."_s));
        QCOMPARE(f.fake.session.state(), Session::State::Guest);
        QVERIFY(f.dialog.isVisible());
        QCOMPARE(namelessWidgets(&f.dialog), QStringList());
    }

    void link_openedAndSaidSo_goesOn()
    {
        DialogFixture f;
        QVERIFY(f.shopAsGuest(2));
        QVERIFY(reachLink(f));
        QSignalSpy finished(&f.dialog, &Ui::AccountDialog::finishedWith);
        f.fake.store.openLink(address);
        f.button(u"I Have Opened the Link"_s)->click();
        QTRY_VERIFY(!f.dialog.isVisible());
        QCOMPARE(f.fake.session.state(), Session::State::Member);
        QCOMPARE(finished.size(), 1);
        QTRY_COMPARE(Ui::cartPieces(f.fake.session, f.fake.shop), 2);
    }

    void link_openedElsewhere_dialogGoesOnByItself()
    {
        DialogFixture f;
        QVERIFY(reachLink(f));
        QSignalSpy finished(&f.dialog, &Ui::AccountDialog::finishedWith);
        f.fake.store.openLink(address);
        f.fake.session.refreshNow(); // as the session does now and then
        QTRY_VERIFY(!f.dialog.isVisible());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(f.fake.session.identity()->displayName, u"Anna Berg"_s);
    }

    void link_askedWhileOffline_saysWhatToDo()
    {
        DialogFixture f;
        QVERIFY(reachLink(f));
        f.fake.store.setOffline(true);
        f.button(u"I Have Opened the Link"_s)->click();
        QVERIFY(f.says(u"There is no connection to the store."_s));
        QVERIFY(f.dialog.isVisible());
    }

    void link_resend_countsDownForTheMail()
    {
        DialogFixture f;
        QDateTime now = QDateTime::currentDateTimeUtc();
        f.dialog.setNow([&now] { return now; });
        QVERIFY(reachLink(f));
        QVERIFY(f.words().contains(u"Another mail in"_s));
        now = now.addSecs(31);
        f.dialog.findChild<Ui::CodeEntry *>()->countdown().tick();
        now = QDateTime::currentDateTimeUtc();
        f.button(u"Resend Mail"_s)->click();
        QVERIFY(f.says(u"A new mail was sent."_s));
        QCOMPARE(f.fake.store.sent(u"resend"_s), 1);
    }

    void link_demoStore_offersItWithoutShowingIt()
    {
        DialogFixture f;
        f.dialog.setCodeHint([](const QString &) { return answered(Result<QString>(mailedLink)); });
        QVERIFY(reachLink(f));
        QVERIFY(f.says(u"The mail with the link is here instead."_s));
        QVERIFY(!f.words().contains(mailedLink));
        QVERIFY(!spokenTexts(&f.dialog).contains(mailedLink));
        QCOMPARE(namelessWidgets(&f.dialog), QStringList());
        f.button(u"Use This Link"_s)->click();
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
    }

    void link_demoStoreWithoutMail_saysSo()
    {
        DialogFixture f;
        f.dialog.setCodeHint([](const QString &) { return answered(Result<QString>(refused(Error::Kind::NotFound))); });
        QVERIFY(reachLink(f));
        QVERIFY(f.says(u"the link could not be found"_s));
        QVERIFY(!f.button(u"Use This Link"_s));
    }

    void code_longHint_isOfferedNotShown()
    {
        DialogFixture f;
        f.fake.store.code = QString(80, u'c');
        f.dialog.setCodeHint([](const QString &) { return answered(Result<QString>(QString(80, u'c'))); });
        QVERIFY(reachCode(f));
        QVERIFY(f.says(u"The mail with the code is here instead."_s));
        f.button(u"Use This Code"_s)->click();
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
    }

    void reset_linkAndNewPassword_letIn()
    {
        DialogFixture f;
        QVERIFY(reachReset(f));
        QVERIFY(f.words().contains(u"Paste the link here, and choose a new password."_s));
        QVERIFY(!f.button(u"I Have Opened the Link"_s)); // opening it alone sets no password
        f.edit("link")->setText(mailedLink);
        f.edit("password")->setText(canary);
        f.button(u"Set Password"_s)->click();
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
        QCOMPARE(f.fake.store.accounts.value(address).password, canary);
    }

    void reset_demoLink_movesOnToThePassword()
    {
        DialogFixture f;
        f.dialog.setCodeHint([](const QString &) { return answered(Result<QString>(mailedLink)); });
        QVERIFY(reachReset(f));
        QVERIFY(f.says(u"The mail with the link is here instead."_s));
        f.button(u"Use This Link"_s)->click();
        QCOMPARE(f.fake.store.sent(u"reset"_s), 0);
        QCOMPARE(f.dialog.focusWidget(), f.edit("password"));
        QCOMPARE(f.edit("link")->text(), mailedLink);
    }

    void reset_passwordRemembered_goesToSignIn()
    {
        DialogFixture f;
        QVERIFY(reachReset(f));
        f.button(u"Sign In Instead"_s)->click();
        QVERIFY(f.isOn(Page::SignIn));
        QCOMPARE(f.edit("email")->text(), address);
        QVERIFY(!f.fake.session.challenge());
    }

    void create_storeLetsInAtOnce_isDone()
    {
        DialogFixture f;
        f.fake.store.createsAtOnce = true;
        QVERIFY(f.shopAsGuest(2));
        QSignalSpy finished(&f.dialog, &Ui::AccountDialog::finishedWith);
        QVERIFY(f.open(Page::CreateAccount));
        fillCreate(f);
        f.button(u"Create Account"_s)->click();
        QTRY_VERIFY(!f.dialog.isVisible());
        QCOMPARE(f.fake.session.state(), Session::State::Member);
        QCOMPARE(finished.size(), 1);
        QTRY_COMPARE(Ui::cartPieces(f.fake.session, f.fake.shop), 2);
    }

    void create_accountThereButNobodySignedIn_asksToSignIn()
    {
        DialogFixture f;
        QVERIFY(f.open(Page::CreateAccount));
        fillCreate(f);
        f.fake.store.failNext(u"create"_s, 200); // "done", and nothing more
        f.button(u"Create Account"_s)->click();
        QVERIFY(f.isOn(Page::SignIn));
        QCOMPARE(f.edit("email")->text(), address);
    }

    void password_changed_staysSignedIn()
    {
        DialogFixture f;
        f.addAccount(address, u"the old one"_s);
        f.fake.session.signIn(address, Secret("the old one"));
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
        QVERIFY(f.open(Page::Account));
        f.button(u"Change Password…"_s)->click();
        QVERIFY(f.isOn(Page::ChangePassword));
        QCOMPARE(namelessWidgets(&f.dialog), QStringList());
        f.edit("oldPassword")->setText(u"not the old one"_s);
        f.edit("password")->setText(canary);
        f.button(u"Change Password"_s)->click();
        QVERIFY(f.says(u"This is not your current password."_s));
        QCOMPARE(f.dialog.focusWidget(), f.edit("oldPassword"));
        f.edit("oldPassword")->setText(u"the old one"_s);
        f.button(u"Change Password"_s)->click();
        QVERIFY(f.says(u"Your password was changed."_s));
        QCOMPARE(f.fake.store.accounts.value(address).password, canary);
        QCOMPARE(f.fake.session.state(), Session::State::Member);
        f.button(u"Close"_s)->click();
        QVERIFY(!f.dialog.isVisible());
    }

    void password_guestOrStoreWithout_isNotOffered()
    {
        Capabilities can = fakeCapabilities();
        can.passwordSignIn = false;
        DialogFixture f(can);
        f.addAccount(address, canary);
        f.fake.session.signIn(address, Secret(canary.toUtf8()));
        QTRY_COMPARE(f.fake.session.state(), Session::State::Member);
        QVERIFY(f.open(Page::ChangePassword));
        QCOMPARE(f.dialog.page(), Page::Account);
        QVERIFY(!f.button(u"Change Password…"_s));
        DialogFixture guest;
        QVERIFY(guest.shopAsGuest(1));
        QVERIFY(guest.open(Page::ChangePassword));
        QCOMPARE(guest.dialog.page(), Page::SignIn);
    }
};

GUESTPASS_UI_TEST_MAIN(TestAccountLinks)
#include "tst_accountlinks.moc"
