// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <guestpass/result.h>

#include <QWidget>

class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace GuestPass::Shop {
class Shop;
} // namespace GuestPass::Shop

namespace GuestPass::Ui {

class CartLedger;
class MessageStrip;
class PictureStore;
class ProductModel;
class ProductPage;
class ProductView;
class StatePage;

/// The region of the products: the grid, one product's page, or words about why there is none.
class Shelf : public QWidget {
    Q_OBJECT

public:
    /// Borrows all of them.
    Shelf(Shop::Shop &shop, CartLedger &ledger, PictureStore &pictures, QWidget *parent = nullptr);

    const Shop::ProductQuery &query() const;
    void setQuery(const Shop::ProductQuery &query);
    /// Asks the store again, for what failed or for everything.
    void retry();
    bool isOnProductPage() const;
    /// From a product's page to where the grid was.
    void back();
    void focusProducts();
    /// Leaves a product's page.
    void showProducts();
    bool hasFailed() const;
    /// Says that a change of the cart was refused.
    void showRefusal(const QString &name, const Error &error);

Q_SIGNALS:
    /// "7 products", "7 results for “lamp”"; empty while loading.
    void countChanged(const QString &words);
    void clearSearchRequested();
    void allProductsRequested();
    void waitRequested(std::chrono::seconds wait);

private:
    void build();
    void connectAll();
    void updateState();
    void showFailure(const Error &error);
    void showNothing();
    QString countText() const;
    void openAt(const QModelIndex &index);
    void addAt(const QModelIndex &index);
    void add(const Shop::CartLine &line, int quantity);
    void press();

    CartLedger &m_ledger;
    PictureStore &m_pictures;
    ProductModel *m_model;
    ProductView *m_view;
    ProductPage *m_page;
    StatePage *m_state;
    QPushButton *m_stateButton;
    QStackedWidget *m_stack;
    MessageStrip *m_strip;
};

} // namespace GuestPass::Ui
