// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace GuestPass::Ui {

/// A button of second rank that looks like a link, for the other ways on. In the palette's link colour, underlined
/// while the pointer is over it, with a focus frame, and never pressed by Enter in a field.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace GuestPass::Ui
