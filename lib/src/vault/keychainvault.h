// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/tokenvault.h>

namespace GuestPass {

/// For a platform whose entries take no more than `largestEntry` bytes of a record; larger records are split.
std::unique_ptr<TokenVault> makeKeychainVault(const QString &service, qsizetype largestEntry);

} // namespace GuestPass
