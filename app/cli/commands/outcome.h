// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cli/command.h>

#include <guestpass/provider.h>

namespace GuestPass::Cli {

class Workspace;

/// "You are …" and the session's JSON form.
Reply sessionReply(Workspace &workspace);
/// Finishes with how a flow ended: somebody is in, a code was sent, or it failed.
void finishWithOutcome(Workspace &workspace, QFuture<Result<Outcome>> future, const Finish &finish);

} // namespace GuestPass::Cli
