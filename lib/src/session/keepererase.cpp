// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/keeper.h>

#include <base/crashpoint.h>
#include <guestpass/capabilities.h>
#include <guestpass/journal.h>
#include <guestpass/provider.h>

#include <utility>

using namespace Qt::StringLiterals;

// How a kept session ends, in two halves: marked in the index, then removed from the keyring.

namespace GuestPass {

bool Keeper::mayBeKept() const
{
    const bool indexed = m_entry && (m_entry->saved || !m_entry->pendingRemoval.isEmpty());
    return !m_memoryOnly && (!m_lastBytes.isEmpty() || indexed || m_status == VaultStatus::Corrupt);
}

void Keeper::beginErasing()
{
    m_unsaved.reset();
    m_index.expectNothing(m_slot); // or the person who starts over would meet the same locked keyring again
    forgetRefresh();
    adoptEntry();
    if (m_entry) {
        // By what the keyring holds, where that is known: an index that a crash left behind names an older record, and
        // the one that is there would be taken for a newer session.
        const QString known = m_lastBytes.isEmpty() ? m_entry->fingerprint : m_parts.journal.fingerprint(m_lastBytes);
        m_entry->pendingRemoval = mayBeKept() ? known : QString();
        m_entry->signedOut = true;
        m_entry->saved = false;
        m_entry->cartLines = 0;
        writeEntry();
        m_indexDamaged = false; // another program has repaired it meanwhile, or this has
    } else if (m_indexDamaged) {
        m_indexDamaged = !m_index.remove(m_slot).ok();
    }
    setSaved(Session::Saved::Nothing, m_status);
    crashPoint("erase.marked");
}

QFuture<Result<Done>> Keeper::erase(const std::optional<SessionRecord> &leaving)
{
    beginErasing();
    if (leaving && m_parts.provider.capabilities().signOutRevokes)
        keepFarewell(*leaving); // a program that ends before the store has heard of it tells it in its next run
    if (!mayBeKept())
        return settled<Done>(Done{});
    const Answer<Done> answer;
    auto future = answer.future();
    const auto identity = leaving ? std::optional(leaving->grant.identity) : std::nullopt;
    removeRecord(std::exchange(m_lastBytes, {}), identity, answer);
    return future;
}

void Keeper::removeRecord(const QByteArray &expected, const std::optional<Identity> &leaving,
                          const Answer<Done> &answer)
{
    watched(m_parts.vault.remove(m_slot, expected), [this, leaving, answer](const VaultReply &reply) {
        crashPoint("erase.removed");
        note(u"remove"_s, reply);
        const auto result = asResult(reply);
        m_status = reply.status;
        const bool marked = m_entry && m_entry->signedOut;
        const auto newer = sessionRecordFrom(reply.record);
        if (result && marked && newer && leaving && newer->grant.identity.isSameAs(*leaving)) {
            m_entry->pendingRemoval = m_parts.journal.fingerprint(reply.record);
            writeEntry();
            return removeRecord(reply.record, leaving, answer);
        }
        if (result && marked) {
            m_entry->pendingRemoval.clear();
            writeEntry();
        }
        answer(result);
    });
}

bool Keeper::isErased(const VaultReply &reply) const
{
    if (!m_entry || !m_entry->signedOut || m_entry->pendingRemoval.isEmpty())
        return false;
    return reply.status == VaultStatus::Absent
        || (reply.status == VaultStatus::Ok && m_entry->pendingRemoval == m_parts.journal.fingerprint(reply.record));
}

/// A sign-out met a locked keyring, or the end of its program. What it could not delete then is deleted now, nobody is
/// let in by it, and the store hears of it. What it refused is put aside.
QFuture<Result<Done>> Keeper::finishErasing(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return sweepErased();
    const auto record = sessionRecordFrom(bytes);
    if (record && record->rejection)
        quarantine(*record);
    else if (record && !isDraft(record->grant) && m_parts.provider.capabilities().signOutRevokes)
        keepFarewell(*record);
    m_lastBytes = bytes;
    return erase();
}

/// The record is gone, and its program ended before it knew: a keyring with small entries may still have parts of it.
QFuture<Result<Done>> Keeper::sweepErased()
{
    const Answer<Done> answer;
    auto future = answer.future();
    // Expects what no record is: one that somebody has put there meanwhile stays.
    watched(m_parts.vault.remove(m_slot, m_entry->pendingRemoval.toLatin1()), [this, answer](const VaultReply &reply) {
        note(u"remove leftovers"_s, reply);
        const auto gone = asResult(reply);
        readEntry();
        if (gone && m_entry && m_entry->signedOut) {
            m_entry->pendingRemoval.clear();
            writeEntry();
        }
        answer(gone);
    });
    return future;
}

} // namespace GuestPass
