// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QToolButton>

namespace GuestPass::Ui {

/// One value that can be chosen, such as "Oak", with a swatch when it is a colour.
class ChoiceButton : public QToolButton {
    Q_OBJECT

public:
    ChoiceButton(const QString &text, const QColor &swatch, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_swatch;
};

} // namespace GuestPass::Ui
