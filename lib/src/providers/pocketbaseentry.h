// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>
#include <providers/pocketbasememory.h>
#include <providers/pocketbasereplies.h>
#include <providers/pocketbasewire.h>

namespace GuestPass::PocketBase {

/// Somebody who was let in.
struct Arrival {
    Grant grant;
    QJsonObject record; ///< as the store told it
    QString newName; ///< to be set for a new member; may be empty
};

/// The grant of an entry, with the memory that let it in.
Grant grantOf(const Entry &entry, Identity::Kind kind, const Memory &memory);

/// What trouble with a sign-in means right after the store took the pair: nothing that anybody typed is wrong.
Error doubtful(Error error);
Error somebodyElse();

/// One try with a name and a password.
Next signIn(const Wire &wire, const QString &identity, const QString &password,
            const std::function<Next(const Result<Entry> &)> &then);

/// Back in by what is remembered, without asking anybody. Ends with Rejected when the store refuses every pair, with
/// `refusal` when nothing is remembered.
Next wakeUp(const Wire &wire, const Grant &current, const Error &refusal,
            const std::function<Next(const Arrival &)> &then);

/// A younger token for a live one, else `wakeUp`.
Next refresh(const Wire &wire, const Grant &current);

/// Ends a flow that let somebody in. A new member's name is set and their mark of a guest removed on the way; whatever
/// becomes of that, they are in. `last`: a request to send besides, whose answer does not matter either.
Next finish(const Wire &wire, const Arrival &arrival, const std::optional<HttpRequest> &last = {});

} // namespace GuestPass::PocketBase
