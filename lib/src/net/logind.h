// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace GuestPass {

/// Calls `woke` when logind says that the computer is awake again, as long as the object lives. Null where there is no
/// system bus; logind itself may come later.
std::unique_ptr<QObject> watchLogind(std::function<void()> woke);

} // namespace GuestPass
