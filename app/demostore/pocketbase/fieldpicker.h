// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

namespace DemoStore::PocketBase {

/// What the query parameter `fields` leaves of an object: a comma list of dotted paths with "*" for everything of one
/// level and ":excerpt(most,withEllipsis)" behind texts. An empty one leaves all.
QJsonObject pickFields(const QJsonObject &object, const QString &fields);

} // namespace DemoStore::PocketBase
