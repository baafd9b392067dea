// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/metrics.h>

#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace GuestPass::Ui {

int unit(const QWidget *widget)
{
    return std::max(4, widget->fontMetrics().height() / 4);
}

int animationTime(const QWidget *widget, int milliseconds)
{
    return std::min(milliseconds, widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget));
}

} // namespace GuestPass::Ui
