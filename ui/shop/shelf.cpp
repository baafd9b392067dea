// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/shelf.h>

#include <ui/common/announce.h>
#include <ui/common/direction.h>
#include <ui/common/errortext.h>
#include <ui/common/messagestrip.h>
#include <ui/common/statepage.h>
#include <ui/shop/cartledger.h>
#include <ui/shop/picturestore.h>
#include <ui/shop/productmodel.h>
#include <ui/shop/productpage.h>
#include <ui/shop/productview.h>

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

Shelf::Shelf(Shop::Shop &shop, CartLedger &ledger, PictureStore &pictures, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_pictures(pictures)
    , m_model(new ProductModel(shop, this))
    , m_view(new ProductView(pictures, this))
    , m_page(new ProductPage(shop, ledger, pictures, this))
    , m_state(new StatePage({}, this))
    , m_stateButton(m_state->addButton({}))
    , m_stack(new QStackedWidget(this))
    , m_strip(new MessageStrip(this))
{
    build();
    connectAll();
}

void Shelf::build()
{
    m_view->setModel(m_model);
    for (QWidget *page :
         {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_page)})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_strip);
}

void Shelf::connectAll()
{
    connect(m_model, &ProductModel::statusChanged, this, &Shelf::updateState);
    connect(m_view, &ProductView::openRequested, this, &Shelf::openAt);
    connect(m_view, &ProductView::addRequested, this, &Shelf::addAt);
    connect(m_page, &ProductPage::backRequested, this, &Shelf::back);
    connect(m_page, &ProductPage::addRequested, this, &Shelf::add);
    connect(m_stateButton, &QPushButton::clicked, this, &Shelf::press);
}

const Shop::ProductQuery &Shelf::query() const
{
    return m_model->query();
}

void Shelf::setQuery(const Shop::ProductQuery &query)
{
    m_stack->setCurrentWidget(m_view);
    m_strip->clear();
    m_model->setQuery(query);
}

void Shelf::retry()
{
    m_pictures.forgetFailures();
    if (m_model->error())
        m_model->retry();
    else
        m_model->reload();
}

bool Shelf::hasFailed() const
{
    return m_model->error().has_value();
}

void Shelf::showRefusal(const QString &name, const Error &error)
{
    m_strip->show(tr("%1: your cart could not be changed. %2").arg(inItsDirection(name), asText(describe(error))));
}

void Shelf::press()
{
    if (hasFailed())
        retry();
    else if (!query().words.isEmpty())
        Q_EMIT clearSearchRequested();
    else
        Q_EMIT allProductsRequested();
}

bool Shelf::isOnProductPage() const
{
    return m_stack->currentWidget() == m_page;
}

void Shelf::back()
{
    if (!isOnProductPage())
        return;
    m_stack->setCurrentWidget(m_view);
    updateState();
    m_stack->currentWidget()->setFocus();
}

void Shelf::focusProducts()
{
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void Shelf::showProducts()
{
    back();
    focusProducts();
}

void Shelf::updateState()
{
    const bool nothing = m_model->rowCount() == 0;
    if (!isOnProductPage()) {
        if (nothing)
            m_model->error() ? showFailure(*m_model->error()) : showNothing();
        m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_state) : m_view);
    }
    if (!nothing && m_model->error())
        m_strip->show(tr("More products could not be loaded. %1").arg(describe(*m_model->error()).sentence),
                      tr("Try Again"), [this] { m_model->retry(); });
    if (m_model->error() && m_model->error()->kind == Error::Kind::RateLimited)
        Q_EMIT waitRequested(m_model->error()->retryAfter);
    Q_EMIT countChanged(countText());
    if (!m_model->isLoading() && !query().words.isEmpty())
        announce(m_view, nothing ? m_state->title() : countText());
}

void Shelf::showFailure(const Error &error)
{
    const ErrorText words = describe(error);
    m_state->setIcon(error.kind == Error::Kind::Offline ? u"offline"_s : u"error"_s);
    m_state->setTexts(words.sentence, words.nextStep);
    m_stateButton->setText(tr("Try Again"));
}

void Shelf::showNothing()
{
    m_state->setIcon(u"no-results"_s);
    if (query().words.isEmpty()) {
        m_state->setTexts(tr("There are no products here yet."));
        m_stateButton->setText(query().categoryId.isEmpty() ? tr("Try Again") : tr("Show All Products"));
    } else {
        m_state->setTexts(tr("Nothing found for “%1”.").arg(query().words),
                          tr("Check the spelling, or try a shorter word."));
        m_stateButton->setText(tr("Clear Search"));
    }
}

QString Shelf::countText() const
{
    if (m_model->isLoading() || m_model->error() || !m_model->total())
        return {};
    const int total = *m_model->total();
    if (total == 0)
        return {}; // the page says so in larger words
    const QString words = query().words;
    if (!m_model->isTotalExact())
        return words.isEmpty() ? tr("%n product(s) or more", nullptr, total)
                               : tr("%n result(s) or more for “%1”", nullptr, total).arg(words);
    return words.isEmpty() ? tr("%n product(s)", nullptr, total)
                           : tr("%n result(s) for “%1”", nullptr, total).arg(words);
}

void Shelf::openAt(const QModelIndex &index)
{
    const Shop::Product *product = m_model->product(index);
    if (!product)
        return;
    m_strip->clear();
    m_page->open(*product);
    m_stack->setCurrentWidget(m_page);
    m_page->setFocus();
}

void Shelf::addAt(const QModelIndex &index)
{
    const Shop::Product *product = m_model->product(index);
    if (!product)
        return;
    if (product->hasVariants || !product->available)
        return openAt(index);
    Shop::CartLine line;
    line.key = {product->id, {}};
    line.name = product->name;
    line.picture = product->thumbnail.isEmpty() ? product->picture : product->thumbnail;
    line.price = product->price;
    line.minQuantity = product->minQuantity;
    line.maxQuantity = product->maxQuantity;
    line.quantityStep = product->quantityStep;
    add(line, std::max(1, product->minQuantity));
}

void Shelf::add(const Shop::CartLine &line, int quantity)
{
    m_strip->clear();
    m_ledger.add(line, quantity);
    announce(m_stack->currentWidget(), tr("%1 added to the cart.").arg(line.name));
}

} // namespace GuestPass::Ui
