// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/cartlinewidget.h>

#include <ui/common/busy.h>
#include <ui/common/fieldmessage.h>
#include <ui/common/flatbutton.h>
#include <ui/common/icon.h>
#include <ui/common/metrics.h>
#include <ui/common/quietlabel.h>
#include <ui/common/shade.h>
#include <ui/shop/cartmodel.h>
#include <ui/shop/picturewidget.h>
#include <ui/shop/quantitybox.h>

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CartLineWidget::CartLineWidget(PictureStore &pictures, QWidget *parent)
    : QWidget(parent)
    , m_picture(new PictureWidget(pictures, 1, this))
    , m_name(makeLabel(this))
    , m_detail(new QuietLabel(this))
    , m_total(new QLabel(this))
    , m_note(makeLabel(this))
    , m_quantity(new QuantityBox(this))
    , m_remove(new FlatButton(this))
    , m_busy(new Busy(this))
    , m_problem(new FieldMessage(m_quantity->focusProxy(), this))
{
    build();
    connect(m_quantity, &QuantityBox::valueEdited, this, &CartLineWidget::quantityEdited);
    connect(m_remove, &QToolButton::clicked, this, &CartLineWidget::removeRequested);
}

void CartLineWidget::build()
{
    const int u = unit(this);
    m_remove->setIcon(icon(u"trash"_s));
    m_remove->setToolTip(tr("Remove From Cart"));
    m_picture->setFixedSize(m_picture->sizeHint());
    m_detail->setWordWrap(true);
    m_note->setVisible(false);
    alignWithLayout(m_name);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(2 * u);
    numbers->addWidget(m_quantity);
    numbers->addWidget(m_busy);
    numbers->addStretch();
    numbers->addWidget(m_total);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(4 * u, 3 * u, 4 * u, 3 * u);
    grid->setHorizontalSpacing(3 * u);
    grid->setVerticalSpacing(u / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_picture, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_remove, 0, 2, 2, 1, Qt::AlignTop);
    grid->addWidget(m_detail, 1, 1, Qt::AlignTop);
    grid->addLayout(numbers, 2, 0, 1, 3);
    grid->addWidget(m_note, 3, 0, 1, 3);
    grid->addWidget(m_problem, 4, 0, 1, 3);
    grid->setRowMinimumHeight(2, 9 * u);
}

void CartLineWidget::show(const QModelIndex &index)
{
    const QString name = index.data(CartModel::NameRole).toString();
    const QString variant = index.data(CartModel::VariantRole).toString();
    const QString price = index.data(CartModel::PriceRole).toString();
    m_name->setText(name);
    m_detail->setText(variant.isEmpty() ? price : tr("%1 · %2").arg(variant, price));
    m_total->setText(index.data(CartModel::TotalRole).toString());
    m_picture->setUrl(index.data(CartModel::PictureRole).toUrl());
    m_quantity->setItemName(name);
    m_quantity->setRange(index.data(CartModel::MinimumRole).toInt(), index.data(CartModel::MaximumRole).toInt(),
                         index.data(CartModel::StepRole).toInt());
    m_quantity->setValue(index.data(CartModel::QuantityRole).toInt());
    m_remove->setAccessibleName(tr("Remove %1 From Cart").arg(name));
    m_busy->setBusy(index.data(CartModel::PendingRole).toBool());
    const bool waiting = index.data(CartModel::WaitingRole).toBool();
    const bool available = index.data(CartModel::AvailableRole).toBool();
    m_note->setText(waiting ? tr("Sent when you're back online.") : tr("Out of stock. Remove it to check out."));
    m_note->setVisible(waiting || !available);
    m_problem->show(index.data(CartModel::ProblemRole).toString());
}

void CartLineWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int margin = 4 * unit(this);
    painter.fillRect(margin, height() - 1, width() - 2 * margin, 1, outline(palette()));
}

} // namespace GuestPass::Ui
