// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../store.h"
#include "collections.h"
#include "ratelimits.h"
#include "replies.h"
#include "tokens.h"
#include "users.h"

namespace DemoStore::PocketBase {

/// What the operations of this dialect share. The store must outlive it.
struct Backend {
    explicit Backend(Store &opened)
        : store(opened)
        , settings(opened.settings.pocketBase)
        , replies(settings.old)
        , collections(settings.old, settings.manageRule)
        , users(opened.database, opened.clock)
        , tokens(opened, users)
        , limits(opened.clock)
    {
    }
    Q_DISABLE_COPY_MOVE(Backend)

    Store &store;
    const PocketBaseSettings &settings;
    const Replies replies;
    const Collections collections;
    Users users;
    Tokens tokens;
    RateLimits limits;
};

} // namespace DemoStore::PocketBase
