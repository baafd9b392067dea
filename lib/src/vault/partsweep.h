// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vault/entries.h>

namespace GuestPass {

/// Parts of a slot that belong to no record any more.
struct PartSweep {
    QString slot;
    quint64 generation = 0; ///< names the place: see partName()
    int from = 1;
    int atLeast = 1; ///< below this one, a missing part is not taken for the end
};

/// `Ok`: nothing is there any more. Shows no prompt.
void sweepParts(Entries &entries, const PartSweep &sweep, const Entries::Receiver &receiver);
/// There is no default keyring, or nothing in it.
bool isGone(const VaultReply &reply);

} // namespace GuestPass
