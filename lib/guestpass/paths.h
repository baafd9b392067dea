// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Where the programs keep things. The same for every one of them, whatever application or organisation name it has
/// set, so that the window and the command line share one session. Nothing is created by asking.
///
/// On Linux: `$XDG_DATA_HOME` (`~/.local/share`) and `$XDG_STATE_HOME` (`~/.local/state`); elsewhere the platform's
/// place for data that stays on this computer.
namespace GuestPass::Paths {

QString sessionIndexFolder(); ///< the index without secrets
QString storesFolder(); ///< what is kept beside the sessions, in a folder for each store: a guest's cart, the device id
QString journalFolder(); ///< the flight recorder
QString demoStoreFile(); ///< the demo store's database
QString lastStoreFile(); ///< holds the id of the store that was used last, for people who name none

/// The id in `lastStoreFile()`; empty when there is none or it is damaged.
QString lastStore();
/// Best effort: a store that cannot be remembered is no reason to fail.
void rememberLastStore(const QString &profileId);

} // namespace GuestPass::Paths
