// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/session.h>

#include <QString>

namespace GuestPass::Ui {

/// A session's state for support, such as "Member · offline · not saved".
QString stateText(const Session &session);
QString stateName(Session::State state);
/// The icon that goes with it (of `ui/common/icon`).
QString stateIcon(const Session &session);
QString savedWords(Session::Saved saved);
/// The keyring's status with its technical name, such as "Locked: the keyring is locked."
QString vaultWords(VaultStatus status);
/// An error for support: kind, status, the store's code, detail.
QString errorWords(const Error &error);
/// "The store is 3 s ahead of this computer."
QString offsetWords(std::chrono::milliseconds offset);

} // namespace GuestPass::Ui
