// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "outcome.h"

#include <cli/describe.h>
#include <cli/failure.h>
#include <cli/text.h>
#include <cli/workspace.h>

#include <guestpass/whendone.h>

namespace GuestPass::Cli {

Reply sessionReply(Workspace &workspace)
{
    return {ExitCode::Ok, jsonOf(workspace.session(), workspace.profile()), {whoIs(workspace.session())}, {}};
}

void finishWithOutcome(Workspace &workspace, QFuture<Result<Outcome>> future, const Finish &finish)
{
    whenDone(std::move(future), workspace.context(), [&workspace, finish](const Result<Outcome> &outcome) {
        if (!outcome)
            return finish(failed(outcome.error(), &workspace.session()));
        Reply reply = sessionReply(workspace);
        if (const auto *challenge = std::get_if<Challenge>(&*outcome))
            reply.lines = {(challenge->proof == Challenge::Proof::Link
                                ? Text::tr("A link was sent to %1: open it, or give it to guestpassctl confirm.")
                                : Text::tr("A code was sent to %1: complete this with guestpassctl confirm."))
                               .arg(plain(challenge->sentTo))};
        finish(reply);
    });
}

} // namespace GuestPass::Cli
