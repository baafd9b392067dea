// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/notice.h>

#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Session::State;
using Saved = Session::Saved;
using Kind = Notice::Kind;
using Actions = QList<Notice::Action>;

Q_DECLARE_METATYPE(GuestPass::Ui::NoticeFacts)

class tst_Notice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void facts_ofEachRow_giveItsNotice_data();
    void facts_ofEachRow_giveItsNotice();
    void facts_allWell_giveNone();
    void several_atOnce_theMostSeriousIsShown();
    void closed_notice_makesRoomForTheNext();
    void clock_off_saysHowMuch_data();
    void clock_off_saysHowMuch();
    void buttons_all_haveWords();
};

namespace {

NoticeFacts member()
{
    NoticeFacts facts;
    facts.state = State::Member;
    facts.saved = Saved::InKeyring;
    return facts;
}

template<typename Change>
NoticeFacts memberBut(Change change)
{
    NoticeFacts facts = member();
    change(facts);
    return facts;
}

} // namespace

void tst_Notice::facts_ofEachRow_giveItsNotice_data()
{
    QTest::addColumn<NoticeFacts>("facts");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Actions>("actions");
    using A = Notice::Action;
    const auto row = [](const char *name, const NoticeFacts &facts, Kind kind, const QString &words,
                        const Actions &actions) { QTest::newRow(name) << facts << kind << words << actions; };
    row("offline", memberBut([](auto &f) { f.online = false; }), Kind::Offline,
        u"You're offline. Your cart changes are kept and sent when you're back."_s, {A::TryNow});
    const auto unread = [&](const char *name, VaultStatus status, const QString &words, const Actions &actions) {
        row(name, memberBut([status](auto &f) {
                f.state = State::Locked;
                f.vaultStatus = status;
            }),
            Kind::KeyringLocked, words, actions);
    };
    unread("keyring locked", VaultStatus::Locked, u"Your saved session is in a locked keyring."_s,
           {A::Unlock, A::ContinueWithoutSaving});
    unread("keyring refuses", VaultStatus::Denied, u"The keyring refused to give your saved session."_s,
           {A::TryAgain, A::ContinueWithoutSaving});
    unread("no keyring runs", VaultStatus::NoService,
           u"Your saved session is in a keyring, but no keyring is running."_s,
           {A::TryAgain, A::KeyringHelp, A::ContinueWithoutSaving});
    unread("no keyring library", VaultStatus::NoLibrary,
           u"Your saved session is in a keyring, but the software for it is not installed."_s,
           {A::KeyringHelp, A::ContinueWithoutSaving});
    unread("no default keyring", VaultStatus::NoDefaultKeyring,
           u"Your saved session is in a keyring, but none is set up any more."_s,
           {A::TryAgain, A::KeyringHelp, A::ContinueWithoutSaving});
    unread("damaged", VaultStatus::Corrupt, u"Your saved session is damaged and cannot be read."_s,
           {A::TryAgain, A::StartOver});
    unread("vanished", VaultStatus::Absent, u"Your saved session is not in the keyring any more."_s,
           {A::TryAgain, A::StartOver});
    unread("keyring fails", VaultStatus::Failed, u"The keyring did not give your saved session."_s,
           {A::TryAgain, A::ContinueWithoutSaving});
    row("waiting for the keyring", memberBut([](auto &f) { f.waitingForVault = true; }), Kind::WaitingForKeyring,
        u"Waiting for you to unlock the keyring…"_s, {A::ContinueWithoutSaving});
    for (const auto status : {VaultStatus::NoService, VaultStatus::NoLibrary, VaultStatus::NoDefaultKeyring}) {
        const auto guest = memberBut([status](auto &f) {
            f.state = State::Guest;
            f.saved = Saved::NotSaved;
            f.vaultStatus = status;
        });
        row(qPrintable(u"no keyring %1"_s.arg(int(status))), guest, Kind::NoKeyring,
            u"This computer has no keyring, so you'll be a guest again next time."_s, {A::KeyringHelp});
    }
    row("not saved", memberBut([](auto &f) {
            f.saved = Saved::NotSaved;
            f.vaultStatus = VaultStatus::Denied;
        }),
        Kind::NotSaved, u"Your session could not be saved. It lasts until you close the app."_s,
        {A::RetrySave, A::Details});
    row("needs attention", memberBut([](auto &f) { f.state = State::NeedsAttention; }), Kind::NeedsAttention,
        u"The store didn't accept your saved session. Nothing was deleted."_s, {A::TryAgain, A::SignIn, A::StartOver});
    row("rate limited", memberBut([](auto &f) { f.wait = 40s; }), Kind::RateLimited,
        u"The store asks us to wait. Trying again in 40 second(s)."_s, {});
    row("clock", memberBut([](auto &f) { f.clockOffset = -3h; }), Kind::Clock,
        u"This computer's clock is 3 hour(s) ahead. Sessions still work; check the date."_s, {A::Dismiss});
    row("guest", memberBut([](auto &f) { f.state = State::SignedOut; }), Kind::GuestLine,
        u"You're browsing as a guest. Your cart is kept on this computer."_s, {A::CreateAccount, A::SignIn});
    row("guest by choice", memberBut([](auto &f) {
            f.state = State::Guest;
            f.saved = Saved::ByChoice;
        }),
        Kind::GuestLine, u"You're browsing as a guest. Your cart is kept until you close the app."_s,
        {A::CreateAccount, A::SignIn});
}

