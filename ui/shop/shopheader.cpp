// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/shopheader.h>

#include <ui/common/flatbutton.h>
#include <ui/common/icon.h>
#include <ui/common/iconlabel.h>
#include <ui/common/metrics.h>
#include <ui/common/shade.h>
#include <ui/shop/accountbutton.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ShopHeader::ShopHeader(Session &session, const QString &shopName, QWidget *parent)
    : QWidget(parent)
    , m_shopName(shopName)
    , m_sign(new IconLabel(u"store"_s, this, 1.5))
    , m_logo(new QLabel(this))
    , m_name(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_pause(new QTimer(this))
    , m_account(new AccountButton(session, this))
    , m_cart(new FlatButton(this))
{
    build();
    buildSearch();
    connect(m_cart, &QToolButton::toggled, this, &ShopHeader::cartToggled);
    setPieces(0);
}

void ShopHeader::build()
{
    const int u = unit(this);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.2);
    larger.setBold(true);
    m_name->setFont(larger);
    m_name->setTextFormat(Qt::PlainText);
    m_logo->setVisible(false);
    m_cart->setIcon(icon(u"cart"_s));
    m_cart->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6 * u, 2 * u, 6 * u, 2 * u);
    row->setSpacing(2 * u);
    row->addWidget(m_sign);
    row->addWidget(m_logo);
    row->addWidget(m_name);
    row->addSpacing(4 * u);
    row->addStretch(1);
    row->addWidget(m_search, 8);
    row->addStretch(1);
    row->addSpacing(2 * u);
    row->addWidget(m_account);
    row->addWidget(m_cart);
    setMinimumHeight(12 * u);
}

void ShopHeader::buildSearch()
{
    const int u = unit(this);
    m_search->setPlaceholderText(tr("Search products"));
    m_search->setAccessibleName(tr("Search products"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumHeight(8 * u);
    m_search->setMinimumWidth(36 * u);
    m_search->setMaximumWidth(130 * u);
    m_search->installEventFilter(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(150ms);
    connect(m_pause, &QTimer::timeout, this, &ShopHeader::sendWords);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        sendWords();
        Q_EMIT resultsRequested();
    });
}

void ShopHeader::setLogo(const QPixmap &logo)
{
    m_logo->setPixmap(logo);
    m_logo->setVisible(!logo.isNull());
    m_sign->setVisible(logo.isNull());
}

void ShopHeader::setPieces(int pieces)
{
    m_cart->setText(pieces > 0 ? tr("Cart · %L1").arg(pieces) : tr("Cart"));
    m_cart->setAccessibleName(pieces > 0 ? tr("Cart, %n piece(s)", nullptr, pieces) : tr("Cart, empty"));
}

void ShopHeader::setCartShown(bool shown)
{
    const QSignalBlocker blocker(m_cart);
    m_cart->setChecked(shown);
    m_cart->setToolTip(shown ? tr("Hide Cart") : tr("Show Cart"));
}

void ShopHeader::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ShopHeader::clearSearch()
{
    m_search->clear();
    sendWords();
}

void ShopHeader::sendWords()
{
    m_pause->stop();
    const QString words = m_search->text().simplified();
    if (words == m_sentWords)
        return;
    m_sentWords = words;
    Q_EMIT wordsChanged(words);
}

bool ShopHeader::eventFilter(QObject *watched, QEvent *event)
{
    // Its outline is drawn around it, where moving a child paints nothing anew.
    if (watched == m_search && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        update();
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            clearSearch();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            Q_EMIT resultsRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ShopHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The shop's name gives way first: the title bar has it too.
void ShopHeader::arrange()
{
    const int share = width() / 4;
    m_name->setText(m_name->fontMetrics().elidedText(m_shopName, Qt::ElideRight, share));
    m_name->setToolTip(m_name->text() == m_shopName ? QString() : m_shopName);
}

void ShopHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    drawFieldOutline(&painter, m_search);
    painter.fillRect(0, height() - 1, width(), 1, outline(palette()));
}

} // namespace GuestPass::Ui
