// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/primarybutton.h>

#include <ui/common/metrics.h>
#include <ui/common/shade.h>

#include <QPainter>

namespace GuestPass::Ui {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(true);
    setAttribute(Qt::WA_Hover);
}

QSize PrimaryButton::sizeHint() const
{
    const int u = unit(this);
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 8 * u, 8 * u};
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    const int u = unit(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = isEnabled() ? accent(palette()) : shade(palette(), QPalette::Window, QPalette::WindowText, 0.1);
    if (isEnabled() && (isDown() || underMouse()))
        ground = ground.darker(isDown() ? 120 : 108);
    const QRectF plate = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(plate, u, u);
    painter.setPen(isEnabled() ? palette().color(QPalette::HighlightedText)
                               : palette().color(QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), 1.5));
        painter.drawRoundedRect(plate.adjusted(2.5, 2.5, -2.5, -2.5), u * 0.7, u * 0.7);
    }
}

} // namespace GuestPass::Ui
