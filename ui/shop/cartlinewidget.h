// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>
#include <QWidget>

class QLabel;
class QToolButton;

namespace GuestPass::Ui {

class Busy;
class FieldMessage;
class PictureStore;
class PictureWidget;
class QuantityBox;

/// One line of the cart panel.
class CartLineWidget : public QWidget {
    Q_OBJECT

public:
    /// Borrows the pictures.
    explicit CartLineWidget(PictureStore &pictures, QWidget *parent = nullptr);
    /// Shows a row of a CartModel.
    void show(const QModelIndex &index);

Q_SIGNALS:
    void quantityEdited(int quantity);
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();

    PictureWidget *m_picture;
    QLabel *m_name;
    QLabel *m_detail;
    QLabel *m_total;
    QLabel *m_note;
    QuantityBox *m_quantity;
    QToolButton *m_remove;
    Busy *m_busy;
    FieldMessage *m_problem;
};

} // namespace GuestPass::Ui
