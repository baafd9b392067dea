// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/settings/settings.h>
#include <ui/shop/shopwindow.h>

namespace GuestPass::App {

/// How the shop window was left, from and to the settings.
Ui::ShopWindow::State loadWindowState(const Ui::Settings &settings);
void saveWindowState(Ui::Settings &settings, const Ui::ShopWindow::State &state);

/// Puts the chosen proxy in force for the whole program.
void applyProxy(const Ui::Settings &settings);

} // namespace GuestPass::App
