// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../clock.h"

#include <QHash>
#include <QString>

namespace DemoStore::PocketBase {

/// The rules that a server of 0.23 has when its limits are switched on. All callers are one, for there is one address.
class RateLimits {
public:
    explicit RateLimits(Clock clock);

    /// Counts a request; false if it is one too many. `path` is below the service's address.
    bool admit(const QByteArray &method, const QString &path);

private:
    struct Window {
        qint64 begun = 0;
        int requests = 0;
    };

    Clock m_clock;
    QHash<QString, Window> m_windows;
};

} // namespace DemoStore::PocketBase
