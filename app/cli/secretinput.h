// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <variant>

namespace GuestPass::Cli {

/// Reads the secret: one line of standard input, or, when that is a terminal, what somebody types without echo (a new
/// password twice). Waits, so it must come before the event loop starts. The text is a sentence that says why there is
/// none.
std::variant<Secret, QString> readSecret(Ask ask);

} // namespace GuestPass::Cli
