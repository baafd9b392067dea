// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/result.h>

namespace GuestPass {

/// A random id for this installation and one store (mudbase.md §5: `deviceId`), made on first use and kept in `folder`.
/// It says nothing about the computer, and another store gets another one. Empty when it cannot be kept: an id that
/// changes with every start would be worth nothing.
QString deviceId(const QString &folder);

/// Forgets it; the next use makes a new one. NotAllowed when the file cannot be removed.
Result<Done> resetDeviceId(const QString &folder);

} // namespace GuestPass
