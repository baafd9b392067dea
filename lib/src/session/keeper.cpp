// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/keeper.h>

#include <base/crashpoint.h>
#include <guestpass/clock.h>
#include <guestpass/journal.h>
#include <guestpass/whendone.h>

#include <QMetaEnum>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace GuestPass {

namespace {

constexpr auto patience = 2s; // keychain.md: people should learn after 2 to 5 s that the keyring waits for them

} // namespace

Keeper::Keeper(const QString &profileId, const Session::Parts &parts, QObject *parent)
    : QObject(parent)
    , m_profileId(profileId)
    , m_slot(profileId + "/session"_L1)
    , m_parts(parts)
    , m_index(parts.indexFolder)
{
    readEntry();
}

Keeper::~Keeper()
{
    writeWaitingEntry();
    if (m_unsynced)
        m_index.sync(m_slot);
}

Result<Done> Keeper::asResult(const VaultReply &reply)
{
    if (reply.status == VaultStatus::Ok || reply.status == VaultStatus::Absent)
        return Done{};
    return Error{Error::Kind::Keyring, 0, {}, u"keyring: %1 %2"_s.arg(keyOf(reply.status), reply.detail), {}, {}};
}

std::optional<IndexEntry> Keeper::remembered() const
{
    return m_entry && !m_entry->signedOut ? m_entry : std::nullopt;
}

QFuture<Keeper::Found> Keeper::load()
{
    QPromise<Found> promise;
    promise.start();
    auto future = promise.future();
    if (m_memoryOnly) {
        promise.addResult(Found{Found::What::NotAsked, {}});
        promise.finish();
        return future;
    }
    readEntry();
    auto shared = std::make_shared<QPromise<Found>>(std::move(promise));
    const auto deliver = [shared](const Found &found) {
        shared->addResult(found);
        shared->finish();
    };
    watched(m_parts.vault.read(m_slot), [this, deliver](const VaultReply &reply) {
        note(u"read"_s, reply);
        // Unfinished business first: a program that only looks would end before it is done, each time.
        if (isErased(reply))
            return whenDone(finishErasing(reply.record), &m_life, [deliver](const Result<Done> &) { deliver({}); });
        const Found found = digest(reply);
        if (!isQuarantineOver())
            return deliver(found);
        whenDone(endQuarantine(), &m_life, [deliver, found](const Result<Done> &) { deliver(found); });
    });
    return future;
}

Keeper::Found Keeper::digest(const VaultReply &reply)
{
    if (reply.status != VaultStatus::Ok)
        return digestAbsence(reply);
    const auto record = sessionRecordFrom(reply.record);
    if (!record) {
        setSaved(Session::Saved::Nothing, VaultStatus::Corrupt);
        return {Found::What::Unreadable, {}};
    }
    m_lastBytes = reply.record;
    const auto openRefresh = openRefreshOf(*record);
    repairEntry(*record);
    setSaved(Session::Saved::InKeyring, VaultStatus::Ok);
    return {Found::What::Record, record, openRefresh};
}

Keeper::Found Keeper::digestAbsence(const VaultReply &reply)
{
    setSaved(Session::Saved::Nothing, reply.status);
    const auto entry = remembered();
    const bool expected = reply.status != VaultStatus::Absent && m_index.isExpected(m_slot);
    // Where nothing can be remembered, that nothing is remembered does not say that nobody is in there.
    const bool closed = reply.status == VaultStatus::Locked || reply.status == VaultStatus::Denied;
    const bool unknown = closed && !m_index.isUsable();
    if (reply.status == VaultStatus::Corrupt || (entry && entry->saved) || expected || unknown || m_indexDamaged)
        return {Found::What::Unreadable, {}};
    return {};
}

