// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/quietlabel.h>

#include <ui/common/shade.h>

#include <QPainter>
#include <QStyle>

namespace GuestPass::Ui {

QuietLabel::QuietLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void QuietLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int wrap = wordWrap() ? int(Qt::TextWordWrap) : 0;
    painter.setPen(isEnabled() ? quietText(palette()) : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())) | wrap, text());
}

void alignWithLayout(QLabel *label)
{
    const Qt::Alignment leading = QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    label->setAlignment(leading | Qt::AlignAbsolute);
}

} // namespace GuestPass::Ui
