// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/clock.h>

#include <QPointer>

#include <algorithm>
#include <vector>

namespace GuestPass::Test {

/// Time that moves when the test says so.
class ManualClock final : public Clock {
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) override
    {
        m_calls.push_back({m_monotonic + delay, context, std::move(f)});
    }

    /// Runs what falls due on the way, in order.
    void advance(std::chrono::milliseconds by)
    {
        const auto until = m_monotonic + by;
        for (;;) {
            const auto due = std::min_element(m_calls.begin(), m_calls.end(),
                                              [](const Call &a, const Call &b) { return a.at < b.at; });
            if (due == m_calls.end() || due->at > until)
                break;
            const Call call = *due;
            m_calls.erase(due);
            move(std::max(call.at, m_monotonic));
            if (call.context)
                call.f();
        }
        move(until);
    }

    /// Somebody sets the computer's clock.
    void setWallClock(const QDateTime &now) { m_now = now; }

private:
    struct Call {
        std::chrono::milliseconds at;
        QPointer<QObject> context;
        std::function<void()> f;
    };

    void move(std::chrono::milliseconds to)
    {
        m_now = m_now.addMSecs((to - m_monotonic).count());
        m_monotonic = to;
    }

    QDateTime m_now{{2026, 11, 23}, {12, 0}, Qt::UTC};
    std::chrono::milliseconds m_monotonic{1000000};
    std::vector<Call> m_calls;
};

} // namespace GuestPass::Test
