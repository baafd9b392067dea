// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/productpage.h>

#include <ui/common/busy.h>
#include <ui/common/direction.h>
#include <ui/common/errortext.h>
#include <ui/common/flatbutton.h>
#include <ui/common/icon.h>
#include <ui/common/messagestrip.h>
#include <ui/common/metrics.h>
#include <ui/common/moneytext.h>
#include <ui/common/primarybutton.h>
#include <ui/common/quietlabel.h>
#include <ui/shop/cartledger.h>
#include <ui/shop/picturewidget.h>
#include <ui/shop/quantitybox.h>
#include <ui/shop/variantchooser.h>

#include <guestpass/whendone.h>
#include <shop/shop.h>

#include <QScrollArea>
#include <QVBoxLayout>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

namespace {

void enlarge(QWidget *widget, qreal factor, bool bold)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    widget->setFont(font);
}

void makeText(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
}

} // namespace

ProductPage::ProductPage(Shop::Shop &shop, CartLedger &ledger, PictureStore &pictures, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_ledger(ledger)
    , m_area(new QScrollArea(this))
    , m_back(new FlatButton(this))
    , m_picture(new PictureWidget(pictures, 2))
    , m_name(new QLabel)
    , m_oldPrice(new QuietLabel)
    , m_price(new QLabel)
    , m_summary(new QuietLabel)
    , m_description(new QLabel)
    , m_stock(new QuietLabel)
    , m_inCart(new QuietLabel)
    , m_variants(new VariantChooser)
    , m_quantity(new QuantityBox)
    , m_add(new PrimaryButton(tr("Add to Cart")))
    , m_busy(new Busy)
    , m_problem(new MessageStrip(this))
{
    build();
    connect(m_back, &QToolButton::clicked, this, &ProductPage::backRequested);
    connect(m_variants, &VariantChooser::currentChanged, this, &ProductPage::showVariant);
    connect(&m_ledger, &CartLedger::changed, this, &ProductPage::updateInCart);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addRequested(line(), m_quantity->value()); });
}

void ProductPage::build()
{
    const int u = unit(this);
    m_back->setIcon(icon(u"back"_s));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to the Products"));
    auto *inside = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_halves->setContentsMargins(6 * u, 2 * u, 6 * u, 6 * u);
    m_halves->setSpacing(8 * u);
    m_picture->setMaximumWidth(140 * u);
    m_halves->addWidget(m_picture, 11);
    m_halves->addWidget(makeText(), 9);
    m_halves->setAlignment(m_picture, Qt::AlignTop);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(4 * u, 2 * u, 6 * u, 2 * u);
    top->addWidget(m_back);
    top->addStretch();
    top->addWidget(m_busy);
    column->addLayout(top);
    column->addWidget(m_area, 1);
    column->addWidget(m_problem);
    setFocusProxy(m_back);
}

QWidget *ProductPage::makeText()
{
    const int u = unit(this);
    auto *text = new QWidget;
    for (QLabel *label : {m_name, m_summary, m_description, m_stock, m_inCart})
        Ui::makeText(label);
    alignWithLayout(m_name);
    alignWithLayout(m_description);
    enlarge(m_name, 1.6, true);
    enlarge(m_price, 1.3, true);
    QFont struck = m_oldPrice->font();
    struck.setStrikeOut(true);
    m_oldPrice->setFont(struck);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_add->setObjectName(u"addToCart"_s);
    m_add->setMinimumHeight(9 * u);
    m_add->setAutoDefault(false);
    auto *prices = new QHBoxLayout;
    prices->setSpacing(2 * u);
    prices->addWidget(m_oldPrice);
    prices->addWidget(m_price);
    prices->addWidget(m_stock, 1);
    auto *buy = new QHBoxLayout;
    buy->setSpacing(3 * u);
    buy->addWidget(m_quantity);
    buy->addWidget(m_add, 1);
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    column->addWidget(m_name);
    column->addWidget(m_summary);
    column->addSpacing(u);
    column->addLayout(prices);
    column->addSpacing(u);
    column->addWidget(m_variants);
    column->addSpacing(u);
    column->addLayout(buy);
    column->addWidget(m_inCart);
    column->addSpacing(2 * u);
    column->addWidget(m_description);
    column->addStretch();
    return text;
}

void ProductPage::open(const Shop::Product &product)
{
    m_product = product;
    m_complete = !product.hasVariants;
    m_problem->clear();
    m_area->ensureVisible(0, 0);
    m_quantity->setRange(product.minQuantity, product.maxQuantity, product.quantityStep);
    m_quantity->setValue(product.minQuantity);
    showProduct();
    load();
}

void ProductPage::load()
{
    m_busy->setBusy(true);
    whenDone(m_shop.product(m_product.id), this, [this, mine = ++m_generation](const Result<Shop::Product> &answer) {
        if (mine != m_generation)
            return;
        m_busy->setBusy(false);
        if (!answer) {
            m_problem->show(asText(describe(answer.error())), tr("Try Again"), [this] { load(); });
            return;
        }
        m_product = *answer;
        m_complete = true;
        showProduct();
    });
}

void ProductPage::showProduct()
{
    m_name->setText(m_product.name);
    m_summary->setText(inItsDirection(m_product.summary));
    m_summary->setVisible(!m_product.summary.isEmpty());
    const QString description = m_product.description == m_product.summary ? QString() : m_product.description;
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    m_quantity->setItemName(m_product.name);
    m_variants->setVariants(m_product.variants);
}

void ProductPage::showVariant()
{
    const Shop::Variant *variant = m_variants->current();
    const auto &listPrice = variant ? variant->listPrice : m_product.listPrice;
    const bool available = variant ? variant->available : m_product.available;
    m_price->setText(moneyText(variant ? variant->price : m_product.price));
    m_oldPrice->setText(listPrice ? moneyText(*listPrice) : QString());
    m_oldPrice->setVisible(listPrice.has_value());
    m_stock->setText(available ? QString() : tr("Out of stock"));
    m_add->setEnabled(available && m_complete);
    m_quantity->setEnabled(available && m_complete);
    m_picture->setUrl(variant && !variant->picture.isEmpty() ? variant->picture : m_product.picture);
    updateInCart();
}

Shop::CartLine ProductPage::line() const
{
    const Shop::Variant *variant = m_variants->current();
    Shop::CartLine line;
    line.key = {m_product.id, variant ? variant->id : QString()};
    line.name = m_product.name;
    line.variantName = variant ? variant->name : QString();
    line.picture = m_product.thumbnail.isEmpty() ? m_product.picture : m_product.thumbnail;
    line.price = variant ? variant->price : m_product.price;
    line.minQuantity = m_product.minQuantity;
    line.maxQuantity = m_product.maxQuantity;
    line.quantityStep = m_product.quantityStep;
    return line;
}

void ProductPage::updateInCart()
{
    int pieces = 0;
    const Shop::LineKey key = line().key;
    for (const CartLedger::Entry &entry : m_ledger.entries()) {
        if (entry.line.key == key)
            pieces = entry.wanted;
    }
    m_inCart->setText(pieces > 0 ? tr("%n in your cart", nullptr, pieces) : QString());
    m_inCart->setVisible(pieces > 0);
}

void ProductPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < 140 * unit(this);
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_picture->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : 140 * unit(this));
    m_halves->setStretch(0, narrow ? 0 : 11);
    m_halves->setStretch(1, narrow ? 1 : 9);
}

} // namespace GuestPass::Ui
