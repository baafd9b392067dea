// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <QWidget>

class QComboBox;

namespace GuestPass::Ui {

class CategoryBar;
class QuietLabel;

/// The row under the header: categories, how many products there are, their order.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    explicit FilterRow(QWidget *parent = nullptr);

    CategoryBar *categories() { return m_categories; }
    Shop::ProductQuery::Sort sort() const;
    void setSort(Shop::ProductQuery::Sort sort);
    void setCount(const QString &text);
    /// Leaves the words out where there is no room for them.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void changed();

private:
    void build();

    CategoryBar *m_categories;
    QuietLabel *m_count;
    QuietLabel *m_sortWord;
    QComboBox *m_sort;
};

} // namespace GuestPass::Ui
