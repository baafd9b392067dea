// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace GuestPass::Ui {

/// The unit of all distances: max(4 px, font height / 4), so that layouts follow the user's font.
int unit(const QWidget *widget);

/// `milliseconds`, or less where the platform wants shorter animations; 0 when it asks for none.
int animationTime(const QWidget *widget, int milliseconds);

} // namespace GuestPass::Ui
