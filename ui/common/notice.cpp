// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/notice.h>

#include <ui/common/errortext.h>

#include <QCoreApplication>

#include <array>
#include <cstdlib>

namespace GuestPass::Ui {

namespace {

using Action = Notice::Action;
using Kind = Notice::Kind;

class Words {
    Q_DECLARE_TR_FUNCTIONS(GuestPass::Ui::Notice)

public:
    static QString text(Kind kind, const NoticeFacts &facts)
    {
        switch (kind) {
        case Kind::NeedsAttention:
            return tr("The store didn't accept your saved session. Nothing was deleted.");
        case Kind::WaitingForKeyring:
            return tr("Waiting for you to unlock the keyring…");
        case Kind::KeyringLocked:
            return describeUnreadable(facts.vaultStatus).sentence;
        case Kind::Offline:
            return tr("You're offline. Your cart changes are kept and sent when you're back.");
        case Kind::RateLimited:
            return tr("The store asks us to wait. Trying again in %n second(s).", nullptr, int(facts.wait.count()));
        case Kind::NotSaved:
            return tr("Your session could not be saved. It lasts until you close the app.");
        case Kind::NoKeyring:
            return facts.state == Session::State::Member
                ? tr("This computer has no keyring, so you'll have to sign in again next time.")
                : tr("This computer has no keyring, so you'll be a guest again next time.");
        case Kind::Clock:
            return clock(facts.clockOffset);
        case Kind::GuestLine:
            break;
        }
        return facts.saved == Session::Saved::ByChoice
            ? tr("You're browsing as a guest. Your cart is kept until you close the app.")
            : tr("You're browsing as a guest. Your cart is kept on this computer.");
    }

