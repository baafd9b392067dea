// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/computer.h>
#include <vault/processlock.h>
#include <vault/sessionindex.h>

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Session : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void open_withoutAnything_isSignedOutAndAsksNobody();
    void firstUse_concurrentCalls_makeOneGuest();
    void restart_withKeyring_isTheSameGuest();
    void restart_lockedKeyring_isLockedAndCreatesNobody();
    void restart_keyringSaysNotFoundButIndexSaysSaved_isLocked();
    void restart_corruptRecord_isLocked();
    void unlock_afterLocked_bringsTheGuestBack();
    void continueWithoutSaving_leavesTheKeyringAlone();
    void freshGrant_expired_concurrentCallsRefreshOnce();
    void freshGrant_transientFailure_keepsTheSession_data();
    void freshGrant_transientFailure_keepsTheSession();
    void freshGrant_afterFailure_waitsPolitely();
    void refresh_rejected_needsAttentionAndSurvivesRestart();
    void refresh_answerForAnotherUser_isNotAdopted();
    void refresh_afterAnotherProcess_adoptsWithoutRequest();
    void refresh_wrongComputerClock_changesNothing();
    void replaceRefused_olderCredential_sendsNothing();
    void saveFailure_isVisibleAndRetried();
    void saveLate_anotherProgramWentOn_theirsStays_data();
    void saveLate_anotherProgramWentOn_theirsStays();
    void saveLate_whatWasSignedOut_isWrittenOver();
    void saveLate_signedOutMeanwhile_savesNobody();
    void saveLate_lockedKeyring_isAskedOnce();
    void saveLate_anotherProgramHasTheTurn_isTriedAgain();
    void slowKeyring_isShownAfterTwoSeconds();
    void createAccount_thenCode_keepsTheUser();
    void challenge_survivesRestart();
    void challenge_abandonedAfterAnotherProcess_keepsTheirTokens();
    void signOut_offline_isLocalFirstAndToldLater();
    void signOut_duringRefresh_isNotUndone();
    void signOut_lockedKeyring_isFinishedLater();
    void signOut_endedBeforeItKnew_isSweptOnceByTheNextStart();
    void startOver_keepsTheRefusedInQuarantine();
    void firstUse_killedBeforeTheIndexKnew_lockedKeyringCreatesNobody();
    void firstUse_failed_leavesNothingToAskTheKeyringFor();
    void startOver_fromALock_letsSomebodyNewIn_data();
    void startOver_fromALock_letsSomebodyNewIn();
    void startOver_damagedIndexThatAnotherRepaired_isRemembered();
    void firstUse_guestOfAnotherProgramBehindALock_createsNobody();
    void firstUse_otherProgramsGuestWasRefused_createsNobody();
    void firstUse_secretToKeep_isInTheKeyringBeforeTheStoreHears();
    void firstUse_afterACrash_goesOnWithTheSameSecret();
    void firstUse_signedOutMeanwhile_keepsNothing();
    void freshGrant_renewedEarly_failureDoesNoHarm();
    void proveAlive_asksOnceAMinute();
    void link_openedElsewhere_isNoticed();
    void link_afterHalfAnHour_isNotWatchedAnyMore();
};

void tst_Session::open_withoutAnything_isSignedOutAndAsksNobody()
{
    Computer computer;
    const auto session = computer.start();
    QCOMPARE(session->state(), Session::State::SignedOut);
    QCOMPARE(computer.network.sent(), 0);
    QVERIFY(!session->identity());
}

void tst_Session::firstUse_concurrentCalls_makeOneGuest()
{
    Computer computer;
    const auto session = computer.start();
    QList<QFuture<Result<Identity>>> calls;
    for (int i = 0; i < 64; ++i)
        calls.append(session->ensureSignedIn());
    QCOMPARE(computer.network.sent(), 1);
    computer.admitGuest();
    for (const auto &call : calls) {
        const auto somebody = outcome(call);
        QVERIFY2(somebody.ok(), qPrintable(somebody.ok() ? QString() : somebody.error().detail));
        QCOMPARE(somebody->userId, u"g1"_s);
    }
    QCOMPARE(computer.network.sent(), 1);
    QCOMPARE(session->state(), Session::State::Guest);
    QCOMPARE(session->saved(), Session::Saved::InKeyring);
}

void tst_Session::restart_withKeyring_isTheSameGuest()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    session->noteCartLines(3);
    session = computer.start();
    QCOMPARE(session->state(), Session::State::Guest);
    QCOMPARE(session->identity()->userId, u"g1"_s);
    QCOMPARE(session->cartLines(), 3);
    QCOMPARE(outcome(session->freshGrant()).value().tokens.access, Secret("a1"));
    QCOMPARE(computer.network.sent(), 1);
}

