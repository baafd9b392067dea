// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>

namespace GuestPass {

/// The newest code in a reply of the demo store's outbox that was sent to this address.
Result<QString> newestCode(const HttpReply &reply, const QString &email);

} // namespace GuestPass
