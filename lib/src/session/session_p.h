// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <base/answer.h>
#include <guestpass/session.h>
#include <guestpass/whendone.h>
#include <session/backoff.h>
#include <session/keeper.h>
#include <session/serverclock.h>
#include <session/sessionstate.h>
#include <session/turns.h>

namespace GuestPass {

/// When Turns::take gives no turn.
Error lockBusy();
/// When an answer comes to a session that is over.
Error sessionEnded();

/// How long a grant that the store let in counts as alive without asking.
inline constexpr std::chrono::milliseconds provedFor = std::chrono::minutes(1);

class Session::Private {
public:
    Private(Session *session, const QString &id, const Parts &theParts);

    // sessionopening.cpp
    void load();
    void digest(const Keeper::Found &found);
    void catchUp(const std::function<void(bool isStillIn)> &goOn);
    void takeOver(const Keeper::Found &found);
    bool isNews(const SessionRecord &kept) const;
    void signedOutElsewhere();
    void giveUp();
    QFuture<Result<Done>> sayKeptFarewell();

    // sessioncredentials.cpp: guest sign-in, and what becomes of a grant
    void startGuest();
    void requestGuest(const Turns::Turn &turn);
    /// What a flow needs durable before its next request goes.
    QFuture<Result<Done>> keepAhead(const Grant &grant);
    /// Takes over a grant: kept first, then in force, then `done`.
    void accept(const Grant &grant, SessionEvent event, std::function<void()> done);
    void reject(const Turns::Turn &turn, const Error &error);

    // sessionrefresh.cpp
    void startRefresh();
    void requestRefresh(const Turns::Turn &turn);
    void sendRefresh(const Turns::Turn &turn, const std::optional<RefreshIntent> &before);
    void answeredTooLate(const Result<Outcome> &outcome);
    void refreshed(const Turns::Turn &turn, const Outcome &outcome);
    void refreshFailed(const Turns::Turn &turn, const Error &error, const std::optional<RefreshIntent> &before);
    void settleRefresh(const Result<Grant> &outcome);
    /// A refresh whose failure does no harm while the present grant lasts.
    QFuture<Result<Grant>> renewEarly();
    bool isFresh() const;
    bool isExpired() const;

    // sessionrotation.cpp: a refresh whose answer never came
    bool intendRefresh();
    bool mayAskByAccessToken() const;
    void askByAccessToken(const Turns::Turn &turn, const std::optional<RefreshIntent> &before);
    bool isHeldBack() const;
    Error holdBack(const QString &reason);
    bool isRepeatDue() const;
    void repeatSoon();

    // sessionsurroundings.cpp
    void watchSurroundings();
    void lookAgainSoon(std::chrono::milliseconds delay);
    void lookAgain();

    // sessionflows.cpp: everything that a person starts
    /// Asks the store now and then whether a mailed link was opened.
    void watchForLink();
    bool waitsForLink() const;
    void saveWithoutChallenge(const Turns::Turn &turn);
    using MakeIntent = std::function<Intent::Any()>;
    QFuture<Result<Outcome>> flow(const MakeIntent &intent);
    void prepareFlow(const MakeIntent &intent, const Answer<Outcome> &answer, bool mayRepeat);
    void runIntent(const Turns::Turn &turn, const MakeIntent &intent, const Answer<Outcome> &answer, bool mayRepeat);
    void askFor(const Turns::Turn &turn, const MakeIntent &intent, const Answer<Outcome> &answer, bool mayRepeat);
    void flowEnded(const Turns::Turn &turn, const Result<Outcome> &outcome, const Answer<Outcome> &answer);
    void tellStore(const SessionRecord &leaving, const Result<Done> &erased, const Answer<Done> &answer);

    QFuture<Result<Outcome>> ask(const Intent::Any &intent, const std::optional<Grant> &current);
    bool isSomebody() const { return state == State::Guest || state == State::Member; }
    std::optional<Grant> grant() const { return record ? std::optional(record->grant) : std::nullopt; }
    void apply(SessionEvent event, const QString &cause);
    void setRecord(const std::optional<SessionRecord> &newRecord);
    void noteClockOffset();
    void watchReply(const Result<HttpReply> &outcome);
    Error notNow() const;

    Session *q;
    QString profileId;
    Parts parts;
    std::unique_ptr<Transport> transport; ///< `parts.transport`, watched
    Turns turns; ///< before the keeper, which writes a last time when it goes
    Keeper keeper;
    ServerClock serverClock;
    Backoff backoff;
    State state = State::Opening;
    std::optional<SessionRecord> record; ///< in Guest, Member and NeedsAttention
    quint64 epoch = 0; ///< grows when what is under way must not take effect any more
    std::optional<SessionRecord> draft; ///< a guest that is being created; nobody acts for it yet
    std::optional<SessionRecord> farewell; ///< signed out here, the store does not know yet
    std::chrono::milliseconds provedAt{-provedFor}; ///< monotonic; when the store last let this grant in
    Waiters<Done> opening;
    Waiters<Identity> signingIn;
    Waiters<Grant> refreshing;
    Waiters<Done> sayingFarewell;
    std::optional<RefreshIntent> openRefresh; ///< of the present grant
    Secret refusedAccess; ///< an access token that the store did not take
    Secret strangeAccess; ///< one by which the store did not know the guest
    std::optional<std::chrono::milliseconds> lookedAgainAt; ///< monotonic
    bool repeating = false;
    bool lookingAgain = false;
    bool loading = false;
    bool watching = false;
    bool online = true;
    int cartLines = 0;
    std::optional<Error> lastError;
    /// The context of every continuation. Last, so that it goes first: none may run while the members above it are
    /// going.
    QObject life;
};

} // namespace GuestPass
