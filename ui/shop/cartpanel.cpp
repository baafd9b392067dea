// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/cartpanel.h>

#include <ui/common/busy.h>
#include <ui/common/errortext.h>
#include <ui/common/flatbutton.h>
#include <ui/common/icon.h>
#include <ui/common/metrics.h>
#include <ui/common/moneytext.h>
#include <ui/common/primarybutton.h>
#include <ui/common/shade.h>
#include <ui/common/statepage.h>
#include <ui/shop/cartlines.h>
#include <ui/shop/cartmodel.h>
#include <ui/shop/checkoutoffer.h>
#include <ui/shop/undobar.h>

#include <guestpass/whendone.h>
#include <shop/shop.h>

#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

CartPanel::CartPanel(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_with(parts)
    , m_stack(new QStackedWidget(this))
    , m_lines(new CartLines(parts.model, parts.pictures, this))
    , m_empty(new StatePage(u"bag-empty"_s, this))
    , m_trouble(new StatePage(u"lock"_s, this))
    , m_troubleButton(m_trouble->addButton({}))
{
    build();
    connectAll();
    load();
}

void CartPanel::build()
{
    m_empty->setTexts(tr("Your cart is empty."));
    connect(m_empty->addButton(tr("Browse Products")), &QPushButton::clicked, this, &CartPanel::browseRequested);
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_trouble);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    column->addWidget(new UndoBar(m_with.model, this));
    column->addWidget(makeFooter());
    setMinimumWidth(68 * unit(this));
}

QWidget *CartPanel::makeHeader()
{
    const int u = unit(this);
    auto *header = new QWidget(this);
    header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *title = new QLabel(tr("Cart"), header);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.2);
    larger.setBold(true);
    title->setFont(larger);
    m_busy = new Busy(header);
    m_close = new FlatButton(header);
    m_close->setIcon(icon(u"close"_s));
    m_close->setToolTip(tr("Hide Cart"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(4 * u, 2 * u, 4 * u, 2 * u);
    row->setSpacing(2 * u);
    row->addWidget(title);
    row->addWidget(m_busy);
    row->addStretch();
    row->addWidget(m_close);
    return header;
}

QWidget *CartPanel::makeFooter()
{
    const int u = unit(this);
    m_footer = new QWidget(this);
    auto *word = new QLabel(tr("Total"), m_footer);
    m_total = new QLabel(m_footer);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setBold(true);
    m_total->setFont(strong);
    m_checkOut = new PrimaryButton(tr("Check Out"), m_footer);
    m_checkOut->setMinimumHeight(9 * u);
    m_offer = new CheckOutOffer(m_footer);
    m_offer->setVisible(false);
    auto *sum = new QHBoxLayout;
    sum->addWidget(word);
    sum->addStretch();
    sum->addWidget(m_total);
    auto *column = new QVBoxLayout(m_footer);
    column->setContentsMargins(4 * u, 3 * u, 4 * u, 4 * u);
    column->setSpacing(3 * u);
    column->addLayout(sum);
    column->addWidget(m_checkOut);
    column->addWidget(m_offer);
    return m_footer;
}

void CartPanel::connectAll()
{
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_with.model, change, this, &CartPanel::updateState);
    connect(m_lines, &CartLines::focusLost, this, &CartPanel::focusFirst);
    connect(&m_with.ledger, &CartLedger::changed, this, &CartPanel::updateState);
    connect(&m_with.session, &Session::stateChanged, this, &CartPanel::load);
    connect(m_close, &QToolButton::clicked, this, &CartPanel::closeRequested);
    connect(m_checkOut, &QPushButton::clicked, this, &CartPanel::checkOut);
    // The offer goes first: a window that opens meanwhile is to keep the focus that it takes.
    for (const auto leave :
         {&CheckOutOffer::createAccountRequested, &CheckOutOffer::continueRequested, &CheckOutOffer::cancelled}) {
        connect(m_offer, leave, this, [this] {
            showOffer(false);
            m_checkOut->setFocus();
        });
    }
    connect(m_offer, &CheckOutOffer::createAccountRequested, this, &CartPanel::createAccountRequested);
    connect(m_offer, &CheckOutOffer::continueRequested, this, &CartPanel::checkOutRequested);
    connect(m_troubleButton, &QPushButton::clicked, this, &CartPanel::solveTrouble);
}

