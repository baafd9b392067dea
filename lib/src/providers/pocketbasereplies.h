// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/identity.h>
#include <providers/pocketbaseverdict.h>

namespace GuestPass::PocketBase {

/// A token, and the record that the store gave with it. They agree on who it is.
struct Entry {
    Tokens tokens;
    QJsonObject record;

    QString userId() const;
    QString email() const;
    /// What the record says by itself: guests have a field `anonymous` that is set, or a made-up address.
    Identity::Kind kind() const;
    /// The person behind the record, taken for a guest or a member.
    Identity identity(Identity::Kind kind) const;
};

Result<Entry> readEntry(const HttpReply &reply, Ask ask);

/// The token in a mailed link (§4.8), or the token itself; empty when there is none.
Secret tokenFromLink(const Secret &pasted);

} // namespace GuestPass::PocketBase
