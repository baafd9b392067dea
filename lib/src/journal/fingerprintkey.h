// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace GuestPass {

/// The key of this installation's fingerprints, from `fingerprint.key` in `folder`; made when it is missing or damaged.
/// All processes get the same one. Where it cannot be kept (or without a folder), a key for this object's life.
QByteArray fingerprintKey(const QString &folder);

} // namespace GuestPass
