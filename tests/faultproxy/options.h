// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <faultproxy/connection.h>

#include <QStringList>

#include <optional>

namespace FaultProxy {

struct Options {
    Target target;
    quint16 port = 0;
    quint64 seed = 1;
    QList<Rule> rules;
    QString logFile;
    bool withParent = false;
};

/// What the command line comes to: options, or a text to print.
struct Parsed {
    std::optional<Options> options;
    QString text;
    bool wrong = false; ///< the text is for standard error
};

/// Reads the rules' file as well.
Parsed parseOptions(const QStringList &arguments);

} // namespace FaultProxy
