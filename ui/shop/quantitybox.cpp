// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/quantitybox.h>

#include <ui/common/icon.h>
#include <ui/common/metrics.h>
#include <ui/common/shade.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace GuestPass::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int NoLimit = 9999;

QToolButton *makeButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    const int side = 7 * unit(parent);
    button->setIcon(icon(iconName));
    button->setMinimumSize(side, side);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

QuantityBox::QuantityBox(QWidget *parent)
    : QWidget(parent)
    , m_less(makeButton(u"remove"_s, this))
    , m_number(new QSpinBox(this))
    , m_more(makeButton(u"add"_s, this))
{
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setKeyboardTracking(false);
    m_number->setFixedWidth(fontMetrics().horizontalAdvance(u"0000"_s) + 3 * unit(this));
    m_number->setMinimumHeight(7 * unit(this));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this) / 2);
    for (QWidget *part :
         {static_cast<QWidget *>(m_less), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_more)})
        row->addWidget(part);
    setFocusProxy(m_number);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_less, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_more, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int value) {
        updateButtons();
        Q_EMIT valueEdited(value);
    });
    setRange(1, 0, 1);
    setItemName({});
}

void QuantityBox::setItemName(const QString &name)
{
    m_number->setAccessibleName(name.isEmpty() ? tr("Quantity") : tr("Quantity of %1").arg(name));
    m_less->setAccessibleName(name.isEmpty() ? tr("Fewer") : tr("Fewer of %1").arg(name));
    m_more->setAccessibleName(name.isEmpty() ? tr("More") : tr("More of %1").arg(name));
    m_less->setToolTip(tr("Fewer"));
    m_more->setToolTip(tr("More"));
}

void QuantityBox::setRange(int minimum, int maximum, int step)
{
    const QSignalBlocker blocker(m_number);
    const int lowest = std::max(1, minimum);
    m_number->setRange(lowest, maximum > 0 ? std::max(lowest, maximum) : NoLimit);
    m_number->setSingleStep(std::max(1, step));
    updateButtons();
}

void QuantityBox::setValue(int value)
{
    const QSignalBlocker blocker(m_number);
    m_number->setValue(value);
    updateButtons();
}

int QuantityBox::value() const
{
    return m_number->value();
}

void QuantityBox::step(int steps)
{
    m_number->stepBy(steps);
    m_number->findChild<QLineEdit *>()
        ->deselect(); // stepping selects the figures, which looks like a mistake beside a button
}

void QuantityBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFieldOutline(&painter, m_number);
}

void QuantityBox::updateButtons()
{
    m_less->setEnabled(m_number->value() > m_number->minimum());
    m_more->setEnabled(m_number->value() < m_number->maximum());
}

} // namespace GuestPass::Ui
