// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/clock.h>
#include <guestpass/result.h>

namespace GuestPass {

/// Polite waits: 1 s, doubling to 60 s, with jitter; a server's Retry-After counts when it is longer.
class Backoff {
public:
    explicit Backoff(const Clock &clock);

    void succeeded();
    void failed(const Error &error);
    /// The computer woke or the network came back: a wait that began because nobody could be reached is over. One that
    /// the store asked for is not.
    void forgetUnreachable();
    /// How long to hold back the next attempt; zero when it may go.
    std::chrono::milliseconds remaining() const;

private:
    const Clock &m_clock;
    int m_failures = 0;
    bool m_unreachable = false; ///< the last failure was nobody's wish
    std::chrono::milliseconds m_notBefore{};
};

} // namespace GuestPass
