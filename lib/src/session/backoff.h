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
    /// How long to hold back the next attempt; zero when it may go.
    std::chrono::milliseconds remaining() const;

private:
    const Clock &m_clock;
    int m_failures = 0;
    std::chrono::milliseconds m_notBefore{};
};

} // namespace GuestPass
