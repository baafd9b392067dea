// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace GuestPass {

/// An HTTP date (RFC 9110 §5.6.7) in any of its three forms, as UTC; invalid when it is none of them.
QDateTime parseHttpDate(const QByteArray &text);

} // namespace GuestPass
