// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>

namespace GuestPass::PocketBase {

/// What was asked: the store has few answers, and the same "no" means something else to each question.
enum class Ask {
    Create, ///< make a record for a guest
    SignIn, ///< here is a password; only §4.2's own answer makes it WrongCredentials
    Refresh, ///< a younger token for a live one
    Owner, ///< change the record that the token is for
    Link, ///< mail a link to whoever has this address
    OwnLink, ///< mail a link to a new address of the record that the token is for
    Proof, ///< here is what a link held
    Api, ///< anything that is not about who somebody is
};

/// Why a reply is not a success; nothing when it is one as far as status and type tell. Rejected and the other kinds
/// that blame the asker need the documented error body (pocketbase.md §1.4): what a portal, a proxy or a broken server
/// says never does.
std::optional<Error> judge(const HttpReply &reply, Ask ask);

/// Whether the reply has the documented error body.
bool isStoresRefusal(const HttpReply &reply);

/// The store says that a plain owner may not change e-mail or password in this way: only a collection with a manage
/// rule takes that (§8.4).
bool isForManagersOnly(const HttpReply &reply);

} // namespace GuestPass::PocketBase
