// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

namespace GuestPass::Cli {

QString generalHelp(const QList<Command> &commands);
QString commandHelp(const Command &command);

} // namespace GuestPass::Cli
