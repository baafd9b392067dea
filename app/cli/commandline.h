// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <variant>

namespace GuestPass::Cli {

/// Why the words of a command line make no sense; one sentence that repeats no value, since it might be a secret.
struct UsageError {
    QString message;
    QString command; ///< whose help may serve; may be empty
};

/// Help or version was asked for; `command` may be empty.
struct HelpWanted {
    QString command;
};
struct VersionWanted { };

using Parsed = std::variant<Invocation, HelpWanted, VersionWanted, UsageError>;

/// `arguments` without the program's name.
Parsed parseCommandLine(const QStringList &arguments, const QList<Command> &commands);

const Command *findCommand(const QList<Command> &commands, const QString &name);

} // namespace GuestPass::Cli