void tst_Session::restart_lockedKeyring_isLockedAndCreatesNobody()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    computer.vault.trouble = VaultStatus::Locked;
    session = computer.start();
    QCOMPARE(session->state(), Session::State::Locked);
    QCOMPARE(session->vaultStatus(), VaultStatus::Locked);
    QCOMPARE(session->identity()->userId, u"g1"_s);
    QCOMPARE(outcome(session->ensureSignedIn()).error().kind, Error::Kind::Keyring);
    QCOMPARE(computer.network.sent(), 1);
}

void tst_Session::restart_keyringSaysNotFoundButIndexSaysSaved_isLocked()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    computer.vault.entries.clear();
    session = computer.start();
    QCOMPARE(session->state(), Session::State::Locked);
    QCOMPARE(session->vaultStatus(), VaultStatus::Absent);
    session->startOver();
    settle();
    QCOMPARE(session->state(), Session::State::SignedOut);
    session->ensureSignedIn();
    computer.admitGuest(u"g2"_s);
    QCOMPARE(session->identity()->userId, u"g2"_s);
}

void tst_Session::restart_corruptRecord_isLocked()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    computer.vault.entries[u"shop/session"_s] = "{\"version\":1}";
    session = computer.start();
    QCOMPARE(session->state(), Session::State::Locked);
    QCOMPARE(session->vaultStatus(), VaultStatus::Corrupt);
}

void tst_Session::unlock_afterLocked_bringsTheGuestBack()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    computer.vault.trouble = VaultStatus::Locked;
    session = computer.start();
    computer.vault.unlockAnswer = VaultStatus::Denied;
    QCOMPARE(outcome(session->unlock()).error().kind, Error::Kind::Keyring);
    QCOMPARE(session->state(), Session::State::Locked);
    computer.vault.unlockAnswer = VaultStatus::Ok;
    QVERIFY(outcome(session->unlock()).ok());
    QCOMPARE(session->state(), Session::State::Guest);
    QCOMPARE(session->identity()->userId, u"g1"_s);
}

void tst_Session::continueWithoutSaving_leavesTheKeyringAlone()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    const auto kept = computer.vault.entries;
    computer.vault.trouble = VaultStatus::Locked;
    session = computer.start();
    session->continueWithoutSaving();
    QCOMPARE(session->state(), Session::State::SignedOut);
    session->ensureSignedIn();
    computer.admitGuest(u"g2"_s);
    QCOMPARE(session->saved(), Session::Saved::ByChoice);
    QCOMPARE(computer.vault.entries, kept);
    computer.vault.trouble = VaultStatus::Ok;
    session = computer.start();
    QCOMPARE(session->identity()->userId, u"g1"_s);
}

void tst_Session::freshGrant_expired_concurrentCallsRefreshOnce()
{
    Computer computer;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    computer.clock.advance(15min);
    QList<QFuture<Result<Grant>>> calls;
    for (int i = 0; i < 64; ++i)
        calls.append(session->freshGrant());
    QCOMPARE(computer.network.sent(), 2);
    QCOMPARE(computer.network.request().body, "r-a1"_ba);
    QVERIFY(session->isRefreshing());
    computer.admitGuest(u"g1"_s, u"a2"_s);
    for (const auto &call : calls)
        QCOMPARE(outcome(call).value().tokens.access, Secret("a2"));
    QCOMPARE(computer.network.sent(), 2);
}

void tst_Session::freshGrant_transientFailure_keepsTheSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    for (const int status : {200, 301, 302, 400, 401, 403, 404, 407, 429, 500, 502, 503, 511}) {
        QTest::addRow("%d html", status) << status << u"<html>Sign in to the hotel network</html>"_s;
        QTest::addRow("%d empty", status) << status << QString();
        QTest::addRow("%d truncated", status) << status << u"{\"code\":\"rejec"_s;
    }
    QTest::newRow("no connection") << 0 << QString();
}

