// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <QJsonObject>

#include <optional>

namespace GuestPass::Shop {

/// A line as the files of this computer keep it. Prices travel as text: a JSON number is a double.
QJsonObject toJson(const CartLine &line);
/// Nothing when it makes no sense, or has fewer than `least` pieces.
std::optional<CartLine> cartLineFrom(const QJsonObject &object, int least);

} // namespace GuestPass::Shop
