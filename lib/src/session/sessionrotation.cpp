// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/session_p.h>

#include <base/crashpoint.h>
#include <guestpass/clock.h>
#include <guestpass/journal.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A refresh whose answer never came, and what the next one makes of it. What is right depends on the store, and is
// asked of `Capabilities`.

namespace GuestPass {

namespace {

using Repeated = Capabilities::RepeatedRefresh;

constexpr auto atStart = 1s; // a program that only looks (`guestpassctl status`) has ended by then
constexpr int manyAttempts = 9999;

/// Trouble that says nothing about the guest.
bool mayPass(Error::Kind kind)
{
    using Kind = Error::Kind;
    return kind == Kind::Cancelled || kind == Kind::Offline || kind == Kind::TimedOut || kind == Kind::Insecure
        || kind == Kind::NotTheStore || kind == Kind::RateLimited || kind == Kind::ServerTrouble
        || kind == Kind::BadReply;
}

} // namespace

/// False when nobody would know of it after a crash.
bool Session::Private::intendRefresh()
{
    const QString credential = fingerprintOf(record->grant.tokens, parts.journal);
    RefreshIntent intent{credential, 1, parts.clock.now()};
    if (openRefresh && openRefresh->credential == credential) {
        intent.attempt = std::min(openRefresh->attempt, manyAttempts) + 1;
        intent.at = openRefresh->at; // since then it may have been used, and the store's patience runs
    }
    const Rotation before = rotationOf(openRefresh, credential);
    openRefresh = intent;
    crashPoint("refresh.intend");
    const bool noted = keeper.noteRefresh(intent);
    crashPoint("refresh.intended");
    parts.journal.record(profileId, u"refresh"_s, u"Refresh begins."_s,
                         {{u"fingerprint"_s, credential}, // a key named "credential" would be hidden
                          {u"generation"_s, qint64(record->generation)},
                          {u"attempt"_s, intent.attempt},
                          {u"rotation"_s, keyOf(before)}});
    return noted;
}

bool Session::Private::mayAskByAccessToken() const
{
    return parts.provider.capabilities().guestKnownByAccessToken && record->grant.identity.isGuest()
        && !(record->grant.tokens.access == strangeAccess);
}

/// In doubt, a guest whom the store knows by the access token too need not hand in what may be used up: not every store
/// forgives that. Where it does not know them after all, the refresh goes as it would have.
void Session::Private::askByAccessToken(const Turns::Turn &turn, const std::optional<RefreshIntent> &before)
{
    whenDone(ask(Intent::SignInGuest{}, record->grant), &life,
             [this, turn, before, started = epoch](const Result<Outcome> &outcome) {
                 if (started != epoch)
                     return answeredTooLate(outcome);
                 const auto *grant = outcome ? std::get_if<Grant>(&*outcome) : nullptr;
                 if (grant && grant->identity.isGuest() && grant->identity.userId == record->grant.identity.userId)
                     return refreshed(turn, Grant{grant->identity, grant->tokens, record->grant.extra});
                 if (!outcome && mayPass(outcome.error().kind))
                     return refreshFailed(turn, outcome.error(), before);
                 strangeAccess = record->grant.tokens.access;
                 sendRefresh(turn, before);
             });
}

/// Handing the credential in again could end the session. So it is not touched while what it would renew still serves.
bool Session::Private::isHeldBack() const
{
    return record && openRefresh && parts.provider.capabilities().repeatedRefresh == Repeated::SingleUse && !isExpired()
        && !(record->grant.tokens.access == refusedAccess);
}

Error Session::Private::holdBack(const QString &reason)
{
    const QString detail = reason + u"; the present token is used while it lives."_s;
    parts.journal.record(profileId, u"refresh"_s, u"Refresh held back."_s, {{u"reason"_s, detail}});
    return {Error::Kind::NotNow, 0, {}, detail, {}, {}};
}

/// The store takes the credential once more, but not for long.
bool Session::Private::isRepeatDue() const
{
    if (!isSomebody() || !openRefresh)
        return false;
    const Capabilities can = parts.provider.capabilities();
    const std::chrono::seconds age(openRefresh->at.secsTo(parts.clock.now()));
    // A clock that was set back makes the age negative: then nobody knows it.
    return can.repeatedRefresh == Repeated::Repeatable && std::chrono::abs(age) < can.repeatGrace;
}

void Session::Private::repeatSoon()
{
    if (!isRepeatDue() || std::exchange(repeating, true))
        return;
    const auto wait = std::max<std::chrono::milliseconds>(atStart, backoff.remaining());
    parts.clock.callAfter(wait, &life, [this] {
        repeating = false;
        if (isRepeatDue() && refreshing.isEmpty())
            q->refreshNow();
    });
}

std::optional<Session::OpenRefresh> Session::openRefresh() const
{
    if (!d->openRefresh)
        return std::nullopt;
    return OpenRefresh{d->openRefresh->attempt, d->openRefresh->at};
}

} // namespace GuestPass