QFuture<Result<Done>> Keeper::save(const SessionRecord &record, Answers answers)
{
    if (m_memoryOnly) {
        setSaved(Session::Saved::ByChoice, m_status);
        return settled<Done>(Done{});
    }
    const Answer<Done> answer;
    auto future = answer.future();
    m_saving.append(answer);
    setSaved(Session::Saved::Saving, m_status);
    const QByteArray bytes = toBytes(record);
    crashPoint("record.save");
    watched(m_parts.vault.write(m_slot, bytes), [this, answer, record, bytes, answers](const VaultReply &reply) {
        crashPoint("record.saved");
        note(u"write"_s, reply);
        written(reply, record, bytes, answers);
        endSaving(answer);
        answer(asResult(reply));
    });
    return future;
}

void Keeper::endSaving(const Answer<Done> &answer)
{
    m_saving.removeIf([&](const Answer<Done> &other) { return other.isSame(answer); });
}

void Keeper::written(const VaultReply &reply, const SessionRecord &record, const QByteArray &bytes, Answers answers)
{
    const bool kept = reply.status == VaultStatus::Ok;
    IndexEntry entry = entryFor(record);
    // An older record that is still in the keyring stays worth looking for.
    entry.saved = kept || (m_entry && !m_entry->signedOut && m_entry->saved);
    if (kept) {
        entry.fingerprint = m_parts.journal.fingerprint(bytes);
        entry.pendingRemoval.clear();
        if (answers == Answers::Refresh || isAnswered(record))
            forgetRefresh();
        m_lastBytes = bytes;
        m_unsaved.reset();
        m_retries = 0;
    } else {
        m_unsaved = record;
        m_index.expectNothing(m_slot);
    }
    m_entry = entry;
    m_indexDamaged = false;
    writeEntrySoon();
    if (m_memoryOnly)
        return;
    setSaved(kept ? Session::Saved::InKeyring : Session::Saved::NotSaved, reply.status);
    if (!kept)
        retryLater();
}

void Keeper::useMemoryOnly()
{
    writeWaitingEntry();
    m_memoryOnly = true;
    m_unsaved.reset();
    if (m_saved == Session::Saved::Saving || m_saved == Session::Saved::NotSaved)
        m_saved = Session::Saved::ByChoice;
    m_waiting = false;
    for (const auto &answer : std::exchange(m_saving, {}))
        answer(Done{});
    Q_EMIT changed();
}

QFuture<VaultReply> Keeper::unlock()
{
    m_memoryOnly = false;
    QPromise<VaultReply> promise;
    promise.start();
    auto future = promise.future();
    auto shared = std::make_shared<QPromise<VaultReply>>(std::move(promise));
    watched(m_parts.vault.unlock(), [this, shared](const VaultReply &reply) {
        note(u"unlock"_s, reply);
        shared->addResult(reply);
        shared->finish();
    });
    return future;
}

void Keeper::watched(const QFuture<VaultReply> &future, std::function<void(const VaultReply &)> f)
{
    if (m_pending++ == 0) {
        m_parts.clock.callAfter(patience, &m_life, [this, spell = ++m_busySpell] {
            if (m_pending == 0 || spell != m_busySpell)
                return;
            m_waiting = true;
            Q_EMIT changed();
        });
    }
    whenDone(future, &m_life, [this, f = std::move(f)](const VaultReply &reply) {
        finished();
        f(reply);
    });
}

void Keeper::finished()
{
    if (--m_pending > 0)
        return;
    ++m_busySpell;
    if (std::exchange(m_waiting, false))
        Q_EMIT changed();
}

void Keeper::setSaved(Session::Saved saved, VaultStatus status)
{
    if (m_saved == saved && m_status == status)
        return;
    m_saved = saved;
    m_status = status;
    Q_EMIT changed();
}

void Keeper::note(const QString &action, const VaultReply &reply)
{
    QJsonObject data{{u"action"_s, action}, {u"outcome"_s, keyOf(reply.status)}};
    if (!reply.detail.isEmpty())
        data.insert("detail"_L1, reply.detail);
    m_parts.journal.record(m_profileId, u"keyring"_s, u"Keyring %1: %2"_s.arg(action, keyOf(reply.status)), data);
}

} // namespace GuestPass
