// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace GuestPass::Ui {

/// Asked of a guest in the place of the Check Out button, before the browser opens.
class CheckOutOffer : public QWidget {
    Q_OBJECT

public:
    explicit CheckOutOffer(QWidget *parent = nullptr);

Q_SIGNALS:
    void createAccountRequested();
    void continueRequested();
    void cancelled();

private:
    QPushButton *add(QPushButton *button);
};

} // namespace GuestPass::Ui
