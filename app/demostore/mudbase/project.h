// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1String>

namespace DemoStore::Mudbase {

/// The one project of the demo store. Fixed, so that a profile stays good when the data file does not.
constexpr QLatin1String projectId{"677565737470617373000001"};
constexpr QLatin1String productsCollection{"677565737470617373000011"};
constexpr QLatin1String cartsCollection{"677565737470617373000012"};
constexpr QLatin1String categoriesCollection{"677565737470617373000013"};

/// The role that may keep a cart.
constexpr QLatin1String memberRole{"customer"};
/// The system role of everybody who is not of the organisation's staff.
constexpr QLatin1String systemRole{"viewer"};

} // namespace DemoStore::Mudbase
