// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

class QPainter;
class QWidget;

namespace GuestPass::Ui {

/// `ground` with `amount` (0 to 1) of `tint` over it: quiet surfaces that follow any palette.
QColor shade(const QPalette &palette, QPalette::ColorRole ground, QPalette::ColorRole tint, double amount);
/// For hairlines around cards and between regions.
QColor outline(const QPalette &palette);
/// For words of second rank; still has a contrast of 4.5:1 where the palette's text has 7:1.
QColor quietText(const QPalette &palette);

/// The palette's highlight, deep enough (4.5:1) for its highlighted text: grounds that carry words.
QColor accent(const QPalette &palette);

/// A hairline around a child field, in the painting of its parent: some styles draw none on a ground of the field's
/// colour.
void drawFieldOutline(QPainter *painter, const QWidget *field);

} // namespace GuestPass::Ui
