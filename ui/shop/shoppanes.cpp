// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/shoppanes.h>

#include <ui/common/metrics.h>

#include <QSplitter>

namespace GuestPass::Ui {

ShopPanes::ShopPanes(QWidget *products, QWidget *cart, QWidget *parent)
    : QStackedWidget(parent)
    , m_cart(cart)
    , m_splitter(new QSplitter(this))
{
    m_splitter->addWidget(products);
    m_splitter->addWidget(cart);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({200 * unit(this), 80 * unit(this)});
    addWidget(m_splitter);
}

void ShopPanes::setNarrow(bool narrow)
{
    m_narrow = narrow;
    arrange();
}

void ShopPanes::setCartShown(bool shown)
{
    (m_narrow ? m_over : m_beside) = shown;
    arrange();
}

void ShopPanes::showProducts()
{
    m_over = false;
    arrange();
}

QByteArray ShopPanes::splitterState() const
{
    return m_splitter->saveState();
}

void ShopPanes::restore(const QByteArray &splitter, bool beside)
{
    m_splitter->restoreState(splitter);
    m_splitter->setHandleWidth(1);
    m_beside = beside;
}

void ShopPanes::arrange()
{
    if (m_narrow && indexOf(m_cart) < 0) {
        m_wideSizes = m_splitter->sizes();
        addWidget(m_cart);
    } else if (!m_narrow && m_splitter->indexOf(m_cart) < 0) {
        m_splitter->addWidget(m_cart);
        m_splitter->setSizes(m_wideSizes);
    }
    m_cart->setVisible(isCartShown());
    setCurrentIndex(m_narrow && m_over ? 1 : 0);
}

} // namespace GuestPass::Ui
