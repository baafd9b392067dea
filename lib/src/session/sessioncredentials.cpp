// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/session_p.h>

#include <base/crashpoint.h>
#include <guestpass/clock.h>
#include <guestpass/journal.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Guest sign-in and refresh: one request for any number of callers, in this process and beside it.

namespace GuestPass {

namespace {

constexpr auto leeway = 30s; // commerce-engine.md §6.2: refreshed when it ends within 30 s

Error cancelled()
{
    return {Error::Kind::Cancelled, 0, {}, u"The session ended meanwhile."_s, {}, {}};
}

} // namespace

QFuture<Result<Identity>> Session::ensureSignedIn()
{
    if (d->isSomebody())
        return settled<Identity>(d->record->grant.identity);
    const bool first = d->signingIn.isEmpty();
    auto future = d->signingIn.add();
    if (first)
        d->startGuest();
    return future;
}

void Session::Private::startGuest()
{
    whenDone(q->open(), &life, [this](const Result<Done> &) {
        if (isSomebody())
            return signingIn.settle(record->grant.identity);
        if (state != State::SignedOut)
            return signingIn.settle(notNow());
        turns.take(&life, [this](const Turns::Turn &turn) {
            if (!turn)
                return signingIn.settle(lockBusy());
            // Another process may have signed a guest in while this one waited.
            whenDone(keeper.load(), &life, [this, turn, started = epoch](const Keeper::Found &found) {
                if (started == epoch)
                    digest(found);
                if (isSomebody())
                    return signingIn.settle(record->grant.identity);
                if (state != State::SignedOut)
                    return signingIn.settle(notNow());
                requestGuest(turn);
            });
        });
    });
}

void Session::Private::requestGuest(const Turns::Turn &turn)
{
    if (const auto wait = backoff.remaining(); wait > 0ms && lastError) {
        Error error = *lastError;
        error.retryAfter = std::chrono::ceil<std::chrono::seconds>(wait);
        return signingIn.settle(error);
    }
    whenDone(ask(Intent::SignInGuest{}, draft ? std::optional(draft->grant) : std::nullopt), &life,
             [this, turn, started = epoch](const Result<Outcome> &outcome) {
                 if (started != epoch)
                     return signingIn.settle(cancelled());
                 if (!outcome) {
                     lastError = outcome.error();
                     backoff.failed(outcome.error().retryAfter);
                     return signingIn.settle(outcome.error());
                 }
                 backoff.succeeded();
                 const auto *grant = std::get_if<Grant>(&*outcome);
                 if (!grant)
                     return signingIn.settle(Error{Error::Kind::BadReply, 0, {}, u"No guest came back."_s, {}, {}});
                 accept(*grant, SessionEvent::GuestSignedIn, [this, turn] {
                     signingIn.settle(record ? Result<Identity>(record->grant.identity) : cancelled());
                 });
             });
}

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
    const bool proved = d->parts.clock.monotonic() - d->provedAt < provedFor;
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
        d->startRefresh(d->record->grant.tokens.access);
    return future;
}

