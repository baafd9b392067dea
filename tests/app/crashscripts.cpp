// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "crashscripts.h"

using namespace Qt::StringLiterals;

namespace GuestPass::Test {

namespace {

using Kind = CrashScript::Kind;
using Where = CrashStep::Where;

const QString commerceEngine = u"commerce-engine"_s;
const QString mudbase = u"mudbase"_s;
const QString pocketBase = u"pocketbase"_s;

CrashStep run(const QString &words)
{
    return {words.split(u' '), {}, Where::Home, {}};
}

CrashStep at(Where where, const QString &words)
{
    return {words.split(u' '), {}, where, {}};
}

const CrashStep signIn = run(u"sign-in --guest"_s);
const CrashStep refresh = run(u"refresh"_s);
const CrashStep addA = run(u"cart add A"_s);
const CrashStep addB = run(u"cart add B"_s);
const CrashStep show = run(u"cart show"_s);
const CrashStep leave = run(u"sign-out --discard-guest"_s);
const CrashStep convert{{u"convert"_s, u"--email"_s, u"email"_s, u"--name"_s, u"Anna"_s}, "password", Where::Home, {}};
const CrashStep confirm{{u"confirm"_s}, "code", Where::Home, {}};
const CrashStep enter{{u"sign-in"_s, u"--email"_s, u"email"_s}, "password", Where::Home, {}};

CrashStep killedAt(CrashStep step, const QByteArray &point)
{
    step.crashAt = point;
    return step;
}

/// What every service has. Commerce Engine revokes only what a member has, so its members leave instead.
QList<CrashScript> everyday(const QString &service)
{
    QList<CrashScript> all{
        {u"sign-in"_s, service, Kind::SignIn, {}, signIn, {signIn}},
        {u"refresh"_s, service, Kind::Stay, {signIn}, refresh, {refresh}},
        {u"cart-first"_s, service, Kind::AddFirst, {}, addA, {addA}},
        {u"cart-more"_s, service, Kind::AddMore, {addA}, addB, {show}},
    };
    if (service == commerceEngine)
        all.append({u"sign-out"_s, service, Kind::SignOut, {addA, convert, confirm}, leave, {leave}});
    else
        all.append({u"sign-out"_s, service, Kind::SignOut, {addA}, leave, {leave}});
    return all;
}

QList<CrashScript> accounts()
{
    return {
        {u"convert"_s, commerceEngine, Kind::Join, {addA}, convert, {convert, confirm}},
        // A code works once: whoever has used it without seeing the answer has an account to sign in to.
        {u"confirm"_s, commerceEngine, Kind::Join, {addA, convert}, confirm, {confirm, enter}},
        {u"convert"_s, mudbase, Kind::Join, {addA}, convert, {convert}},
        {u"inherit"_s, mudbase, Kind::Join, {addA, addB, killedAt(convert, "accept.saved")}, show, {show}},
        {u"convert"_s, pocketBase, Kind::Join, {addA}, convert, {convert, confirm}},
        {u"confirm"_s, pocketBase, Kind::Join, {addA, convert}, confirm, {confirm}},
    };
}

/// When the store cannot be asked, or refuses.
QList<CrashScript> trouble()
{
    const CrashStep refused = at(Where::Elsewhere, u"refresh"_s);
    const CrashStep startOver = at(Where::Elsewhere, u"sign-out"_s);
    const CrashStep leaveAlone = at(Where::Nowhere, u"sign-out --discard-guest"_s);
    const CrashStep status = run(u"status"_s);
    const CrashStep sent = killedAt(refresh, "refresh.intended");
    return {
        {u"sign-out-offline"_s, mudbase, Kind::SignOut, {addA}, leaveAlone, {leave}},
        {u"sign-out-told-later"_s, mudbase, Kind::SignOut, {addA, leaveAlone}, leave, {leave}},
        {u"sign-out-gone-on-with"_s, mudbase, Kind::SignOut, {addA, killedAt(leave, "erase.marked")}, leave, {leave}},
        {u"refused"_s, commerceEngine, Kind::Refused, {signIn}, refused, {refused, refresh}},
        {u"start-over"_s, commerceEngine, Kind::StartOver, {signIn, refused}, startOver, {startOver}},
        {u"quarantine-ends"_s, commerceEngine, Kind::Sweep, {signIn, refused, startOver}, status, {status}},
        {u"older-note"_s, mudbase, Kind::Stay, {signIn, sent}, refresh, {refresh}, true},
        {u"older-note"_s, commerceEngine, Kind::Stay, {signIn, sent}, refresh, {refresh}, true},
    };
}

} // namespace

QList<CrashScript> crashScripts()
{
    return everyday(mudbase) + everyday(commerceEngine) + everyday(pocketBase) + accounts() + trouble();
}

} // namespace GuestPass::Test