void tst_Session::freshGrant_transientFailure_keepsTheSession()
{
    QFETCH(const int, status);
    QFETCH(const QString, body);
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    computer.clock.advance(15min);
    const auto call = session->freshGrant();
    if (status == 0)
        computer.network.fail(Error::Kind::Offline);
    else
        computer.network.answer(HttpReply{status, {{"Content-Type"_ba, "text/html"_ba}}, body.toUtf8(), {}});
    QVERIFY(!outcome(call).ok());
    QCOMPARE(session->state(), Session::State::Guest);
    computer.clock.advance(2min);
    settle();
    const auto again = session->freshGrant();
    computer.admitGuest(u"g1"_s, u"a2"_s);
    QCOMPARE(outcome(again).value().identity.userId, u"g1"_s);
    session = computer.start();
    QCOMPARE(session->identity()->userId, u"g1"_s);
}

void tst_Session::freshGrant_afterFailure_waitsPolitely()
{
    Computer computer;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    computer.clock.advance(15min);
    session->freshGrant();
    auto reply = ScriptedTransport::reply(429, {});
    reply.headers.emplace_back("Retry-After", "40");
    computer.network.answer(reply);
    settle();
    QCOMPARE(computer.network.sent(), 2);
    const auto early = outcome(session->freshGrant());
    QCOMPARE(early.error().kind, Error::Kind::RateLimited);
    QVERIFY(early.error().retryAfter > 35s && early.error().retryAfter <= 40s);
    QCOMPARE(computer.network.sent(), 2);
    computer.clock.advance(41s);
    session->freshGrant();
    QCOMPARE(computer.network.sent(), 3);
}

void tst_Session::refresh_rejected_needsAttentionAndSurvivesRestart()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    const auto call = session->refreshNow();
    computer.network.answer(401, {{u"code"_s, u"rejected"_s}});
    QCOMPARE(outcome(call).error().kind, Error::Kind::Rejected);
    QCOMPARE(session->state(), Session::State::NeedsAttention);
    QCOMPARE(session->identity()->userId, u"g1"_s);
    session = computer.start();
    QCOMPARE(session->state(), Session::State::NeedsAttention);
    QCOMPARE(session->lastError()->serverCode, u"rejected"_s);
    const auto again = session->tryAgain();
    settle();
    computer.admitGuest(u"g1"_s, u"a2"_s);
    QVERIFY(outcome(again).ok());
    QCOMPARE(session->state(), Session::State::Guest);
}

void tst_Session::refresh_answerForAnotherUser_isNotAdopted()
{
    Computer computer;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    const auto call = session->refreshNow();
    computer.admitGuest(u"somebody-else"_s, u"a2"_s);
    QCOMPARE(outcome(call).error().kind, Error::Kind::BadReply);
    QCOMPARE(session->identity()->userId, u"g1"_s);
    QCOMPARE(session->state(), Session::State::Guest);
}

void tst_Session::refresh_afterAnotherProcess_adoptsWithoutRequest()
{
    Computer computer;
    const auto first = computer.start();
    first->ensureSignedIn();
    computer.admitGuest();
    const auto second = computer.start();
    settle();
    computer.clock.advance(15min);
    const auto refreshed = first->freshGrant();
    computer.admitGuest(u"g1"_s, u"a2"_s);
    QVERIFY(outcome(refreshed).ok());
    settle();
    const int sent = computer.network.sent();
    const auto adopted = second->freshGrant();
    settle();
    QCOMPARE(outcome(adopted).value().tokens.access, Secret("a2"));
    QCOMPARE(computer.network.sent(), sent);
}

void tst_Session::refresh_wrongComputerClock_changesNothing()
{
    Computer computer;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    computer.clock.setWallClock(computer.clock.now().addDays(400));
    QVERIFY(outcome(session->freshGrant()).ok());
    computer.clock.setWallClock(computer.clock.now().addDays(-4000));
    QVERIFY(outcome(session->freshGrant()).ok());
    QCOMPARE(computer.network.sent(), 1);
}

void tst_Session::replaceRefused_olderCredential_sendsNothing()
{
    Computer computer;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    QCOMPARE(outcome(session->replaceRefused(Secret("older"))).value().tokens.access, Secret("a1"));
    QCOMPARE(computer.network.sent(), 1);
    session->replaceRefused(Secret("a1"));
    QCOMPARE(computer.network.sent(), 2);
}

void tst_Session::saveFailure_isVisibleAndRetried()
{
    Computer computer;
    computer.vault.trouble = VaultStatus::Failed;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    QCOMPARE(session->state(), Session::State::Guest);
    QCOMPARE(session->saved(), Session::Saved::NotSaved);
    QCOMPARE(session->vaultStatus(), VaultStatus::Failed);
    computer.vault.trouble = VaultStatus::Ok;
    computer.clock.advance(31s);
    QCOMPARE(session->saved(), Session::Saved::InKeyring);
}

