// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>

namespace GuestPass {

/// PocketBase 0.22 and later, guests as PocketPages makes them. Takes no device id.
std::unique_ptr<Provider> makePocketBase(const StoreProfile &profile, const DeviceIdSource &deviceId);
ServiceInfo pocketBaseInfo();

} // namespace GuestPass
