// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/clock.h>

#include <base/uptime.h>

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace GuestPass {

namespace {

// In stages, for two reasons: Qt's timers stand still during sleep, and an int of milliseconds ends after 24 days.
void wait(std::chrono::milliseconds deadline, QObject *context, std::function<void()> f)
{
    const auto stage = std::clamp<std::chrono::milliseconds>(deadline - sinceBoot(), 0ms, 60s);
    QTimer::singleShot(stage, context, [deadline, context, f = std::move(f)]() mutable {
        if (sinceBoot() < deadline)
            wait(deadline, context, std::move(f));
        else
            f();
    });
}

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds monotonic() const override { return sinceBoot(); }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) override
    {
        // Half the range is far beyond any lifetime and cannot overflow when it is added to now.
        if (context && f)
            wait(sinceBoot() + std::min(delay, std::chrono::milliseconds::max() / 2), context, std::move(f));
    }
};

} // namespace

std::unique_ptr<Clock> makeSystemClock()
{
    return std::make_unique<SystemClock>();
}

} // namespace GuestPass