void tst_Session::saveLate_anotherProgramWentOn_theirsStays_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("later");
    QTest::addColumn<bool>("stays");
    QTest::newRow("the same guest, renewed") << u"g1"_s << u"guest"_s << true << true;
    QTest::newRow("the same guest, older") << u"g1"_s << u"guest"_s << false << false;
    QTest::newRow("the same person, with an account") << u"g1"_s << u"member"_s << true << true;
    QTest::newRow("another account") << u"m2"_s << u"member"_s << true << true;
    QTest::newRow("an account from before") << u"m2"_s << u"member"_s << false << false;
    QTest::newRow("another guest") << u"g2"_s << u"guest"_s << true << true;
    QTest::newRow("a guest from before") << u"g2"_s << u"guest"_s << false << false;
}

/// Two programs, one of which could not save for a while. What the other has put there is in use.
void tst_Session::saveLate_anotherProgramWentOn_theirsStays()
{
    QFETCH(const QString, user);
    QFETCH(const QString, kind);
    QFETCH(const bool, later);
    QFETCH(const bool, stays);
    Computer computer;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    computer.vault.trouble = VaultStatus::Failed;
    session->refreshNow();
    computer.admitGuest(u"g1"_s, u"a2"_s);
    settle();
    QCOMPARE(session->saved(), Session::Saved::NotSaved);
    const QByteArray before = computer.vault.entries.value(u"shop/session"_s);
    computer.clock.advance(1s);
    const QByteArray theirs = computer.recordOf(user, kind, u"a3"_s, later);
    QVERIFY(!theirs.isEmpty() && theirs != before);

    computer.vault.entries.insert(u"shop/session"_s, theirs);
    computer.vault.trouble = VaultStatus::Ok;
    computer.clock.advance(31s);
    settle();
    QCOMPARE(session->saved(), Session::Saved::InKeyring);
    QCOMPARE(computer.vault.entries.value(u"shop/session"_s) == theirs, stays);
    QCOMPARE(session->identity()->userId, stays ? user : u"g1"_s);
    QCOMPARE(session->identity()->isGuest(), !stays || kind == "guest"_L1);
    QCOMPARE(outcome(session->freshGrant()).value().tokens.access, Secret(stays ? "a3" : "a2"));
    QCOMPARE(computer.start()->identity(), session->identity());
}

/// A keyring that was locked kept it. Nobody comes back by it because somebody else is to be saved.
void tst_Session::saveLate_whatWasSignedOut_isWrittenOver()
{
    Computer computer;
    const auto session = computer.start();
    session->signIn(u"anna@example.org"_s, Secret("correct horse"));
    settle();
    computer.admitGuest();
    settle();
    computer.network.answer(200, PlainProvider::grant(u"m1"_s, u"member"_s, u"a1"_s, computer.clock.now()));
    settle();
    QCOMPARE(session->state(), Session::State::Member);
    computer.vault.trouble = VaultStatus::Locked;
    session->signOut();
    settle();
    computer.network.answer(200, {});
    settle();
    session->ensureSignedIn();
    settle();
    computer.admitGuest(u"g2"_s, u"a2"_s);
    settle();
    QCOMPARE(session->saved(), Session::Saved::NotSaved);
    QVERIFY(computer.vault.entries.value(u"shop/session"_s).contains("m1"));
    computer.vault.unlockAnswer = VaultStatus::Ok;
    QVERIFY(outcome(session->unlock()).ok());
    settle();
    QCOMPARE(session->saved(), Session::Saved::InKeyring);
    QCOMPARE(session->identity()->userId, u"g2"_s);
    QVERIFY(computer.vault.entries.value(u"shop/session"_s).contains("g2"));
}

void tst_Session::saveLate_signedOutMeanwhile_savesNobody()
{
    Computer computer;
    computer.vault.trouble = VaultStatus::Failed;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    computer.vault.trouble = VaultStatus::Ok;
    computer.vault.holdsAnswers = true;
    const auto late = session->retrySave();
    settle();
    session->signOut();
    computer.vault.release();
    settle();
    QVERIFY(late.isFinished());
    QCOMPARE(session->state(), Session::State::SignedOut);
    QCOMPARE(computer.vault.written.count(u"shop/session"_s), 1); // the one that failed
    QVERIFY(!computer.vault.entries.contains(u"shop/session"_s));
}

