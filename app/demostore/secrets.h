// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace DemoStore {

/// Compares in a time that depends on the lengths only.
bool sameSecret(QByteArrayView left, QByteArrayView right);

/// Bytes from the operating system's generator.
QByteArray randomBytes(qsizetype count);

} // namespace DemoStore