void CartPanel::solveTrouble()
{
    switch (m_with.session.state()) {
    case Session::State::Locked: // the notice above says how that went
        return whenDone(m_with.session.unlock(), this, [](const Result<Done> &) {});
    case Session::State::NeedsAttention:
        return Q_EMIT signInRequested();
    default:
        return load();
    }
}

/// Shop reloads by itself; asking again is how its outcome is learned, and costs nothing when the cart is known.
void CartPanel::load()
{
    const bool hasCart =
        m_with.session.state() == Session::State::Guest || m_with.session.state() == Session::State::Member;
    m_loadError.reset();
    if (hasCart && !m_with.shop.isCartKnown()) {
        whenDone(m_with.shop.reloadCart(), this, [this](const Result<Shop::Cart> &cart) {
            if (!cart && cart.error().kind != Error::Kind::Cancelled)
                m_loadError = cart.error();
            updateState();
        });
    }
    updateState();
}

void CartPanel::focusFirst()
{
    if (m_stack->currentWidget() != m_lines)
        m_stack->currentWidget()->setFocus();
    else
        m_lines->focusFirst();
}

bool CartPanel::showTrouble()
{
    const bool readable = m_with.shop.isCartKnown() || m_with.ledger.isPending();
    switch (m_with.session.state()) {
    case Session::State::Locked: {
        const VaultStatus status = m_with.session.vaultStatus();
        const bool locked = status == VaultStatus::Locked;
        m_trouble->setIcon(u"lock"_s);
        m_trouble->setTexts(tr("Your cart is in your saved session."),
                            locked ? tr("Unlock the keyring to see it.") : describeUnreadable(status).sentence);
        m_troubleButton->setText(locked ? tr("Unlock") : tr("Try Again"));
        return true;
    }
    case Session::State::NeedsAttention:
        m_trouble->setIcon(u"warning"_s);
        m_trouble->setTexts(tr("The store doesn't show your cart at the moment."),
                            tr("Nothing was deleted. Sign in to see it again."));
        m_troubleButton->setText(tr("Sign In"));
        return true;
    default:
        break;
    }
    if (!m_loadError || readable)
        return false;
    const ErrorText words = describe(*m_loadError);
    m_trouble->setIcon(m_loadError->kind == Error::Kind::Offline ? u"offline"_s : u"error"_s);
    m_trouble->setTexts(tr("Your cart could not be loaded."), words.sentence + u' ' + words.nextStep);
    m_troubleButton->setText(tr("Try Again"));
    return true;
}

void CartPanel::updateState()
{
    const bool trouble = showTrouble();
    const bool empty = m_with.model.rowCount() == 0;
    QWidget *page = trouble ? static_cast<QWidget *>(m_trouble) : empty ? static_cast<QWidget *>(m_empty) : m_lines;
    m_stack->setCurrentWidget(page);
    const bool opening = m_with.session.state() == Session::State::Opening;
    if (opening && empty)
        m_stack->setCurrentWidget(m_lines); // "empty" would be a claim
    m_footer->setVisible(page == m_lines);
    if (m_with.session.state() == Session::State::Member || page != m_lines)
        showOffer(false);
    const bool hasCart =
        m_with.session.state() == Session::State::Guest || m_with.session.state() == Session::State::Member;
    m_busy->setBusy(opening || (!trouble && (m_with.ledger.isPending() || (hasCart && !m_with.shop.isCartKnown()))));
    const Shop::Money total = m_with.shop.cart().total;
    m_total->setText(total.currency.isEmpty() ? QString() : moneyText(total));
    m_checkOut->setEnabled(!m_with.ledger.isPending());
}

void CartPanel::checkOut()
{
    if (m_with.session.state() == Session::State::Member)
        return Q_EMIT checkOutRequested();
    showOffer(true);
    m_offer->setFocus();
}

/// In the place of the lines where there is no room for both.
void CartPanel::showOffer(bool shown)
{
    m_offer->setVisible(shown);
    m_checkOut->setVisible(!shown);
    m_stack->setVisible(!shown || height() > 120 * unit(this));
}

void CartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showOffer(m_offer->isVisibleTo(this));
}

void CartPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), outline(palette()));
}

} // namespace GuestPass::Ui
