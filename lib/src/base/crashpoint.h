// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

namespace GuestPass {

#ifdef GUESTPASS_CRASH_POINTS

/// A place before or after a durable step where a test ends this program as `kill -9` does. The environment says where:
/// GUESTPASS_CRASH_AT=name, =name:3 (the third time it is passed) or =#7 (the seventh point of any name); each passing
/// is appended to the file GUESTPASS_CRASH_LOG. `name` has to be a literal, or the test that reads the sources misses
/// it.
void crashPoint(const char *name);

#else

inline void crashPoint(const char *)
{
}

#endif

} // namespace GuestPass
