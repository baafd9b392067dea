// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/surroundings.h>
#include <net/sleepgap.h>

#include <support/privatebus.h>

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto logind = "org.freedesktop.login1"_L1;

} // namespace

/// A private bus in the place of the system's, and on it what looks like logind.
class tst_Surroundings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void sleepGap_clocks_betraySleepAlone();
    void woke_logindSaysSo_isTold();
    void woke_logindSaysItTwice_isToldOnce();
    void woke_somebodyElseSaysSo_isNotBelieved();
    void woke_logindCameLater_isTold();
    void woke_surroundingsGone_isFine();

private:
    static void say(const QDBusConnection &who, bool begins);
    /// Until what was asked of the bus so far has been heard by it, and what it sent has been heard here.
    static void settle();

    PrivateBus m_bus;
    std::optional<QDBusConnection> m_logind;
};

void tst_Surroundings::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("NOT TESTED: dbus-daemon is not installed");
    QVERIFY2(m_bus.start(PrivateBus::Keyring::None), qPrintable(m_bus.problem()));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toLocal8Bit());
    m_logind.emplace(QDBusConnection::connectToBus(m_bus.address(), u"logind"_s));
    QVERIFY(m_logind->registerService(logind));
}

void tst_Surroundings::cleanup()
{
    if (m_logind && !m_logind->interface()->isServiceRegistered(logind))
        QVERIFY(m_logind->registerService(logind));
}

void tst_Surroundings::say(const QDBusConnection &who, bool begins)
{
    auto signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                             u"PrepareForSleep"_s);
    signal.setArguments({begins});
    QVERIFY(QDBusConnection(who).send(signal));
    (void)who.interface()->isServiceRegistered(logind); // answered after the signal went
    settle();
}

void tst_Surroundings::settle()
{
    QCoreApplication::processEvents(); // the surroundings begin with the event loop
    (void)QDBusConnection::systemBus().interface()->isServiceRegistered(logind);
    QCoreApplication::processEvents();
}

void tst_Surroundings::sleepGap_clocks_betraySleepAlone()
{
    SleepGap gap(100s, 90s);
    QVERIFY(!gap.slept(110s, 100s));
    QVERIFY(!gap.slept(1000s, 990s)); // a program that was stopped did not sleep
    QVERIFY(gap.slept(5000s, 1000s));
    QVERIFY(!gap.slept(5010s, 1010s)); // once
    QVERIFY(!gap.slept(5024s, 1020s)); // four seconds
    QVERIFY(gap.slept(5039s, 1030s));
    QVERIFY(!gap.slept(5000s, 1040s)); // a clock that goes back
    QVERIFY(!gap.slept(5001s, 1041s));
    QVERIFY(gap.slept(6001s, 1042s));
}

void tst_Surroundings::woke_logindSaysSo_isTold()
{
    const auto surroundings = makeSurroundings();
    const QSignalSpy woke(surroundings.get(), &Surroundings::woke);
    settle();
    say(*m_logind, true);
    QCOMPARE(woke.count(), 0);
    say(*m_logind, false);
    QTRY_COMPARE(woke.count(), 1);
}

void tst_Surroundings::woke_logindSaysItTwice_isToldOnce()
{
    const auto surroundings = makeSurroundings();
    const QSignalSpy woke(surroundings.get(), &Surroundings::woke);
    settle();
    for (int i = 0; i < 20; ++i)
        say(*m_logind, false);
    QTRY_COMPARE(woke.count(), 1);
    settle();
    QCOMPARE(woke.count(), 1);
}

void tst_Surroundings::woke_somebodyElseSaysSo_isNotBelieved()
{
    const auto surroundings = makeSurroundings();
    const QSignalSpy woke(surroundings.get(), &Surroundings::woke);
    const auto stranger = QDBusConnection::connectToBus(m_bus.address(), u"stranger"_s);
    settle();
    say(stranger, false);
    QCOMPARE(woke.count(), 0);
    say(*m_logind, false);
    QTRY_COMPARE(woke.count(), 1);
}

void tst_Surroundings::woke_logindCameLater_isTold()
{
    QVERIFY(m_logind->unregisterService(logind));
    const auto surroundings = makeSurroundings();
    const QSignalSpy woke(surroundings.get(), &Surroundings::woke);
    settle();
    QVERIFY(m_logind->registerService(logind));
    settle();
    say(*m_logind, false);
    QTRY_COMPARE(woke.count(), 1);
}

void tst_Surroundings::woke_surroundingsGone_isFine()
{
    auto surroundings = makeSurroundings();
    settle();
    surroundings.reset();
    say(*m_logind, false);
    const auto unborn = makeSurroundings(); // goes before the event loop came by
    QVERIFY(unborn);
}

QTEST_GUILESS_MAIN(tst_Surroundings)
#include "tst_surroundings.moc"
