// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>

namespace GuestPass {

/// Mudbase, as the users of one project see it.
std::unique_ptr<Provider> makeMudbase(const StoreProfile &profile, const DeviceIdSource &deviceId);
ServiceInfo mudbaseInfo();

} // namespace GuestPass
