// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/clock.h>

namespace GuestPass::Test {

/// The system's time, from which a test may skip what it would only wait for. Calls that are to come later keep to the
/// system's time.
class SkippingClock final : public Clock {
public:
    QDateTime now() const override { return m_clock->now().addMSecs(m_skipped.count()); }
    std::chrono::milliseconds monotonic() const override { return m_clock->monotonic() + m_skipped; }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) override
    {
        m_clock->callAfter(delay, context, std::move(f));
    }

    void skip(std::chrono::milliseconds time) { m_skipped += time; }

private:
    std::unique_ptr<Clock> m_clock = makeSystemClock();
    std::chrono::milliseconds m_skipped{0};
};

} // namespace GuestPass::Test
