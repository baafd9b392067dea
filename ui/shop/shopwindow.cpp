// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/shopwindow.h>

#include <ui/common/noticebar.h>
#include <ui/common/sessionnotices.h>
#include <ui/common/taborder.h>
#include <ui/shop/accountbutton.h>
#include <ui/shop/cartledger.h>
#include <ui/shop/cartmodel.h>
#include <ui/shop/cartpanel.h>
#include <ui/shop/categorybar.h>
#include <ui/shop/filterrow.h>
#include <ui/shop/picturestore.h>
#include <ui/shop/shelf.h>
#include <ui/shop/shopheader.h>
#include <ui/shop/shoppanes.h>

#include <guestpass/session.h>
#include <guestpass/whendone.h>
#include <shop/pictures.h>
#include <shop/shop.h>

#include <QLineEdit>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize StartSize(1120, 740);
constexpr QSize SmallestSize(640, 420);
constexpr int NarrowBelow = 900;
} // namespace

ShopWindow::ShopWindow(Shop::Shop &shop, Session &session, Shop::Pictures &pictures, const QString &shopName,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_shop(shop)
    , m_session(session)
    , m_pictures(new PictureStore([&pictures](const QUrl &url) { return pictures.picture(url); }))
    , m_ledger(new CartLedger(shop, session, this))
    , m_cartModel(new CartModel(*m_ledger, this))
    , m_header(new ShopHeader(session, shopName, this))
    , m_filters(new FilterRow(this))
    , m_notice(new NoticeBar(this))
    , m_notices(new SessionNotices(session, *m_notice, this))
    , m_shelf(new Shelf(shop, *m_ledger, *m_pictures, this))
    , m_cart(new CartPanel({shop, session, *m_ledger, *m_cartModel, *m_pictures}, this))
    , m_panes(new ShopPanes(m_shelf, m_cart, this))
{
    setWindowTitle(tr("%1 — GuestPass").arg(shopName));
    setMinimumSize(SmallestSize);
    resize(StartSize);
    build();
    connectHeader();
    connectRest();
    addShortcuts();
    m_header->setPieces(m_ledger->pieces());
}

ShopWindow::~ShopWindow()
{
    // The widgets paint from the pictures, and members go before child widgets do.
    delete takeCentralWidget();
}

void ShopWindow::build()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_notice);
    column->addWidget(m_panes, 1);
    setCentralWidget(central);
}

ShopWindow::State ShopWindow::state() const
{
    State state;
    state.size = isMaximized() || isFullScreen() ? normalGeometry().size() : size();
    state.splitter = m_panes->splitterState();
    state.cartVisible = m_panes->isCartBeside();
    state.guestLineClosed = m_notices->isClosed(Notice::Kind::GuestLine);
    state.categoryId = m_filters->categories()->current();
    state.sort = m_shelf->query().sort;
    return state;
}

void ShopWindow::restore(const State &state)
{
    if (state.size.isValid())
        resize(state.size.expandedTo(SmallestSize));
    m_panes->restore(state.splitter, state.cartVisible);
    m_notices->setClosed(Notice::Kind::GuestLine, state.guestLineClosed);
    m_filters->categories()->setCurrent(state.categoryId);
    m_filters->setSort(state.sort);
}

void ShopWindow::setStores(const QList<std::pair<QString, QString>> &stores, const QString &currentId)
{
    m_header->account()->setStores(stores, currentId);
}

void ShopWindow::setLogo(const QPixmap &logo)
{
    m_header->setLogo(logo);
}

void ShopWindow::search(const QString &words)
{
    m_header->search()->setText(words);
}

void ShopWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_started)
        return;
    m_started = true;
    arrange();
    applyFilter();
    loadCategories();
    m_shelf->focusProducts();
}

void ShopWindow::loadCategories()
{
    whenDone(m_shop.categories(), this, [this](const Result<QList<Shop::Category>> &answer) {
        m_categoriesKnown = answer.ok();
        if (!answer)
            return; // the grid says why; without categories everything is still found
        m_filters->categories()->setCategories(*answer);
    });
}

void ShopWindow::applyFilter()
{
    if (!m_started)
        return;
    Shop::ProductQuery query = m_shelf->query();
    query.words = m_words;
    query.categoryId = m_filters->categories()->current();
    query.sort = m_filters->sort();
    m_panes->showProducts();
    arrange();
    m_shelf->setQuery(query);
}

void ShopWindow::tryEverythingAgain()
{
    m_ledger->resume();
    m_shelf->retry();
    if (!m_categoriesKnown)
        loadCategories();
}

void ShopWindow::setCartVisible(bool visible)
{
    m_panes->setCartShown(visible);
    arrange();
    if (!visible)
        m_shelf->focusProducts();
    else if (m_panes->isNarrow())
        m_cart->focusFirst();
}

bool ShopWindow::focusNextPrevChild(bool next)
{
    return focusNextAsRead(*this, next) || QMainWindow::focusNextPrevChild(next);
}

void ShopWindow::arrange()
{
    m_panes->setNarrow(width() < NarrowBelow);
    const bool narrow = m_panes->isNarrow();
    const bool cart = m_panes->isCartShown();
    m_header->setCartShown(cart);
    m_filters->setNarrow(narrow);
    m_filters->setVisible(!narrow || !cart);
}

void ShopWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void ShopWindow::goBack()
{
    if (m_panes->isNarrow() && m_panes->isCartShown())
        setCartVisible(false);
    else
        m_shelf->back();
}

void ShopWindow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        goBack();
    else
        QMainWindow::mouseReleaseEvent(event);
}

} // namespace GuestPass::Ui
