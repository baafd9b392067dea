// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>
#include <shop/types.h>

/// What all translators share in reading foreign values: nothing odd gets into a path, a window or a sum.
namespace GuestPass::Shop {

Error badReply(const HttpReply &reply, const QString &detail);
/// The body as an object; else BadReply.
Result<QJsonObject> readBody(const HttpReply &reply);

/// An opaque id that can be a path segment.
bool isUsableId(const QString &id);
/// The id as a path segment: one that would lead elsewhere becomes one that nothing has.
QString segmentOf(const QString &id);
/// A usable id from JSON; empty otherwise.
QString readId(const QJsonValue &value);
/// One line for people, bounded; empty for null and other types.
QString readLine(const QJsonValue &value);
/// Several lines, bounded, without mark-up.
QString readPlainText(const QJsonValue &value);
/// A whole number from `least` up; `fallback` for anything else.
int readCount(const QJsonValue &value, int least, int fallback);
/// An absolute http(s) address; empty otherwise.
QUrl readPicture(const QJsonValue &value);
/// A price that is told in minor units: a whole number, not negative, of a currency.
std::optional<Money> readCents(const QJsonValue &minor, const QJsonValue &currency);
/// Sets what can be bought of a product that is on sale while `active`, and in stock. A shop that does not tell its
/// stock has enough.
void readStock(const QJsonValue &stock, bool active, Product &product);
/// Sets summary and description from one text: its first line, and the rest where there is any.
void readDescription(const QJsonValue &text, Product &product);

} // namespace GuestPass::Shop
