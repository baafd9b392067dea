// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <faultproxy/rules.h>

namespace FaultProxy {

class JsonObject;

/// Takes the `action` of a rule: the name of one that needs nothing more, or an object with one member. What is wrong
/// is told by `rule`.
Act::Any readAction(JsonObject &rule);

} // namespace FaultProxy
