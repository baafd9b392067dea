// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace GuestPass::Ui {

/// A word with a line under it when it is chosen.
class CategoryButton : public QToolButton {
    Q_OBJECT

public:
    explicit CategoryButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace GuestPass::Ui