    static QString button(Action action)
    {
        switch (action) {
        case Action::TryNow:
            return tr("Try Now");
        case Action::Unlock:
            return tr("Unlock");
        case Action::ContinueWithoutSaving:
            return tr("Continue Without Saving");
        case Action::KeyringHelp:
            return tr("How to Set One Up");
        case Action::RetrySave:
        case Action::TryAgain:
            return tr("Try Again");
        case Action::Details:
            return tr("Details");
        case Action::SignIn:
            return tr("Sign In");
        case Action::StartOver:
            return tr("Start New Guest Session");
        case Action::CreateAccount:
            return tr("Create Account");
        case Action::Dismiss:
            break;
        }
        return tr("Dismiss");
    }

private:
    static QString clock(std::chrono::milliseconds offset)
    {
        const qint64 minutes = std::abs(qint64(offset.count())) / 60'000;
        const bool ahead = offset.count() < 0;
        if (minutes < 120) {
            return ahead ? tr("This computer's clock is %n minute(s) ahead. Sessions still work; check the date.",
                              nullptr, int(minutes))
                         : tr("This computer's clock is %n minute(s) behind. Sessions still work; check the date.",
                              nullptr, int(minutes));
        }
        const qint64 hours = minutes / 60;
        if (hours < 48) {
            return ahead ? tr("This computer's clock is %n hour(s) ahead. Sessions still work; check the date.",
                              nullptr, int(hours))
                         : tr("This computer's clock is %n hour(s) behind. Sessions still work; check the date.",
                              nullptr, int(hours));
        }
        const int days = int(std::min<qint64>(hours / 24, 100'000));
        return ahead
            ? tr("This computer's clock is %n day(s) ahead. Sessions still work; check the date.", nullptr, days)
            : tr("This computer's clock is %n day(s) behind. Sessions still work; check the date.", nullptr, days);
    }
};

bool hasNoKeyring(VaultStatus status)
{
    return status == VaultStatus::NoService || status == VaultStatus::NoLibrary
        || status == VaultStatus::NoDefaultKeyring;
}

bool holds(Kind kind, const NoticeFacts &facts)
{
    using namespace std::chrono_literals;
    using State = Session::State;
    switch (kind) {
    case Kind::NeedsAttention:
        return facts.state == State::NeedsAttention;
    case Kind::WaitingForKeyring:
        return facts.waitingForVault;
    case Kind::KeyringLocked:
        return facts.state == State::Locked;
    case Kind::Offline:
        return !facts.online;
    case Kind::RateLimited:
        return facts.wait > 0s;
    case Kind::NotSaved:
        return facts.saved == Session::Saved::NotSaved && !hasNoKeyring(facts.vaultStatus);
    case Kind::NoKeyring:
        return facts.saved == Session::Saved::NotSaved && hasNoKeyring(facts.vaultStatus);
    case Kind::Clock:
        return std::chrono::abs(facts.clockOffset) >= 5min;
    case Kind::GuestLine:
        break;
    }
    return facts.state == State::SignedOut || facts.state == State::Guest;
}

/// A session exists, and the keyring does not give it.
QList<Action> actionsOf(VaultStatus status)
{
    switch (status) {
    case VaultStatus::Absent:
    case VaultStatus::Corrupt:
        return {Action::TryAgain, Action::StartOver};
    case VaultStatus::NoService:
    case VaultStatus::NoDefaultKeyring:
        return {Action::TryAgain, Action::KeyringHelp, Action::ContinueWithoutSaving};
    case VaultStatus::NoLibrary: // a program that runs would not notice
        return {Action::KeyringHelp, Action::ContinueWithoutSaving};
    case VaultStatus::Denied:
    case VaultStatus::TooLarge:
    case VaultStatus::Failed:
        return {Action::TryAgain, Action::ContinueWithoutSaving};
    case VaultStatus::Ok:
    case VaultStatus::Locked:
        break;
    }
    return {Action::Unlock, Action::ContinueWithoutSaving};
}

QList<Action> actionsOf(Kind kind, const NoticeFacts &facts)
{
    switch (kind) {
    case Kind::NeedsAttention:
        return {Action::TryAgain, Action::SignIn, Action::StartOver};
    case Kind::WaitingForKeyring:
        return {Action::ContinueWithoutSaving};
    case Kind::KeyringLocked:
        return actionsOf(facts.vaultStatus);
    case Kind::Offline:
        return {Action::TryNow};
    case Kind::RateLimited:
        return {};
    case Kind::NotSaved:
        return {Action::RetrySave, Action::Details};
    case Kind::NoKeyring:
        return {Action::KeyringHelp};
    case Kind::Clock:
        return {Action::Dismiss};
    case Kind::GuestLine:
        break;
    }
    return {Action::CreateAccount, Action::SignIn};
}

Notice make(Kind kind, const NoticeFacts &facts)
{
    Notice notice{kind, Words::text(kind, facts), {}, actionsOf(kind, facts), false};
    if (notice.actions.contains(Action::Details) || notice.actions.contains(Action::KeyringHelp))
        notice.details = asText(describe(facts.vaultStatus));
    notice.canClose = kind == Kind::GuestLine || kind == Kind::NoKeyring || kind == Kind::NotSaved;
    return notice;
}

} // namespace

NoticeFacts noticeFacts(const Session &session)
{
    NoticeFacts facts;
    facts.state = session.state();
    facts.saved = session.saved();
    facts.vaultStatus = session.vaultStatus();
    facts.online = session.isOnline();
    facts.waitingForVault = session.isWaitingForVault();
    facts.clockOffset = session.clockOffset();
    return facts;
}

std::optional<Notice> noticeFor(const NoticeFacts &facts)
{
    static constexpr std::array order{Kind::NeedsAttention, Kind::WaitingForKeyring, Kind::KeyringLocked, Kind::Offline,
                                      Kind::RateLimited,    Kind::NotSaved,          Kind::NoKeyring,     Kind::Clock,
                                      Kind::GuestLine};
    for (const Kind kind : order) {
        if (!facts.closed.contains(kind) && holds(kind, facts))
            return make(kind, facts);
    }
    return {};
}

QString buttonText(Notice::Action action)
{
    return Words::button(action);
}

} // namespace GuestPass::Ui
