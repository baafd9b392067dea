// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <ui/shop/cartledger.h>

#include <QAbstractListModel>

namespace GuestPass::Ui {

/// The cart as the shopper sees it: the ledger's lines with a quantity, changed row by row, so that nothing loses the
/// focus.
class CartModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        VariantRole,
        PriceRole, ///< text, for one
        TotalRole, ///< text, the store's; empty until it has answered
        QuantityRole, ///< as wanted
        PendingRole, ///< sent, not confirmed
        WaitingRole, ///< for a connection
        ProblemRole, ///< why a change was taken back, in words
        PictureRole, ///< QUrl
        AvailableRole,
        MinimumRole,
        MaximumRole, ///< 0: none
        StepRole,
    };

    /// Borrows the ledger.
    explicit CartModel(CartLedger &ledger, QObject *parent = nullptr);

    Shop::LineKey key(int row) const { return m_rows.at(row).line.key; }
    void setQuantity(int row, int quantity);
    /// Takes the line out; `undoRemove` brings the last one back.
    void remove(int row);
    void undoRemove();
    /// The name of the line that undo would bring back; empty when there is none.
    QString undoName() const { return m_undoQuantity > 0 ? m_undoLine.name : QString(); }
    void forgetUndo();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void undoChanged();

private:
    void update();
    int indexOf(const Shop::LineKey &key, int from) const;

    CartLedger &m_ledger;
    QList<CartLedger::Entry> m_rows;
    Shop::CartLine m_undoLine;
    int m_undoQuantity = 0;
};

} // namespace GuestPass::Ui
