// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/productview.h>

#include <ui/common/metrics.h>
#include <ui/shop/cardlayout.h>
#include <ui/shop/picturestore.h>
#include <ui/shop/productdelegate.h>
#include <ui/shop/productmodel.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>

namespace GuestPass::Ui {

namespace {
constexpr int FadeFrames = 12;
constexpr int FrameTime = 16;
} // namespace

ProductView::ProductView(PictureStore &pictures, QWidget *parent)
    : QListView(parent)
    , m_delegate(new ProductDelegate(pictures, this))
{
    setViewMode(QListView::IconMode); // first: it changes the properties below
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionRectVisible(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Products"));
    connect(&pictures, &PictureStore::ready, this, &ProductView::fadeIn);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ProductView::fetchAhead);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ProductView::fetchAhead);
}

void ProductView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ProductView::arrangeColumns);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ProductView::arrangeColumns);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ProductView::arrangeColumns);
    arrangeColumns();
}

void ProductView::arrangeColumns()
{
    const int gap = CardLayout::gap(this);
    const int margin = 6 * unit(this) - gap / 2;
    const int rows = model() ? model()->rowCount() : 0;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    const auto cellFor = [&](int width) {
        const int columns = std::max(1, width / CardLayout::minimumCellWidth(this));
        const int cellWidth = (width - 2) / columns; // QListView breaks a row that fits to the last pixel
        const QSize cell(cellWidth, CardLayout::cellHeight(cellWidth, this));
        return std::pair(cell, (rows + columns - 1) / columns * cell.height());
    };
    // The height of cards depends on their width and so on the scroll bar: decide here, once, instead of letting the
    // bar come and go by turns.
    const int room = width() - 2 * margin;
    auto [cell, height] = cellFor(room);
    const bool scrolls = height + 2 * margin > this->height();
    if (scrolls)
        std::tie(cell, height) = cellFor(room - bar);
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setViewportMargins(margin, margin, margin, 0);
    m_delegate->setCellSize(cell);
    setGridSize(cell);
    fetchAhead();
}

bool ProductView::isNearEnd() const
{
    const QScrollBar *bar = verticalScrollBar();
    return bar->value() >= bar->maximum() - height();
}

void ProductView::fetchAhead()
{
    if (!model() || !isNearEnd())
        return;
    // Later, because the model may be in the middle of telling what it has; and only if the end is still near then,
    // since a list that is being filled looks short for a moment.
    const auto fetch = [this] {
        executeDelayedItemsLayout();
        if (isNearEnd() && model()->canFetchMore({}))
            model()->fetchMore({});
    };
    QMetaObject::invokeMethod(this, fetch, Qt::QueuedConnection);
}

void ProductView::fadeIn()
{
    viewport()->update();
    m_fadeFrames = animationTime(this, FadeFrames * FrameTime) / FrameTime;
    if (m_fadeFrames > 0 && m_fadeTimer == 0)
        m_fadeTimer = startTimer(FrameTime);
}

void ProductView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_fadeTimer)
        return QListView::timerEvent(event);
    viewport()->update();
    if (--m_fadeFrames <= 0) {
        killTimer(m_fadeTimer);
        m_fadeTimer = 0;
    }
}

bool ProductView::isOnAdd(const QModelIndex &index, const QPoint &position) const
{
    return index.isValid() && index.data(ProductModel::AvailableRole).toBool()
        && CardLayout(visualRect(index), this).addButton.contains(position);
}

void ProductView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    m_pressedAdd = isOnAdd(m_pressed, event->position().toPoint());
}

void ProductView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool same = event->button() == Qt::LeftButton && index.isValid() && m_pressed == index;
    m_pressed = QModelIndex();
    if (!same || !CardLayout(visualRect(index), this).card.contains(position)
        || isOnAdd(index, position) != m_pressedAdd)
        return;
    if (m_pressedAdd)
        Q_EMIT addRequested(index);
    else
        Q_EMIT openRequested(index);
}

void ProductView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool onCard = index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled);
    m_delegate->setHotAdd(isOnAdd(index, position) ? index : QModelIndex());
    viewport()->setCursor(onCard ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ProductView::leaveEvent(QEvent *event)
{
    m_delegate->setHotAdd({});
    viewport()->update();
    QListView::leaveEvent(event);
}

void ProductView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool known = index.isValid() && !index.data(ProductModel::PlaceholderRole).toBool();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Insert:
        if (known)
            Q_EMIT addRequested(index);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (known)
            Q_EMIT openRequested(index);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void ProductView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(indexAt({CardLayout::gap(this), CardLayout::gap(this)}));
}

void ProductView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrangeColumns();
}

void ProductView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    arrangeColumns();
}

} // namespace GuestPass::Ui
