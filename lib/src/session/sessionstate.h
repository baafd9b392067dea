// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/session.h>

#include <array>
#include <optional>

namespace GuestPass {

/// What can happen to a session.
enum class SessionEvent {
    FoundNothing, ///< the keyring was read: there is no session
    FoundGuest, ///< the keyring holds a guest (opened, unlocked, or made by another process)
    FoundMember, ///< the keyring holds an account
    FoundRejected, ///< the keyring holds credentials that the store has refused
    FoundUnreadable, ///< a session exists, and cannot be read now
    GuestSignedIn,
    MemberSignedIn,
    Rejected, ///< the store proved that it does not accept the credentials
    SignedOut,
    GivenUp, ///< the person goes on without what cannot be read, or starts over
};

struct SessionTransition {
    Session::State from;
    SessionEvent event;
    Session::State to;
};

namespace Detail {
using S = Session::State;
using E = SessionEvent;

// clang-format off
inline constexpr std::array sessionTransitions {
    SessionTransition {S::Opening,        E::FoundNothing,    S::SignedOut},
    SessionTransition {S::Opening,        E::FoundGuest,      S::Guest},
    SessionTransition {S::Opening,        E::FoundMember,     S::Member},
    SessionTransition {S::Opening,        E::FoundRejected,   S::NeedsAttention},
    SessionTransition {S::Opening,        E::FoundUnreadable, S::Locked},
    SessionTransition {S::Opening,        E::GivenUp,         S::SignedOut},
    SessionTransition {S::Opening,        E::SignedOut,       S::SignedOut},

    SessionTransition {S::SignedOut,      E::FoundNothing,    S::SignedOut},
    SessionTransition {S::SignedOut,      E::FoundGuest,      S::Guest},
    SessionTransition {S::SignedOut,      E::FoundMember,     S::Member},
    SessionTransition {S::SignedOut,      E::FoundRejected,   S::NeedsAttention},
    SessionTransition {S::SignedOut,      E::FoundUnreadable, S::Locked},
    SessionTransition {S::SignedOut,      E::GuestSignedIn,   S::Guest},
    SessionTransition {S::SignedOut,      E::MemberSignedIn,  S::Member},

    SessionTransition {S::Guest,          E::FoundGuest,      S::Guest},
    SessionTransition {S::Guest,          E::FoundMember,     S::Member},
    SessionTransition {S::Guest,          E::FoundRejected,   S::NeedsAttention},
    SessionTransition {S::Guest,          E::MemberSignedIn,  S::Member},
    SessionTransition {S::Guest,          E::Rejected,        S::NeedsAttention},
    SessionTransition {S::Guest,          E::SignedOut,       S::SignedOut},

    SessionTransition {S::Member,         E::FoundGuest,      S::Guest},
    SessionTransition {S::Member,         E::FoundMember,     S::Member},
    SessionTransition {S::Member,         E::FoundRejected,   S::NeedsAttention},
    SessionTransition {S::Member,         E::MemberSignedIn,  S::Member},
    SessionTransition {S::Member,         E::Rejected,        S::NeedsAttention},
    SessionTransition {S::Member,         E::SignedOut,       S::SignedOut},

    SessionTransition {S::Locked,         E::FoundNothing,    S::SignedOut},
    SessionTransition {S::Locked,         E::FoundGuest,      S::Guest},
    SessionTransition {S::Locked,         E::FoundMember,     S::Member},
    SessionTransition {S::Locked,         E::FoundRejected,   S::NeedsAttention},
    SessionTransition {S::Locked,         E::FoundUnreadable, S::Locked},
    SessionTransition {S::Locked,         E::GivenUp,         S::SignedOut},
    SessionTransition {S::Locked,         E::SignedOut,       S::SignedOut},

    SessionTransition {S::NeedsAttention, E::FoundGuest,      S::Guest},
    SessionTransition {S::NeedsAttention, E::FoundMember,     S::Member},
    SessionTransition {S::NeedsAttention, E::FoundRejected,   S::NeedsAttention},
    SessionTransition {S::NeedsAttention, E::MemberSignedIn,  S::Member},
    SessionTransition {S::NeedsAttention, E::GivenUp,         S::SignedOut},
    SessionTransition {S::NeedsAttention, E::SignedOut,       S::SignedOut},
};
// clang-format on
} // namespace Detail

/// The state after `event`; nothing when it cannot happen in `from`.
constexpr std::optional<Session::State> next(Session::State from, SessionEvent event)
{
    for (const auto &transition : Detail::sessionTransitions) {
        if (transition.from == from && transition.event == event)
            return transition.to;
    }
    return std::nullopt;
}

} // namespace GuestPass
