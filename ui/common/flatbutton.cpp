// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/flatbutton.h>

#include <ui/common/icon.h>
#include <ui/common/metrics.h>
#include <ui/common/shade.h>

#include <QPainter>
#include <QStyle>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

FlatButton::FlatButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

int FlatButton::iconSide() const
{
    return icon().isNull() ? 0 : 5 * unit(this);
}

QString FlatButton::words() const
{
    return toolButtonStyle() == Qt::ToolButtonIconOnly ? QString() : text();
}

QSize FlatButton::sizeHint() const
{
    const int u = unit(this);
    int width = 3 * u + iconSide();
    if (!words().isEmpty())
        width += fontMetrics().size(Qt::TextShowMnemonic, words()).width() + u + (iconSide() > 0 ? 2 * u : u);
    if (menu())
        width += 5 * u;
    return {std::max(width, 8 * u), 8 * u};
}

void FlatButton::paintEvent(QPaintEvent *)
{
    const int u = unit(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool lively = isEnabled() && (underMouse() || isDown() || isChecked());
    if (lively) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade(palette(), QPalette::Base, QPalette::Highlight, isDown() || isChecked() ? 0.2 : 0.12));
        painter.drawRoundedRect(plate, u, u);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(plate, u, u);
    }
    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = iconSide();
    const bool alone = words().isEmpty() && !menu();
    const int left = alone ? (width() - side) / 2 : (3 * u) / 2;
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    icon().paint(&painter, place({left, (height() - side) / 2, side, side}), Qt::AlignCenter, mode);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const int start = left + side + (side > 0 ? 3 * u / 2 : u);
    const int end = width() - (menu() ? 6 * u : u);
    painter.drawText(place({start, 0, end - start, height()}),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
                         | Qt::TextShowMnemonic,
                     words());
    if (menu())
        Ui::icon(u"chevron-down"_s)
            .paint(&painter, place({width() - 5 * u, height() / 2 - 2 * u, 4 * u, 4 * u}), Qt::AlignCenter, mode);
}

} // namespace GuestPass::Ui
