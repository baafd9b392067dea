// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>

namespace GuestPass {

/// The Commerce Engine Storefront API under `baseUrl`.
std::unique_ptr<Provider> makeCommerceEngine(const QUrl &baseUrl, const QString &apiKey);

} // namespace GuestPass
