// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>

namespace GuestPass::Mudbase {

/// What was asked: the store says little more than a status and a sentence, and the same "no" means something else to
/// each question.
enum class Ask {
    Guest, ///< let a guest in
    Refresh, ///< new tokens for a refresh token
    Convert, ///< by the guest's bearer
    Account, ///< by nobody: sign up, send a code
    Proof, ///< by nobody: here is a password, a code or a mailed token
    Change, ///< by a bearer: here is the old password
    Api, ///< by a bearer: anything else
};

/// Why a reply is not a success; nothing when it is one as far as status and type tell. Rejected and the other kinds
/// that blame the asker need the documented error body (mudbase.md §4): what a portal, a proxy or a broken server says
/// never does. For Ask::Refresh, Rejected needs one of the documented texts besides.
std::optional<Error> judge(const HttpReply &reply, Ask ask);

/// The body of a success.
Result<QJsonObject> readBody(const HttpReply &reply, Ask ask);

/// Whether the account waits for its mailed link to be opened (§4.3).
bool isUnverified(const Error &error);

} // namespace GuestPass::Mudbase
