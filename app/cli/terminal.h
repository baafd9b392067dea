// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/secret.h>

#include <QString>

#include <optional>

namespace GuestPass::Cli {

enum class Stream { Input, Output };
bool isTerminal(Stream stream);

/// One line of standard input without its end; empty at the end of the input, nothing when it is longer than 4,096
/// bytes. On a terminal `prompt` is shown (on standard error) and the echo is off. Ctrl+C ends the program, with the
/// echo on again. With `Separators::Drop` spaces and dashes are left out of a short line: people paste them along with
/// a code.
enum class Separators { Keep, Drop };
std::optional<Secret> readHiddenLine(const QString &prompt, Separators separators = Separators::Keep);

} // namespace GuestPass::Cli
