// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/secret.h>

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace GuestPass {

/// Who a session acts for, as the store said it.
struct Identity {
    enum class Kind { Guest, Member };

    Kind kind = Kind::Guest;
    QString userId; ///< opaque
    QString email; ///< empty for guests
    QString displayName; ///< may be empty

    bool isGuest() const { return kind == Kind::Guest; }
    /// Whatever they are called by now. A guest who got an account is somebody else, also under the same id.
    bool isSameAs(const Identity &other) const { return kind == other.kind && userId == other.userId; }
    bool operator==(const Identity &) const = default;
};

/// The credentials of a session. Times are the *server's*, in UTC; invalid when the store does not tell.
struct Tokens {
    Secret access;
    Secret refresh; ///< empty where a service has none
    QDateTime issuedAt;
    QDateTime expiresAt;
    QDateTime refreshExpiresAt;

    bool operator==(const Tokens &) const = default;
};

/// A step that needs the person: a code (or a link) was sent to an address of theirs.
struct Challenge {
    enum class Purpose { CreateAccount, SignIn, ResetPassword };
    enum class Proof {
        Code, ///< a short code, typed in
        Link, ///< a link, opened in the mail or pasted here; the session may also notice by itself that it was opened
    };

    Purpose purpose = Purpose::CreateAccount;
    QString sentTo; ///< e-mail address
    Secret handle; ///< binds the code to the attempt (Commerce Engine: `otp_token`)
    QString action; ///< echoed back unchanged (Commerce Engine: `otp_action`)
    QString displayName; ///< the name to set once the account exists
    QDateTime requestedAt; ///< local time, for the resend countdown
    Proof proof = Proof::Code;
    Secret bearer; ///< of the guest that was made for the attempt alone; empty when it is the session's

    bool operator==(const Challenge &) const = default;
};

/// What a store gives when it lets somebody in. `extra` holds what a provider needs to keep beside the tokens (such as
/// the password of a PocketBase guest); it is as secret as they are and is stored with them. A guest's Grant without an
/// access token is one that is still being created: what a provider had to make up for it, kept before the store hears.
struct Grant {
    Identity identity;
    Tokens tokens;
    QJsonObject extra;

    bool operator==(const Grant &) const = default;
};

} // namespace GuestPass
