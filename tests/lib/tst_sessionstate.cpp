// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/sessionstate.h>

#include <QTest>

#include <set>

using namespace GuestPass;
using S = Session::State;
using E = SessionEvent;

namespace {

constexpr std::array allStates{S::Opening, S::SignedOut, S::Guest, S::Member, S::Locked, S::NeedsAttention};
constexpr std::array allEvents{E::FoundNothing,    E::FoundGuest,    E::FoundMember,    E::FoundRejected,
                               E::FoundUnreadable, E::GuestSignedIn, E::MemberSignedIn, E::Rejected,
                               E::SignedOut,       E::GivenUp};

} // namespace

class tst_SessionState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_hasEachPairOnce();
    void everyPair_obeysTheRules();
    void everyState_canBeReachedAndLeft();
};

void tst_SessionState::table_hasEachPairOnce()
{
    std::set<std::pair<S, E>> pairs;
    for (const auto &transition : Detail::sessionTransitions)
        QVERIFY2(pairs.insert({transition.from, transition.event}).second, "two transitions for one pair");
}

void tst_SessionState::everyPair_obeysTheRules()
{
    for (const S from : allStates) {
        for (const E event : allEvents) {
            const auto to = next(from, event);
            const auto where = QByteArray::number(int(from)) + " x " + QByteArray::number(int(event));
            // Only a proved rejection leads to NeedsAttention, besides reading of one.
            if (to == S::NeedsAttention)
                QVERIFY2(event == E::Rejected || event == E::FoundRejected, where.constData());
            // Nobody stops being somebody but by a sign-out or a rejection, here or in another program.
            if ((from == S::Guest || from == S::Member) && to && *to != S::Guest && *to != S::Member)
                QVERIFY2(event == E::Rejected || event == E::FoundRejected || event == E::SignedOut, where.constData());
            // A guest is made only where nobody is, and none may be hidden.
            if (event == E::GuestSignedIn && to)
                QVERIFY2(from == S::SignedOut, where.constData());
            // A member never becomes a guest because of a sign-in.
            if (from == S::Member && event == E::GuestSignedIn)
                QVERIFY2(!to, where.constData());
            if (event == E::SignedOut && from != S::SignedOut)
                QVERIFY2(to == S::SignedOut, where.constData());
            if (event == E::MemberSignedIn && to)
                QVERIFY2(to == S::Member, where.constData());
            QVERIFY2(to != S::Opening, where.constData());
        }
    }
}

void tst_SessionState::everyState_canBeReachedAndLeft()
{
    for (const S state : allStates) {
        bool reached = state == S::Opening;
        bool left = false;
        for (const auto &transition : Detail::sessionTransitions) {
            reached = reached || (transition.to == state && transition.from != state);
            left = left || (transition.from == state && transition.to != state);
        }
        QVERIFY(reached);
        QVERIFY(left);
    }
}

QTEST_GUILESS_MAIN(tst_SessionState)
#include "tst_sessionstate.moc"
