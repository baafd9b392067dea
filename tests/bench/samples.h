// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>

#include <memory>

namespace GuestPass::Bench {

/// Milliseconds that a thing took, again and again.
class Samples {
public:
    void start() { m_timer.start(); }
    void stop() { m_values.append(double(m_timer.nsecsElapsed()) / 1e6); }
    const QJsonArray &values() const { return m_values; }
    /// Without those of the warm-up.
    QJsonArray valuesAfter(int warmUp) const
    {
        QJsonArray values = m_values;
        for (int i = 0; i < warmUp; ++i)
            values.removeFirst();
        return values;
    }

private:
    QElapsedTimer m_timer;
    QJsonArray m_values;
};

} // namespace GuestPass::Bench
