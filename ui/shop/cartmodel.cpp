// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/cartmodel.h>

#include <ui/common/errortext.h>
#include <ui/common/moneytext.h>

namespace GuestPass::Ui {

namespace {

QString problemText(const CartLedger::Entry &entry)
{
    if (!entry.problem)
        return {};
    const bool isInput = entry.problem->kind == Error::Kind::Invalid || entry.problem->kind == Error::Kind::NotAllowed;
    return isInput ? CartModel::tr("The store did not accept this quantity.") : asText(describe(*entry.problem));
}

} // namespace

CartModel::CartModel(CartLedger &ledger, QObject *parent)
    : QAbstractListModel(parent)
    , m_ledger(ledger)
{
    connect(&ledger, &CartLedger::changed, this, &CartModel::update);
    update();
}

void CartModel::setQuantity(int row, int quantity)
{
    m_ledger.setWanted(key(row), quantity);
}

void CartModel::remove(int row)
{
    m_undoLine = m_rows.at(row).line;
    m_undoQuantity = m_rows.at(row).wanted;
    m_ledger.setWanted(m_undoLine.key, 0);
    Q_EMIT undoChanged();
}

void CartModel::undoRemove()
{
    if (m_undoQuantity == 0)
        return;
    m_ledger.add(m_undoLine, std::exchange(m_undoQuantity, 0));
    Q_EMIT undoChanged();
}

void CartModel::forgetUndo()
{
    if (std::exchange(m_undoQuantity, 0) > 0)
        Q_EMIT undoChanged();
}

int CartModel::indexOf(const Shop::LineKey &key, int from) const
{
    for (int row = from; row < m_rows.size(); ++row) {
        if (m_rows[row].line.key == key)
            return row;
    }
    return -1;
}

void CartModel::update()
{
    QList<CartLedger::Entry> target = m_ledger.entries();
    target.removeIf([](const CartLedger::Entry &entry) { return entry.wanted == 0; });
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const Shop::LineKey mine = key(row);
        if (std::any_of(target.cbegin(), target.cend(), [&](const auto &entry) { return entry.line.key == mine; }))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < target.size(); ++row) {
        const int at = indexOf(target[row].line.key, row);
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, target[row]);
            endInsertRows();
        } else if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            m_rows.move(at, row);
            endMoveRows();
        }
        if (m_rows[row] != target[row]) {
            m_rows[row] = target[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int CartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CartLedger::Entry &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.line.name;
    case VariantRole:
        return entry.line.variantName;
    case PriceRole:
        return moneyText(entry.line.price);
    case TotalRole:
        return entry.confirmed == entry.wanted ? moneyText(entry.line.total) : QString();
    case QuantityRole:
        return entry.wanted;
    case PendingRole:
        return entry.sent.has_value();
    case WaitingRole:
        return entry.waiting && !entry.sent;
    case ProblemRole:
        return problemText(entry);
    case PictureRole:
        return entry.line.picture;
    case AvailableRole:
        return entry.line.available;
    case MinimumRole:
        return entry.line.minQuantity;
    case MaximumRole:
        return entry.line.maxQuantity;
    case StepRole:
        return entry.line.quantityStep;
    default:
        return {};
    }
}

} // namespace GuestPass::Ui
