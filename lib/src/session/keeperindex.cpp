// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/keeper.h>

#include <base/crashpoint.h>
#include <guestpass/clock.h>
#include <guestpass/journal.h>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What may be known about the session without the keyring.

namespace GuestPass {

namespace {

constexpr auto untilSync = 50ms; // after the answer that nobody shall wait for, and about one write of the disk

} // namespace

/// A program that ends between the keyring and the index leaves an index that knows of nobody, or of an older record:
/// behind a locked keyring that guest would be forgotten, and a second one made.
void Keeper::repairEntry(const SessionRecord &record)
{
    if (isAnswered(record))
        forgetRefresh();
    const QString fingerprint = m_parts.journal.fingerprint(m_lastBytes);
    if (m_entry && m_entry->saved && !m_entry->signedOut && m_entry->fingerprint == fingerprint)
        return;
    m_entry = entryFor(record);
    m_entry->saved = true;
    m_entry->fingerprint = fingerprint;
    m_entry->pendingRemoval.clear();
    m_indexDamaged = false;
    writeEntry(Durable::Later);
}

IndexEntry Keeper::entryFor(const SessionRecord &record) const
{
    IndexEntry entry = m_entry.value_or(IndexEntry{});
    entry.slot = m_slot;
    entry.identity = record.grant.identity;
    entry.created = record.since;
    entry.lastUsed = m_parts.clock.now();
    entry.generation = record.generation;
    entry.signedOut = false;
    return entry;
}

void Keeper::expectRecord()
{
    const bool known = m_entry && m_entry->saved && !m_entry->signedOut;
    if (known || m_memoryOnly)
        return;
    crashPoint("record.expect");
    m_index.expect(m_slot);
    crashPoint("record.expected");
    syncSoon();
}

void Keeper::expectNothing()
{
    m_index.expectNothing(m_slot);
}

/// Another process may have written it since this one read it: in a turn nobody does.
void Keeper::adoptEntry()
{
    writeWaitingEntry();
    if (!m_isEntryKept)
        return; // what is there is older than what is known
    if (auto found = m_index.read(m_slot); found.entry)
        m_entry = std::move(found.entry);
}

void Keeper::noteCartLines(int lines)
{
    if (m_memoryOnly)
        return;
    adoptEntry();
    if (!m_entry || m_entry->signedOut || m_entry->cartLines == lines)
        return;
    m_entry->cartLines = lines;
    m_entry->lastUsed = m_parts.clock.now();
    writeEntry(Durable::Later);
}

void Keeper::noteClockOffset(std::chrono::milliseconds offset)
{
    adoptEntry();
    if (!isNews(offset))
        return;
    m_entry->clockOffsetMs = offset.count();
    writeEntry(Durable::Later);
}

bool Keeper::isNews(std::chrono::milliseconds offset) const
{
    return !m_memoryOnly && m_entry && std::abs(m_entry->clockOffsetMs - offset.count()) >= 2000;
}

void Keeper::readEntry()
{
    writeWaitingEntry();
    auto found = m_index.read(m_slot);
    m_entry = std::move(found.entry);
    m_indexDamaged = !found.problem.isEmpty();
    if (m_indexDamaged)
        m_parts.journal.record(m_profileId, u"keyring"_s, u"The index cannot be read."_s,
                               {{u"error"_s, found.problem}});
    m_refresh = std::move(found.refresh);
    if (found.refreshDamaged)
        m_parts.journal.record(m_profileId, u"refresh"_s, u"The note of the last refresh cannot be read."_s);
}

/// Marks are durable before what they announce is done. What only tells of something done, and is found again by the
/// next load, need not keep anybody waiting for the disk.
void Keeper::writeEntry(Durable durable)
{
    if (!m_entry || m_memoryOnly)
        return;
    m_unwritten = false;
    crashPoint("index.write");
    const auto written = m_index.write(*m_entry, durable);
    m_isEntryKept = written.ok();
    if (!written)
        m_parts.journal.record(m_profileId, u"keyring"_s, u"The index could not be written."_s,
                               {{u"error"_s, written.error().detail}});
    crashPoint("index.written");
    if (durable == Durable::Later)
        syncSoon();
}

/// The turn in which it was saved lasts as long (Turns::finish): no other process meets the older entry.
void Keeper::writeEntrySoon()
{
    if (!std::exchange(m_unwritten, true))
        QMetaObject::invokeMethod(
            &m_life, [this] { writeWaitingEntry(); }, Qt::QueuedConnection);
}

void Keeper::writeWaitingEntry()
{
    if (std::exchange(m_unwritten, false))
        writeEntry(Durable::Later);
}

void Keeper::syncSoon()
{
    if (std::exchange(m_unsynced, true))
        return;
    m_parts.clock.callAfter(untilSync, &m_life, [this] {
        m_unsynced = false;
        m_index.sync(m_slot);
    });
}

} // namespace GuestPass
