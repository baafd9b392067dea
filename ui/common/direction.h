// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace GuestPass::Ui {

/// A store's words, such as a product's name, fit for windows that are read the other way: their own quotation marks
/// and full stops stay on their own side. Unchanged where both are read alike.
QString inItsDirection(const QString &text);

} // namespace GuestPass::Ui
