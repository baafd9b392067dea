// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/choicebutton.h>

#include <ui/common/metrics.h>
#include <ui/common/shade.h>

#include <QStyle>
#include <QStylePainter>

namespace GuestPass::Ui {

ChoiceButton::ChoiceButton(const QString &text, const QColor &swatch, QWidget *parent)
    : QToolButton(parent)
    , m_swatch(swatch)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize ChoiceButton::sizeHint() const
{
    const int u = unit(this);
    return {fontMetrics().horizontalAdvance(text()) + 6 * u + (m_swatch.isValid() ? 6 * u : 0), 8 * u};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const int u = unit(this);
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double tint = isChecked() ? 0.14 : underMouse() ? 0.07 : 0.0;
    painter.setBrush(shade(palette(), QPalette::Base, QPalette::Highlight, tint));
    painter.setPen(isChecked() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(outline(palette()), 1));
    painter.drawRoundedRect(frame, u, u);
    QRect words = rect();
    if (m_swatch.isValid()) {
        const QRect dot =
            QStyle::visualRect(layoutDirection(), rect(), QRect(3 * u, height() / 2 - 2 * u, 4 * u, 4 * u));
        painter.setBrush(m_swatch);
        painter.setPen(QPen(outline(palette()), 1));
        painter.drawEllipse(dot);
        words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(6 * u, 0, 0, 0));
    }
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(words, Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
        painter.drawRoundedRect(frame.adjusted(2.5, 2.5, -2.5, -2.5), u / 2.0, u / 2.0);
    }
}

} // namespace GuestPass::Ui
