// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/filterrow.h>

#include <ui/common/metrics.h>
#include <ui/common/quietlabel.h>
#include <ui/shop/categorybar.h>

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace GuestPass::Ui {

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent)
    , m_categories(new CategoryBar(this))
    , m_count(new QuietLabel(this))
    , m_sortWord(new QuietLabel(this))
    , m_sort(new QComboBox(this))
{
    build();
    connect(m_categories, &CategoryBar::categoryChosen, this, &FilterRow::changed);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &FilterRow::changed);
}

void FilterRow::build()
{
    const int u = unit(this);
    using Sort = Shop::ProductQuery::Sort;
    m_sort->addItem(tr("Featured"), QVariant::fromValue(int(Sort::Featured)));
    m_sort->addItem(tr("Price, Low to High"), QVariant::fromValue(int(Sort::PriceUp)));
    m_sort->addItem(tr("Price, High to Low"), QVariant::fromValue(int(Sort::PriceDown)));
    m_sort->addItem(tr("Name"), QVariant::fromValue(int(Sort::Name)));
    m_sort->setAccessibleName(tr("Sort by"));
    m_sort->setToolTip(tr("Sort by"));
    m_sortWord->setText(tr("Sort:"));
    m_sortWord->setBuddy(m_sort);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * u, 0, 6 * u, 0);
    row->setSpacing(3 * u);
    row->addWidget(m_categories, 1);
    row->addWidget(m_count);
    row->addWidget(m_sortWord);
    row->addWidget(m_sort);
}

Shop::ProductQuery::Sort FilterRow::sort() const
{
    return Shop::ProductQuery::Sort(m_sort->currentData().toInt());
}

void FilterRow::setSort(Shop::ProductQuery::Sort sort)
{
    m_sort->setCurrentIndex(std::max(0, m_sort->findData(int(sort))));
}

void FilterRow::setCount(const QString &text)
{
    m_count->setText(text);
}

void FilterRow::setNarrow(bool narrow)
{
    m_count->setVisible(!narrow);
    m_sortWord->setVisible(!narrow);
}

} // namespace GuestPass::Ui
