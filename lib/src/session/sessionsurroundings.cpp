// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/session_p.h>

#include <guestpass/clock.h>
#include <guestpass/journal.h>
#include <guestpass/surroundings.h>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// After sleep, and when the network comes back: once more what nobody answered.

namespace GuestPass {

namespace {

constexpr auto networkDelay = 500ms; // addresses and names come a little after the link
constexpr auto wakeDelay = 2s; // the link itself has to come up
constexpr int jitterMs = 2000; // the programs of a house wake together, and should not ask together
constexpr auto spacing = 10s; // for networks that come and go

} // namespace

void Session::Private::watchSurroundings()
{
    if (!parts.surroundings)
        return;
    QObject::connect(parts.surroundings, &Surroundings::woke, &life, [this] { lookAgainSoon(wakeDelay); });
    // "Not reachable" is no reason for anything: behind a VPN it may be wrong, and a request tells better.
    QObject::connect(parts.surroundings, &Surroundings::networkChanged, &life, [this](bool reachable) {
        if (reachable)
            lookAgainSoon(networkDelay);
    });
}

void Session::Private::lookAgainSoon(std::chrono::milliseconds delay)
{
    backoff.forgetUnreachable();
    if (std::exchange(lookingAgain, true))
        return;
    const auto jitter = std::chrono::milliseconds(QRandomGenerator::global()->bounded(jitterMs));
    const auto rest = lookedAgainAt ? *lookedAgainAt + spacing - parts.clock.monotonic() : 0ms;
    parts.clock.callAfter(std::max(delay + jitter, rest), &life, [this] {
        lookingAgain = false;
        lookedAgainAt = parts.clock.monotonic();
        lookAgain();
    });
}

/// At most one request of our own, or one hint to whoever can make one.
void Session::Private::lookAgain()
{
    backoff.forgetUnreachable(); // somebody may have tried before the link was up
    if (isSomebody() && !isFresh()) {
        parts.journal.record(profileId, u"refresh"_s, u"Due after sleep or without a network."_s);
        q->refreshNow();
    } else if (state == State::SignedOut && keeper.hasFarewell()) {
        sayKeptFarewell();
    } else if (!online) {
        Q_EMIT q->worthTryingAgain();
    }
}

} // namespace GuestPass
