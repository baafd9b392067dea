// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace DemoStore {

/// "GPDS": marks a SQLite file as ours, so that --data never writes into somebody else's database.
constexpr int applicationId = 0x47504453;
constexpr int schemaVersion = 2;

QStringList schemaStatements();
/// What makes a data file of that older version one of this.
QStringList upgradeStatements(int version);
/// What the dialects keep beside that. Run at every start, so that older data files get it too.
QStringList dialectStatements();

} // namespace DemoStore
