// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/checkoutoffer.h>

#include <ui/common/metrics.h>
#include <ui/common/plainbutton.h>
#include <ui/common/primarybutton.h>
#include <ui/common/quietlabel.h>

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace GuestPass::Ui {

CheckOutOffer::CheckOutOffer(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * unit(this));
    auto *words = new QLabel(tr("With an account you can follow your order and keep this cart on every device."), this);
    words->setWordWrap(true);
    alignWithLayout(words);
    column->addWidget(words);
    QPushButton *create = add(new PrimaryButton(tr("Create Account"), this));
    setFocusProxy(create);
    connect(create, &QPushButton::clicked, this, &CheckOutOffer::createAccountRequested);
    connect(add(new PlainButton(tr("Continue as Guest"), this, 8)), &QPushButton::clicked, this,
            &CheckOutOffer::continueRequested);
    connect(add(new PlainButton(tr("Back to Cart"), this, 8)), &QPushButton::clicked, this, &CheckOutOffer::cancelled);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CheckOutOffer::cancelled);
}

QPushButton *CheckOutOffer::add(QPushButton *button)
{
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

} // namespace GuestPass::Ui
