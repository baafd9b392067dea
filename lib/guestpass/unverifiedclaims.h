// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/secret.h>

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace GuestPass {

/// The middle part of a JWT, read without checking its signature: for display and scheduling, never as proof.
class UnverifiedClaims {
public:
    /// Nothing when it is not a JWT whose middle part is a JSON object (at most 16 KiB).
    static std::optional<UnverifiedClaims> read(const Secret &token);

    QDateTime expiresAt() const; ///< `exp`, UTC; invalid when absent or absurd
    QDateTime issuedAt() const; ///< `iat`
    QString text(const QString &claim) const;
    bool flag(const QString &claim, bool fallback) const;
    /// Only claims that are safe to show (times, ids, kinds; not e-mail, phone or unknown ones).
    QJsonObject presentable() const;

private:
    explicit UnverifiedClaims(QJsonObject claims);
    QJsonObject m_claims;
};

} // namespace GuestPass
