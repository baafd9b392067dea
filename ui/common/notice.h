// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/session.h>

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace GuestPass::Ui {

/// One line for the strip under the header.
struct Notice {
    /// Most serious first: of several, the first one is shown.
    enum class Kind {
        NeedsAttention,
        WaitingForKeyring,
        KeyringLocked,
        Offline,
        RateLimited,
        NotSaved,
        NoKeyring,
        Clock,
        GuestLine
    };
    enum class Action {
        TryNow,
        Unlock,
        ContinueWithoutSaving,
        KeyringHelp,
        RetrySave,
        Details,
        TryAgain,
        SignIn,
        StartOver,
        CreateAccount,
        Dismiss, ///< a plain button; the closing cross is `canClose`
    };

    Kind kind = Kind::GuestLine;
    QString text;
    QString details; ///< shown on demand, by the action KeyringHelp or Details
    QList<Action> actions; ///< left to right
    bool canClose = false;

    bool operator==(const Notice &) const = default;
};

/// What a notice depends on, as values.
struct NoticeFacts {
    Session::State state = Session::State::Opening;
    Session::Saved saved = Session::Saved::Nothing;
    VaultStatus vaultStatus = VaultStatus::Ok;
    bool online = true;
    bool waitingForVault = false;
    std::chrono::milliseconds clockOffset{}; ///< the store's time minus this computer's
    std::chrono::seconds wait{}; ///< how long the store asked us to wait, from now
    QSet<Notice::Kind> closed; ///< what the person does not want to see again

    bool operator==(const NoticeFacts &) const = default;
};

NoticeFacts noticeFacts(const Session &session);
/// The most serious notice; nothing when all is well.
std::optional<Notice> noticeFor(const NoticeFacts &facts);
/// The words on an action's button.
QString buttonText(Notice::Action action);

} // namespace GuestPass::Ui
