// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

class QWidget;

namespace GuestPass::Ui {

/// Where the parts of a product card are, for painting and for the mouse alike. Mirrored where the widget is.
struct CardLayout {
    int u = 4;
    QRect card;
    QRect picture;
    QRect name; ///< two lines
    QRect price; ///< what the add button leaves
    QRect addButton;

    /// `cell` includes half of the gap between cards on each side.
    CardLayout(const QRect &cell, const QWidget *view);

    static int gap(const QWidget *view);
    static int minimumCellWidth(const QWidget *view);
    static int cellHeight(int cellWidth, const QWidget *view);
};

} // namespace GuestPass::Ui
