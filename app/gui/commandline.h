// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace GuestPass::App {

/// What the command line asks for.
struct Options {
    QString storeId; ///< empty: the one used last, else the demo store
    QString tourFolder; ///< not empty: play the tour into it and end
    QString tourPart; ///< `before` or `after`: one process of a tour, started by the tour itself
    QString demoData; ///< data file of the demo store; empty: the usual place
    QString language; ///< such as `de`; empty: as set, else the system's
    bool newInstance = false;
};

struct ParsedOptions {
    Options options;
    QString output; ///< help or version text for standard output
    QString problem; ///< for standard error
};

/// Needs a QCoreApplication for its translations only.
ParsedOptions parseCommandLine(const QStringList &arguments);

} // namespace GuestPass::App
