// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/identity.h>
#include <guestpass/result.h>

namespace GuestPass {

/// Everything that a session keeps in the keyring, as one record.
struct SessionRecord {
    quint64 generation = 0; ///< grows with every change of the grant, across processes
    Grant grant;
    QDateTime since; ///< when this person's session began
    std::optional<Challenge> challenge;
    std::optional<Error> rejection; ///< set once the store has refused the grant (quarantine)
    QDateTime rejectedAt;

    bool operator==(const SessionRecord &) const = default;
};

/// A guest that is still being created: what was made up for it, and no access token yet.
bool isDraft(const Grant &grant);

QByteArray toBytes(const SessionRecord &record);
/// Nothing when the bytes are not a complete record: a half-understood one must not act for anybody.
std::optional<SessionRecord> sessionRecordFrom(const QByteArray &bytes);

} // namespace GuestPass
