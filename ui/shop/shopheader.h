// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace GuestPass {
class Session;
} // namespace GuestPass

namespace GuestPass::Ui {

class AccountButton;
class IconLabel;

/// The top row: shop, search, account, cart.
class ShopHeader : public QWidget {
    Q_OBJECT

public:
    /// Borrows the session.
    ShopHeader(Session &session, const QString &shopName, QWidget *parent = nullptr);

    /// A picture in place of the drawn sign.
    void setLogo(const QPixmap &logo);
    void setPieces(int pieces);
    void setCartShown(bool shown);
    void focusSearch();
    void clearSearch();
    QLineEdit *search() { return m_search; }
    AccountButton *account() { return m_account; }

Q_SIGNALS:
    /// What is searched for, after a pause in typing.
    void wordsChanged(const QString &words);
    /// Down or Enter in the search field.
    void resultsRequested();
    void cartToggled(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildSearch();
    void sendWords();
    void arrange();

    QString m_shopName;
    QString m_sentWords;
    IconLabel *m_sign;
    QLabel *m_logo;
    QLabel *m_name;
    QLineEdit *m_search;
    QTimer *m_pause;
    AccountButton *m_account;
    QToolButton *m_cart;
};

} // namespace GuestPass::Ui
