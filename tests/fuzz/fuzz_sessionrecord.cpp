// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/sessionrecord.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What a keyring gives for a session: refused, or a record that is the same once it was kept again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto record = GuestPass::sessionRecordFrom(bytes);
    if (!record)
        return 0;
    const QByteArray kept = GuestPass::toBytes(*record);
    const auto again = GuestPass::sessionRecordFrom(kept);
    if (!again || GuestPass::toBytes(*again) != kept || again->grant != record->grant)
        std::abort();
    return 0;
}
