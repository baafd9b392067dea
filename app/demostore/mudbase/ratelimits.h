// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../clock.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace DemoStore::Mudbase {

/// Counts requests in fixed windows, as the service does for one address: everybody here has the same one.
class RateLimits {
public:
    struct Verdict {
        bool refused = false;
        bool byLogin = false; ///< the limiter of log-ins has words of its own
        int retryAfter = 0; ///< seconds
        QList<std::pair<QByteArray, QByteArray>> headers;
    };

    explicit RateLimits(Clock clock);

    /// `path` is below the dialect's root, such as "/api/auth/anonymous". A refused request counts too.
    Verdict count(const QByteArray &method, const QByteArray &path);

private:
    struct Window {
        qint64 begun = 0;
        int requests = 0;
    };

    Clock m_clock;
    QHash<int, Window> m_windows;
};

} // namespace DemoStore::Mudbase
