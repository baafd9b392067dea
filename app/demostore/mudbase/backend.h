// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mailcodes.h"
#include "ratelimits.h"
#include "tokens.h"
#include "users.h"

namespace DemoStore::Mudbase {

/// What the operations of this dialect share. The store must outlive it.
struct Backend {
    explicit Backend(Store &opened);

    Store &store;
    Users users;
    Tokens tokens;
    MailCodes codes;
    RateLimits limits;
};

/// Who a bearer is.
struct Holder {
    UserSession session;
    User user;
};
/// Nobody for a token that is not ours, has expired or was ended. Notes that its user is still there.
std::optional<Holder> holderOf(Backend &backend, const QByteArray &accessToken);

} // namespace DemoStore::Mudbase
