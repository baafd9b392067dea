// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>

namespace GuestPass {

/// The Commerce Engine Storefront API. Takes no device id.
std::unique_ptr<Provider> makeCommerceEngine(const StoreProfile &profile, const DeviceIdSource &deviceId);
ServiceInfo commerceEngineInfo();

} // namespace GuestPass
