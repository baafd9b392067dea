// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/keeper.h>

#include <base/crashpoint.h>
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

bool Keeper::noteRefresh(const std::optional<RefreshIntent> &intent)
{
    // It is compared with the keyring's record later, and says nothing about one that lives in memory only.
    if (!m_entry || m_lastBytes.isEmpty() || m_unsaved || m_memoryOnly)
        return true;
    m_refresh = intent;
    const auto written = m_index.noteRefresh(m_slot, intent);
    if (!written)
        m_parts.journal.record(m_profileId, u"refresh"_s, u"The refresh could not be noted."_s,
                               {{u"error"_s, written.error().detail}});
    return written.ok();
}

void Keeper::forgetRefresh()
{
    const auto known = std::exchange(m_refresh, std::nullopt);
    // Since this program looked, another may have begun one of its own.
    if (known && m_index.readRefresh(m_slot).intent == known)
        (void)m_index.noteRefresh(m_slot, std::nullopt);
    crashPoint("refresh.forgotten");
}

std::optional<RefreshIntent> Keeper::openRefreshOf(const SessionRecord &record)
{
    const Rotation rotation = rotationOf(m_refresh, fingerprintOf(record.grant.tokens, m_parts.journal));
    if (!std::exchange(m_rotationTold, true) || rotation != Rotation::NotSent) {
        QJsonObject data{{u"rotation"_s, keyOf(rotation)}};
        if (m_refresh) {
            data.insert("fingerprint"_L1, m_refresh->credential);
            data.insert("attempt"_L1, m_refresh->attempt);
            data.insert("since"_L1, m_refresh->at.toString(Qt::ISODate));
        }
        m_parts.journal.record(m_profileId, u"refresh"_s, sentence(rotation), data);
    }
    return rotation == Rotation::Unknown ? m_refresh : std::nullopt;
}

bool Keeper::isAnswered(const SessionRecord &record) const
{
    const QString present = fingerprintOf(record.grant.tokens, m_parts.journal);
    return rotationOf(m_refresh, present) == Rotation::Received;
}

} // namespace GuestPass
