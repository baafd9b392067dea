// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/session_p.h>

#include <base/crashpoint.h>
#include <guestpass/clock.h>
#include <guestpass/journal.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a person starts: an account, a sign-in, a sign-out.

namespace GuestPass {

namespace {

constexpr auto linkInterval = 15s;
constexpr std::chrono::seconds linkLife = 30min; // pocketbase.md §4.8: how long the mailed link works

Error noChallenge()
{
    return {Error::Kind::NotNow, 0, {}, u"No code is being waited for."_s, {}, {}};
}

} // namespace

QFuture<Result<Outcome>> Session::createAccount(const QString &email, const QString &displayName,
                                                const Secret &password)
{
    if (d->state == State::Member)
        return settled<Outcome>(Error{Error::Kind::NotNow, 0, {}, u"There is an account already."_s, {}, {}});
    return d->flow([=] { return Intent::CreateAccount{email, displayName, password}; });
}

QFuture<Result<Outcome>> Session::confirm(const Secret &code)
{
    if (!challenge())
        return settled<Outcome>(noChallenge());
    return d->flow([challenge = *challenge(), code] { return Intent::ConfirmCode{challenge, code}; });
}

QFuture<Result<Outcome>> Session::resendCode()
{
    if (!challenge())
        return settled<Outcome>(noChallenge());
    return d->flow([challenge = *challenge()] { return Intent::ResendCode{challenge}; });
}

void Session::abandonChallenge()
{
    if (!challenge())
        return;
    d->record->challenge.reset();
    Q_EMIT detailsChanged();
    d->turns.take(&d->life, [this, started = d->epoch](const Turns::Turn &turn) {
        if (turn && started == d->epoch)
            d->saveWithoutChallenge(turn);
    });
}

void Session::Private::saveWithoutChallenge(const Turns::Turn &turn)
{
    catchUp([this, turn](bool isStillIn) {
        if (!isStillIn || !record)
            return;
        record->challenge.reset();
        whenDone(keeper.save(*record), &life, [turn](const Result<Done> &) {}); // the turn lasts until it is there
        Q_EMIT q->detailsChanged();
    });
}

QFuture<Result<Outcome>> Session::signIn(const QString &email, const Secret &password)
{
    return d->flow([=] { return Intent::SignInWithPassword{email, password}; });
}

QFuture<Result<Outcome>> Session::requestSignInCode(const QString &email)
{
    return d->flow([=] { return Intent::RequestSignInCode{email}; });
}

QFuture<Result<Outcome>> Session::forgotPassword(const QString &email)
{
    return d->flow([=] { return Intent::ForgotPassword{email}; });
}

QFuture<Result<Outcome>> Session::resetPassword(const Secret &code, const Secret &newPassword)
{
    if (!challenge())
        return settled<Outcome>(noChallenge());
    return d->flow([challenge = *challenge(), code, newPassword] {
        return Intent::ResetPassword{challenge, code, newPassword};
    });
}

QFuture<Result<Outcome>> Session::changePassword(const Secret &oldPassword, const Secret &newPassword)
{
    if (d->state != State::Member)
        return settled<Outcome>(Error{Error::Kind::NotNow, 0, {}, u"There is no account to change."_s, {}, {}});
    return d->flow([=] { return Intent::ChangePassword{oldPassword, newPassword}; });
}

QFuture<Result<Outcome>> Session::Private::flow(const MakeIntent &intent)
{
    const Answer<Outcome> answer;
    auto future = answer.future();
    if (state == State::NeedsAttention) { // the refused credentials are of no use here
        turns.take(&life, [this, intent, answer](const Turns::Turn &turn) { runIntent(turn, intent, answer, false); });
        return future;
    }
    // The store ties what a person does to the guest's bearer (commerce-engine.md §2), so there has to be one.
    whenDone(q->ensureSignedIn(), &life, [this, intent, answer](const Result<Identity> &somebody) {
        if (!somebody)
            return answer(somebody.error());
        prepareFlow(intent, answer, true);
    });
    return future;
}

void Session::Private::prepareFlow(const MakeIntent &intent, const Answer<Outcome> &answer, bool mayRepeat)
{
    whenDone(q->freshGrant(), &life, [this, intent, answer, mayRepeat](const Result<Grant> &grant) {
        if (!grant)
            return answer(grant.error());
        turns.take(&life, [this, intent, answer, mayRepeat](const Turns::Turn &turn) {
            runIntent(turn, intent, answer, mayRepeat);
        });
    });
}

void Session::Private::runIntent(const Turns::Turn &turn, const MakeIntent &intent, const Answer<Outcome> &answer,
                                 bool mayRepeat)
{
    if (!turn)
        return answer(lockBusy());
    // What comes of it is kept on top of what the keyring has by now: another program may have newer tokens there, and
    // nobody could renew those that they replaced; or an account.
    const auto before = q->identity();
    catchUp([this, turn, intent, answer, mayRepeat, before](bool isStillIn) {
        const auto now = q->identity();
        if (!isStillIn || !before || !now || !now->isSameAs(*before))
            return answer(sessionEnded());
        askFor(turn, intent, answer, mayRepeat);
    });
}

void Session::Private::askFor(const Turns::Turn &turn, const MakeIntent &intent, const Answer<Outcome> &answer,
                              bool mayRepeat)
{
    const auto current = isSomebody() ? grant() : std::nullopt;
    const Secret used = current ? current->tokens.access : Secret();
    whenDone(ask(intent(), current), &life,
             [this, turn, intent, answer, mayRepeat, used, started = epoch](const Result<Outcome> &outcome) {
                 if (started != epoch)
                     return answer(Error{Error::Kind::Cancelled, 0, {}, u"The session ended meanwhile."_s, {}, {}});
                 if (outcome || outcome.error().kind != Error::Kind::Rejected || !mayRepeat)
                     return flowEnded(turn, outcome, answer);
                 // Not the input was refused but the bearer: once with a newer one. The turn ends first, or the refresh
                 // would wait for it.
                 QMetaObject::invokeMethod(
                     q,
                     [this, intent, answer, used] {
                         whenDone(q->replaceRefused(used), &life, [this, intent, answer](const Result<Grant> &newer) {
                             if (!newer)
                                 return answer(newer.error());
                             prepareFlow(intent, answer, false);
                         });
                     },
                     Qt::QueuedConnection);
             });
}

void Session::Private::flowEnded(const Turns::Turn &turn, const Result<Outcome> &outcome, const Answer<Outcome> &answer)
{
    if (!outcome)
        return answer(outcome.error());
    if (const auto *grant = std::get_if<Grant>(&*outcome)) {
        if (record) {
            record->challenge.reset();
            if (record->rejection) // somebody signs in over a refused session: that one stays in quarantine
                keeper.quarantine(*record);
        }
        const auto event = grant->identity.isGuest() ? SessionEvent::GuestSignedIn : SessionEvent::MemberSignedIn;
        return accept(*grant, event, [turn, outcome, answer] { answer(outcome); });
    }
    if (const auto *challenge = std::get_if<Challenge>(&*outcome); challenge && record) {
        record->challenge = *challenge;
        record->challenge->requestedAt = parts.clock.now();
        ++record->generation;
        crashPoint("challenge.reply");
        whenDone(keeper.save(*record), &life, [this, turn, outcome, answer](const Result<Done> &) {
            crashPoint("challenge.saved");
            Q_EMIT q->detailsChanged();
            answer(outcome);
        });
        watchForLink();
        return;
    }
    answer(outcome);
}

bool Session::Private::waitsForLink() const
{
    // Elsewhere a refresh says nothing about a link.
    const bool shows = parts.provider.capabilities().conversion == Capabilities::Conversion::PasswordThenMailLink;
    return shows && state == State::Guest && record && record->challenge
        && record->challenge->purpose == Challenge::Purpose::CreateAccount
        && record->challenge->proof == Challenge::Proof::Link
        && record->challenge->requestedAt.secsTo(parts.clock.now()) < linkLife.count();
}

void Session::Private::watchForLink()
{
    if (std::exchange(watching, true))
        return;
    parts.clock.callAfter(linkInterval, &life, [this] {
        watching = false;
        if (!waitsForLink())
            return;
        whenDone(q->refreshNow(), &life, [this](const Result<Grant> &) { watchForLink(); });
    });
}

QFuture<Result<Done>> Session::signOut()
{
    if (d->state == State::SignedOut) // what an earlier one could not do may be done by now
        return d->keeper.hasFarewell() ? d->sayKeptFarewell() : settled<Done>(Done{});
    ++d->epoch;
    d->farewell = d->record;
    d->setRecord({});
    d->cartLines = 0;
    Q_EMIT signedOut();
    d->apply(SessionEvent::SignedOut, u"the person signed out"_s);
    d->opening.settle(Done{});
    const Answer<Done> answer;
    auto future = answer.future();
    d->turns.take(&d->life, [this, answer](const Turns::Turn &turn) {
        crashPoint("signout.begin");
        const auto leaving = std::exchange(d->farewell, std::nullopt);
        const bool toTell = leaving && d->parts.provider.capabilities().signOutRevokes;
        whenDone(d->keeper.erase(leaving), &d->life, [this, turn, leaving, toTell, answer](const Result<Done> &erased) {
            if (!toTell)
                return answer(erased);
            d->tellStore(*leaving, erased, answer);
        });
    });
    return future;
}

void Session::Private::tellStore(const SessionRecord &leaving, const Result<Done> &erased, const Answer<Done> &answer)
{
    whenDone(ask(Intent::SignOut{}, leaving.grant), &life, [this, erased, answer](const Result<Outcome> &outcome) {
        crashPoint("signout.told");
        if (outcome || outcome.error().kind == Error::Kind::Rejected)
            return whenDone(keeper.dropFarewell(), &life, [erased, answer](const Result<Done> &) { answer(erased); });
        parts.journal.record(profileId, u"state"_s, u"The store could not be told of the sign-out; it will be."_s,
                             {{u"error"_s, outcome.error().detail}});
        answer(outcome.error());
    });
}

} // namespace GuestPass
