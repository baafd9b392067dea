// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <guestpass/result.h>

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace GuestPass::Shop {
class Shop;
} // namespace GuestPass::Shop

namespace GuestPass::Ui {

class Busy;
class CartLedger;
class MessageStrip;
class PictureStore;
class PictureWidget;
class QuantityBox;
class VariantChooser;

/// One product: picture, variants, quantity, Add to Cart, description.
class ProductPage : public QWidget {
    Q_OBJECT

public:
    /// Borrows all of them.
    ProductPage(Shop::Shop &shop, CartLedger &ledger, PictureStore &pictures, QWidget *parent = nullptr);

    /// Shows what the card knows at once, and the rest when the store has answered.
    void open(const Shop::Product &product);
    const QString &productId() const { return m_product.id; }

Q_SIGNALS:
    void backRequested();
    void addRequested(const GuestPass::Shop::CartLine &line, int quantity);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeText();
    void load();
    void showProduct();
    void showVariant();
    void updateInCart();
    Shop::CartLine line() const;

    Shop::Shop &m_shop;
    CartLedger &m_ledger;
    Shop::Product m_product;
    int m_generation = 0;
    bool m_complete = false;
    QScrollArea *m_area;
    QBoxLayout *m_halves = nullptr;
    QToolButton *m_back;
    PictureWidget *m_picture;
    QLabel *m_name;
    QLabel *m_oldPrice;
    QLabel *m_price;
    QLabel *m_summary;
    QLabel *m_description;
    QLabel *m_stock;
    QLabel *m_inCart;
    VariantChooser *m_variants;
    QuantityBox *m_quantity;
    QPushButton *m_add;
    Busy *m_busy;
    MessageStrip *m_problem;
};

} // namespace GuestPass::Ui
