// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/recordreader.h>

#include <vault/recordparts.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

struct Reading {
    Entries &entries;
    ReadEntry how;
    QString slot;
    RecordReceiver receiver;
    QByteArray head; ///< as it lies there
    QList<Frame> parts;
    QString problem; ///< with the parts of `head`

    void answer(const VaultReply &reply) const { receiver(reply, head); }
};
using Shared = std::shared_ptr<Reading>;

void readNext(const Shared &reading);

void openHead(const Shared &reading, const QByteArray &bytes)
{
    reading->head = bytes;
    const auto parsed = parseFrame(bytes);
    if (const auto *problem = std::get_if<FrameProblem>(&parsed))
        return reading->answer({VaultStatus::Corrupt, {}, describe(*problem)});
    const auto &head = std::get<Frame>(parsed);
    if (head.part != 0)
        return reading->answer({VaultStatus::Corrupt, {}, describe(FrameProblem::WrongPart)});
    reading->parts = {head};
    readNext(reading);
}

void readHead(const Shared &reading)
{
    (reading->entries.*reading->how)(reading->slot, [reading](const VaultReply &reply) {
        if (reply.status != VaultStatus::Ok)
            return reading->answer(reply);
        if (reply.record.isEmpty())
            return reading->answer(answeredWithNothing());
        // Read again because of its parts: whoever replaces a record takes them away. Nobody has.
        if (reply.record == reading->head)
            return reading->answer({VaultStatus::Corrupt, {}, reading->problem});
        openHead(reading, reply.record);
    });
}

void lookAgain(const Shared &reading, const QString &problem)
{
    reading->problem = problem;
    readHead(reading);
}

void takePart(const Shared &reading, const VaultReply &reply)
{
    if (reply.status == VaultStatus::Absent)
        return lookAgain(reading, u"a part of the record is missing"_s);
    if (reply.status != VaultStatus::Ok)
        return reading->answer(reply);
    if (reply.record.isEmpty())
        return reading->answer(answeredWithNothing());
    const auto parsed = parseFrame(reply.record);
    if (const auto *problem = std::get_if<FrameProblem>(&parsed))
        return lookAgain(reading, u"a part of the record is damaged: "_s + describe(*problem));
    reading->parts.append(std::get<Frame>(parsed));
    readNext(reading);
}

void readNext(const Shared &reading)
{
    const Frame &head = reading->parts.first();
    const auto next = int(reading->parts.size());
    if (next < head.parts) {
        const QString name = partName(reading->slot, head.generation, next);
        return (reading->entries.*reading->how)(name, [reading](const VaultReply &reply) { takePart(reading, reply); });
    }
    const auto record = joinRecord(reading->parts);
    if (!record)
        return lookAgain(reading, u"the parts of the record do not belong together"_s);
    reading->answer({VaultStatus::Ok, *record, {}});
}

} // namespace

void readRecord(Entries &entries, ReadEntry how, const QString &slot, const RecordReceiver &receiver)
{
    readHead(std::make_shared<Reading>(Reading{entries, how, slot, receiver, {}, {}, {}}));
}

VaultReply answeredWithNothing()
{
    return {VaultStatus::Failed, {}, u"the keyring answered with nothing"_s};
}

} // namespace GuestPass
