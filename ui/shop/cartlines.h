// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace GuestPass::Ui {

class CartLineWidget;
class CartModel;
class PictureStore;

/// A CartModel's rows as widgets below each other. Rows come, go and move one by one, so that the focus stays where it
/// is.
class CartLines : public QScrollArea {
    Q_OBJECT

public:
    /// Borrows both.
    CartLines(CartModel &model, PictureStore &pictures, QWidget *parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    /// The line that had the focus went away.
    void focusLost();

private:
    void insertLine(int row);
    void removeLine(int row);
    void moveLine(int from, int to);

    CartModel &m_model;
    PictureStore &m_pictures;
    QVBoxLayout *m_column;
    QList<CartLineWidget *> m_lines;
};

} // namespace GuestPass::Ui
