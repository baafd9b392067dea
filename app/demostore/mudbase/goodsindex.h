// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace DemoStore {
class Database;
struct Shop;
} // namespace DemoStore

namespace DemoStore::Mudbase {

/// Lays the catalogue out as this service's flat documents, one for each thing that can be bought, unless that has been
/// done since the catalogue was planted. Their ids depend on the goods only, so carts survive a rebuild.
/// False with the database's reason in `problem`.
bool plantDocuments(Database &database, const Shop &shop, QString *problem);

} // namespace DemoStore::Mudbase
