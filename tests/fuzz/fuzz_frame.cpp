// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/recordparts.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Whatever lies in a keyring: either refused, or exactly what toBytes() makes of what was understood. Alone it is a
/// record if it says so.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto parsed = GuestPass::parseFrame(bytes);
    if (const auto *frame = std::get_if<GuestPass::Frame>(&parsed)) {
        if (GuestPass::toBytes(*frame) != bytes)
            std::abort();
        const auto record = GuestPass::joinRecord({*frame});
        if (record ? frame->parts != 1 || *record != frame->payload : frame->parts == 1)
            std::abort();
    } else if (GuestPass::describe(std::get<GuestPass::FrameProblem>(parsed)).isEmpty()) {
        std::abort();
    }
    return 0;
}
