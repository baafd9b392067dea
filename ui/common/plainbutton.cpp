// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/plainbutton.h>

#include <ui/common/metrics.h>

namespace GuestPass::Ui {

PlainButton::PlainButton(const QString &text, QWidget *parent, int units)
    : QPushButton(text, parent)
    , m_units(units)
{
    setAutoDefault(false);
}

PlainButton::PlainButton(const QIcon &icon, const QString &text, QWidget *parent)
    : PlainButton(text, parent)
{
    setIcon(icon);
}

QSize PlainButton::sizeHint() const
{
    const int u = unit(this);
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int picture = icon().isNull() ? 0 : iconSize().width() + u;
    return QPushButton::sizeHint().expandedTo({picture + words + 6 * u, m_units * u});
}

} // namespace GuestPass::Ui
