// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vault/sessionindex.h>

namespace GuestPass {

class Journal;

/// How far a refresh came, told from what was written before it went (the intent) and what the keyring holds.
enum class Rotation {
    NotSent, ///< nothing was sent whose answer was not kept
    Unknown, ///< sent; the store may have acted on it, or not
    Received, ///< the answer is in the keyring, and only the intent was left behind
};

Rotation rotationOf(const std::optional<RefreshIntent> &intent, const QString &present);
/// Stable, for the journal: `unknown`.
QString keyOf(Rotation rotation);

/// The fingerprint of what a refresh hands in: the refresh token, where there is none the access token.
QString fingerprintOf(const Tokens &tokens, const Journal &journal);

} // namespace GuestPass
