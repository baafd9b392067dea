// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/computer.h>
#include <vault/processlock.h>
#include <vault/sessionindex.h>

#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Two programs of one account with the same guest, both open.
struct Pair : Computer {
    std::unique_ptr<Session> here = start();
    std::unique_ptr<Session> there;

    Pair()
    {
        here->ensureSignedIn();
        admitGuest();
        settle();
        there = start();
        settle();
    }

    void renewThere(const QString &access = u"a2"_s)
    {
        there->refreshNow();
        settle();
        admitGuest(u"g1"_s, access);
        settle();
    }

    void reject()
    {
        network.answer(401, {{u"code"_s, u"rejected"_s}});
        settle();
    }

    void refuse(Session &session)
    {
        session.refreshNow();
        settle();
        reject();
    }

    void signOutThere()
    {
        there->signOut();
        settle();
        network.answer(200, {{u"ok"_s, true}});
        settle();
    }

    void convertThere()
    {
        there->createAccount(u"anna@example.org"_s, {}, Secret("correct horse"));
        settle();
        network.answer(200, PlainProvider::grant(u"g1"_s, u"member"_s, u"m1"_s, clock.now()));
        settle();
    }

    QFuture<Result<Outcome>> createAccountHere()
    {
        auto future = here->createAccount(u"anna@example.org"_s, {}, Secret("correct horse"));
        settle();
        return future;
    }

    bool hasRecord() const { return vault.entries.contains(u"shop/session"_s); }
    SessionRecord record() const
    {
        return sessionRecordFrom(vault.entries.value(u"shop/session"_s)).value_or(SessionRecord{});
    }
};

} // namespace

/// What one program of an account does, while another one that has the same session open goes on or leaves.
class tst_TwoPrograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codeAskedFor_otherHasRenewed_keepsItsTokens();
    void codeAskedFor_otherRenewsThen_codeCanStillBeEntered();
    void codeAskedFor_otherHasAnAccount_isTheAccount();
    void codeAskedFor_otherHasSignedOut_bringsNobodyBack();
    void codeGivenUp_otherHasSignedOut_bringsNobodyBack();
    void refusedThere_newerTokens_needAttentionHere();
    void refusedThere_sameTokens_isAskedForHere();
    void tryAgain_both_asksOnce();
    void tryAgain_twice_asksOnce();
    void tryAgain_otherHasSignedOut_isSignedOut();
    void saveLate_otherHasSignedOut_bringsNobodyBack_data();
    void saveLate_otherHasSignedOut_bringsNobodyBack();
    void signOut_otherHasRenewed_isComplete();
    void signOut_otherHasAnAccount_leavesItAlone();
    void notes_otherHasSignedOut_bringNobodyBack_data();
    void notes_otherHasSignedOut_bringNobodyBack();
    void notes_otherHasTheTurn_comeLater();
    void startOver_refusalStillBeingSaved_comesAfterIt();
};

void tst_TwoPrograms::codeAskedFor_otherHasRenewed_keepsItsTokens()
{
    Pair pair;
    pair.renewThere();
    pair.createAccountHere();
    QCOMPARE(pair.network.request().header("Authorization"), "Bearer a2"_ba);
    pair.network.answer(200, {{u"challenge"_s, u"otp"_s}});
    settle();
    QCOMPARE(pair.record().grant.tokens.refresh, Secret("r-a2"));
    QVERIFY(pair.record().challenge);
}

void tst_TwoPrograms::codeAskedFor_otherRenewsThen_codeCanStillBeEntered()
{
    Pair pair;
    pair.createAccountHere();
    pair.network.answer(200, {{u"challenge"_s, u"otp"_s}});
    settle();
    pair.renewThere();
    QCOMPARE(pair.record().grant.tokens.refresh, Secret("r-a2"));
    const auto later = pair.start();
    settle();
    QVERIFY(later->challenge());
    QCOMPARE(later->challenge()->handle, Secret("otp"));
}

void tst_TwoPrograms::codeAskedFor_otherHasAnAccount_isTheAccount()
{
    Pair pair;
    pair.convertThere();
    const int sent = pair.network.sent();
    const auto asked = pair.createAccountHere();
    QCOMPARE(outcome(asked).error().kind, Error::Kind::Cancelled);
    QCOMPARE(pair.network.sent(), sent);
    QCOMPARE(pair.here->state(), Session::State::Member);
    QCOMPARE(pair.start()->state(), Session::State::Member);
}

