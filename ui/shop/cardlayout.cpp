// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/cardlayout.h>

#include <ui/common/metrics.h>

#include <QStyle>
#include <QWidget>

namespace GuestPass::Ui {

CardLayout::CardLayout(const QRect &cell, const QWidget *view)
    : u(unit(view))
{
    const int half = gap(view) / 2;
    card = cell.adjusted(half, half, -half, -half);
    picture = QRect(card.topLeft(), QSize(card.width(), card.width() * 3 / 4));
    const QRect inner(card.left() + 3 * u, picture.bottom() + 1 + 3 * u, card.width() - 6 * u, 0);
    name = QRect(inner.topLeft(), QSize(inner.width(), 2 * view->fontMetrics().lineSpacing()));
    const QRect row(inner.left(), name.bottom() + 1 + 2 * u, inner.width(), 8 * u);
    addButton = QRect(row.right() + 1 - row.height(), row.top(), row.height(), row.height());
    price = row.adjusted(0, 0, -row.height() - 2 * u, 0);
    for (QRect *part : {&name, &price, &addButton})
        *part = QStyle::visualRect(view->layoutDirection(), card, *part);
}

int CardLayout::gap(const QWidget *view)
{
    return 4 * unit(view);
}

int CardLayout::minimumCellWidth(const QWidget *view)
{
    return 48 * unit(view) + gap(view);
}

int CardLayout::cellHeight(int cellWidth, const QWidget *view)
{
    const int u = unit(view);
    const int cardWidth = cellWidth - gap(view);
    return gap(view) + cardWidth * 3 / 4 + 3 * u + 2 * view->fontMetrics().lineSpacing() + 2 * u + 8 * u + 3 * u;
}

} // namespace GuestPass::Ui
