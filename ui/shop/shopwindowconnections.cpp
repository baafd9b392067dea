// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/shopwindow.h>

#include <ui/common/noticebar.h>
#include <ui/common/sessionnotices.h>
#include <ui/shop/accountbutton.h>
#include <ui/shop/cartledger.h>
#include <ui/shop/cartpanel.h>
#include <ui/shop/categorybar.h>
#include <ui/shop/filterrow.h>
#include <ui/shop/shelf.h>
#include <ui/shop/shopheader.h>
#include <ui/shop/shoppanes.h>

#include <guestpass/session.h>

#include <QAbstractButton>
#include <QKeyEvent>
#include <QShortcut>

// Who tells whom: the parts of the window know nothing of each other.

namespace GuestPass::Ui {

void ShopWindow::connectHeader()
{
    const AccountButton *account = m_header->account();
    connect(account, &AccountButton::createAccountRequested, this, &ShopWindow::createAccountRequested);
    connect(account, &AccountButton::signInRequested, this, &ShopWindow::signInRequested);
    connect(account, &AccountButton::accountRequested, this, &ShopWindow::accountRequested);
    connect(account, &AccountButton::signOutRequested, this, &ShopWindow::signOutRequested);
    connect(account, &AccountButton::inspectorRequested, this, &ShopWindow::inspectorRequested);
    connect(account, &AccountButton::settingsRequested, this, &ShopWindow::settingsRequested);
    connect(account, &AccountButton::storeSwitchRequested, this, &ShopWindow::storeSwitchRequested);
    connect(m_header, &ShopHeader::cartToggled, this, &ShopWindow::setCartVisible);
    connect(m_header, &ShopHeader::resultsRequested, m_shelf, &Shelf::showProducts);
    connect(m_header, &ShopHeader::wordsChanged, this, [this](const QString &words) {
        m_words = words;
        applyFilter();
    });
}

void ShopWindow::connectRest()
{
    connect(m_ledger, &CartLedger::refused, this, [this](const QString &name, const Error &error, bool gone) {
        if (gone || !m_cart->isVisible())
            m_shelf->showRefusal(name, error);
        if (error.kind == Error::Kind::RateLimited)
            m_notices->noteWait(error.retryAfter);
    });
    connect(m_ledger, &CartLedger::changed, this, [this] { m_header->setPieces(m_ledger->pieces()); });
    connect(m_filters, &FilterRow::changed, this, &ShopWindow::applyFilter);
    connect(m_notices, &SessionNotices::tryNowRequested, this, &ShopWindow::tryEverythingAgain);
    connect(m_notices, &SessionNotices::signInRequested, this, &ShopWindow::signInRequested);
    connect(m_notices, &SessionNotices::createAccountRequested, this, &ShopWindow::createAccountRequested);
    connect(m_shelf, &Shelf::countChanged, m_filters, &FilterRow::setCount);
    connect(m_shelf, &Shelf::clearSearchRequested, m_header, &ShopHeader::clearSearch);
    connect(m_shelf, &Shelf::allProductsRequested, this, [this] {
        m_filters->categories()->setCurrent({});
        if (m_shelf->query().categoryId.isEmpty())
            tryEverythingAgain();
        else
            applyFilter();
    });
    connect(m_shelf, &Shelf::waitRequested, m_notices, &SessionNotices::noteWait);
    connect(m_cart, &CartPanel::closeRequested, this, [this] { setCartVisible(false); });
    connect(m_cart, &CartPanel::browseRequested, this, [this] {
        if (m_panes->isNarrow())
            setCartVisible(false);
        m_shelf->showProducts();
    });
    connect(m_cart, &CartPanel::checkOutRequested, this, &ShopWindow::checkOutRequested);
    connect(m_cart, &CartPanel::createAccountRequested, this, &ShopWindow::createAccountRequested);
    connect(m_cart, &CartPanel::signInRequested, this, &ShopWindow::signInRequested);
    // What failed while the connection was away comes by itself when it is back.
    connect(&m_session, &Session::detailsChanged, this, [this, wasOnline = m_session.isOnline()]() mutable {
        const bool isBack = !wasOnline && m_session.isOnline();
        wasOnline = m_session.isOnline();
        if (isBack && (m_shelf->hasFailed() || !m_categoriesKnown))
            tryEverythingAgain();
    });
    connect(&m_session, &Session::worthTryingAgain, this, &ShopWindow::tryEverythingAgain);
}

void ShopWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&reaction) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, reaction);
    };
    add(QKeySequence(QKeySequence::Find), [this] { m_header->focusSearch(); });
    add(QKeySequence(Qt::Key_Slash), [this] { m_header->focusSearch(); });
    add(QKeySequence(QKeySequence::Back), [this] { goBack(); });
    add(QKeySequence(Qt::Key_F6), [this] { nextPane(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { nextPane(-1); });
    add(QKeySequence(QKeySequence::Refresh), [this] { tryEverythingAgain(); });
}

/// Enter presses the button that has the focus, as in a dialog; in other windows Qt leaves that to the space bar.
void ShopWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void ShopWindow::nextPane(int step)
{
    const QList<QWidget *> panes{m_header, m_filters->categories(), m_shelf, m_cart};
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->isAncestorOf(focusWidget()))
            at = i;
    }
    do {
        at = (at + step + panes.size()) % panes.size();
    } while (!panes[at]->isVisible());
    if (panes[at] == m_header)
        m_header->focusSearch();
    else if (panes[at] == m_shelf)
        m_shelf->focusProducts();
    else if (panes[at] == m_cart)
        m_cart->focusFirst();
    else
        m_filters->categories()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace GuestPass::Ui
