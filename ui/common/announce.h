// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace GuestPass::Ui {

/// Lets a screen reader say something that changed without taking the focus.
void announce(QWidget *source, const QString &text);

} // namespace GuestPass::Ui