void tst_Session::saveLate_lockedKeyring_isAskedOnce()
{
    Computer computer;
    computer.vault.trouble = VaultStatus::Locked;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    QCOMPARE(session->saved(), Session::Saved::NotSaved);
    const int writes = computer.vault.writes;
    QCOMPARE(outcome(session->retrySave()).error().kind, Error::Kind::Keyring);
    QCOMPARE(computer.vault.writes, writes); // each attempt may be one more prompt
    QCOMPARE(session->saved(), Session::Saved::NotSaved);
    QCOMPARE(session->vaultStatus(), VaultStatus::Locked);
    QCOMPARE(session->identity()->userId, u"g1"_s);
}

void tst_Session::saveLate_anotherProgramHasTheTurn_isTriedAgain()
{
    Computer computer;
    computer.vault.trouble = VaultStatus::Failed;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    computer.vault.trouble = VaultStatus::Ok;
    auto neighbour = std::make_unique<ProcessLock>(computer.folder.filePath(u"shop.lock"_s), computer.clock);
    QCOMPARE(neighbour->acquire(0ms).result(), ProcessLock::Outcome::Acquired);
    computer.clock.advance(31s);
    computer.clock.advance(1min); // no longer than a slow store may take
    settle();
    QCOMPARE(session->saved(), Session::Saved::NotSaved);
    neighbour.reset();
    computer.clock.advance(10min);
    settle();
    QCOMPARE(session->saved(), Session::Saved::InKeyring);
}

void tst_Session::slowKeyring_isShownAfterTwoSeconds()
{
    Computer computer;
    computer.vault.holdsAnswers = true;
    const auto session = computer.start();
    QCOMPARE(session->state(), Session::State::Opening);
    computer.clock.advance(1900ms);
    QVERIFY(!session->isWaitingForVault());
    computer.clock.advance(200ms);
    QVERIFY(session->isWaitingForVault());
    computer.vault.release();
    QVERIFY(!session->isWaitingForVault());
    QCOMPARE(session->state(), Session::State::SignedOut);
}

void tst_Session::createAccount_thenCode_keepsTheUser()
{
    Computer computer;
    const auto session = computer.start();
    const auto created = session->createAccount(u"anna@example.org"_s, u"Anna"_s, Secret("correct horse"));
    computer.admitGuest();
    settle();
    QCOMPARE(computer.network.request().route, u"create"_s);
    QCOMPARE(computer.network.request().header("Authorization"), "Bearer a1"_ba);
    computer.network.answer(200, {{u"challenge"_s, u"handle"_s}});
    QVERIFY(std::holds_alternative<Challenge>(outcome(created).value()));
    QCOMPARE(session->state(), Session::State::Guest);

    const auto wrong = session->confirm(Secret("000000"));
    settle();
    computer.network.answer(400, {{u"code"_s, u"wrong"_s}});
    QCOMPARE(outcome(wrong).error().kind, Error::Kind::WrongCredentials);
    QVERIFY(session->challenge());

    const auto confirmed = session->confirm(Secret("123456"));
    settle();
    computer.network.answer(200, PlainProvider::grant(u"g1"_s, u"member"_s, u"m1"_s, computer.clock.now()));
    QVERIFY(outcome(confirmed).ok());
    QCOMPARE(session->state(), Session::State::Member);
    QCOMPARE(session->identity()->userId, u"g1"_s);
    QVERIFY(!session->challenge());
}

void tst_Session::challenge_survivesRestart()
{
    Computer computer;
    auto session = computer.start();
    session->createAccount(u"anna@example.org"_s, {}, Secret("correct horse"));
    computer.admitGuest();
    settle();
    computer.network.answer(200, {{u"challenge"_s, u"handle"_s}});
    session = computer.start();
    QVERIFY(session->challenge());
    QCOMPARE(session->challenge()->handle, Secret("handle"));
}

void tst_Session::challenge_abandonedAfterAnotherProcess_keepsTheirTokens()
{
    Computer computer;
    const auto first = computer.start();
    first->createAccount(u"anna@example.org"_s, {}, Secret("correct horse"));
    computer.admitGuest();
    settle();
    computer.network.answer(200, {{u"challenge"_s, u"handle"_s}});
    const auto second = computer.start();
    settle();
    second->refreshNow();
    settle();
    computer.admitGuest(u"g1"_s, u"a2"_s);
    settle();
    first->abandonChallenge();
    QVERIFY(!first->challenge());
    settle();
    const auto third = computer.start();
    settle();
    QVERIFY(!third->challenge());
    QCOMPARE(outcome(third->freshGrant()).value().tokens.access, Secret("a2"));
}

