// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vault/entries.h>

namespace GuestPass {

/// The record of a slot, out of its frames, and the head as it lies there (empty: none was seen). A part that is
/// missing, damaged or of another record makes it Corrupt, unless somebody has replaced the record meanwhile; then it
/// is the new one. `how` is one of the reading functions of `Entries`.
using RecordReceiver = std::function<void(const VaultReply &record, const QByteArray &head)>;
using ReadEntry = void (Entries::*)(const QString &, const Entries::Receiver &);
void readRecord(Entries &entries, ReadEntry how, const QString &slot, const RecordReceiver &receiver);

/// What an entry without a byte means: KWallet answers so when it fails after opening.
VaultReply answeredWithNothing();

} // namespace GuestPass
