// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/tokenvault.h>
#include <vault/keychainjobs.h>
#include <vault/secretservice.h>

namespace GuestPass {

enum class KeychainCall { Read, Write, Remove };

/// Puts together what QtKeychain said and what the service said when asked: neither alone tells locked from missing.
/// `probed` is NotAvailable where there is no service to ask.
VaultReply judge(KeychainCall call, const JobReply &job, const SecretService::Answer &probed, bool libraryMissing);
/// What an attempt to unlock came to.
VaultReply judgeUnlock(const SecretService::Answer &answer, bool libraryMissing);

} // namespace GuestPass
