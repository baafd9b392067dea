// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/serverclock.h>

#include <cstdlib>

using namespace std::chrono_literals;

namespace GuestPass {

namespace {
constexpr qint64 toleranceMs = 2000; // a Date header has whole seconds, and the answer was under way for a while
} // namespace

ServerClock::ServerClock(const Clock &clock)
    : m_clock(clock)
    , m_anchor{clock.now(), clock.monotonic()}
{
}

void ServerClock::learn(const QDateTime &serverNow)
{
    if (!serverNow.isValid())
        return;
    if (m_learned && std::abs(now().msecsTo(serverNow)) <= toleranceMs)
        return;
    m_anchor = {serverNow, m_clock.monotonic()};
    m_learned = true;
}

void ServerClock::assume(std::chrono::milliseconds offset)
{
    m_assumed = offset;
    m_anchor = {m_clock.now().addMSecs(offset.count()), m_clock.monotonic()};
}

QDateTime ServerClock::now() const
{
    return m_anchor.server.addMSecs((m_clock.monotonic() - m_anchor.monotonic).count());
}

std::chrono::milliseconds ServerClock::offset() const
{
    const std::chrono::milliseconds offset(m_clock.now().msecsTo(now()));
    // The computer's two clocks do not tick together: that is no difference to tell of.
    return !m_learned && std::chrono::abs(offset - m_assumed) < 1s ? m_assumed : offset;
}

QDateTime ServerClock::toLocal(const QDateTime &serverTime) const
{
    return serverTime.isValid() ? serverTime.addMSecs(-offset().count()) : QDateTime();
}

} // namespace GuestPass
