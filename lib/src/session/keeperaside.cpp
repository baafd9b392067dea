// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/keeper.h>

#include <base/crashpoint.h>
#include <guestpass/clock.h>

using namespace Qt::StringLiterals;

// What a session puts aside beside its own record: refused credentials, and sign-outs that the store was not told yet.

namespace GuestPass {

namespace {

constexpr qint64 quarantineDays = 30;

QString aside(const QString &slot, QLatin1StringView what)
{
    return slot + u'/' + what;
}

} // namespace

QFuture<Result<Done>> Keeper::quarantine(const SessionRecord &record)
{
    if (m_entry) {
        m_entry->quarantinedAt = m_parts.clock.now();
        writeEntry();
    }
    crashPoint("quarantine.marked");
    return store(aside(m_slot, "quarantine"_L1), record, u"quarantine"_s, [] { crashPoint("quarantine.kept"); });
}

bool Keeper::isQuarantineOver() const
{
    return m_entry && m_entry->quarantinedAt.isValid()
        && m_entry->quarantinedAt.daysTo(m_parts.clock.now()) > quarantineDays;
}

QFuture<Result<Done>> Keeper::endQuarantine()
{
    crashPoint("quarantine.drop");
    return remove(aside(m_slot, "quarantine"_L1), u"end quarantine"_s, [this] {
        crashPoint("quarantine.dropped");
        // Not before it is gone: nobody would come back for a secret that no mark speaks of.
        if (m_entry) {
            m_entry->quarantinedAt = {};
            writeEntry();
        }
    });
}

QFuture<Result<Done>> Keeper::keepFarewell(const SessionRecord &record)
{
    if (m_entry) {
        m_entry->farewell = true;
        writeEntry();
    }
    crashPoint("farewell.marked");
    return store(aside(m_slot, "farewell"_L1), record, u"keep farewell"_s, [] { crashPoint("farewell.kept"); });
}

QFuture<Keeper::Found> Keeper::loadFarewell()
{
    QPromise<Found> promise;
    promise.start();
    auto future = promise.future();
    auto shared = std::make_shared<QPromise<Found>>(std::move(promise));
    watched(m_parts.vault.read(aside(m_slot, "farewell"_L1)), [this, shared](const VaultReply &reply) {
        note(u"read farewell"_s, reply);
        const auto record = reply.status == VaultStatus::Ok ? sessionRecordFrom(reply.record) : std::nullopt;
        const bool absent = reply.status == VaultStatus::Absent;
        using What = Found::What;
        shared->addResult(Found{record ? What::Record : absent ? What::Nothing : What::Unreadable, record});
        shared->finish();
    });
    return future;
}

QFuture<Result<Done>> Keeper::dropFarewell()
{
    crashPoint("farewell.drop");
    return remove(aside(m_slot, "farewell"_L1), u"drop farewell"_s, [this] {
        crashPoint("farewell.dropped");
        // Not before it is gone: nobody would come back for a secret that no mark speaks of.
        if (m_entry) {
            m_entry->farewell = false;
            writeEntry();
        }
    });
}

QFuture<Result<Done>> Keeper::store(const QString &slot, const SessionRecord &record, const QString &action,
                                    const std::function<void()> &done)
{
    if (m_memoryOnly)
        return settled<Done>(Done{});
    const Answer<Done> answer;
    auto future = answer.future();
    watched(m_parts.vault.write(slot, toBytes(record)), [this, answer, action, done](const VaultReply &reply) {
        done();
        note(action, reply);
        answer(asResult(reply));
    });
    return future;
}

QFuture<Result<Done>> Keeper::remove(const QString &slot, const QString &action, const std::function<void()> &done)
{
    if (m_memoryOnly)
        return settled<Done>(Done{});
    const Answer<Done> answer;
    auto future = answer.future();
    watched(m_parts.vault.remove(slot, {}), [this, answer, action, done](const VaultReply &reply) {
        const auto gone = asResult(reply);
        if (gone)
            done();
        note(action, reply);
        answer(gone);
    });
    return future;
}

} // namespace GuestPass
