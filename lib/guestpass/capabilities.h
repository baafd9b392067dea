// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace GuestPass {

/// What a service can do, as data: the session and the UI ask this instead of asking which service it is.
struct Capabilities {
    enum class Refresh {
        None, ///< a dead token means signing in again
        Rotating, ///< each refresh replaces the refresh token
        NonRotating, ///< the refresh token stays
        ReissueWhileAlive, ///< a live access token is exchanged for a younger one
    };
    enum class Conversion {
        PasswordAtOnce, ///< e-mail and password, done
        PasswordThenCode, ///< e-mail and password, then the mailed code
        PasswordThenMailLink, ///< e-mail and password, then the mailed link
    };

    /// How a store takes a refresh that comes a second time with the same credential, because the first answer was
    /// lost.
    enum class RepeatedRefresh {
        Harmless, ///< an exchange does not use the credential up
        Repeatable, ///< a used credential is honoured for a while, see `repeatGrace`
        SingleUse, ///< a used credential is taken for a stolen one, and ends the session
    };

    Refresh refresh = Refresh::None;
    RepeatedRefresh repeatedRefresh = RepeatedRefresh::Harmless;
    std::chrono::seconds repeatGrace{}; ///< how long a used credential is honoured, from its first use
    Conversion conversion = Conversion::PasswordAtOnce;
    bool guestNeedsKeptSecret = false; ///< a secret must be in the vault *before* the guest is created
    /// Signing in a guest with an access token of theirs, even a dead one, gives the same guest with new tokens.
    bool guestKnownByAccessToken = false;
    bool guestCartOnServer = false; ///< guests may write a cart at the store
    bool catalogueNeedsSession = false; ///< nothing can be browsed without being at least a guest
    bool passwordSignIn = false;
    bool codeSignIn = false;
    bool passwordReset = false;
    bool signOutRevokes = false; ///< signing out makes the tokens useless at the store
    bool userIdSurvivesConversion = false;

    bool operator==(const Capabilities &) const = default;
};

} // namespace GuestPass
