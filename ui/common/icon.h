// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace GuestPass::Ui {

/// A symbolic icon of our own (`resources/icons/ui/<name>.svg`), drawn in the palette's text colour whenever it is
/// painted, so that it follows light, dark and disabled by itself.
QIcon icon(const QString &name);

} // namespace GuestPass::Ui
