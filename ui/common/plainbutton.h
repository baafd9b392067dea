// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace GuestPass::Ui {

/// A button that is not the main one: the style's own, with room around its words where the style leaves little.
class PlainButton : public QPushButton {
    Q_OBJECT

public:
    /// At least that many units high: PrimaryButton beside it has eight.
    explicit PlainButton(const QString &text, QWidget *parent, int units = 7);
    PlainButton(const QIcon &icon, const QString &text, QWidget *parent);

    QSize sizeHint() const override;

private:
    int m_units;
};

} // namespace GuestPass::Ui
