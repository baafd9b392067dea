// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/session.h>
#include <shop/types.h>

#include <QJsonObject>
#include <QStringList>

namespace GuestPass {
struct StoreProfile;
} // namespace GuestPass

namespace GuestPass::Cli {

/// The JSON forms that the manual page documents.
QJsonObject jsonOf(const Session &session, const StoreProfile &profile);
QJsonObject jsonOf(const Shop::Product &product); ///< with variants when it has them
QJsonObject jsonOf(const Shop::Cart &cart);
QString jsonTime(const QDateTime &time); ///< UTC, ISO 8601; empty when invalid

/// The same for people.
QStringList linesOf(const Session &session, const StoreProfile &profile);
QStringList linesOf(const Shop::Cart &cart);
QString whoIs(const Session &session); ///< one sentence
QString priceText(const Shop::Money &money);
QString timeText(const QDateTime &time);

} // namespace GuestPass::Cli
