// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dialect.h"

namespace DemoStore::CommerceEngine {

/// The whole recalculated cart. Lines whose goods have left the catalogue are kept and not shown.
QJsonObject cartJson(Store &store, const Cart &cart);

} // namespace DemoStore::CommerceEngine
