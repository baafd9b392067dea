// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>

namespace GuestPass::CommerceEngine {

/// What was asked: the store's vocabulary is small, and the same "no" means something else to each question.
enum class Ask {
    Guest, ///< let a guest in, by the store's key
    Refresh, ///< new tokens for a refresh token
    Account, ///< register, send a code, tell about a sign-out
    Proof, ///< here is a password or a code
    Api, ///< anything that is not about who somebody is
};

/// Why a reply is not a success; nothing when it is one as far as status, type and `success` tell. Rejected and the
/// other kinds that blame the asker need the documented error envelope: what a portal, a proxy or a broken server says
/// never does.
std::optional<Error> judge(const HttpReply &reply, Ask ask);

/// The `content` of a success.
Result<QJsonObject> readContent(const HttpReply &reply, Ask ask);

} // namespace GuestPass::CommerceEngine
