// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace GuestPass {

/// Sleep, as two clocks betray it: one goes on meanwhile, the other stands still.
class SleepGap {
public:
    SleepGap(std::chrono::milliseconds sinceBoot, std::chrono::milliseconds awake);

    /// Whether the computer slept since the last call. Shorter than five seconds is no sleep.
    bool slept(std::chrono::milliseconds sinceBoot, std::chrono::milliseconds awake);

private:
    std::chrono::milliseconds m_asleep; ///< so far
};

} // namespace GuestPass
