// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/money.h>

#include <QLocale>
#include <QString>

namespace GuestPass::Ui {

/// "€49.00", in the store's currency and the person's locale.
QString moneyText(const Shop::Money &money, const QLocale &locale = QLocale());

} // namespace GuestPass::Ui
