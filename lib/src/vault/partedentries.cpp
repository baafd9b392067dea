// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/partedentries.h>

#include <vault/partsweep.h>
#include <vault/recordparts.h>
#include <vault/recordreader.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass {

struct PartedEntries::Writing {
    QString slot;
    QByteArray record;
    Receiver receiver;
    QList<Frame> frames;
    int oldParts = 1;
};

PartedEntries::PartedEntries(Entries &entries, qsizetype largestPayload)
    : m_entries(entries)
    , m_largestPayload(largestPayload)
{
}

PartedEntries::~PartedEntries() = default;

bool PartedEntries::isLimited() const
{
    return m_largestPayload < largestRecord;
}

void PartedEntries::read(const QString &slot, const Receiver &receiver)
{
    readRecord(m_entries, &Entries::read, slot,
               [this, slot, receiver](const VaultReply &reply, const QByteArray &head) {
                   learn(slot, head);
                   receiver(reply);
               });
}

/// What a head says; one that cannot be read says nothing.
void PartedEntries::learn(const QString &slot, const QByteArray &head)
{
    const auto parsed = parseFrame(head);
    const auto *frame = std::get_if<Frame>(&parsed);
    if (frame == nullptr)
        return;
    Head &known = m_heads[slot];
    known.parts = frame->parts;
    known.generation = std::max(known.generation, frame->generation);
    // The next one must not go where the parts of this one lie.
    if (known.generation % 2 != frame->generation % 2)
        ++known.generation;
}

void PartedEntries::write(const QString &slot, const QByteArray &record, const Receiver &receiver)
{
    const auto writing = std::make_shared<Writing>(Writing{slot, record, receiver, {}, 1});
    if (!isLimited())
        return startWriting(writing);
    // Whatever is there needs its parts until there is a new head.
    m_entries.read(slot, [this, writing](const VaultReply &reply) {
        if (reply.status != VaultStatus::Ok && !isGone(reply))
            return writing->receiver(reply);
        if (reply.status == VaultStatus::Ok && reply.record.isEmpty())
            return writing->receiver(answeredWithNothing());
        learn(writing->slot, reply.record);
        startWriting(writing);
    });
}

void PartedEntries::startWriting(const std::shared_ptr<Writing> &writing)
{
    Head &head = m_heads[writing->slot];
    writing->oldParts = head.parts;
    writing->frames = splitRecord(writing->record, ++head.generation, m_largestPayload);
    writePart(writing, 1);
}

/// Upwards, and the head after the last one.
void PartedEntries::writePart(const std::shared_ptr<Writing> &writing, int part)
{
    const bool isHead = part == writing->frames.size();
    const Frame &frame = writing->frames.at(isHead ? 0 : part);
    const QString name = partName(writing->slot, frame.generation, frame.part);
    m_entries.write(name, toBytes(frame), [this, writing, part, isHead](const VaultReply &reply) {
        if (reply.status != VaultStatus::Ok)
            return writing->receiver(reply);
        isHead ? tidy(writing) : writePart(writing, part + 1);
    });
}

/// Takes away the parts of the old record, and what a longer one left behind the new.
void PartedEntries::tidy(const std::shared_ptr<Writing> &writing)
{
    const auto parts = int(writing->frames.size());
    m_heads[writing->slot].parts = parts;
    if (!isLimited() && writing->oldParts == 1)
        return writing->receiver({VaultStatus::Ok, {}, {}});
    const quint64 generation = writing->frames.first().generation;
    const auto swept = [writing](const VaultReply &reply) {
        // The record is safe, whatever became of that: the next write tries again.
        const bool clean = reply.status == VaultStatus::Ok;
        writing->receiver(
            {VaultStatus::Ok, {}, clean ? QString() : u"an old part is still there; "_s + keyOf(reply.status)});
    };
    const PartSweep older{writing->slot, generation + 1, 1, writing->oldParts};
    sweepParts(m_entries, {writing->slot, generation, parts, parts}, [this, older, swept](const VaultReply &reply) {
        reply.status == VaultStatus::Ok ? sweepParts(m_entries, older, swept) : swept(reply);
    });
}

void PartedEntries::remove(const QString &slot, const QByteArray &expected, const Receiver &receiver)
{
    // Without a prompt: signing out must not show one.
    if (expected.isEmpty())
        return m_entries.peek(slot, [this, slot, receiver](const VaultReply &reply) {
            learn(slot, reply.record);
            compared(slot, reply, {}, receiver);
        });
    readRecord(m_entries, &Entries::peek, slot,
               [this, slot, expected, receiver](const VaultReply &reply, const QByteArray &head) {
                   learn(slot, head);
                   compared(slot, reply, expected, receiver);
               });
}

void PartedEntries::compared(const QString &slot, const VaultReply &present, const QByteArray &expected,
                             const Receiver &receiver)
{
    if (isGone(present))
        return clearParts(slot, receiver);
    if (present.status != VaultStatus::Ok)
        return receiver(present);
    if (!expected.isEmpty() && present.record != expected)
        return receiver({VaultStatus::Ok, present.record, u"a newer value was left alone"_s});
    m_entries.remove(slot, [this, slot, receiver](const VaultReply &reply) {
        reply.status == VaultStatus::Ok ? clearParts(slot, receiver) : receiver(reply);
    });
}

/// Of a record that has no head any more, in both places. `Ok` not before they are gone, so that whoever asked comes
/// back for them.
void PartedEntries::clearParts(const QString &slot, const Receiver &receiver)
{
    const int parts = m_heads[slot].parts;
    if (!isLimited() && parts == 1)
        return receiver({VaultStatus::Ok, {}, {}});
    const auto swept = [this, slot, receiver](const VaultReply &reply) {
        if (reply.status == VaultStatus::Ok)
            m_heads[slot].parts = 1;
        receiver(reply);
    };
    sweepParts(m_entries, {slot, 0, 1, parts}, [this, slot, parts, swept](const VaultReply &reply) {
        reply.status == VaultStatus::Ok ? sweepParts(m_entries, {slot, 1, 1, parts}, swept) : swept(reply);
    });
}

} // namespace GuestPass
