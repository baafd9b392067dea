// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace GuestPass {

/// Whether a host, as QUrl gives it, is this computer: `localhost` or an address of the loopback network.
bool isLoopback(const QString &host);

} // namespace GuestPass
