// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStackedWidget>

class QSplitter;

namespace GuestPass::Ui {

/// Products and cart: side by side where there is room, else one in the place of the other.
class ShopPanes : public QStackedWidget {
    Q_OBJECT

public:
    /// Takes both over.
    ShopPanes(QWidget *products, QWidget *cart, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    /// Each width remembers on its own whether the cart is wanted.
    void setCartShown(bool shown);
    bool isCartShown() const { return m_narrow ? m_over : m_beside; }
    /// The products come back to where the cart had taken their place.
    void showProducts();

    bool isCartBeside() const { return m_beside; }
    QByteArray splitterState() const;
    void restore(const QByteArray &splitter, bool beside);

private:
    void arrange();

    QWidget *m_cart;
    QSplitter *m_splitter;
    QList<int> m_wideSizes; ///< of the splitter, while the cart is not in it
    bool m_narrow = false;
    bool m_beside = true; ///< where there is room
    bool m_over = false; ///< where there is none
};

} // namespace GuestPass::Ui