void tst_Session::signOut_offline_isLocalFirstAndToldLater()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    const auto out = session->signOut();
    QCOMPARE(session->state(), Session::State::SignedOut);
    settle();
    QCOMPARE(computer.network.request().route, u"sign-out"_s);
    computer.network.fail(Error::Kind::Offline);
    QCOMPARE(outcome(out).error().kind, Error::Kind::Offline);
    QVERIFY(!computer.vault.entries.contains(u"shop/session"_s));

    session = computer.start();
    QCOMPARE(session->state(), Session::State::SignedOut);
    QCOMPARE(computer.network.request().route, u"sign-out"_s);
    QCOMPARE(computer.network.request().header("Authorization"), "Bearer a1"_ba);
    computer.network.answer(200, {{u"ok"_s, true}});
    settle();
    QVERIFY(computer.vault.entries.isEmpty());
}

void tst_Session::signOut_duringRefresh_isNotUndone()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    const auto refreshed = session->refreshNow();
    session->signOut();
    QCOMPARE(session->state(), Session::State::SignedOut);
    computer.admitGuest(u"g1"_s, u"a2"_s);
    settle();
    QCOMPARE(outcome(refreshed).error().kind, Error::Kind::Cancelled);
    QCOMPARE(session->state(), Session::State::SignedOut);
    QCOMPARE(computer.network.request().route, u"sign-out"_s);
    QCOMPARE(computer.network.request().header("Authorization"), "Bearer a2"_ba);
    computer.network.answer(200, {{u"ok"_s, true}});
    settle();
    QVERIFY(computer.vault.entries.isEmpty());
    QCOMPARE(computer.start()->state(), Session::State::SignedOut);
}

void tst_Session::signOut_lockedKeyring_isFinishedLater()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    computer.vault.trouble = VaultStatus::Locked;
    session->signOut();
    settle();
    computer.network.answer(200, {{u"ok"_s, true}});
    QVERIFY(computer.vault.entries.contains(u"shop/session"_s));
    computer.vault.trouble = VaultStatus::Ok;
    session = computer.start();
    QCOMPARE(session->state(), Session::State::SignedOut);
    QVERIFY(!computer.vault.entries.contains(u"shop/session"_s));
}

void tst_Session::signOut_endedBeforeItKnew_isSweptOnceByTheNextStart()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    computer.vault.trouble = VaultStatus::Locked;
    session->signOut();
    settle();
    session.reset();
    // As a program leaves it that was killed right after the head of the record had gone.
    computer.vault.trouble = VaultStatus::Ok;
    computer.vault.entries.remove(u"shop/session"_s);
    computer.vault.removals.clear();
    session = computer.start();
    QCOMPARE(session->state(), Session::State::SignedOut);
    QVERIFY(computer.vault.removals.contains(u"shop/session"_s));
    // Not whatever it is: another program may have signed somebody in.
    QVERIFY(!computer.vault.removals.value(u"shop/session"_s).isEmpty());
    computer.vault.removals.clear();
    session = computer.start();
    QCOMPARE(session->state(), Session::State::SignedOut);
    QVERIFY(!computer.vault.removals.contains(u"shop/session"_s));
}

void tst_Session::startOver_keepsTheRefusedInQuarantine()
{
    Computer computer;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    settle();
    session->refreshNow();
    computer.network.answer(401, {{u"code"_s, u"rejected"_s}});
    session->startOver();
    QCOMPARE(session->state(), Session::State::SignedOut);
    QVERIFY(computer.vault.entries.contains(u"shop/session/quarantine"_s));
    QVERIFY(!computer.vault.entries.contains(u"shop/session"_s));
}

void tst_Session::firstUse_killedBeforeTheIndexKnew_lockedKeyringCreatesNobody()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    settle();
    const SessionIndex index(computer.folder.path());
    QVERIFY(index.isExpected(u"shop/session"_s));
    computer.admitGuest();
    session.reset();
    QVERIFY(!index.isExpected(u"shop/session"_s));
    QVERIFY(index.remove(u"shop/session"_s).ok()); // as it was before the answer came
    index.expect(u"shop/session"_s);
    computer.vault.trouble = VaultStatus::Locked;
    session = computer.start();
    QCOMPARE(session->state(), Session::State::Locked);
    QCOMPARE(outcome(session->ensureSignedIn()).error().kind, Error::Kind::Keyring);
    QCOMPARE(computer.network.sent(), 1);
    computer.vault.unlockAnswer = VaultStatus::Ok;
    QVERIFY(outcome(session->unlock()).ok());
    QCOMPARE(session->identity()->userId, u"g1"_s);
}

