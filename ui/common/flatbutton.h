// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace GuestPass::Ui {

/// A quiet button: icon and words on nothing, a tinted plate under the pointer or while checked, a chevron with a menu.
class FlatButton : public QToolButton {
    Q_OBJECT

public:
    explicit FlatButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int iconSide() const;
    QString words() const;
};

} // namespace GuestPass::Ui
