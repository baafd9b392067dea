// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>
#include <shop/types.h>

namespace GuestPass::Shop::CommerceEngine {

/// The `content` of a success.
Result<QJsonObject> readContent(const HttpReply &reply);
Error badReply(const HttpReply &reply, const QString &detail);

/// An opaque id that can be a path segment; empty otherwise.
QString readId(const QJsonValue &value);
/// One line for people, bounded; empty for null and other types.
QString readLine(const QJsonValue &value);
/// Several lines, bounded, without mark-up.
QString readPlainText(const QJsonValue &value);
/// A whole number from `least` up; `fallback` for anything else.
int readCount(const QJsonValue &value, int least, int fallback);
/// An absolute http(s) address; empty otherwise.
QUrl readPicture(const QJsonValue &value);
/// `url_standard`, `url_thumbnail`, … of the first of `images`.
QUrl firstPicture(const QJsonValue &images, QLatin1StringView size);
/// A price that can be shown: a number, not negative.
std::optional<Money> readPrice(const QJsonValue &value, const QString &currency);
/// May it be bought: on sale, and in stock or to be ordered in.
bool readAvailable(const QJsonObject &thing);

} // namespace GuestPass::Shop::CommerceEngine
