// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/session_p.h>

#include <guestpass/clock.h>
#include <guestpass/journal.h>

using namespace Qt::StringLiterals;

// From the keyring to a state, and the ways out of Locked and NeedsAttention.

namespace GuestPass {

QFuture<Result<Done>> Session::open()
{
    if (d->state != State::Opening)
        return settled<Done>(Done{});
    const bool first = d->opening.isEmpty();
    auto future = d->opening.add();
    if (first)
        d->load();
    return future;
}

void Session::Private::load()
{
    if (std::exchange(loading, true))
        return;
    whenDone(keeper.load(), &life, [this, started = epoch](const Keeper::Found &found) {
        loading = false;
        if (started == epoch)
            digest(found);
        opening.settle(Done{});
        if (keeper.hasFarewell())
            sayKeptFarewell();
    });
}

void Session::Private::digest(const Keeper::Found &found)
{
    switch (found.what) {
    case Keeper::Found::What::Nothing:
        setRecord({});
        apply(SessionEvent::FoundNothing, u"the keyring has no session"_s);
        return;
    case Keeper::Found::What::Unreadable:
        setRecord({});
        apply(SessionEvent::FoundUnreadable, u"the keyring does not give the session"_s);
        return;
    case Keeper::Found::What::NotAsked:
        return;
    case Keeper::Found::What::Record:
        if (isDraft(found.record->grant)) {
            draft = found.record;
            setRecord({});
            apply(SessionEvent::FoundNothing, u"a guest was being created"_s);
            return;
        }
        openRefresh = found.openRefresh;
        setRecord(found.record);
        watchForLink();
        if (found.record->rejection)
            apply(SessionEvent::FoundRejected, u"the saved session was refused before"_s);
        else if (found.record->grant.identity.isGuest())
            apply(SessionEvent::FoundGuest, u"read from the keyring"_s);
        else
            apply(SessionEvent::FoundMember, u"read from the keyring"_s);
        repeatSoon();
        return;
    }
}

/// In a turn: what another program of this account has kept, or ended, since this one looked. Then calls `goOn`, with
/// false when the session is over.
void Session::Private::catchUp(const std::function<void(bool isStillIn)> &goOn)
{
    if (keeper.saved() != Saved::InKeyring)
        return goOn(true);
    whenDone(keeper.load(), &life, [this, goOn, started = epoch](const Keeper::Found &found) {
        if (started == epoch)
            takeOver(found);
        goOn(started == epoch);
    });
}

void Session::Private::takeOver(const Keeper::Found &found)
{
    const bool isGone = found.what == Keeper::Found::What::Nothing || (found.record && isDraft(found.record->grant));
    if (isGone && record)
        return signedOutElsewhere();
    if (found.record && isNews(*found.record))
        digest(found);
    else if (found.openRefresh)
        openRefresh = found.openRefresh; // another process died with this very credential
}

/// That the store refused the very same tokens is none: this program asks for itself.
bool Session::Private::isNews(const SessionRecord &kept) const
{
    return !record || kept.grant.identity != record->grant.identity
        || !(kept.grant.tokens.access == record->grant.tokens.access) || kept.generation > record->generation;
}

void Session::Private::signedOutElsewhere()
{
    ++epoch;
    setRecord({});
    Q_EMIT q->signedOut();
    apply(SessionEvent::SignedOut, u"signed out by another program of this account"_s);
    settleRefresh(notNow());
}

QFuture<Result<Done>> Session::unlock()
{
    const Answer<Done> answer;
    auto future = answer.future();
    whenDone(d->keeper.unlock(), &d->life, [this, answer](const VaultReply &reply) {
        if (reply.status != VaultStatus::Ok)
            return answer(Error{Error::Kind::Keyring, 0, {}, reply.detail, {}, {}});
        if (d->state != State::Locked)
            return whenDone<Result<Done>>(retrySave(), &d->life, answer);
        whenDone<Result<Done>>(d->opening.add(), &d->life, answer);
        d->load();
    });
    return future;
}

void Session::continueWithoutSaving()
{
    d->keeper.useMemoryOnly();
    if (d->state == State::Locked || d->state == State::Opening)
        d->giveUp();
}

void Session::Private::giveUp()
{
    ++epoch;
    setRecord({});
    cartLines = 0;
    apply(SessionEvent::GivenUp, u"the person goes on without it"_s);
    opening.settle(Done{});
}

QFuture<Result<Done>> Session::retrySave()
{
    const Answer<Done> answer;
    auto future = answer.future();
    d->turns.take(&d->life, [this, answer](const Turns::Turn &turn) {
        if (!turn) {
            d->keeper.retryLater();
            return answer(lockBusy());
        }
        if (!d->record || saved() == Saved::InKeyring)
            return answer(Done{});
        const auto isStillIn = [this, started = d->epoch] { return started == d->epoch; };
        const auto adopt = [this](const Keeper::Found &found) {
            d->parts.journal.record(d->profileId, u"keyring"_s, u"Another program of this account was quicker."_s);
            d->takeOver(found);
        };
        whenDone<Result<Done>>(d->keeper.saveAgain(*d->record, isStillIn, adopt), &d->life,
                               [turn, answer](const Result<Done> &outcome) { answer(outcome); });
    });
    return future;
}

QFuture<Result<Done>> Session::tryAgain()
{
    if (d->state == State::Locked)
        return unlock();
    if (d->state != State::NeedsAttention)
        return settled<Done>(Done{});
    const Answer<Done> answer;
    auto future = answer.future();
    const bool first = d->refreshing.isEmpty();
    whenDone(d->refreshing.add(), &d->life, [answer](const Result<Grant> &outcome) {
        answer(outcome ? Result<Done>(Done{}) : Result<Done>(outcome.error()));
    });
    if (first)
        d->startRefresh();
    return future;
}

void Session::startOver()
{
    if (d->state != State::NeedsAttention && d->state != State::Locked)
        return;
    const auto refused = d->record;
    d->giveUp();
    d->turns.take(&d->life, [this, refused](const Turns::Turn &turn) {
        if (refused)
            d->keeper.quarantine(*refused);
        whenDone(d->keeper.erase(), &d->life, [turn](const Result<Done> &) {});
    });
}

QFuture<Result<Done>> Session::Private::sayKeptFarewell()
{
    const bool first = sayingFarewell.isEmpty();
    auto future = sayingFarewell.add();
    if (!first)
        return future;
    whenDone(keeper.loadFarewell(), &life, [this](const Keeper::Found &found) {
        if (found.what == Keeper::Found::What::Nothing) // the store was told, and only the mark is left
            return whenDone(keeper.dropFarewell(), &life,
                            [this](const Result<Done> &dropped) { sayingFarewell.settle(dropped); });
        if (!found.record)
            return sayingFarewell.settle(notNow());
        whenDone(ask(Intent::SignOut{}, found.record->grant), &life, [this](const Result<Outcome> &outcome) {
            const bool heard = outcome || outcome.error().kind == Error::Kind::Rejected;
            parts.journal.record(profileId, u"state"_s,
                                 heard ? u"The store was told of an earlier sign-out."_s
                                       : u"The store could still not be told of an earlier sign-out."_s);
            if (!heard)
                return sayingFarewell.settle(outcome.error());
            whenDone(keeper.dropFarewell(), &life,
                     [this](const Result<Done> &dropped) { sayingFarewell.settle(dropped); });
        });
    });
    return future;
}

} // namespace GuestPass
