// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/session_p.h>

#include <base/crashpoint.h>
#include <guestpass/journal.h>
#include <guestpass/unverifiedclaims.h>
#include <net/watchedtransport.h>

#include <QMetaEnum>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

QString name(Session::State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<Session::State>().valueToKey(int(state)));
}

} // namespace

Error lockBusy()
{
    return {Error::Kind::TimedOut, 0, {}, u"Another program of this account holds the session."_s, {}, {}};
}

Session::Private::Private(Session *session, const QString &id, const Parts &theParts)
    : q(session)
    , profileId(id)
    , parts(theParts)
    , transport(makeWatchedTransport(parts.transport, parts.clock, parts.journal, id,
                                     [this](const Result<HttpReply> &outcome) { watchReply(outcome); }))
    , turns(theParts.indexFolder + u'/' + id + ".lock"_L1, theParts.clock)
    , keeper(id, theParts)
    , serverClock(theParts.clock)
    , backoff(theParts.clock)
{
    if (const auto entry = keeper.remembered()) {
        serverClock.assume(std::chrono::milliseconds(entry->clockOffsetMs));
        cartLines = entry->cartLines;
    }
    QObject::connect(&keeper, &Keeper::changed, q, &Session::detailsChanged);
    QObject::connect(&keeper, &Keeper::retryDue, &life, [this] { q->retrySave(); });
    watchSurroundings();
}

Session::Session(const QString &profileId, const Parts &parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, profileId, parts))
{
}

Session::~Session() = default;

void Session::Private::apply(SessionEvent event, const QString &cause)
{
    const auto to = next(state, event);
    if (!to) {
        parts.journal.record(profileId, u"state"_s, u"Ignored in %1: %2"_s.arg(name(state), cause));
        return;
    }
    if (*to == state)
        return;
    const State from = std::exchange(state, *to);
    parts.journal.record(profileId, u"state"_s, u"%1 to %2: %3"_s.arg(name(from), name(*to), cause),
                         {{u"from"_s, name(from)}, {u"to"_s, name(*to)}, {u"cause"_s, cause}});
    Q_EMIT q->stateChanged(state);
}

void Session::Private::setRecord(const std::optional<SessionRecord> &newRecord)
{
    const auto before = grant();
    record = newRecord;
    if (!record)
        openRefresh.reset();
    const auto after = grant();
    if (before.has_value() != after.has_value() || (before && before->identity != after->identity))
        Q_EMIT q->identityChanged();
    Q_EMIT q->detailsChanged();
}

void Session::Private::watchReply(const Result<HttpReply> &outcome)
{
    const bool wasOnline = online;
    online =
        outcome.ok() || (outcome.error().kind != Error::Kind::Offline && outcome.error().kind != Error::Kind::TimedOut);
    if (outcome) {
        serverClock.learn(outcome->date());
        noteClockOffset();
    }
    if (online != wasOnline)
        Q_EMIT q->detailsChanged();
}

/// The next reply comes back to it when another program has the turn.
void Session::Private::noteClockOffset()
{
    if (keeper.isNews(serverClock.offset()))
        turns.now([this] { keeper.noteClockOffset(serverClock.offset()); });
}

QFuture<Result<Outcome>> Session::Private::ask(const Intent::Any &intent, const std::optional<Grant> &current)
{
    return runFlow(
        parts.provider.begin(intent, current), *transport,
        [this, life = QPointer<QObject>(&life), started = epoch](const Grant &grant) {
            if (life && started == epoch)
                return keepAhead(grant);
            return settled<Done>(Error{Error::Kind::Cancelled, 0, {}, u"The session ended meanwhile."_s, {}, {}});
        });
}

QFuture<Result<Done>> Session::Private::keepAhead(const Grant &grant)
{
    SessionRecord ahead = record.value_or(draft.value_or(SessionRecord{}));
    ahead.grant = grant;
    ++ahead.generation;
    if (!ahead.since.isValid())
        ahead.since = parts.clock.now();
    if (record)
        setRecord(ahead);
    else
        draft = ahead;
    // A keyring that does not take it is told by `saved()`; the flow goes on from memory, as everything does then.
    const Answer<Done> answer;
    auto future = answer.future();
    crashPoint("draft.save");
    whenDone(keeper.save(ahead), &life, [answer](const Result<Done> &) {
        crashPoint("draft.saved");
        answer(Done{});
    });
    return future;
}

Error Session::Private::notNow() const
{
    const auto kind = state == State::Locked ? Error::Kind::Keyring
        : state == State::NeedsAttention     ? Error::Kind::Rejected
                                             : Error::Kind::NotNow;
    return {kind, 0, {}, u"The session is %1."_s.arg(name(state)), {}, {}};
}

QString Session::profileId() const
{
    return d->profileId;
}

Session::State Session::state() const
{
    return d->state;
}

std::optional<Identity> Session::identity() const
{
    if (d->record)
        return d->record->grant.identity;
    if (const auto entry = d->keeper.remembered(); entry && d->state == State::Locked)
        return entry->identity;
    return std::nullopt;
}

Capabilities Session::capabilities() const
{
    return d->parts.provider.capabilities();
}

Transport &Session::transport()
{
    return *d->transport;
}

QDateTime Session::since() const
{
    if (d->record)
        return d->record->since;
    const auto entry = d->keeper.remembered();
    return entry && d->state == State::Locked ? entry->created : QDateTime();
}

bool Session::isOnline() const
{
    return d->online;
}

bool Session::isRefreshing() const
{
    return !d->refreshing.isEmpty();
}

Session::Saved Session::saved() const
{
    return d->keeper.saved();
}

VaultStatus Session::vaultStatus() const
{
    return d->keeper.status();
}

bool Session::isWaitingForVault() const
{
    return d->keeper.isWaiting();
}

QString Session::vaultBackend() const
{
    return d->parts.vault.backend();
}

QDateTime Session::accessExpiresAt() const
{
    return d->record ? d->serverClock.toLocal(d->record->grant.tokens.expiresAt) : QDateTime();
}

std::chrono::milliseconds Session::clockOffset() const
{
    return d->serverClock.offset();
}

std::optional<Challenge> Session::challenge() const
{
    return d->record ? d->record->challenge : std::nullopt;
}

std::optional<Error> Session::lastError() const
{
    return d->record && d->record->rejection ? d->record->rejection : d->lastError;
}

std::optional<Secret> Session::cookie() const
{
    return d->isSomebody() ? d->parts.provider.cookie(d->record->grant) : std::nullopt;
}

QJsonObject Session::presentableClaims() const
{
    const auto claims = d->record ? UnverifiedClaims::read(d->record->grant.tokens.access) : std::nullopt;
    return claims ? claims->presentable() : QJsonObject();
}

void Session::noteCartLines(int lines)
{
    if (std::exchange(d->cartLines, lines) == lines)
        return;
    const auto note = [d = d.get()] { d->keeper.noteCartLines(d->cartLines); };
    if (!d->turns.now(note))
        d->turns.take(&d->life, [note](const Turns::Turn &turn) { turn ? note() : void(); });
    Q_EMIT detailsChanged();
}

int Session::cartLines() const
{
    return d->cartLines;
}

} // namespace GuestPass
