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

QString wantsAddress(const Invocation &invocation)
{
    return invocation.value(u"email"_s).isEmpty() ? Text::tr("Say for which address: --email ADDRESS.") : QString();
}

void convert(Workspace &workspace, const Invocation &invocation, const Finish &finish)
{
    Session &session = workspace.session();
    if (const auto reply = obstacle(session))
        return finish(*reply);
    if (session.state() == Session::State::Member)
        return finish(refused(ExitCode::Refused, u"notNow"_s, Text::tr("This session has an account already.")));
    const QString name = invocation.value(u"name"_s);
    finishWithOutcome(workspace, session.createAccount(invocation.value(u"email"_s), name, invocation.secret), finish);
}

QString confirmComplaint(const Invocation &invocation)
{
    return invocation.has(u"resend"_s) && invocation.has(u"demo-outbox"_s)
        ? Text::tr("Say either --resend or --demo-outbox.")
        : QString();
}

Ask confirmAsk(const Invocation &invocation)
{
    return invocation.has(u"resend"_s) || invocation.has(u"demo-outbox"_s) ? Ask::Nothing : Ask::Code;
}

void confirmFromOutbox(Workspace &workspace, const QString &address, const Finish &finish)
{
    if (!workspace.profile().demo)
        return finish(refused(ExitCode::Usage, u"usage"_s, Text::tr("Only the demo store has an outbox.")));
    auto code = readDemoOutbox(workspace.transport(), workspace.demoRoot(), address);
    whenDone(code, workspace.context(), [&workspace, finish](const Result<QString> &found) {
        if (!found)
            return finish(failed(found.error(), &workspace.session()));
        finishWithOutcome(workspace, workspace.session().confirm(Secret(found->toUtf8())), finish);
    });
}

void confirm(Workspace &workspace, const Invocation &invocation, const Finish &finish)
{
    Session &session = workspace.session();
    if (const auto reply = obstacle(session))
        return finish(*reply);
    const auto challenge = session.challenge();
    if (!challenge)
        return finish(refused(ExitCode::Refused, u"notNow"_s,
                              Text::tr("No code is being waited for: use convert, or sign-in with --code, first.")));
    if (invocation.has(u"resend"_s))
        return finishWithOutcome(workspace, session.resendCode(), finish);
    if (invocation.has(u"demo-outbox"_s))
        return confirmFromOutbox(workspace, challenge->sentTo, finish);
    finishWithOutcome(workspace, session.confirm(invocation.secret), finish);
}

} // namespace

Command convertCommand()
{
    return {
        u"convert"_s,
        u"--email ADDRESS [--name NAME]"_s,
        Text::tr("Turn the guest into an account; the cart stays."),
        Text::tr(
            "The new password is read from standard input, one line, or asked for twice on a terminal. Where the store "
            "sends a code to the address, the command confirm takes it."),
        {u"email"_s, u"name"_s},
        0,
        Needs::Store,
        true,
        wantsAddress,
        [](const Invocation &) { return Ask::NewPassword; },
        convert};
}

Command confirmCommand()
{
    return {
        u"confirm"_s,
        u"[--resend | --demo-outbox]"_s,
        Text::tr("Give the code or the link that the store sent."),
        Text::tr(
            "It is read from standard input, one line, or asked for on a terminal. Spaces and dashes in a code do not "
            "matter. A link that was opened elsewhere needs no confirm: refresh notices it."),
        {u"resend"_s, u"demo-outbox"_s},
        0,
        Needs::Store,
        true,
        confirmComplaint,
        confirmAsk,
        confirm};
}

} // namespace GuestPass::Cli
