// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/partsweep.h>

#include <vault/recordparts.h>

#include <algorithm>
#include <memory>

namespace GuestPass {

namespace {

constexpr int mostParts = 0xffff;

struct Sweeping {
    Entries &entries;
    PartSweep sweep;
    Entries::Receiver receiver;
    int end;

    QString name() const { return partName(sweep.slot, sweep.generation, end); }
};
using Shared = std::shared_ptr<Sweeping>;

void dropLast(const Shared &sweeping)
{
    if (sweeping->end == sweeping->sweep.from)
        return sweeping->receiver({VaultStatus::Ok, {}, {}});
    --sweeping->end;
    sweeping->entries.remove(sweeping->name(), [sweeping](const VaultReply &reply) {
        reply.status == VaultStatus::Ok ? dropLast(sweeping) : sweeping->receiver(reply);
    });
}

// Parts are written upwards and removed downwards, so that whoever dies on the way leaves no gap.
void findEnd(const Shared &sweeping)
{
    sweeping->entries.peek(sweeping->name(), [sweeping](const VaultReply &reply) {
        if (reply.status != VaultStatus::Ok && !isGone(reply))
            return sweeping->receiver(reply);
        if (isGone(reply) && sweeping->end >= sweeping->sweep.atLeast)
            return dropLast(sweeping);
        if (sweeping->end == mostParts)
            return dropLast(sweeping);
        ++sweeping->end;
        findEnd(sweeping);
    });
}

} // namespace

void sweepParts(Entries &entries, const PartSweep &sweep, const Entries::Receiver &receiver)
{
    findEnd(std::make_shared<Sweeping>(Sweeping{entries, sweep, receiver, sweep.from}));
}

bool isGone(const VaultReply &reply)
{
    return reply.status == VaultStatus::Absent || reply.status == VaultStatus::NoDefaultKeyring;
}

} // namespace GuestPass
