// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/productmodel.h>

#include <ui/common/moneytext.h>

#include <guestpass/whendone.h>
#include <shop/shop.h>

#include <QSet>
#include <QTimer>

namespace GuestPass::Ui {

namespace {
constexpr int FirstPlaceholders = 12;
constexpr int Grace = 120;
} // namespace

ProductModel::ProductModel(Shop::Shop &shop, QObject *parent)
    : QAbstractListModel(parent)
    , m_shop(shop)
    , m_grace(new QTimer(this))
{
    m_grace->setSingleShot(true);
    m_grace->setInterval(Grace);
    connect(m_grace, &QTimer::timeout, this, &ProductModel::showPlaceholdersOnly);
    connect(&shop, &Shop::Shop::cartChanged, this, &ProductModel::updateInCart);
}

void ProductModel::setQuery(const Shop::ProductQuery &query)
{
    if (query == m_query && (m_loading || m_total))
        return;
    m_query = query;
    reload();
}

void ProductModel::reload()
{
    m_nextPage.reset();
    if (m_products.isEmpty())
        showPlaceholdersOnly();
    else
        m_grace->start();
    request(1);
}

void ProductModel::retry()
{
    if (!m_error)
        return;
    if (m_products.isEmpty() || m_requestedPage == 1)
        return reload();
    request(m_requestedPage);
}

void ProductModel::request(int page)
{
    m_loading = true;
    m_nextPage.reset();
    m_error.reset();
    m_requestedPage = page;
    Shop::ProductQuery query = m_query;
    query.page = page;
    whenDone(m_shop.products(query), this, [this, mine = ++m_generation](const Result<Shop::ProductPage> &answer) {
        if (mine == m_generation)
            receive(answer);
    });
    Q_EMIT statusChanged();
}

void ProductModel::receive(const Result<Shop::ProductPage> &answer)
{
    m_grace->stop();
    m_loading = false;
    if (!answer) {
        m_error = answer.error();
        if (m_requestedPage == 1)
            showPlaceholdersOnly();
        setPlaceholders(0);
        Q_EMIT statusChanged();
        return;
    }
    if (m_requestedPage == 1)
        showPlaceholdersOnly();
    m_total = std::max(answer->total, int(answer->products.size()));
    m_totalIsExact = answer->isTotalExact;
    fillTail(newOnes(answer->products));
    // Last, because who hears of the new rows may ask for more at once.
    m_nextPage = answer->nextPage;
    if (m_nextPage && *m_nextPage <= m_requestedPage)
        m_nextPage.reset(); // a store that points backwards would be asked for ever
    Q_EMIT statusChanged();
}

void ProductModel::showPlaceholdersOnly()
{
    if (m_products.isEmpty() && m_placeholders > 0)
        return;
    beginResetModel();
    m_products.clear();
    m_placeholders = FirstPlaceholders;
    endResetModel();
}

void ProductModel::setPlaceholders(int count)
{
    const int products = int(m_products.size());
    if (count > m_placeholders) {
        beginInsertRows({}, products + m_placeholders, products + count - 1);
        m_placeholders = count;
        endInsertRows();
    } else if (count < m_placeholders) {
        beginRemoveRows({}, products + count, products + m_placeholders - 1);
        m_placeholders = count;
        endRemoveRows();
    }
}

/// A store that gets something new between two pages shows the last of the first page again on the second.
QList<Shop::Product> ProductModel::newOnes(QList<Shop::Product> products) const
{
    QSet<QString> shown;
    for (const Shop::Product &product : m_products)
        shown.insert(product.id);
    products.removeIf([&shown](const Shop::Product &product) { return shown.contains(product.id); });
    return products;
}

/// Turns placeholders into products in place, so that the view keeps its position.
void ProductModel::fillTail(const QList<Shop::Product> &products)
{
    if (products.size() > m_placeholders)
        setPlaceholders(int(products.size()));
    const int first = int(m_products.size());
    m_products += products;
    m_placeholders -= int(products.size());
    if (!products.isEmpty())
        Q_EMIT dataChanged(index(first), index(int(m_products.size()) - 1));
    setPlaceholders(0);
}

bool ProductModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_nextPage && !m_loading && !m_error;
}

void ProductModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int page = *m_nextPage;
    const int missing = m_total.value_or(0) - int(m_products.size());
    request(page);
    setPlaceholders(std::clamp(missing, 1, m_query.pageSize));
}

const Shop::Product *ProductModel::product(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this || index.row() >= m_products.size())
        return nullptr;
    return &m_products[index.row()];
}

int ProductModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_products.size()) + m_placeholders;
}

Qt::ItemFlags ProductModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return product(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::ItemNeverHasChildren;
}

QVariant ProductModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Shop::Product *known = product(index))
        return productData(*known, role);
    if (role == PlaceholderRole)
        return true;
    return role == Qt::AccessibleTextRole ? QVariant(tr("Loading…")) : QVariant();
}

QVariant ProductModel::productData(const Shop::Product &product, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case NameRole:
        return product.name;
    case Qt::AccessibleTextRole:
        return spoken(product);
    case ProductIdRole:
        return product.id;
    case PriceRole:
        return moneyText(product.price);
    case OldPriceRole:
        return product.listPrice ? moneyText(*product.listPrice) : QString();
    case AvailableRole:
        return product.available;
    case HasVariantsRole:
        return product.hasVariants;
    case PictureRole:
        return product.thumbnail.isEmpty() ? product.picture : product.thumbnail;
    case PlaceholderRole:
        return false;
    case InCartRole:
        return inCart(product.id);
    default:
        return {};
    }
}

QString ProductModel::spoken(const Shop::Product &product) const
{
    const QString price = moneyText(product.price);
    QString text = product.listPrice ? tr("%1, %2, before %3").arg(product.name, price, moneyText(*product.listPrice))
                                     : tr("%1, %2").arg(product.name, price);
    if (!product.available)
        text = tr("%1, out of stock").arg(text);
    if (const int pieces = inCart(product.id); pieces > 0)
        text = tr("%1, %n in the cart", nullptr, pieces).arg(text);
    return text;
}

int ProductModel::inCart(const QString &productId) const
{
    int pieces = 0;
    const Shop::Cart cart = m_shop.cart();
    for (const Shop::CartLine &line : cart.lines) {
        if (line.key.productId == productId)
            pieces += line.quantity;
    }
    return pieces;
}

void ProductModel::updateInCart()
{
    if (!m_products.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_products.size()) - 1), {InCartRole, Qt::AccessibleTextRole});
}

} // namespace GuestPass::Ui
