// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/identity.h>
#include <providers/mudbaseverdict.h>

namespace GuestPass::Mudbase {

/// Somebody who was let in, with a token pair. A guest for Ask::Guest and a member for everything else: roles are the
/// project's own business, and the store tells guests from members in several ways (mudbase.md §3.5). `email` stands in
/// where the reply names none.
Result<Grant> readGrant(const HttpReply &reply, Ask ask, const QString &email = {});

/// A new token pair for somebody who is known: the reply names no user. Anybody else's tokens are a BadReply.
Result<Grant> readTokensFor(const Grant &known, const HttpReply &reply);

/// `converted` with the role that the store gave; unchanged if the reply does not tell, or tells of somebody else.
Grant withRole(const Grant &converted, const HttpReply &reply);

/// Whether the account was made and waits for its mailed link: success without a token (§7.1).
bool waitsForLink(const QJsonObject &body);

/// `draft` if the store did what it was asked to.
Result<Challenge> readChallenge(const HttpReply &reply, const Challenge &draft);

/// The token of a mailed link, given as itself or as the whole link; empty for anything else and for a link of another
/// project.
Secret linkToken(const Secret &input, const QString &projectId);

} // namespace GuestPass::Mudbase
