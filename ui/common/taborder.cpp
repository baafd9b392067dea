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

QList<QLayoutItem *> itemsAsRead(const QLayout &layout)
{
    QList<QLayoutItem *> items;
    for (int i = 0; i < layout.count(); ++i)
        items << layout.itemAt(i);
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    if (!grid)
        return items;
    const auto place = [&](const QLayoutItem *item) {
        int row = 0, column = 0, rows = 0, columns = 0;
        for (int i = 0; i < grid->count(); ++i) {
            if (grid->itemAt(i) == item)
                grid->getItemPosition(i, &row, &column, &rows, &columns);
        }
        return std::pair(row, column);
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](const QLayoutItem *a, const QLayoutItem *b) { return place(a) < place(b); });
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