void tst_TwoPrograms::codeAskedFor_otherHasSignedOut_bringsNobodyBack()
{
    Pair pair;
    pair.signOutThere();
    const int sent = pair.network.sent();
    const auto asked = pair.createAccountHere();
    QCOMPARE(outcome(asked).error().kind, Error::Kind::Cancelled);
    QCOMPARE(pair.network.sent(), sent);
    QCOMPARE(pair.here->state(), Session::State::SignedOut);
    QVERIFY(!pair.hasRecord());
}

void tst_TwoPrograms::codeGivenUp_otherHasSignedOut_bringsNobodyBack()
{
    Pair pair;
    pair.createAccountHere();
    pair.network.answer(200, {{u"challenge"_s, u"otp"_s}});
    settle();
    pair.there = pair.start();
    pair.signOutThere();
    pair.here->abandonChallenge();
    settle();
    QCOMPARE(pair.here->state(), Session::State::SignedOut);
    QVERIFY(!pair.hasRecord());
    QCOMPARE(pair.start()->state(), Session::State::SignedOut);
}

void tst_TwoPrograms::refusedThere_newerTokens_needAttentionHere()
{
    Pair pair;
    pair.renewThere();
    pair.refuse(*pair.there);
    const int sent = pair.network.sent();
    const auto refreshed = pair.here->refreshNow();
    settle();
    QCOMPARE(outcome(refreshed).error().kind, Error::Kind::Rejected);
    QCOMPARE(pair.here->state(), Session::State::NeedsAttention);
    QCOMPARE(pair.here->lastError()->serverCode, u"rejected"_s);
    QCOMPARE(pair.network.sent(), sent);
}

/// The store may have thought better of it, and nobody else will ask for this program.
void tst_TwoPrograms::refusedThere_sameTokens_isAskedForHere()
{
    Pair pair;
    pair.refuse(*pair.there);
    const auto refreshed = pair.here->refreshNow();
    settle();
    pair.admitGuest(u"g1"_s, u"a2"_s);
    QVERIFY(outcome(refreshed).ok());
    QCOMPARE(pair.here->state(), Session::State::Guest);
    QCOMPARE(pair.start()->state(), Session::State::Guest);
}

void tst_TwoPrograms::tryAgain_both_asksOnce()
{
    Pair pair;
    pair.refuse(*pair.here);
    pair.refuse(*pair.there);
    QCOMPARE(pair.here->state(), Session::State::NeedsAttention);
    QCOMPARE(pair.there->state(), Session::State::NeedsAttention);
    const int sent = pair.network.sent();
    const auto here = pair.here->tryAgain();
    const auto there = pair.there->tryAgain();
    settle();
    QCOMPARE(pair.network.sent(), sent + 1);
    pair.admitGuest(u"g1"_s, u"a2"_s);
    QVERIFY(outcome(here).ok());
    settle();
    pair.clock.advance(1s); // the other one looks for the lock now and then
    settle();
    QVERIFY(outcome(there).ok());
    QCOMPARE(pair.network.sent(), sent + 1);
    QCOMPARE(pair.there->state(), Session::State::Guest);
    QCOMPARE(outcome(pair.there->freshGrant()).value().tokens.access, Secret("a2"));
}

void tst_TwoPrograms::tryAgain_twice_asksOnce()
{
    Pair pair;
    pair.refuse(*pair.here);
    const int sent = pair.network.sent();
    const auto first = pair.here->tryAgain();
    const auto second = pair.here->tryAgain();
    settle();
    pair.admitGuest(u"g1"_s, u"a2"_s);
    settle();
    QVERIFY(outcome(first).ok() && outcome(second).ok());
    QCOMPARE(pair.network.sent(), sent + 1);
}

void tst_TwoPrograms::tryAgain_otherHasSignedOut_isSignedOut()
{
    Pair pair;
    pair.refuse(*pair.here);
    pair.signOutThere();
    const int sent = pair.network.sent();
    const auto again = pair.here->tryAgain();
    settle();
    QVERIFY(!outcome(again).ok());
    QCOMPARE(pair.here->state(), Session::State::SignedOut);
    QCOMPARE(pair.network.sent(), sent);
    QVERIFY(!pair.hasRecord());
}

void tst_TwoPrograms::saveLate_otherHasSignedOut_bringsNobodyBack_data()
{
    QTest::addColumn<VaultStatus>("then");
    QTest::newRow("and it is gone") << VaultStatus::Ok;
    QTest::newRow("behind a locked keyring") << VaultStatus::Locked;
}

