// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace DemoStore {

constexpr int minimumPasswordLength = 8;
constexpr int maximumPasswordLength = 1024;

/// PBKDF2-HMAC-SHA256 (RFC 8018) with a salt of its own. `iterations` is kept so that it can be raised later.
struct PasswordHash {
    QByteArray salt;
    QByteArray hash;
    int iterations = 0;

    bool isEmpty() const { return hash.isEmpty(); }
    bool operator==(const PasswordHash &) const = default;
};

PasswordHash hashPassword(const QString &password);
bool isPassword(const PasswordHash &kept, const QString &password);

} // namespace DemoStore
