// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/journal.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// A line of the journal's file, which anybody may have written: refused, or an event that is written and read as the
/// same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto event = GuestPass::parseJournalLine(bytes);
    if (!event)
        return 0;
    const QByteArray line = GuestPass::toJournalLine(*event);
    if (line.count('\n') != 1 || !line.endsWith('\n'))
        std::abort();
    const auto again = GuestPass::parseJournalLine(line);
    if (!again || *again != *event)
        std::abort();
    return 0;
}
