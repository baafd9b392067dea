// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/serverclock.h>

#include <cstdlib>

namespace GuestPass {

namespace {
constexpr qint64 toleranceMs = 2000; // a Date header has whole seconds, and the answer was under way for a while
} // namespace

ServerClock::ServerClock(const Clock &clock)
    : m_clock(clock)
{
}

void ServerClock::learn(const QDateTime &serverNow)
{
    if (!serverNow.isValid())
        return;
    if (m_anchor && std::abs(now().msecsTo(serverNow)) <= toleranceMs)
        return;
    m_anchor = Anchor{serverNow, m_clock.monotonic()};
}

void ServerClock::assume(std::chrono::milliseconds offset)
{
    m_assumed = offset;
}

QDateTime ServerClock::now() const
{
    if (!m_anchor)
        return m_clock.now().addMSecs(m_assumed.count());
    return m_anchor->server.addMSecs((m_clock.monotonic() - m_anchor->monotonic).count());
}

std::chrono::milliseconds ServerClock::offset() const
{
    return std::chrono::milliseconds(m_clock.now().msecsTo(now()));
}

QDateTime ServerClock::toLocal(const QDateTime &serverTime) const
{
    return serverTime.isValid() ? serverTime.addMSecs(-offset().count()) : QDateTime();
}

} // namespace GuestPass