void tst_Session::firstUse_failed_leavesNothingToAskTheKeyringFor()
{
    Computer computer;
    auto session = computer.start();
    const auto call = session->ensureSignedIn();
    settle();
    computer.network.answer(500, {});
    QVERIFY(!outcome(call).ok());
    computer.vault.trouble = VaultStatus::Locked;
    session = computer.start();
    QCOMPARE(session->state(), Session::State::SignedOut);
}

void tst_Session::startOver_fromALock_letsSomebodyNewIn_data()
{
    QTest::addColumn<bool>("damaged");
    QTest::addColumn<bool>("indexed");
    QTest::addColumn<bool>("expected");
    QTest::newRow("locked") << false << true << false;
    QTest::newRow("locked, first sign-in cut off") << false << false << true;
    QTest::newRow("damaged") << true << true << false;
    QTest::newRow("damaged, index lost") << true << false << false;
}

void tst_Session::startOver_fromALock_letsSomebodyNewIn()
{
    QFETCH(bool, damaged);
    QFETCH(bool, indexed);
    QFETCH(bool, expected);
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    session.reset();
    const SessionIndex index(computer.folder.path());
    if (!indexed)
        QVERIFY(index.remove(u"shop/session"_s).ok());
    if (expected)
        index.expect(u"shop/session"_s);
    if (damaged)
        computer.vault.entries[u"shop/session"_s] = "{\"version\":1}";
    else
        computer.vault.trouble = VaultStatus::Locked;
    session = computer.start();
    QCOMPARE(session->state(), Session::State::Locked);
    session->startOver();
    settle();
    session->ensureSignedIn();
    settle();
    computer.admitGuest(u"g2"_s);
    QCOMPARE(session->state(), Session::State::Guest);
    QCOMPARE(session->identity()->userId, u"g2"_s);
}

void tst_Session::startOver_damagedIndexThatAnotherRepaired_isRemembered()
{
    Computer computer;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    session.reset();
    const SessionIndex index(computer.folder.path());
    const auto entry = index.read(u"shop/session"_s).entry;
    QVERIFY(entry);
    QFile file(index.filePath(u"shop/session"_s));
    QVERIFY(file.resize(1));
    computer.vault.trouble = VaultStatus::Locked;
    session = computer.start();
    QCOMPARE(session->state(), Session::State::Locked);
    QVERIFY(index.write(*entry, Durable::Now).ok()); // by another program, which could read the keyring
    session->startOver();
    settle();
    session.reset();
    computer.vault.trouble = VaultStatus::Ok;
    QCOMPARE(computer.start()->state(), Session::State::SignedOut);
    QVERIFY(!computer.vault.entries.contains(u"shop/session"_s));
}

void tst_Session::firstUse_guestOfAnotherProgramBehindALock_createsNobody()
{
    Computer computer;
    const auto other = computer.start();
    const auto session = computer.start();
    other->ensureSignedIn();
    computer.admitGuest();
    settle();
    computer.vault.trouble = VaultStatus::Locked;
    const auto call = session->ensureSignedIn();
    settle();
    QCOMPARE(outcome(call).error().kind, Error::Kind::Keyring);
    QCOMPARE(session->state(), Session::State::Locked);
    QCOMPARE(computer.network.sent(), 1);
}

void tst_Session::firstUse_otherProgramsGuestWasRefused_createsNobody()
{
    Computer computer;
    const auto other = computer.start();
    const auto session = computer.start();
    other->ensureSignedIn();
    computer.admitGuest();
    settle();
    other->refreshNow();
    computer.network.answer(401, {{u"code"_s, u"rejected"_s}});
    settle();
    const int sent = computer.network.sent();
    const auto call = session->ensureSignedIn();
    settle();
    QCOMPARE(outcome(call).error().kind, Error::Kind::Rejected);
    QCOMPARE(session->state(), Session::State::NeedsAttention);
    QCOMPARE(computer.network.sent(), sent);
}

void tst_Session::firstUse_secretToKeep_isInTheKeyringBeforeTheStoreHears()
{
    Computer computer;
    computer.provider.keepsAhead = true;
    const auto session = computer.start();
    computer.vault.holdsAnswers = true;
    session->ensureSignedIn();
    settle();
    QCOMPARE(computer.network.sent(), 0);
    computer.vault.release();
    settle();
    QCOMPARE(computer.network.sent(), 1);
    QVERIFY(computer.vault.entries.value(u"shop/session"_s).contains("made up"));
    QCOMPARE(session->state(), Session::State::SignedOut);
    computer.admitGuest();
    QCOMPARE(session->state(), Session::State::Guest);
}

