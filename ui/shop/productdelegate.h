// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace GuestPass::Ui {

class PictureStore;
struct CardLayout;

/// Paints product cards from the palette.
class ProductDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Borrows the pictures.
    explicit ProductDelegate(PictureStore &pictures, QObject *parent = nullptr);

    void setCellSize(const QSize &size) { m_cellSize = size; }
    /// The card whose add button is under the pointer.
    void setHotAdd(const QModelIndex &index) { m_hotAdd = index; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option, const CardLayout &at) const;
    void paintPicture(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const CardLayout &at) const;
    void paintBadge(QPainter *painter, const QStyleOptionViewItem &option, int pieces, const CardLayout &at) const;
    void paintPrice(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const CardLayout &at) const;
    void paintAddButton(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                        const CardLayout &at) const;

    PictureStore &m_pictures;
    QSize m_cellSize;
    QPersistentModelIndex m_hotAdd;
};

} // namespace GuestPass::Ui
