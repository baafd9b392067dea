// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>
#include <guestpass/tokenvault.h>

#include <QObject>

namespace GuestPass {

class Clock;
class Journal;
class Surroundings;

/// The life of one store's session: guest first, account later, never lost on the way.
///
/// Owns its state; borrows everything else, which must outlive it. Signals announce facts; a failed call tells only its
/// caller. Destroying a session ends pending futures with Cancelled.
class Session : public QObject {
    Q_OBJECT

public:
    enum class State {
        Opening, ///< the keyring has not answered yet
        SignedOut, ///< nobody; a guest is created on first use
        Guest,
        Member,
        Locked, ///< a session exists and cannot be read now
        NeedsAttention, ///< the store proved that it rejects the session; its credentials are kept in quarantine
    };
    Q_ENUM(State)

    /// Whether the session will be there after a restart.
    enum class Saved {
        Nothing, ///< there is nothing to save
        InKeyring, ///< written and read back
        Saving,
        NotSaved, ///< kept until the program ends; `vaultStatus()` says why
        ByChoice, ///< not saved because the person said so
    };
    Q_ENUM(Saved)

    struct Parts {
        Provider &provider;
        Transport &transport;
        TokenVault &vault;
        Clock &clock;
        Journal &journal;
        QString indexFolder; ///< where the index without secrets is kept
        Surroundings *surroundings = nullptr; ///< where given, sleep and lost networks are noticed
    };

    /// A refresh that was sent, and whose answer nobody wrote down: the store may have acted on it, or not.
    struct OpenRefresh {
        int attempts = 0;
        QDateTime since; ///< when it was first sent

        bool operator==(const OpenRefresh &) const = default;
    };

    Session(const QString &profileId, const Parts &parts, QObject *parent = nullptr);
    ~Session() override;

    QString profileId() const;
    /// The transport that was given, watched: requests through it are journalled, and teach the session whether it is
    /// online and what time it is at the store.
    Transport &transport();
    State state() const;
    /// Nobody in SignedOut; in Locked and NeedsAttention what the index remembers.
    std::optional<Identity> identity() const;
    Capabilities capabilities() const;
    QDateTime since() const; ///< when the session began; invalid when there is none
    bool isOnline() const; ///< how the last request went
    bool isRefreshing() const;
    std::optional<OpenRefresh> openRefresh() const;
    Saved saved() const;
    VaultStatus vaultStatus() const;
    bool isWaitingForVault() const; ///< the keyring has not answered for two seconds or more
    QString vaultBackend() const;
    QDateTime accessExpiresAt() const; ///< in local time as the session believes it; invalid without tokens
    std::chrono::milliseconds clockOffset() const; ///< server time minus this computer's
    std::optional<Challenge> challenge() const; ///< a code that is still being waited for; survives a restart
    std::optional<Error> lastError() const; ///< the last refusal of sign-in or refresh, for support
    /// The cookie by which the service's web pages know this session; nothing where there is none. A secret.
    std::optional<Secret> cookie() const;
    /// Claims of the access token that are safe to show.
    QJsonObject presentableClaims() const;

    /// Reads the keyring. Never creates anybody. Ends in SignedOut, Guest, Member or Locked.
    QFuture<Result<Done>> open();
    /// Somebody to act for: the present session or, in SignedOut, a new guest. Concurrent calls share one sign-in.
    QFuture<Result<Identity>> ensureSignedIn();
    /// A grant whose access token is not about to expire. Concurrent calls share one refresh.
    QFuture<Result<Grant>> freshGrant();
    /// After a 401 for a request sent with `refused`: newer credentials, by refresh if nobody got them yet.
    QFuture<Result<Grant>> replaceRefused(const Secret &refused);
    /// A refresh that nobody needs yet. Ends with NotNow, and sends nothing, while the present access token lives and a
    /// repeated refresh could end the session (`Capabilities::RepeatedRefresh::SingleUse`, after a lost answer).
    QFuture<Result<Grant>> refreshNow();
    /// After a reply that looks as if the store had not seen the credentials `used`: a grant that is proved to live.
    /// One that was proved less than a minute ago is taken at its word.
    QFuture<Result<Grant>> proveAlive(const Secret &used);

    /// Guest to account, step one. Ends with a Challenge where the store sends a code, else with the account's Grant.
    /// The guest stays until the account's tokens are saved.
    QFuture<Result<Outcome>> createAccount(const QString &email, const QString &displayName, const Secret &password);
    /// Completes the pending challenge (creating an account, signing in). Where a link proves it, `code` is the link,
    /// or what is in it; empty: the link was opened elsewhere, and the store is asked whether it has heard of it (it
    /// has not: WrongCredentials, or the same Challenge again).
    QFuture<Result<Outcome>> confirm(const Secret &code);
    QFuture<Result<Outcome>> resendCode();
    void abandonChallenge();
    QFuture<Result<Outcome>> signIn(const QString &email, const Secret &password);
    QFuture<Result<Outcome>> requestSignInCode(const QString &email);
    QFuture<Result<Outcome>> forgotPassword(const QString &email);
    QFuture<Result<Outcome>> resetPassword(const Secret &code, const Secret &newPassword);
    QFuture<Result<Outcome>> changePassword(const Secret &oldPassword, const Secret &newPassword);
    /// Local first: the session is over when this returns; the future tells when the store was told (or why not).
    QFuture<Result<Done>> signOut();

    /// Ways out of Locked and of NotSaved.
    QFuture<Result<Done>> unlock();
    void continueWithoutSaving();
    QFuture<Result<Done>> retrySave();
    /// Ways out of NeedsAttention (besides signIn): try the kept credentials again, or leave them in quarantine.
    QFuture<Result<Done>> tryAgain();
    void startOver();
    /// How many cart lines the guest has, for the index and for what a sign-out would lose.
    void noteCartLines(int lines);
    int cartLines() const;

Q_SIGNALS:
    /// The person left, here or in another program of this account: nothing of theirs is for whoever comes next.
    void signedOut();
    void stateChanged(GuestPass::Session::State state);
    void identityChanged();
    /// The computer woke, or the network came back, after a request that nobody answered: a good moment to try again
    /// what failed, once. The session's own part of it (a refresh that is due) needs nobody's help and no signal.
    void worthTryingAgain();
    /// Anything else that a window may show: online, refreshing, saved, challenge, expiry, waiting.
    void detailsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace GuestPass
