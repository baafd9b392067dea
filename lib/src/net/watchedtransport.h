// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>

#include <functional>

namespace GuestPass {

class Clock;
class Journal;

/// A Transport that journals each request (method, route, status, duration; never a body or an address with ids) and
/// shows every outcome to `watcher`. Borrows `inner`, `clock` and `journal`.
std::unique_ptr<Transport> makeWatchedTransport(Transport &inner, Clock &clock, Journal &journal, const QString &store,
                                                std::function<void(const Result<HttpReply> &)> watcher);

} // namespace GuestPass
