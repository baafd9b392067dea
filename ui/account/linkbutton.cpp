// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/account/linkbutton.h>

#include <ui/common/metrics.h>

#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace GuestPass::Ui {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFlat(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const int u = unit(this);
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + 2, std::max(words.height() + u, 6 * u)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(isEnabled() && underMouse());
    painter.setFont(underlined);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, isEnabled() ? QPalette::Link : QPalette::ButtonText));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    const bool mnemonics = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    painter.drawText(rect(), int(side) | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace GuestPass::Ui
