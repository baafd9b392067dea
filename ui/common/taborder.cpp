// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/common/taborder.h>

#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace GuestPass::Ui {

namespace {

using Widgets = QList<QWidget *>;

void addStops(QWidget *widget, Widgets &stops);

/// A grid may be filled in any order; the others are filled as one reads them.
QList<QLayoutItem *> itemsAsRead(const QLayout &layout)
{
    struct Placed {
        std::pair<int, int> place;
        QLayoutItem *item;
    };
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    QList<Placed> placed;
    for (int i = 0; i < layout.count(); ++i) {
        int row = i, column = 0, rows = 1, columns = 1;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        placed.append({{row, column}, layout.itemAt(i)});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return a.place < b.place; });
    QList<QLayoutItem *> items;
    for (const Placed &one : std::as_const(placed))
        items << one.item;
    return items;
}

void addStops(const QLayout &layout, Widgets &stops)
{
    const auto items = itemsAsRead(layout);
    for (QLayoutItem *item : items) {
        if (QWidget *widget = item->widget())
            addStops(widget, stops);
        else if (const QLayout *inner = item->layout())
            addStops(*inner, stops);
    }
}

Widgets partsOf(QWidget *widget)
{
    if (const auto *area = qobject_cast<QScrollArea *>(widget))
        return area->widget() ? Widgets{area->widget()} : Widgets();
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        Widgets panes;
        for (int i = 0; i < splitter->count(); ++i)
            panes << splitter->widget(i);
        return panes;
    }
    return widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
}

void addStops(QWidget *widget, Widgets &stops)
{
    // What takes the focus itself looks after its parts: a field, a box, a list.
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
        stops << widget;
        return;
    }
    if (widget->layout())
        return addStops(*widget->layout(), stops);
    const auto parts = partsOf(widget);
    for (QWidget *part : parts) {
        if (!part->isWindow())
            addStops(part, stops);
    }
}

} // namespace

bool focusNextAsRead(const QWidget &window, bool next)
{
    Widgets stops;
    addStops(*window.layout(), stops);
    const qsizetype count = stops.size();
    const qsizetype at = stops.indexOf(window.focusWidget());
    for (qsizetype step = 1; at >= 0 && step < count; ++step) {
        QWidget *stop = stops[(at + (next ? step : count - step)) % count];
        if (!stop->isVisibleTo(&window) || !stop->isEnabled())
            continue;
        stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace GuestPass::Ui
