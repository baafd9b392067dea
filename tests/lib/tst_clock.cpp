// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/clock.h>

#include <QTest>

using namespace GuestPass;
using namespace std::chrono_literals;

class tst_Clock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void now_isUtc();
    void callAfter_callsOnceAndNotBeforeItsTime();
    void callAfter_negativeDelay_callsSoonButNotAtOnce();
    void callAfter_contextGone_doesNotCall();
    void callAfter_endlessDelay_doesNotCall();
};

void tst_Clock::now_isUtc()
{
    QCOMPARE(makeSystemClock()->now().timeSpec(), Qt::UTC);
}

void tst_Clock::callAfter_callsOnceAndNotBeforeItsTime()
{
    const auto clock = makeSystemClock();
    const auto begin = clock->monotonic();
    int calls = 0;
    std::chrono::milliseconds after{};
    clock->callAfter(30ms, this, [&] {
        ++calls;
        after = clock->monotonic() - begin;
    });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QVERIFY(after >= 30ms);
    // Whatever a second call would need has run by then.
    bool later = false;
    clock->callAfter(60ms, this, [&later] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(calls, 1);
}

void tst_Clock::callAfter_negativeDelay_callsSoonButNotAtOnce()
{
    const auto clock = makeSystemClock();
    bool called = false;
    clock->callAfter(-1h, this, [&called] { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void tst_Clock::callAfter_contextGone_doesNotCall()
{
    const auto clock = makeSystemClock();
    bool called = false;
    bool other = false;
    {
        QObject context;
        clock->callAfter(1ms, &context, [&called] { called = true; });
    }
    clock->callAfter(1ms, nullptr, [&called] { called = true; });
    clock->callAfter(20ms, this, [&other] { other = true; });
    QTRY_VERIFY(other);
    QVERIFY(!called);
}

void tst_Clock::callAfter_endlessDelay_doesNotCall()
{
    const auto clock = makeSystemClock();
    bool called = false;
    bool other = false;
    QObject context;
    clock->callAfter(std::chrono::milliseconds::max(), &context, [&called] { called = true; });
    clock->callAfter(24h * 365, &context, [&called] { called = true; });
    clock->callAfter(20ms, this, [&other] { other = true; });
    QTRY_VERIFY(other);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
