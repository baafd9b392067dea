// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "commands.h"
#include "outcome.h"

#include <cli/describe.h>
#include <cli/failure.h>
#include <cli/terminal.h>
#include <cli/text.h>
#include <cli/workspace.h>

#include <guestpass/whendone.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

void showStatus(Workspace &workspace, const Invocation &, const Finish &finish)
{
    finish({ExitCode::Ok,
            jsonOf(workspace.session(), workspace.profile()),
            linesOf(workspace.session(), workspace.profile()),
            {}});
}

void showToken(Workspace &workspace, const Invocation &, const Finish &finish)
{
    if (const auto reply = obstacle(workspace.session()))
        return finish(*reply);
    whenDone(workspace.session().freshGrant(), workspace.context(), [&workspace, finish](const Result<Grant> &grant) {
        if (!grant)
            return finish(failed(grant.error(), &workspace.session()));
        const QString token = QString::fromLatin1(grant->tokens.access.reveal());
        Reply reply{ExitCode::Ok,
                    {{u"accessToken"_s, token}, {u"expiresAt"_s, jsonTime(workspace.session().accessExpiresAt())}},
                    {token},
                    {}};
        if (isTerminal(Stream::Output))
            reply.warnings.append(Text::tr("Whoever has this text can act for this session: do not show or share it."));
        finish(reply);
    });
}

void exportCookie(Workspace &workspace, const Invocation &, const Finish &finish)
{
    if (const auto reply = obstacle(workspace.session()))
        return finish(*reply);
    whenDone(workspace.session().freshGrant(), workspace.context(), [&workspace, finish](const Result<Grant> &grant) {
        if (!grant)
            return finish(failed(grant.error(), &workspace.session()));
        const auto cookie = workspace.session().cookie();
        if (!cookie)
            return finish(refused(ExitCode::Refused, u"notAllowed"_s,
                                  Text::tr("The web pages of this store's service know a session by no cookie.")));
        const QString text = QString::fromLatin1(cookie->reveal());
        Reply reply{ExitCode::Ok, {{u"cookie"_s, text}}, {text}, {}};
        if (isTerminal(Stream::Output))
            reply.warnings.append(Text::tr("Whoever has this text can act for this session: do not show or share it."));
        finish(reply);
    });
}

Reply refreshed(Workspace &workspace)
{
    Reply reply = sessionReply(workspace);
    const QDateTime until = workspace.session().accessExpiresAt();
    reply.lines = {until.isValid() ? Text::tr("The session was renewed until %1.").arg(timeText(until))
                                   : Text::tr("The session was renewed.")};
    return reply;
}

Reply heldBack()
{
    return refused(ExitCode::Refused, u"notNow"_s,
                   Text::tr("The session was not renewed: an earlier renewal got no answer, and a second one could end "
                            "the session. It goes on as it is."));
}

template<typename T>
void finishRefresh(Workspace &workspace, QFuture<Result<T>> future, const Finish &finish)
{
    whenDone(std::move(future), workspace.context(), [&workspace, finish](const Result<T> &outcome) {
        if (!outcome && outcome.error().kind == Error::Kind::NotNow && workspace.session().openRefresh())
            return finish(heldBack());
        finish(outcome ? refreshed(workspace) : failed(outcome.error(), &workspace.session()));
    });
}

void refresh(Workspace &workspace, const Invocation &, const Finish &finish)
{
    Session &session = workspace.session();
    if (session.state() == Session::State::NeedsAttention)
        return finishRefresh(workspace, session.tryAgain(), finish);
    if (const auto reply = obstacle(session))
        return finish(*reply);
    finishRefresh(workspace, session.refreshNow(), finish);
}

} // namespace

Command statusCommand()
{
    return {u"status"_s,
            {},
            Text::tr("Show whose session it is and how it is kept."),
            Text::tr("Reads the keyring and needs no network. The exit code is 0 whatever the state is."),
            {},
            0,
            Needs::Session,
            false,
            {},
            {},
            showStatus};
}

Command tokenCommand()
{
    return {u"token"_s,
            {},
            Text::tr("Print the session's access token. This is a secret."),
            Text::tr("Besides export-cookie the only command that prints a secret: whoever has the token can act for "
                     "this session "
                     "until it expires. "
                     "It is renewed first when it is about to expire."),
            {},
            0,
            Needs::Store,
            false,
            {},
            {},
            showToken};
}

Command exportCookieCommand()
{
    return {u"export-cookie"_s,
            {},
            Text::tr("Print the cookie by which the store's web pages know this session. This is a secret."),
            Text::tr(
                "For PocketBase: the cookie pb_auth, as PocketPages reads it. Like the output of token it is a secret: "
                "whoever has it can act for this session until it expires."),
            {},
            0,
            Needs::Store,
            false,
            {},
            {},
            exportCookie};
}

Command refreshCommand()
{
    return {u"refresh"_s,
            {},
            Text::tr("Renew the session at the store now."),
            Text::tr("Also tries a session again that the store did not accept before."),
            {},
            0,
            Needs::Store,
            true,
            {},
            {},
            refresh};
}

} // namespace GuestPass::Cli
