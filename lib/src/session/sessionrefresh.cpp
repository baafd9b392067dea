// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/session_p.h>

#include <guestpass/clock.h>
#include <guestpass/journal.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Refresh: one request for any number of callers, in this process and beside it.

namespace GuestPass {

namespace {

constexpr auto leeway = 30s; // commerce-engine.md §6.2: refreshed when it ends within 30 s

} // namespace

QFuture<Result<Grant>> Session::freshGrant()
{
    if (!d->isSomebody())
        return settled<Grant>(d->notNow());
    if (d->refreshing.isEmpty() && d->isFresh())
        return settled<Grant>(d->record->grant);
    if (d->isExpired())
        return refreshNow();
    if (d->refreshing.isEmpty() && d->backoff.remaining() > 0ms)
        return settled<Grant>(d->record->grant);
    return d->renewEarly();
}

QFuture<Result<Grant>> Session::Private::renewEarly()
{
    const Answer<Grant> answer;
    auto future = answer.future();
    whenDone(q->refreshNow(), &life, [this, answer](const Result<Grant> &outcome) {
        // What is there still serves for a while: trouble with its successor is not the caller's.
        answer(!outcome && isSomebody() && !isExpired() ? Result<Grant>(record->grant) : outcome);
    });
    return future;
}

QFuture<Result<Grant>> Session::proveAlive(const Secret &used)
{
    if (!d->isSomebody())
        return settled<Grant>(d->notNow());
    const bool proved = d->parts.clock.monotonic() - d->provedAt < provedFor || d->isHeldBack();
    if (d->refreshing.isEmpty() && (proved || !(d->record->grant.tokens.access == used)))
        return settled<Grant>(d->record->grant);
    return refreshNow();
}

QFuture<Result<Grant>> Session::replaceRefused(const Secret &refused)
{
    if (!d->isSomebody())
        return settled<Grant>(d->notNow());
    if (d->refreshing.isEmpty() && !(d->record->grant.tokens.access == refused))
        return freshGrant();
    d->refusedAccess = refused;
    return refreshNow();
}

QFuture<Result<Grant>> Session::refreshNow()
{
    if (!d->isSomebody())
        return settled<Grant>(d->notNow());
    const bool first = d->refreshing.isEmpty();
    if (const auto wait = d->backoff.remaining(); first && wait > 0ms && d->lastError) {
        Error error = *d->lastError;
        error.retryAfter = std::chrono::ceil<std::chrono::seconds>(wait);
        return settled<Grant>(error);
    }
    auto future = d->refreshing.add();
    if (first)
        d->startRefresh();
    return future;
}

bool Session::Private::isFresh() const
{
    if (isRepeatDue())
        return false;
    const Tokens &tokens = record->grant.tokens;
    if (!tokens.expiresAt.isValid())
        return true;
    auto ahead = isHeldBack() ? 0s : std::chrono::seconds(leeway);
    // One that only lives on by being exchanged in time has to be exchanged long before (pocketbase.md §3.4).
    const bool reissued = parts.provider.capabilities().refresh == Capabilities::Refresh::ReissueWhileAlive;
    if (reissued && tokens.issuedAt.isValid())
        ahead = std::max(ahead, std::chrono::seconds(tokens.issuedAt.secsTo(tokens.expiresAt) * 2 / 3));
    return serverClock.now().addSecs(ahead.count()) < tokens.expiresAt;
}

bool Session::Private::isExpired() const
{
    const auto &expiresAt = record->grant.tokens.expiresAt;
    return expiresAt.isValid() && serverClock.now() >= expiresAt;
}

void Session::Private::startRefresh()
{
    Q_EMIT q->detailsChanged();
    turns.take(&life, [this, present = record->grant.tokens.access, again = !isSomebody()](const Turns::Turn &turn) {
        if (!turn)
            return settleRefresh(lockBusy());
        catchUp([this, turn, present, again](bool isStillIn) {
            if (!isStillIn || !record)
                return settleRefresh(sessionEnded());
            const bool isNewer = !(record->grant.tokens.access == present); // another process was quicker
            if (isNewer && isSomebody() && isFresh())
                return settleRefresh(record->grant);
            if (!isSomebody() && !again)
                return settleRefresh(notNow());
            requestRefresh(turn);
        });
    });
}

void Session::Private::requestRefresh(const Turns::Turn &turn)
{
    if (!record)
        return settleRefresh(sessionEnded());
    if (isHeldBack())
        return settleRefresh(holdBack(u"An earlier refresh may have been answered"_s));
    const auto before = openRefresh;
    if (!intendRefresh() && isHeldBack()) {
        openRefresh = before;
        return settleRefresh(holdBack(u"This computer cannot note that a refresh begins"_s));
    }
    if (before && mayAskByAccessToken())
        return askByAccessToken(turn, before);
    sendRefresh(turn, before);
}

void Session::Private::sendRefresh(const Turns::Turn &turn, const std::optional<RefreshIntent> &before)
{
    whenDone(ask(Intent::Refresh{}, record->grant), &life,
             [this, turn, before, started = epoch](const Result<Outcome> &outcome) {
                 if (started != epoch)
                     return answeredTooLate(outcome);
                 if (!outcome)
                     return refreshFailed(turn, outcome.error(), before);
                 refreshed(turn, *outcome);
             });
}

/// Signed out while the request was under way: nobody may live on by its answer, and the store is told of the newest.
void Session::Private::answeredTooLate(const Result<Outcome> &outcome)
{
    const auto *grant = outcome ? std::get_if<Grant>(&*outcome) : nullptr;
    if (grant && farewell)
        farewell->grant.tokens = grant->tokens;
    settleRefresh(sessionEnded());
}

void Session::Private::refreshFailed(const Turns::Turn &turn, const Error &error,
                                     const std::optional<RefreshIntent> &before)
{
    lastError = error;
    if (error.kind == Error::Kind::Rejected)
        return reject(turn, error);
    backoff.failed(error);
    // Turned away at the door, or never got there: the credential is what it was.
    if (error.kind == Error::Kind::RateLimited || error.kind == Error::Kind::Insecure) {
        openRefresh = before;
        keeper.noteRefresh(before);
    }
    parts.journal.record(profileId, u"refresh"_s, u"Refresh failed; the session is kept."_s,
                         {{u"error"_s, error.detail}, {u"status"_s, error.httpStatus}});
    settleRefresh(error);
    repeatSoon();
}

void Session::Private::refreshed(const Turns::Turn &turn, const Outcome &outcome)
{
    const auto *grant = std::get_if<Grant>(&outcome);
    if (!grant || grant->identity.userId != record->grant.identity.userId) {
        // Never act for somebody else because a refresh said so.
        return refreshFailed(turn,
                             {Error::Kind::BadReply, 0, {}, u"The refreshed session is not this person's."_s, {}, {}},
                             openRefresh);
    }
    backoff.succeeded();
    const auto event = grant->identity.isGuest() ? SessionEvent::FoundGuest : SessionEvent::FoundMember;
    accept(*grant, event, [this, turn] { settleRefresh(record ? Result<Grant>(record->grant) : sessionEnded()); });
}

void Session::Private::settleRefresh(const Result<Grant> &outcome)
{
    refreshing.settle(outcome);
    Q_EMIT q->detailsChanged();
}

} // namespace GuestPass
