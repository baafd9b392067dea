// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store.h"

#include <QStringList>

#include <optional>

namespace DemoStore {

enum ExitCode { ExitDone = 0, ExitUsage = 2, ExitData = 3, ExitPort = 4 };

struct Options {
    Settings settings;
    quint16 port = 0; ///< 0: the port of last time, or any
    bool watchParent = true;

    bool operator==(const Options &) const = default;
};

/// What the command line asks for.
struct Parsed {
    std::optional<Options> options; ///< nothing: say `text` and end
    QString text; ///< help, version, or what is wrong
    bool wrong = false;
};

Parsed parseOptions(const QStringList &arguments);

} // namespace DemoStore
