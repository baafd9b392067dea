// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/session_p.h>

#include <base/crashpoint.h>
#include <guestpass/clock.h>
#include <guestpass/journal.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Guest sign-in: one request for any number of callers, in this process and beside it. And what becomes of a grant.

namespace GuestPass {

Error sessionEnded()
{
    return {Error::Kind::Cancelled, 0, {}, u"The session ended meanwhile."_s, {}, {}};
}

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
                     return signingIn.settle(sessionEnded());
                 const auto *grant = outcome ? std::get_if<Grant>(&*outcome) : nullptr;
                 if (!grant)
                     keeper.expectNothing();
                 if (!outcome) {
                     lastError = outcome.error();
                     backoff.failed(outcome.error());
                     return signingIn.settle(outcome.error());
                 }
                 backoff.succeeded();
                 if (!grant)
                     return signingIn.settle(Error{Error::Kind::BadReply, 0, {}, u"No guest came back."_s, {}, {}});
                 accept(*grant, SessionEvent::GuestSignedIn, [this, turn] {
                     signingIn.settle(record ? Result<Identity>(record->grant.identity) : sessionEnded());
                 });
             });
    const auto expect = [this] {
        if (!signingIn.isEmpty())
            keeper.expectRecord();
    };
    QMetaObject::invokeMethod(&life, expect, Qt::QueuedConnection); // while the store works on it
}

void Session::Private::accept(const Grant &grant, SessionEvent event, std::function<void()> done)
{
    const bool samePerson = record && record->grant.identity.isSameAs(grant.identity);
    SessionRecord fresh;
    fresh.generation = record ? record->generation + 1 : draft ? draft->generation + 1 : 1;
    fresh.grant = grant;
    fresh.since = samePerson ? record->since : parts.clock.now();
    if (samePerson)
        fresh.challenge = record->challenge;
    serverClock.learn(grant.tokens.issuedAt);
    crashPoint("accept.reply");
    whenDone(keeper.save(fresh, Keeper::Answers::Refresh), &life,
             [this, fresh, event, done = std::move(done), started = epoch](const Result<Done> &) {
                 crashPoint("accept.saved");
                 if (started == epoch) {
                     lastError.reset();
                     draft.reset();
                     openRefresh.reset();
                     provedAt = parts.clock.monotonic();
                     setRecord(fresh);
                     apply(event,
                           u"the store let %1 in"_s.arg(fresh.grant.identity.isGuest() ? u"a guest"_s : u"a member"_s));
                 }
                 done();
             });
}

void Session::Private::reject(const Turns::Turn &turn, const Error &error)
{
    crashPoint("reject.reply");
    record->rejection = error;
    record->rejectedAt = parts.clock.now();
    // Nobody waits for it, but who signs out or starts over meanwhile comes after it.
    whenDone(keeper.save(*record, Keeper::Answers::Refresh), &life, [turn](const Result<Done> &) {});
    openRefresh.reset();
    parts.journal.record(profileId, u"refresh"_s, u"The store does not accept the session any more."_s,
                         {{u"status"_s, error.httpStatus}, {u"code"_s, error.serverCode}});
    apply(SessionEvent::Rejected, u"the store refused the credentials"_s);
    settleRefresh(error);
}

} // namespace GuestPass
