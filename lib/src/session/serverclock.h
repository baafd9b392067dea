// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/clock.h>

namespace GuestPass {

/// The store's time as learned from its answers, so that a wrong clock on this computer costs nothing. Between answers
/// it follows the monotonic clock, from the start: setting the computer's clock does not move it.
class ServerClock {
public:
    explicit ServerClock(const Clock &clock);

    /// `serverNow` is good to about a second; smaller differences are not followed.
    void learn(const QDateTime &serverNow);
    /// What an earlier run had learned; used until this one learns something.
    void assume(std::chrono::milliseconds offset);

    QDateTime now() const;
    /// Server time minus this computer's.
    std::chrono::milliseconds offset() const;
    QDateTime toLocal(const QDateTime &serverTime) const;

private:
    struct Anchor {
        QDateTime server;
        std::chrono::milliseconds monotonic;
    };

    const Clock &m_clock;
    Anchor m_anchor;
    std::chrono::milliseconds m_assumed{};
    bool m_learned = false;
};

} // namespace GuestPass
