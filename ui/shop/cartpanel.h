// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/session.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace GuestPass::Shop {
class Shop;
} // namespace GuestPass::Shop

namespace GuestPass::Ui {

class Busy;
class CartLedger;
class CartLines;
class CartModel;
class CheckOutOffer;
class PictureStore;
class StatePage;

/// The cart: lines, total, Check Out. Says in words when there is nothing to show, and why.
class CartPanel : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        Shop::Shop &shop;
        Session &session;
        CartLedger &ledger;
        CartModel &model;
        PictureStore &pictures;
    };

    /// Borrows all parts.
    explicit CartPanel(const Parts &parts, QWidget *parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void closeRequested();
    void browseRequested();
    void checkOutRequested();
    void createAccountRequested();
    void signInRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *makeHeader();
    QWidget *makeFooter();
    void connectAll();
    void load();
    void updateState();
    bool showTrouble();
    void solveTrouble();
    void checkOut();
    void showOffer(bool shown);

    Parts m_with;
    std::optional<Error> m_loadError;
    QStackedWidget *m_stack;
    CartLines *m_lines;
    StatePage *m_empty;
    StatePage *m_trouble;
    QPushButton *m_troubleButton;
    QWidget *m_footer = nullptr;
    QLabel *m_total = nullptr;
    Busy *m_busy = nullptr;
    QPushButton *m_checkOut = nullptr;
    QToolButton *m_close = nullptr;
    CheckOutOffer *m_offer = nullptr;
};

} // namespace GuestPass::Ui
