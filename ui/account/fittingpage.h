// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/account/accountpage.h>

namespace GuestPass::Ui {

/// The page to show for a wish: the code or link while one is waited for, the account for a member, and only what the
/// store can do.
AccountPage::Id fittingPage(const Session &session, AccountPage::Id wish);

} // namespace GuestPass::Ui
