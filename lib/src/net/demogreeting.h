// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QUrl>

#include <optional>

namespace GuestPass {

/// What the demo store's program says in its first line: where it is.
struct DemoGreeting {
    /// Where one dialect of the store is, and what its profile needs.
    struct Place {
        QUrl base;
        QMap<QString, QString> options;
    };

    QUrl root;
    QUrl base;
    QString apiKey;
    QMap<QString, Place> places; ///< by service
};

/// Nothing unless the line is a greeting that stays on this computer; dialects elsewhere are left out.
std::optional<DemoGreeting> readDemoGreeting(const QByteArray &line);

} // namespace GuestPass
