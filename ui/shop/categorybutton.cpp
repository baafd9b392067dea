// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/categorybutton.h>

#include <ui/common/metrics.h>
#include <ui/common/shade.h>

#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace GuestPass::Ui {

namespace {

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

CategoryButton::CategoryButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize CategoryButton::sizeHint() const
{
    const int u = unit(this);
    // Wide enough for the bold face, so that choosing moves nothing.
    const int words = QFontMetrics(bold(font())).size(Qt::TextShowMnemonic, text()).width();
    const int arrow = menu() ? 4 * u : 0;
    return {words + 5 * u + arrow, 10 * u};
}

void CategoryButton::paintEvent(QPaintEvent *)
{
    const int u = unit(this);
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(u / 2.0, 1.5 * u, -u / 2.0, -1.5 * u);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade(palette(), QPalette::Window, QPalette::Highlight, 0.12));
        painter.drawRoundedRect(plate, u, u);
    }
    painter.setPen(isChecked() || underMouse() ? palette().color(QPalette::WindowText) : quietText(palette()));
    painter.setFont(isChecked() ? bold(font()) : font());
    QRect words = rect();
    if (menu()) {
        const QRect side = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 6 * u, 0, 4 * u, height()));
        words.adjust(layoutDirection() == Qt::RightToLeft ? 5 * u : 0, 0,
                     layoutDirection() == Qt::RightToLeft ? 0 : -5 * u, 0);
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = side.adjusted(0, side.height() / 2 - 2 * u, 0, 2 * u - side.height() / 2);
        painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, arrow);
    }
    painter.drawText(words, Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (isChecked())
        painter.fillRect(QRectF(2.5 * u, height() - 2, width() - 5.0 * u, 2), palette().color(QPalette::Highlight));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(plate, u, u);
    }
}

} // namespace GuestPass::Ui
