// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cli/command.h>

namespace GuestPass::Cli {

Command storesCommand();
Command statusCommand();
Command signInCommand();
Command tokenCommand();
Command exportCookieCommand();
Command refreshCommand();
Command convertCommand();
Command confirmCommand();
Command signOutCommand();
Command productsCommand();
Command cartCommand();
Command journalCommand();
Command resetDeviceCommand();
Command selfTestCommand();

} // namespace GuestPass::Cli
