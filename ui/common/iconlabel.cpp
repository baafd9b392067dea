// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/iconlabel.h>

#include <ui/common/icon.h>

#include <QPainter>

namespace GuestPass::Ui {

IconLabel::IconLabel(const QString &name, QWidget *parent, qreal lines)
    : QWidget(parent)
    , m_icon(Ui::icon(name))
    , m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name)
{
    m_icon = Ui::icon(name);
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_lines);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace GuestPass::Ui
