// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace GuestPass {

/// Time, so that tests can own it.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall-clock time, UTC. May jump; may be wrong.
    virtual QDateTime now() const = 0;
    /// Never goes back; counts through system sleep where the platform can.
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// Calls `f` once after `delay`, never before returning; not at all once `context` is gone.
    virtual void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) = 0;
};

std::unique_ptr<Clock> makeSystemClock();

} // namespace GuestPass
