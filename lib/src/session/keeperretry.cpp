// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/keeper.h>

#include <guestpass/clock.h>
#include <guestpass/journal.h>
#include <guestpass/whendone.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Saving late what could not be saved: meanwhile another program of this account may have gone on.

namespace GuestPass {

void Keeper::retryLater()
{
    // A locked keyring would put a prompt in the person's way each time: that one waits until it is asked for.
    if (m_status == VaultStatus::Locked || m_status == VaultStatus::Denied)
        return;
    const auto delay = std::min<std::chrono::milliseconds>(30s * (1 << std::min(m_retries++, 5)), 10min);
    m_parts.clock.callAfter(delay, &m_life, [this] {
        if (m_unsaved && m_saved == Session::Saved::NotSaved)
            Q_EMIT retryDue();
    });
}

QFuture<Result<Done>> Keeper::saveAgain(const SessionRecord &record, const std::function<bool()> &isStillIn,
                                        const std::function<void(const Found &)> &adopt)
{
    if (m_memoryOnly)
        return save(record);
    const Answer<Done> answer;
    auto future = answer.future();
    m_saving.append(answer);
    setSaved(Session::Saved::Saving, m_status);
    readEntry();
    watched(m_parts.vault.read(m_slot), [this, answer, record, isStillIn, adopt](const VaultReply &reply) {
        note(u"read"_s, reply);
        endSaving(answer);
        if (m_memoryOnly || !isStillIn())
            return answer(Done{}); // the person has chosen so meanwhile, or has left
        if (isSignedOut(record, reply)) {
            m_unsaved.reset();
            setSaved(Session::Saved::Nothing, reply.status);
            adopt(Found{});
            return answer(Done{});
        }
        if (isOvertaken(record, reply)) {
            m_unsaved.reset();
            adopt(digest(reply));
            return answer(Done{});
        }
        if (reply.status == VaultStatus::Locked || reply.status == VaultStatus::Denied) {
            setSaved(Session::Saved::NotSaved, reply.status);
            return answer(asResult(reply)); // writing would put the same prompt in the person's way again
        }
        whenDone<Result<Done>>(save(record), &m_life, answer);
    });
    return future;
}

/// By another program. An index that could not be written may speak of somebody before.
bool Keeper::isSignedOut(const SessionRecord &record, const VaultReply &reply) const
{
    const bool isGone = reply.status == VaultStatus::Absent || isErased(reply);
    return isGone && m_isEntryKept && m_entry && m_entry->signedOut
        && m_entry->identity.userId == record.grant.identity.userId;
}

bool Keeper::isOvertaken(const SessionRecord &record, const VaultReply &reply) const
{
    if (reply.status != VaultStatus::Ok || reply.record == m_lastBytes)
        return false;
    if (m_entry && m_entry->pendingRemoval == m_parts.journal.fingerprint(reply.record))
        return false; // signed out, and only not deleted yet
    const auto theirs = sessionRecordFrom(reply.record);
    if (!theirs || theirs->rejection || isDraft(theirs->grant))
        return false;
    const Identity &other = theirs->grant.identity;
    const Identity &own = record.grant.identity;
    // An older one may be this program's own: written, though the keyring said that it was not.
    if (other.isSameAs(own))
        return theirs->generation >= record.generation;
    return theirs->since > record.since; // theirs was told to be saved; the lines of this one's cart come along
}

} // namespace GuestPass
