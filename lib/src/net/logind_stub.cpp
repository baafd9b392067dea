// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <net/logind.h>

namespace GuestPass {

std::unique_ptr<QObject> watchLogind(std::function<void()>)
{
    return nullptr;
}

} // namespace GuestPass
