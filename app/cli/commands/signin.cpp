// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "commands.h"
#include "outcome.h"

#include <cli/failure.h>
#include <cli/text.h>
#include <cli/workspace.h>

#include <guestpass/whendone.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

QString complaint(const Invocation &invocation)
{
    if (invocation.has(u"guest"_s) == invocation.has(u"email"_s))
        return Text::tr("Say either --guest or --email ADDRESS.");
    if (invocation.has(u"guest"_s) && invocation.has(u"code"_s))
        return Text::tr("The option --code goes with --email ADDRESS.");
    return {};
}

Ask ask(const Invocation &invocation)
{
    return invocation.has(u"guest"_s) || invocation.has(u"code"_s) ? Ask::Nothing : Ask::Password;
}

void becomeGuest(Workspace &workspace, const Finish &finish)
{
    if (workspace.session().state() == Session::State::Member)
        return finish(refused(ExitCode::Refused, u"notNow"_s,
                              Text::tr("You are signed in with an account: use sign-out before you become a guest.")));
    whenDone(workspace.session().ensureSignedIn(), workspace.context(),
             [&workspace, finish](const Result<Identity> &identity) {
                 finish(identity ? sessionReply(workspace) : failed(identity.error(), &workspace.session()));
             });
}

void run(Workspace &workspace, const Invocation &invocation, const Finish &finish)
{
    if (invocation.has(u"guest"_s))
        return becomeGuest(workspace, finish);
    const QString email = invocation.value(u"email"_s);
    finishWithOutcome(workspace,
                      invocation.has(u"code"_s) ? workspace.session().requestSignInCode(email)
                                                : workspace.session().signIn(email, invocation.secret),
                      finish);
}

} // namespace

Command signInCommand()
{
    return {
        u"sign-in"_s,
        u"--guest | --email ADDRESS [--code]"_s,
        Text::tr("Become a guest, or sign in to an account."),
        Text::tr(
            "With --email the password is read from standard input, one line, or asked for on a terminal. With --code "
            "the store sends a code to the address instead; the command confirm takes it. A guest's cart comes along."),
        {u"guest"_s, u"email"_s, u"code"_s},
        0,
        Needs::Store,
        true,
        complaint,
        ask,
        run};
}

} // namespace GuestPass::Cli
