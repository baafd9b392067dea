// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/cartlines.h>

#include <ui/shop/cartlinewidget.h>
#include <ui/shop/cartmodel.h>

#include <QVBoxLayout>

namespace GuestPass::Ui {

CartLines::CartLines(CartModel &model, PictureStore &pictures, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_pictures(pictures)
{
    auto *inside = new QWidget(this);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            insertLine(row);
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int row = last; row >= first; --row)
            removeLine(row);
    });
    connect(&model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) { moveLine(from, to); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row)
            m_lines.at(row)->show(m_model.index(row));
    });
    for (int row = 0; row < model.rowCount(); ++row)
        insertLine(row);
}

void CartLines::insertLine(int row)
{
    auto *line = new CartLineWidget(m_pictures, widget());
    m_lines.insert(row, line);
    m_column->insertWidget(row, line);
    line->show(m_model.index(row));
    connect(line, &CartLineWidget::quantityEdited, this,
            [this, line](int quantity) { m_model.setQuantity(int(m_lines.indexOf(line)), quantity); });
    // Later, because the line goes away with it; by then it may have gone for another reason.
    const auto remove = [this, line] {
        if (const auto at = m_lines.indexOf(line); at >= 0)
            m_model.remove(int(at));
    };
    connect(line, &CartLineWidget::removeRequested, this, remove, Qt::QueuedConnection);
    line->setVisible(true);
}

void CartLines::removeLine(int row)
{
    CartLineWidget *line = m_lines.takeAt(row);
    const bool hadFocus = line->isAncestorOf(window()->focusWidget());
    line->setVisible(false);
    line->deleteLater();
    if (hadFocus)
        Q_EMIT focusLost();
}

void CartLines::moveLine(int from, int to)
{
    CartLineWidget *line = m_lines.takeAt(from);
    m_lines.insert(to, line);
    m_column->removeWidget(line);
    m_column->insertWidget(to, line);
}

void CartLines::focusFirst()
{
    if (!m_lines.isEmpty())
        m_lines.front()->setFocus();
}

} // namespace GuestPass::Ui
