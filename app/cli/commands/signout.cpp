// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "commands.h"

#include <cli/describe.h>
#include <cli/failure.h>
#include <cli/text.h>
#include <cli/workspace.h>

#include <guestpass/whendone.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

QJsonObject signedOutJson(Workspace &workspace, bool storeTold)
{
    QJsonObject json = jsonOf(workspace.session(), workspace.profile());
    json.insert(u"storeTold"_s, storeTold);
    return json;
}

Reply signedOut(Workspace &workspace, const Result<Done> &told)
{
    const bool keyring = !told && told.error().kind == Error::Kind::Keyring;
    Reply reply{ExitCode::Ok, signedOutJson(workspace, told || keyring), {Text::tr("You are signed out.")}, {}};
    if (told)
        return reply;
    reply.warnings.append(keyring ? Text::tr("The saved session is removed as soon as the keyring allows it.")
                                  : Text::tr("The store could not be told; it will be told later."));
    return reply;
}

void leave(Workspace &workspace, const Finish &finish)
{
    whenDone(workspace.session().signOut(), workspace.context(),
             [&workspace, finish](const Result<Done> &told) { finish(signedOut(workspace, told)); });
}

// An earlier sign-out may have been cut short, or the store could not be told of it.
void finishEarlier(Workspace &workspace, const Finish &finish)
{
    whenDone(workspace.session().signOut(), workspace.context(), [&workspace, finish](const Result<Done> &told) {
        finish({ExitCode::Ok, signedOutJson(workspace, told.ok()), {Text::tr("Nobody is signed in.")}, {}});
    });
}

// The refused credentials stay in quarantine, which signing out would not do. The read comes after what the session
// asked of the keyring, because a vault answers in order: then it is done.
void startOver(Workspace &workspace, const Finish &finish)
{
    workspace.session().startOver();
    whenDone(workspace.vault().read(workspace.profile().id + u"/session"_s), workspace.context(),
             [&workspace, finish](const VaultReply &) { finish(signedOut(workspace, Done{})); });
}

Reply wouldLose(int lines)
{
    return refused(
        ExitCode::Refused, u"guestCart"_s,
        Text::tr("Signing out would lose this guest and %n line(s) in the cart: keep them with convert, or add "
                 "--discard-guest.",
                 nullptr, lines));
}

// The store knows best; what the index remembers serves when it cannot be asked.
void refuseOrLeave(Workspace &workspace, const Finish &finish)
{
    whenDone(workspace.shop().reloadCart(), workspace.context(), [&workspace, finish](const Result<Shop::Cart> &cart) {
        const int lines = cart ? int(cart->lines.size()) : workspace.session().cartLines();
        if (lines > 0)
            return finish(wouldLose(lines));
        leave(workspace, finish);
    });
}

void run(Workspace &workspace, const Invocation &invocation, const Finish &finish)
{
    Session &session = workspace.session();
    const bool mayLose = invocation.has(u"discard-guest"_s);
    const auto identity = session.identity();
    if (session.state() == Session::State::SignedOut)
        return finishEarlier(workspace, finish);
    if (session.state() == Session::State::Guest && !mayLose)
        return refuseOrLeave(workspace, finish);
    const bool guestWithCart = identity && identity->isGuest() && session.cartLines() > 0;
    if (guestWithCart && !mayLose)
        return finish(wouldLose(session.cartLines()));
    if (session.state() == Session::State::NeedsAttention)
        return startOver(workspace, finish);
    leave(workspace, finish);
}

} // namespace

Command signOutCommand()
{
    return {
        u"sign-out"_s,
        u"[--discard-guest]"_s,
        Text::tr("End the session on this computer, and tell the store."),
        Text::tr(
            "Works offline: the store is then told later. A guest whose cart is not empty is not signed out without "
            "--discard-guest, because nobody could ever come back to that cart."),
        {u"discard-guest"_s},
        0,
        Needs::StoreIfPossible,
        true,
        {},
        {},
        run};
}

} // namespace GuestPass::Cli
