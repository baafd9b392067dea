// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/keeper.h>

#include <guestpass/journal.h>

#include <utility>

using namespace Qt::StringLiterals;

// What is durable about a refresh before its request goes, and what a later start reads from it.

namespace GuestPass {

namespace {

QString sentence(Rotation rotation)
{
    switch (rotation) {
    case Rotation::NotSent:
        return u"No refresh was left unanswered."_s;
    case Rotation::Unknown:
        return u"A refresh was sent, and nobody knows what became of it."_s;
    case Rotation::Received:
        return u"A refresh was answered, and the answer is in the keyring."_s;
    }
    return {};
}

} // namespace

void Keeper::noteRefresh(const std::optional<RefreshIntent> &intent)
{
    // It is compared with the keyring's record later, and says nothing about one that lives in memory only.
    if (!m_entry || m_lastBytes.isEmpty() || m_unsaved)
        return;
    m_entry->refresh = intent;
    writeEntry();
}

std::optional<RefreshIntent> Keeper::openRefreshOf(const SessionRecord &record)
{
    const auto intent = m_entry ? m_entry->refresh : std::nullopt;
    const Rotation rotation = rotationOf(intent, fingerprintOf(record.grant.tokens, m_parts.journal));
    if (!std::exchange(m_rotationTold, true) || rotation != Rotation::NotSent) {
        QJsonObject data{{u"rotation"_s, keyOf(rotation)}};
        if (intent) {
            data.insert("fingerprint"_L1, intent->credential);
            data.insert("attempt"_L1, intent->attempt);
            data.insert("since"_L1, intent->at.toString(Qt::ISODate));
        }
        m_parts.journal.record(m_profileId, u"refresh"_s, sentence(rotation), data);
    }
    return rotation == Rotation::Unknown ? intent : std::nullopt;
}

bool Keeper::isAnswered(const SessionRecord &record) const
{
    const QString present = fingerprintOf(record.grant.tokens, m_parts.journal);
    return m_entry && rotationOf(m_entry->refresh, present) == Rotation::Received;
}

void Keeper::adoptIntent()
{
    writeWaitingEntry();
    if (const auto found = m_index.read(m_slot); found.entry)
        m_entry->refresh = found.entry->refresh;
}

} // namespace GuestPass
