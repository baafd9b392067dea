// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace GuestPass::Test {

/// libsecret's file backend without an entry, as its format has it (magic, version, then a little-endian GVariant
/// "(uayutua(a{say}ay))"), but with ten iterations from the password to the key instead of 100,000: for hundreds of
/// runs that is most of the time.
inline QByteArray emptyFileKeyring()
{
    QByteArray bytes = QByteArray::fromRawData("GnomeKeyring\n\r\0\n\1\0", 18);
    bytes += QByteArray::fromHex("20000000") + QByteArray(32, 's'); // salt
    bytes += QByteArray::fromHex("0a000000"); // iterations
    bytes += QByteArray(12, '\0'); // changed when, and how often
    return bytes + char(36); // where the salt ends
}

} // namespace GuestPass::Test
