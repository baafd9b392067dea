// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <providers/pocketbaseentry.h>

namespace GuestPass::PocketBase {

/// A guest from nothing, or from what an earlier try kept: the store hears of it after the keyring does.
Next createGuest(const Wire &wire, const Grant &madeUp);

/// Somebody with a password of their own.
Next signInMember(const Wire &wire, const QString &identity, const QString &password);

/// The link that was mailed to a guest: `link` is the link, its token, or empty to look whether it was opened.
Next confirmLink(const Wire &wire, const Grant &guest, const Challenge &challenge, const Secret &link);

Next requestReset(const Wire &wire, const QString &email);
Next resetPassword(const Wire &wire, const QString &email, const Secret &link, const QString &password);

Next changePassword(const Wire &wire, const Grant &member, const QString &oldPassword, const QString &newPassword);

} // namespace GuestPass::PocketBase
