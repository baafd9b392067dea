// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace DemoStore {

/// "GPDS": marks a SQLite file as ours, so that --data never writes into somebody else's database.
constexpr int applicationId = 0x47504453;
constexpr int schemaVersion = 1;

QStringList schemaStatements();
/// What the dialects keep beside that. Run at every start, so that older data files get it too.
QStringList dialectStatements();

} // namespace DemoStore
