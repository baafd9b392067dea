// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/surroundings.h>

#include <support/computer.h>

#include <QSignalSpy>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Sleeps, wakes and loses its network when the test says so.
class ToldSurroundings final : public Surroundings { };

/// A laptop with one program on it.
struct Laptop : Computer {
    ToldSurroundings surroundings;
    std::unique_ptr<Session> session;

    Laptop() { start(); }

    void start()
    {
        session = std::make_unique<Session>(
            u"shop"_s,
            Session::Parts{provider, network, vault, clock, journal, folder.filePath(u"index"_s), &surroundings});
        session->open();
        ScriptedTransport::settle();
    }

    void letIn(const QString &access)
    {
        network.answer(200, PlainProvider::grant(u"g1"_s, u"guest"_s, access, storeTime()));
        ScriptedTransport::settle();
    }

    /// A guest for 15 minutes.
    void becomeGuest()
    {
        session->ensureSignedIn();
        ScriptedTransport::settle();
        letIn(u"a1"_s);
    }

    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        ScriptedTransport::settle();
    }

    /// The store has the right time, whatever becomes of the laptop's.
    QDateTime storeTime() const { return m_begin.addMSecs((clock.monotonic() - m_beginMonotonic).count()); }

    QFuture<Result<Grant>> grant()
    {
        auto call = session->freshGrant();
        ScriptedTransport::settle();
        return call;
    }

    /// Nobody answers, again and again: the polite wait is long by then.
    void loseTheStore()
    {
        pass(15min);
        for (int i = 0; i < 8; ++i) {
            grant();
            network.fail(Error::Kind::Offline);
            pass(i < 7 ? 61s : 0s);
        }
        QVERIFY(!session->isOnline());
    }

private:
    QDateTime m_begin = clock.now();
    std::chrono::milliseconds m_beginMonotonic = clock.monotonic();
};

Secret accessOf(const QFuture<Result<Grant>> &future)
{
    return future.isFinished() && future.resultCount() == 1 && future.result() ? future.result()->tokens.access
                                                                               : Secret();
}

} // namespace

/// Sleep and wake, networks that come and go, clocks that are wrong afterwards.
class tst_SessionSurroundings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parkedLaptop_firstCalls_refreshOnceAndFirst_data();
    void parkedLaptop_firstCalls_refreshOnceAndFirst();
    void woke_tokenDead_refreshesOnceByItself();
    void woke_tokenAlive_asksNobody();
    void woke_tokenAliveButOffline_hintsOnce();
    void woke_wrongClock_changesNothing_data();
    void woke_wrongClock_changesNothing();
    void woke_sessionInDoubt_isLeftAlone();
    void woke_manyPrograms_areSpread();
    void woke_sessionGoesMeanwhile_isFine();
    void networkBack_afterNobodyAnswered_endsTheWait();
    void networkBack_storeAskedToWait_isHonoured();
    void networkBack_farewellKept_isTold();
    void networkLost_sayTheSystem_stopsNobody();
    void network_comesAndGoes_isNoStorm();
};

void tst_SessionSurroundings::parkedLaptop_firstCalls_refreshOnceAndFirst_data()
{
    QTest::addColumn<bool>("told");
    QTest::addColumn<int>("clockYears");
    QTest::newRow("told of it") << true << 0;
    QTest::newRow("told of it, clock in the past") << true << -10;
    QTest::newRow("not told") << false << 0;
    QTest::newRow("not told, clock in the past") << false << -10;
    QTest::newRow("not told, clock in the future") << false << 10;
}

void tst_SessionSurroundings::parkedLaptop_firstCalls_refreshOnceAndFirst()
{
    QFETCH(const bool, told);
    QFETCH(const int, clockYears);
    Laptop laptop;
    laptop.becomeGuest();
    laptop.pass(8h);
    laptop.clock.setWallClock(laptop.clock.now().addYears(clockYears));
    if (told)
        Q_EMIT laptop.surroundings.woke();
    QList<QFuture<Result<Grant>>> calls;
    for (int i = 0; i < 20; ++i)
        calls.append(laptop.grant());
    laptop.pass(5s);
    QCOMPARE(laptop.network.sent(), 2);
    QCOMPARE(laptop.network.request().route, u"refresh"_s);
    laptop.letIn(u"a2"_s);
    for (const auto &call : calls)
        QCOMPARE(accessOf(call), Secret("a2"));
    laptop.pass(30s);
    QCOMPARE(laptop.network.sent(), 2);
    QCOMPARE(laptop.session->identity()->userId, u"g1"_s);
}

