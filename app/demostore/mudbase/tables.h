// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace DemoStore {
class Database;
} // namespace DemoStore

namespace DemoStore::Mudbase {

/// The tables of this dialect. They may be there already.
QStringList tableStatements();

/// Those indexes of the goods that are quicker made anew when all goods are.
QStringList goodsIndexNames();
QStringList goodsIndexStatements();

/// Forgets guests without activity since `idleSince` and what expired before `now`. Returns how many guests went.
int tidy(Database &database, qint64 idleSince, qint64 now);

} // namespace DemoStore::Mudbase