void tst_Session::firstUse_afterACrash_goesOnWithTheSameSecret()
{
    Computer computer;
    computer.provider.keepsAhead = true;
    auto session = computer.start();
    session->ensureSignedIn();
    settle();
    session = computer.start(); // nobody knows whether the store heard the request
    settle();
    QCOMPARE(session->state(), Session::State::SignedOut);
    QVERIFY(!session->identity());
    const auto somebody = session->ensureSignedIn();
    settle();
    computer.network.fail(Error::Kind::Offline); // the first process's request
    QCOMPARE(computer.network.request().route, u"guest"_s);
    QVERIFY(!computer.network.request().header("Authorization").isEmpty()); // goes on with the draft
    computer.admitGuest();
    QCOMPARE(outcome(somebody).value().userId, u"g1"_s);
}

void tst_Session::firstUse_signedOutMeanwhile_keepsNothing()
{
    Computer computer;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    computer.provider.keepsAhead = true;
    computer.vault.holdsAnswers = true;
    QSignalSpy left(session.get(), &Session::signedOut);
    session->signOut();
    QCOMPARE(left.count(), 1);
    computer.vault.release();
    settle();
    QVERIFY(computer.vault.entries.value(u"shop/session"_s).isEmpty());
}

void tst_Session::freshGrant_renewedEarly_failureDoesNoHarm()
{
    Computer computer;
    computer.provider.abilities.refresh = Capabilities::Refresh::ReissueWhileAlive;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest(); // 900 s
    computer.clock.advance(290s);
    QVERIFY(outcome(session->freshGrant()).ok());
    QCOMPARE(computer.network.sent(), 1);
    computer.clock.advance(20s);
    const auto renewed = session->freshGrant();
    QCOMPARE(computer.network.request().route, u"refresh"_s);
    computer.network.fail(Error::Kind::Offline);
    QCOMPARE(outcome(renewed).value().tokens.access, Secret("a1"));
}

void tst_Session::proveAlive_asksOnceAMinute()
{
    Computer computer;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    QCOMPARE(outcome(session->proveAlive(Secret("a1"))).value().tokens.access, Secret("a1"));
    QCOMPARE(computer.network.sent(), 1);
    computer.clock.advance(61s);
    const auto proved = session->proveAlive(Secret("a1"));
    QCOMPARE(computer.network.request().route, u"refresh"_s);
    computer.admitGuest(u"g1"_s, u"a2"_s);
    QCOMPARE(outcome(proved).value().tokens.access, Secret("a2"));
    QCOMPARE(outcome(session->proveAlive(Secret("a1"))).value().tokens.access, Secret("a2"));
    QCOMPARE(computer.network.sent(), 2);
}

void tst_Session::link_openedElsewhere_isNoticed()
{
    Computer computer;
    computer.provider.abilities.conversion = Capabilities::Conversion::PasswordThenMailLink;
    auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    session->createAccount(u"anna@example.org"_s, u"Anna"_s, Secret("password"));
    settle();
    computer.network.answer(200, {{u"challenge"_s, u"link"_s}});
    QVERIFY(session->challenge());
    session = computer.start(); // the watch begins anew after a restart
    computer.clock.advance(16s);
    settle();
    QCOMPARE(computer.network.request().route, u"refresh"_s);
    computer.admitGuest(u"g1"_s, u"a2"_s); // not yet
    QVERIFY(session->challenge());
    computer.clock.advance(16s);
    settle();
    computer.network.answer(200, PlainProvider::grant(u"g1"_s, u"member"_s, u"a3"_s, computer.clock.now()));
    QCOMPARE(session->state(), Session::State::Member);
    QVERIFY(!session->challenge());
}

void tst_Session::link_afterHalfAnHour_isNotWatchedAnyMore()
{
    Computer computer;
    computer.provider.abilities.conversion = Capabilities::Conversion::PasswordThenMailLink;
    const auto session = computer.start();
    session->ensureSignedIn();
    computer.admitGuest();
    session->createAccount(u"anna@example.org"_s, u"Anna"_s, Secret("password"));
    settle();
    computer.network.answer(200, {{u"challenge"_s, u"link"_s}});
    computer.clock.advance(16s);
    settle();
    computer.clock.advance(31min);
    computer.admitGuest(u"g1"_s, u"a2"_s); // the last look
    const int looks = computer.network.sent();
    computer.clock.advance(5min);
    settle();
    QCOMPARE(computer.network.sent(), looks);
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
