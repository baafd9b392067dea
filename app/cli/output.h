// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

namespace GuestPass::Cli {

/// Writes a reply to standard output and standard error, as text or as one line of JSON. Returns the exit code of the
/// program: Internal when standard output could not be written.
ExitCode writeReply(const Reply &reply, bool asJson);
ExitCode writeText(const QString &text);

} // namespace GuestPass::Cli