bool Session::Private::isFresh() const
{
    const Tokens &tokens = record->grant.tokens;
    if (!tokens.expiresAt.isValid())
        return true;
    auto ahead = std::chrono::seconds(leeway);
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

void Session::Private::startRefresh(const Secret &refused)
{
    Q_EMIT q->detailsChanged();
    turns.take(&life, [this, refused](const Turns::Turn &turn) {
        if (!turn)
            return settleRefresh(lockBusy());
        syncThenRefresh(turn, refused);
    });
}

void Session::Private::syncThenRefresh(const Turns::Turn &turn, const Secret &refused)
{
    if (keeper.saved() != Saved::InKeyring)
        return requestRefresh(turn);
    whenDone(keeper.load(), &life, [this, turn, refused, started = epoch](const Keeper::Found &found) {
        if (started != epoch)
            return settleRefresh(cancelled());
        const bool newer = found.record && !(found.record->grant.tokens.access == refused);
        if (newer)
            digest(found); // another process was quicker
        else if (found.what == Keeper::Found::What::Nothing)
            return signedOutElsewhere();
        if (!isSomebody())
            return settleRefresh(notNow());
        if (newer && isFresh())
            return settleRefresh(record->grant);
        requestRefresh(turn);
    });
}

void Session::Private::signedOutElsewhere()
{
    ++epoch;
    setRecord({});
    Q_EMIT q->signedOut();
    apply(SessionEvent::SignedOut, u"signed out by another program of this account"_s);
    settleRefresh(notNow());
}

void Session::Private::requestRefresh(const Turns::Turn &turn)
{
    if (!record)
        return settleRefresh(cancelled());
    parts.journal.record(profileId, u"refresh"_s, u"Refresh begins."_s,
                         {{u"credential"_s, parts.journal.fingerprint(record->grant.tokens.refresh.reveal())},
                          {u"generation"_s, qint64(record->generation)}});
    whenDone(ask(Intent::Refresh{}, record->grant), &life,
             [this, turn, started = epoch](const Result<Outcome> &outcome) {
                 const auto *grant = outcome ? std::get_if<Grant>(&*outcome) : nullptr;
                 if (started == epoch)
                     return refreshed(turn, outcome);
                 // Signed out while the request was under way: nobody may live on by its answer, and the store is told
                 // of the newest.
                 if (grant && farewell)
                     farewell->grant.tokens = grant->tokens;
                 settleRefresh(cancelled());
             });
}

void Session::Private::refreshed(const Turns::Turn &turn, const Result<Outcome> &outcome)
{
    if (!outcome) {
        lastError = outcome.error();
        if (outcome.error().kind == Error::Kind::Rejected)
            return reject(outcome.error());
        backoff.failed(outcome.error().retryAfter);
        parts.journal.record(profileId, u"refresh"_s, u"Refresh failed; the session is kept."_s,
                             {{u"error"_s, outcome.error().detail}, {u"status"_s, outcome.error().httpStatus}});
        return settleRefresh(outcome.error());
    }
    const auto *grant = std::get_if<Grant>(&*outcome);
    if (!grant || grant->identity.userId != record->grant.identity.userId) {
        // Never act for somebody else because a refresh said so.
        const Error error{Error::Kind::BadReply, 0, {}, u"The refreshed session is not this person's."_s, {}, {}};
        lastError = error;
        backoff.failed(0s);
        return settleRefresh(error);
    }
    backoff.succeeded();
    const auto event = grant->identity.isGuest() ? SessionEvent::FoundGuest : SessionEvent::FoundMember;
    accept(*grant, event, [this, turn] { settleRefresh(record ? Result<Grant>(record->grant) : cancelled()); });
}

void Session::Private::settleRefresh(const Result<Grant> &outcome)
{
    refreshing.settle(outcome);
    Q_EMIT q->detailsChanged();
}

void Session::Private::accept(const Grant &grant, SessionEvent event, std::function<void()> done)
{
    const bool samePerson = record && record->grant.identity.userId == grant.identity.userId
        && record->grant.identity.kind == grant.identity.kind;
    SessionRecord fresh;
    fresh.generation = record ? record->generation + 1 : draft ? draft->generation + 1 : 1;
    fresh.grant = grant;
    fresh.since = samePerson ? record->since : parts.clock.now();
    if (samePerson)
        fresh.challenge = record->challenge;
    serverClock.learn(grant.tokens.issuedAt);
    crashPoint("accept.reply");
    whenDone(keeper.save(fresh), &life,
             [this, fresh, event, done = std::move(done), started = epoch](const Result<Done> &) {
                 crashPoint("accept.saved");
                 if (started == epoch) {
                     lastError.reset();
                     draft.reset();
                     provedAt = parts.clock.monotonic();
                     setRecord(fresh);
                     apply(event,
                           u"the store let %1 in"_s.arg(fresh.grant.identity.isGuest() ? u"a guest"_s : u"a member"_s));
                 }
                 done();
             });
}

void Session::Private::reject(const Error &error)
{
    crashPoint("reject.reply");
    record->rejection = error;
    record->rejectedAt = parts.clock.now();
    keeper.save(*record);
    parts.journal.record(profileId, u"refresh"_s, u"The store does not accept the session any more."_s,
                         {{u"status"_s, error.httpStatus}, {u"code"_s, error.serverCode}});
    apply(SessionEvent::Rejected, u"the store refused the credentials"_s);
    settleRefresh(error);
}

} // namespace GuestPass
