// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/json.h>

namespace GuestPass::Shop::CommerceEngine {

/// The `content` of a success.
Result<QJsonObject> readContent(const HttpReply &reply);

/// `url_standard`, `url_thumbnail`, … of the first of `images`.
QUrl firstPicture(const QJsonValue &images, QLatin1StringView size);
/// A price that can be shown: a number, not negative.
std::optional<Money> readPrice(const QJsonValue &value, const QString &currency);
/// May it be bought: on sale, and in stock or to be ordered in.
bool readAvailable(const QJsonObject &thing);

} // namespace GuestPass::Shop::CommerceEngine
