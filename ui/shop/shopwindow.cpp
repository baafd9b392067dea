// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/shopwindow.h>

#include <ui/common/metrics.h>
#include <ui/common/noticebar.h>
#include <ui/common/quietlabel.h>
#include <ui/common/sessionnotices.h>
#include <ui/shop/accountbutton.h>
#include <ui/shop/cartledger.h>
#include <ui/shop/cartmodel.h>
#include <ui/shop/cartpanel.h>
#include <ui/shop/categorybar.h>
#include <ui/shop/picturestore.h>
#include <ui/shop/shelf.h>
#include <ui/shop/shopheader.h>

#include <guestpass/session.h>
#include <guestpass/whendone.h>
#include <shop/pictures.h>
#include <shop/shop.h>

#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
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
    , m_categories(new CategoryBar(this))
    , m_count(new QuietLabel(this))
    , m_sortWord(new QuietLabel(this))
    , m_sort(new QComboBox(this))
    , m_notice(new NoticeBar(this))
    , m_notices(new SessionNotices(session, *m_notice, this))
    , m_shelf(new Shelf(shop, *m_ledger, *m_pictures, this))
    , m_cart(new CartPanel({shop, session, *m_ledger, *m_cartModel, *m_pictures}, this))
    , m_splitter(new QSplitter(this))
    , m_pages(new QStackedWidget(this))
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
    m_splitter->addWidget(m_shelf);
    m_splitter->addWidget(m_cart);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({StartSize.width() - 80 * unit(this), 80 * unit(this)});
    m_pages->addWidget(m_splitter);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeFilterRow());
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
}

QWidget *ShopWindow::makeFilterRow()
{
    const int u = unit(this);
    m_filters = new QWidget(this);
    using Sort = Shop::ProductQuery::Sort;
    m_sort->addItem(tr("Featured"), QVariant::fromValue(int(Sort::Featured)));
    m_sort->addItem(tr("Price, Low to High"), QVariant::fromValue(int(Sort::PriceUp)));
    m_sort->addItem(tr("Price, High to Low"), QVariant::fromValue(int(Sort::PriceDown)));
    m_sort->addItem(tr("Name"), QVariant::fromValue(int(Sort::Name)));
    m_sort->setAccessibleName(tr("Sort by"));
    m_sort->setToolTip(tr("Sort by"));
    auto *layout = new QHBoxLayout(m_filters);
    layout->setContentsMargins(4 * u, 0, 6 * u, 0);
    layout->setSpacing(3 * u);
    layout->addWidget(m_categories, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_sortWord);
    layout->addWidget(m_sort);
    m_sortWord->setText(tr("Sort:"));
    m_sortWord->setBuddy(m_sort);
    return m_filters;
}

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
    connect(m_header, &ShopHeader::resultsRequested, m_shelf, &Shelf::focusProducts);
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
    connect(m_categories, &CategoryBar::categoryChosen, this, &ShopWindow::applyFilter);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &ShopWindow::applyFilter);
    connect(m_notices, &SessionNotices::tryNowRequested, this, &ShopWindow::tryEverythingAgain);
    connect(m_notices, &SessionNotices::signInRequested, this, &ShopWindow::signInRequested);
    connect(m_notices, &SessionNotices::createAccountRequested, this, &ShopWindow::createAccountRequested);
    connect(m_shelf, &Shelf::countChanged, m_count, &QLabel::setText);
    connect(m_shelf, &Shelf::clearSearchRequested, m_header, &ShopHeader::clearSearch);
    connect(m_shelf, &Shelf::allProductsRequested, this, [this] {
        m_categories->setCurrent({});
        if (m_shelf->query().categoryId.isEmpty())
            tryEverythingAgain();
        else
            applyFilter();
    });
    connect(m_shelf, &Shelf::waitRequested, m_notices, &SessionNotices::noteWait);
    connect(m_cart, &CartPanel::closeRequested, this, [this] { setCartVisible(false); });
    connect(m_cart, &CartPanel::browseRequested, this, [this] {
        if (isNarrow())
            setCartVisible(false);
        m_shelf->focusProducts();
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

ShopWindow::State ShopWindow::state() const
{
    State state;
    state.size = isMaximized() || isFullScreen() ? normalGeometry().size() : size();
    state.splitter = m_splitter->saveState();
    state.cartVisible = m_cartBeside;
    state.guestLineClosed = m_notices->isClosed(Notice::Kind::GuestLine);
    state.categoryId = m_categories->current();
    state.sort = m_shelf->query().sort;
    return state;
}

void ShopWindow::restore(const State &state)
{
    if (state.size.isValid())
        resize(state.size.expandedTo(SmallestSize));
    m_splitter->restoreState(state.splitter);
    m_splitter->setHandleWidth(1);
    m_cartBeside = state.cartVisible;
    m_notices->setClosed(Notice::Kind::GuestLine, state.guestLineClosed);
    m_categories->setCurrent(state.categoryId);
    m_sort->setCurrentIndex(std::max(0, m_sort->findData(int(state.sort))));
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
        m_categories->setCategories(*answer);
    });
}

void ShopWindow::applyFilter()
{
    if (!m_started)
        return;
    Shop::ProductQuery query = m_shelf->query();
    query.words = m_words;
    query.categoryId = m_categories->current();
    query.sort = Shop::ProductQuery::Sort(m_sort->currentData().toInt());
    m_cartOver = false;
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

bool ShopWindow::isNarrow() const
{
    return width() < NarrowBelow;
}

bool ShopWindow::isCartShown() const
{
    return isNarrow() ? m_cartOver : m_cartBeside;
}

void ShopWindow::setCartVisible(bool visible)
{
    (isNarrow() ? m_cartOver : m_cartBeside) = visible;
    arrange();
    if (!visible)
        m_shelf->focusProducts();
    else if (isNarrow())
        m_cart->focusFirst();
}

/// Beside the products where there is room, else in their place.
void ShopWindow::arrange()
{
    const bool over = isNarrow();
    if (over && m_pages->indexOf(m_cart) < 0) {
        m_wideSizes = m_splitter->sizes();
        m_pages->addWidget(m_cart);
    } else if (!over && m_splitter->indexOf(m_cart) < 0) {
        m_splitter->addWidget(m_cart);
        m_splitter->setSizes(m_wideSizes);
    }
    m_cart->setVisible(isCartShown());
    m_pages->setCurrentIndex(over && m_cartOver ? 1 : 0);
    m_header->setCartShown(isCartShown());
    m_count->setVisible(!over);
    m_sortWord->setVisible(!over);
    m_filters->setVisible(!over || !m_cartOver);
}

void ShopWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void ShopWindow::goBack()
{
    if (isNarrow() && m_cartOver)
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

void ShopWindow::nextPane(int step)
{
    const QList<QWidget *> panes{m_header, m_categories, m_shelf, m_cart};
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
        m_categories->setFocus(Qt::ShortcutFocusReason);
}

} // namespace GuestPass::Ui
