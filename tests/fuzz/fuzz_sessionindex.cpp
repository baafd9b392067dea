// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/sessionindex.h>

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// The note of a refresh, whatever is in it: nothing, or what would be noted again.
void readNote(const QByteArray &bytes)
{
    const auto read = GuestPass::intentFromNote(bytes);
    if (read.intent && (!read.ok || GuestPass::intentFromNote(GuestPass::toNote(read.intent)).intent != read.intent))
        std::abort();
}

} // namespace

/// The file of a slot, whatever is in it: an entry that is the same once it was written again, or something that is
/// told and not forgotten.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    readNote(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/fuzz-XXXXXX")); // nobody waits for a disk there
    static const GuestPass::SessionIndex index(folder.path());
    const auto slot = u"tea/session"_s;
    if (!index.remove(slot))
        std::abort();
    QFile file(index.filePath(slot));
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(data), qint64(size)) < 0)
        std::abort();
    file.close();
    const auto found = index.read(slot);
    if (found.entry.has_value() != found.problem.isEmpty())
        std::abort();
    if (!found.entry) {
        if (index.read(slot).problem.isEmpty())
            std::abort();
        return 0;
    }
    if (!index.write(*found.entry, GuestPass::Durable::Later))
        std::abort();
    const auto again = index.read(slot);
    if (!again.entry || again.entry->generation != found.entry->generation || again.refresh != found.refresh)
        std::abort();
    return 0;
}