void tst_SessionSurroundings::woke_tokenDead_refreshesOnceByItself()
{
    Laptop laptop;
    laptop.becomeGuest();
    laptop.pass(8h);
    Q_EMIT laptop.surroundings.woke();
    Q_EMIT laptop.surroundings.networkChanged(true); // of the same wake
    QCOMPARE(laptop.network.sent(), 1); // the link is hardly up
    laptop.pass(5s);
    QCOMPARE(laptop.network.sent(), 2);
    laptop.letIn(u"a2"_s);
    laptop.pass(1min);
    QCOMPARE(laptop.network.sent(), 2);
    QCOMPARE(accessOf(laptop.grant()), Secret("a2"));
}

void tst_SessionSurroundings::woke_tokenAlive_asksNobody()
{
    Laptop laptop;
    laptop.becomeGuest();
    const QSignalSpy hints(laptop.session.get(), &Session::worthTryingAgain);
    laptop.pass(5min);
    Q_EMIT laptop.surroundings.woke();
    laptop.pass(1min);
    QCOMPARE(laptop.network.sent(), 1);
    QCOMPARE(hints.count(), 0);
}

void tst_SessionSurroundings::woke_tokenAliveButOffline_hintsOnce()
{
    Laptop laptop;
    laptop.becomeGuest();
    laptop.session->transport().send({});
    laptop.network.fail(Error::Kind::Offline);
    QVERIFY(!laptop.session->isOnline());
    const QSignalSpy hints(laptop.session.get(), &Session::worthTryingAgain);
    Q_EMIT laptop.surroundings.woke();
    QCOMPARE(hints.count(), 0);
    laptop.pass(5s);
    QCOMPARE(hints.count(), 1);
    laptop.pass(5min);
    QCOMPARE(hints.count(), 1);
}

void tst_SessionSurroundings::woke_wrongClock_changesNothing_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("fast") << 400;
    QTest::newRow("slow") << -4000;
}

// Even in a program that has had no answer yet, and so knows the store's time by the last run only.
void tst_SessionSurroundings::woke_wrongClock_changesNothing()
{
    QFETCH(const int, days);
    Laptop laptop;
    laptop.becomeGuest();
    laptop.start();
    laptop.pass(5min);
    laptop.clock.setWallClock(laptop.clock.now().addDays(days));
    Q_EMIT laptop.surroundings.woke();
    laptop.pass(5s);
    QCOMPARE(accessOf(laptop.grant()), Secret("a1"));
    QCOMPARE(laptop.network.sent(), 1);
    laptop.pass(10min);
    laptop.grant();
    QCOMPARE(laptop.network.sent(), 2); // now it has ended
}

void tst_SessionSurroundings::woke_sessionInDoubt_isLeftAlone()
{
    Laptop laptop;
    laptop.provider.abilities.repeatedRefresh = Capabilities::RepeatedRefresh::SingleUse;
    laptop.becomeGuest();
    laptop.session->refreshNow();
    laptop.network.fail(Error::Kind::TimedOut);
    laptop.pass(14min + 40s);
    Q_EMIT laptop.surroundings.woke();
    laptop.pass(5s);
    QCOMPARE(laptop.network.sent(), 2); // while the token lives, its renewal could end the session
}

void tst_SessionSurroundings::woke_manyPrograms_areSpread()
{
    std::vector<std::unique_ptr<Laptop>> house;
    for (int i = 0; i < 30; ++i) {
        house.push_back(std::make_unique<Laptop>());
        house.back()->becomeGuest();
        house.back()->pass(8h);
        Q_EMIT house.back()->surroundings.woke();
    }
    int asked = 0;
    int most = 0;
    for (int tenth = 0; tenth < 50; ++tenth) {
        int now = 0;
        for (const auto &laptop : house) {
            laptop->clock.advance(100ms);
            now += laptop->network.sent() - 1;
        }
        most = std::max(most, now - asked);
        asked = now;
    }
    QCOMPARE(asked, 30);
    QVERIFY2(most < 15, qPrintable(QString::number(most)));
}

