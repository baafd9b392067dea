// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "commands.h"

namespace GuestPass::Cli {

QList<Command> allCommands()
{
    return {storesCommand(),  statusCommand(),  signInCommand(),   tokenCommand(),      exportCookieCommand(),
            refreshCommand(), convertCommand(), confirmCommand(),  signOutCommand(),    productsCommand(),
            cartCommand(),    journalCommand(), selfTestCommand(), resetDeviceCommand()};
}

} // namespace GuestPass::Cli
