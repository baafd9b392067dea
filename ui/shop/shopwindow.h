// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <QByteArray>
#include <QMainWindow>
#include <QSize>

#include <memory>
#include <utility>

namespace GuestPass {
class Session;
} // namespace GuestPass

namespace GuestPass::Shop {
class Pictures;
class Shop;
} // namespace GuestPass::Shop

namespace GuestPass::Ui {

class CartLedger;
class CartModel;
class CartPanel;
class FilterRow;
class NoticeBar;
class PictureStore;
class SessionNotices;
class Shelf;
class ShopHeader;
class ShopPanes;

/// The shop: browse, search, cart, and one quiet line about the account. Opens no other window: it asks for them.
class ShopWindow : public QMainWindow {
    Q_OBJECT

public:
    /// What the composition root keeps between runs.
    struct State {
        QSize size;
        QByteArray splitter;
        bool cartVisible = true;
        bool guestLineClosed = false;
        QString categoryId;
        Shop::ProductQuery::Sort sort = Shop::ProductQuery::Sort::Featured;

        bool operator==(const State &) const = default;
    };

    /// Borrows all of them.
    ShopWindow(Shop::Shop &shop, Session &session, Shop::Pictures &pictures, const QString &shopName,
               QWidget *parent = nullptr);
    ~ShopWindow() override;

    State state() const;
    /// Before the first show().
    void restore(const State &state);
    /// Id and name of each store.
    void setStores(const QList<std::pair<QString, QString>> &stores, const QString &currentId);
    void setLogo(const QPixmap &logo);
    /// Types into the search field, as a person would.
    void search(const QString &words);
    void setCartVisible(bool visible);

Q_SIGNALS:
    void createAccountRequested();
    void signInRequested();
    void accountRequested();
    void signOutRequested();
    void inspectorRequested();
    void settingsRequested();
    void checkOutRequested();
    void storeSwitchRequested(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void connectHeader();
    void connectRest();
    void addShortcuts();
    void loadCategories();
    void applyFilter();
    void tryEverythingAgain();
    void arrange();
    void nextPane(int step);
    void goBack();

    Shop::Shop &m_shop;
    Session &m_session;
    std::unique_ptr<PictureStore> m_pictures;
    CartLedger *m_ledger;
    CartModel *m_cartModel;
    ShopHeader *m_header;
    FilterRow *m_filters;
    NoticeBar *m_notice;
    SessionNotices *m_notices;
    Shelf *m_shelf;
    CartPanel *m_cart;
    ShopPanes *m_panes;
    QString m_words;
    bool m_started = false;
    bool m_categoriesKnown = false;
};

} // namespace GuestPass::Ui