void tst_Notice::facts_ofEachRow_giveItsNotice()
{
    QFETCH(NoticeFacts, facts);
    QFETCH(Kind, kind);
    QFETCH(QString, words);
    QFETCH(Actions, actions);
    const auto notice = noticeFor(facts);
    QVERIFY(notice);
    QCOMPARE(notice->kind, kind);
    QCOMPARE(notice->text, words);
    QCOMPARE(notice->actions, actions);
    // "Details" and "How to Set One Up" must have something to show.
    const bool promisesDetails =
        actions.contains(Notice::Action::Details) || actions.contains(Notice::Action::KeyringHelp);
    QCOMPARE(!notice->details.isEmpty(), promisesDetails);
}

void tst_Notice::facts_allWell_giveNone()
{
    QVERIFY(!noticeFor(member()));
    QVERIFY(!noticeFor(NoticeFacts{}));
    QVERIFY(!noticeFor(memberBut([](auto &f) { f.clockOffset = 4min; })));
}

void tst_Notice::several_atOnce_theMostSeriousIsShown()
{
    NoticeFacts facts = member();
    const auto shown = [&] { return noticeFor(facts)->kind; };
    facts.state = State::Guest;
    QCOMPARE(shown(), Kind::GuestLine);
    facts.clockOffset = 3h;
    QCOMPARE(shown(), Kind::Clock);
    facts.saved = Saved::NotSaved;
    facts.vaultStatus = VaultStatus::NoService;
    QCOMPARE(shown(), Kind::NoKeyring);
    facts.vaultStatus = VaultStatus::Failed;
    QCOMPARE(shown(), Kind::NotSaved);
    facts.wait = 5s;
    QCOMPARE(shown(), Kind::RateLimited);
    facts.online = false;
    QCOMPARE(shown(), Kind::Offline);
    facts.state = State::Locked;
    QCOMPARE(shown(), Kind::KeyringLocked);
    facts.waitingForVault = true;
    QCOMPARE(shown(), Kind::WaitingForKeyring);
    facts.state = State::NeedsAttention;
    QCOMPARE(shown(), Kind::NeedsAttention);
}

void tst_Notice::closed_notice_makesRoomForTheNext()
{
    NoticeFacts facts = memberBut([](auto &f) {
        f.state = State::Guest;
        f.clockOffset = 3h;
    });
    facts.closed = {Kind::Clock};
    QCOMPARE(noticeFor(facts)->kind, Kind::GuestLine);
    QVERIFY(noticeFor(facts)->canClose);
    facts.closed.insert(Kind::GuestLine);
    QVERIFY(!noticeFor(facts));
}

void tst_Notice::clock_off_saysHowMuch_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("part");
    const auto ms = [](std::chrono::milliseconds value) { return qint64(value.count()); };
    QTest::newRow("minutes ahead") << ms(-7min) << u"7 minute(s) ahead"_s;
    QTest::newRow("minutes behind") << ms(119min) << u"119 minute(s) behind"_s;
    QTest::newRow("hours behind") << ms(2h) << u"2 hour(s) behind"_s;
    QTest::newRow("days ahead") << ms(-24h * 365) << u"365 day(s) ahead"_s;
    QTest::newRow("days behind") << ms(48h) << u"2 day(s) behind"_s;
    QTest::newRow("absurd") << std::numeric_limits<qint64>::max() << u"100000 day(s) behind"_s;
}

void tst_Notice::clock_off_saysHowMuch()
{
    QFETCH(qint64, offset);
    QFETCH(QString, part);
    const auto notice = noticeFor(memberBut([offset](auto &f) { f.clockOffset = std::chrono::milliseconds(offset); }));
    QVERIFY(notice);
    QVERIFY2(notice->text.contains(part), qPrintable(notice->text));
}

void tst_Notice::buttons_all_haveWords()
{
    for (int action = 0; action <= int(Notice::Action::Dismiss); ++action)
        QVERIFY(!buttonText(Notice::Action(action)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Notice)
#include "tst_notice.moc"
