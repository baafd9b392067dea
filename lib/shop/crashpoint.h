// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

namespace GuestPass {

#ifdef GUESTPASS_CRASH_POINTS
void crashPoint(const char *name); // lib/src/base/crashpoint.h, which this library may not include
#else
inline void crashPoint(const char *)
{
}
#endif

} // namespace GuestPass
