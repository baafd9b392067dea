// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/identity.h>

#include <QList>

namespace GuestPass::PocketBase {

/// What `Grant::extra` holds: the way back in after the token has died, because a dead one cannot be refreshed
/// (pocketbase.md §3.3). Members have one too, so that a computer that slept for a week wakes up signed in; like the
/// tokens it lies in the keyring and nowhere else.
struct Memory {
    QString identity; ///< what to sign in with: the made-up address of a guest
    QString password;
    /// Sent, and perhaps in force already: whoever finds these here does not know whether the store took them.
    QString pendingPassword;
    QString pendingEmail;
    QString pendingName; ///< to be set once `pendingEmail` is in force
    bool byLink = false; ///< the store was asked and has no manage rule for guests

    static Memory of(const Grant &grant);
    QJsonObject toJson() const;
    bool operator==(const Memory &) const = default;
};

Grant withMemory(Grant grant, const Memory &memory);

/// A pair that may let somebody in, and what it would mean if it did.
struct Candidate {
    QString identity;
    QString password;
    Memory after; ///< what is known then
    bool converted = false; ///< the pending address is in force: whoever is let in is a member
    QString name; ///< of the new member, to be set

    bool operator==(const Candidate &) const = default;
};

/// Every pair once, the likeliest first.
QList<Candidate> candidates(const Memory &memory);

/// A guest that no store has heard of: an id, an address and a password, and no token yet.
Grant makeUpGuest(const QString &emailDomain);

/// Whether `grant` is such a guest, kept from an earlier try.
bool isMadeUpGuest(const Grant &grant);

/// Whether the address is one that PocketPages or this program makes up.
bool isMadeUpAddress(const QString &email);

} // namespace GuestPass::PocketBase
