// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/busy.h>

#include <ui/common/metrics.h>

#include <QPainter>
#include <QTimerEvent>

namespace GuestPass::Ui {

namespace {
constexpr int Steps = 12;
constexpr int Period = 80;
} // namespace

Busy::Busy(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Working"));
    setVisible(false);
}

void Busy::setBusy(bool busy)
{
    m_busy = busy;
    setVisible(busy);
}

QSize Busy::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void Busy::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(width(), height());
    const qreal stroke = std::max(1.5, side / 8.0);
    const QRectF ring =
        QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side).adjusted(stroke, stroke, -stroke, -stroke);
    QColor track = palette().color(QPalette::WindowText);
    track.setAlphaF(0.2F);
    painter.setPen(QPen(track, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(ring);
    painter.setPen(QPen(palette().color(QPalette::Highlight), stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, (90 - m_step * 360 / Steps) * 16, -100 * 16);
}

void Busy::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_step = (m_step + 1) % Steps;
    update();
}

void Busy::showEvent(QShowEvent *event)
{
    if (animationTime(this, Period) > 0)
        m_timer.start(Period, this);
    QWidget::showEvent(event);
}

void Busy::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace GuestPass::Ui
