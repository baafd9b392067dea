// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace DemoStore::PocketBase {

constexpr int idSize = 15;
constexpr int shortestPassword = 8;

/// bcrypt takes 72 bytes; 0.23 leaves one for itself.
inline bool isPasswordLength(const QString &password, bool old)
{
    return password.size() >= shortestPassword && password.toUtf8().size() <= (old ? 72 : 71);
}

} // namespace DemoStore::PocketBase
