// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <guestpass/result.h>
#include <guestpass/tokenvault.h>

namespace GuestPass {
class Session;
} // namespace GuestPass

namespace GuestPass::Cli {

/// A failed call, in words. `session` (may be null) tells why the state forbids something.
Reply failed(const Error &error, const Session *session);
/// Something that this program refuses by itself. `kind` is the stable word for scripts.
Reply refused(ExitCode exitCode, const QString &kind, const QString &message);
/// What stands in the way of acting for the present session; nothing when it is a guest or a member.
std::optional<Reply> obstacle(const Session &session);
/// What a keyring's answer means, as a sentence with the way out.
QString keyringSentence(VaultStatus status);

} // namespace GuestPass::Cli
