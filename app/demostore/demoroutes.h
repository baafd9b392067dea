// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "router.h"

namespace DemoStore {

class Store;

/// What belongs to the demo and to no vendor's API: /demo/health, /demo/outbox and /pictures. Also answers
/// everything that no route does, with a JSON envelope.
void addDemoRoutes(Router &router, Store &store);

/// The version of this program.
QString programVersion();

} // namespace DemoStore
