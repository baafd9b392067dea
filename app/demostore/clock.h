// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

namespace DemoStore {

/// Milliseconds since 1970 in UTC. Handed in, so that a test can let thirty days pass.
using Clock = std::function<qint64()>;

Clock systemClock();

/// "2026-01-05T10:00:00Z"
QString isoTime(qint64 milliseconds);

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace DemoStore
