// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace DemoStore {
class Database;
struct Shop;
} // namespace DemoStore

namespace DemoStore::PocketBase {

/// Lays the catalogue out as flat records, one for each thing that can be bought, unless that has been done since the
/// catalogue was planted. Their ids depend on the goods only, so carts survive a rebuild.
/// False with the database's reason in `problem`.
bool plantRecords(Database &database, const Shop &shop, QString *problem);

/// 15 characters of a to z and 0 to 9, the same for the same text on every machine.
QString stableRecordId(const QString &text);

} // namespace DemoStore::PocketBase
