// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace GuestPass {

/// Since the computer was started, sleep included where the platform can tell.
std::chrono::milliseconds sinceBoot();
/// The same without the time that it slept: the difference grows by sleep alone.
std::chrono::milliseconds awakeSinceBoot();

} // namespace GuestPass
