// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace GuestPass::Test {

/// Every visible widget of a window that can take the focus and that a screen reader could not name, described for a
/// test's failure; empty when all is well.
QStringList namelessWidgets(QWidget *window);
/// All that screen readers could say about a window, to search it for what must not be said.
QString spokenTexts(QWidget *window);

} // namespace GuestPass::Test
