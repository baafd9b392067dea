// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QTimer;

namespace GuestPass::Ui {

class CartModel;

/// "… was removed." and Undo, for ten seconds.
class UndoBar : public QWidget {
    Q_OBJECT

public:
    /// Borrows the model.
    explicit UndoBar(CartModel &model, QWidget *parent = nullptr);

private:
    void update();

    CartModel &m_model;
    QLabel *m_text;
    QTimer *m_timer;
};

} // namespace GuestPass::Ui
