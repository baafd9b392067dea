// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QWidget>

namespace GuestPass::Ui {

/// One of our icons, painted in the palette of the moment. Decoration: screen readers skip it, so words must stand
/// beside it.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    /// `lines`: how many lines of text high.
    explicit IconLabel(const QString &name, QWidget *parent = nullptr, qreal lines = 1.0);
    void setIcon(const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    qreal m_lines;
};

} // namespace GuestPass::Ui