void tst_SessionSurroundings::woke_sessionGoesMeanwhile_isFine()
{
    Laptop laptop;
    laptop.becomeGuest();
    laptop.pass(8h);
    Q_EMIT laptop.surroundings.woke();
    laptop.session.reset();
    laptop.pass(10s);
    Q_EMIT laptop.surroundings.networkChanged(true);
    QCOMPARE(laptop.network.sent(), 1);
}

void tst_SessionSurroundings::networkBack_afterNobodyAnswered_endsTheWait()
{
    Laptop laptop;
    laptop.becomeGuest();
    laptop.loseTheStore();
    const int sent = laptop.network.sent();
    laptop.grant();
    QCOMPARE(laptop.network.sent(), sent); // politely
    Q_EMIT laptop.surroundings.networkChanged(true);
    laptop.pass(3s);
    QCOMPARE(laptop.network.sent(), sent + 1);
    laptop.letIn(u"a2"_s);
    QVERIFY(laptop.session->isOnline());
    QCOMPARE(accessOf(laptop.grant()), Secret("a2"));
    laptop.pass(1min);
    QCOMPARE(laptop.network.sent(), sent + 1);
}

void tst_SessionSurroundings::networkBack_storeAskedToWait_isHonoured()
{
    Laptop laptop;
    laptop.becomeGuest();
    laptop.pass(15min);
    laptop.grant();
    auto reply = ScriptedTransport::reply(429, {});
    reply.headers.emplace_back("Retry-After", "300");
    laptop.network.answer(reply);
    Q_EMIT laptop.surroundings.networkChanged(true);
    Q_EMIT laptop.surroundings.woke();
    laptop.pass(4min);
    laptop.grant();
    QCOMPARE(laptop.network.sent(), 2);
    laptop.pass(61s);
    laptop.grant();
    QCOMPARE(laptop.network.sent(), 3);
}

void tst_SessionSurroundings::networkBack_farewellKept_isTold()
{
    Laptop laptop;
    laptop.becomeGuest();
    laptop.session->signOut();
    ScriptedTransport::settle();
    laptop.network.fail(Error::Kind::Offline);
    ScriptedTransport::settle();
    QCOMPARE(laptop.network.sent(), 2);
    Q_EMIT laptop.surroundings.networkChanged(true);
    laptop.pass(3s);
    QCOMPARE(laptop.network.request().route, u"sign-out"_s);
    laptop.network.answer(200, {{u"ok"_s, true}});
    ScriptedTransport::settle();
    QVERIFY(laptop.vault.entries.isEmpty());
}

void tst_SessionSurroundings::networkLost_sayTheSystem_stopsNobody()
{
    Laptop laptop;
    laptop.becomeGuest();
    Q_EMIT laptop.surroundings.networkChanged(false);
    laptop.pass(15min);
    QVERIFY(laptop.session->isOnline());
    const auto call = laptop.grant();
    QCOMPARE(laptop.network.sent(), 2);
    laptop.letIn(u"a2"_s);
    QCOMPARE(accessOf(call), Secret("a2"));
}

void tst_SessionSurroundings::network_comesAndGoes_isNoStorm()
{
    Laptop laptop;
    laptop.becomeGuest();
    laptop.pass(15min);
    const int before = laptop.network.sent();
    for (int tenth = 0; tenth < 600; ++tenth) {
        Q_EMIT laptop.surroundings.networkChanged(tenth % 2 == 0);
        laptop.pass(100ms);
        while (laptop.network.waiting() > 0)
            laptop.network.fail(Error::Kind::Offline);
    }
    const int asked = laptop.network.sent() - before;
    QVERIFY2(asked >= 4 && asked <= 7, qPrintable(QString::number(asked)));
}

QTEST_GUILESS_MAIN(tst_SessionSurroundings)
#include "tst_sessionsurroundings.moc"