void tst_TwoPrograms::saveLate_otherHasSignedOut_bringsNobodyBack()
{
    QFETCH(const VaultStatus, then);
    Pair pair;
    pair.vault.trouble = VaultStatus::Failed;
    pair.here->refreshNow();
    settle();
    pair.admitGuest(u"g1"_s, u"a2"_s);
    settle();
    QCOMPARE(pair.here->saved(), Session::Saved::NotSaved);
    pair.vault.trouble = then;
    pair.signOutThere();
    QCOMPARE(pair.hasRecord(), then == VaultStatus::Locked);
    pair.vault.trouble = VaultStatus::Ok;
    pair.clock.advance(31s);
    settle();
    QCOMPARE(pair.here->state(), Session::State::SignedOut);
    QVERIFY(pair.here->saved() != Session::Saved::InKeyring);
    const auto later = pair.start();
    settle();
    QCOMPARE(later->state(), Session::State::SignedOut);
    QVERIFY(!pair.hasRecord());
}

void tst_TwoPrograms::signOut_otherHasRenewed_isComplete()
{
    Pair pair;
    pair.renewThere();
    pair.here->signOut();
    settle();
    pair.network.answer(200, {{u"ok"_s, true}});
    settle();
    QVERIFY(!pair.hasRecord());
    QCOMPARE(pair.start()->state(), Session::State::SignedOut);
    pair.there->refreshNow();
    settle();
    QCOMPARE(pair.there->state(), Session::State::SignedOut);
}

void tst_TwoPrograms::signOut_otherHasAnAccount_leavesItAlone()
{
    Pair pair;
    pair.convertThere();
    pair.here->signOut();
    settle();
    pair.network.answer(200, {{u"ok"_s, true}});
    settle();
    QCOMPARE(pair.here->state(), Session::State::SignedOut);
    QCOMPARE(pair.record().grant.tokens.access, Secret("m1"));
    QCOMPARE(pair.start()->state(), Session::State::Member);
}

void tst_TwoPrograms::notes_otherHasSignedOut_bringNobodyBack_data()
{
    QTest::addColumn<bool>("clock");
    QTest::newRow("lines in the cart") << false;
    QTest::newRow("the store's clock") << true;
}

void tst_TwoPrograms::notes_otherHasSignedOut_bringNobodyBack()
{
    QFETCH(const bool, clock);
    Pair pair;
    pair.signOutThere();
    if (clock) {
        pair.here->transport().send(HttpRequest{});
        HttpReply reply = ScriptedTransport::reply(200, {});
        reply.headers.emplace_back("Date", "Tue, 01 Jan 2030 10:00:00 GMT");
        pair.network.answer(reply);
        QVERIFY(pair.here->clockOffset() > 1h);
    } else {
        pair.here->noteCartLines(3);
    }
    settle();
    const auto later = pair.start();
    QCOMPARE(later->state(), Session::State::SignedOut);
    QCOMPARE(later->cartLines(), 0);
}

void tst_TwoPrograms::notes_otherHasTheTurn_comeLater()
{
    Pair pair;
    const auto linesInTheIndex = [&] {
        const auto found = SessionIndex(pair.folder.path()).read(u"shop/session"_s);
        return found.entry ? found.entry->cartLines : -1;
    };
    auto other = std::make_unique<ProcessLock>(pair.folder.filePath(u"shop.lock"_s), pair.clock);
    QCOMPARE(other->acquire(0ms).result(), ProcessLock::Outcome::Acquired);
    pair.here->noteCartLines(3);
    settle();
    QCOMPARE(linesInTheIndex(), 0);
    other.reset();
    pair.clock.advance(1s);
    settle();
    QCOMPARE(linesInTheIndex(), 3);
}

void tst_TwoPrograms::startOver_refusalStillBeingSaved_comesAfterIt()
{
    Pair pair;
    pair.here->refreshNow();
    settle();
    pair.vault.holdsAnswers = true;
    pair.reject();
    QCOMPARE(pair.here->state(), Session::State::NeedsAttention);
    pair.here->startOver();
    QCOMPARE(pair.here->state(), Session::State::SignedOut);
    settle();
    pair.vault.release();
    settle();
    QVERIFY(!pair.hasRecord());
    QCOMPARE(pair.start()->state(), Session::State::SignedOut);
}

QTEST_GUILESS_MAIN(tst_TwoPrograms)
#include "tst_twoprograms.moc"
