// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace DemoStore {
class Database;
} // namespace DemoStore

namespace DemoStore::PocketBase {

QStringList tableStatements();
/// A part of them, for whoever fills the table of products.
QStringList goodsIndexStatements();

/// Forgets guests (a made-up address, never verified) that have not been heard of since `idleSince`, and their carts.
/// Returns how many.
int tidy(Database &database, qint64 idleSince);

} // namespace DemoStore::PocketBase
