// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/identity.h>
#include <providers/commerceengineverdict.h>

namespace GuestPass::CommerceEngine {

/// Somebody who was let in, with `user` and a token pair that agree on who it is.
Result<Grant> readGrant(const HttpReply &reply, Ask ask);

/// A new token pair for somebody who is known: the reply names no user. Anybody else's tokens are a BadReply.
Result<Grant> readTokensFor(const Identity &known, const HttpReply &reply, Ask ask);

/// `draft` with the handle and the action that the store sent.
Result<Challenge> readChallenge(const HttpReply &reply, const Challenge &draft);

} // namespace GuestPass::CommerceEngine
