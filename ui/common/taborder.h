// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace GuestPass::Ui {

/// The next thing of `window` that takes the focus, as one reads it, which is how the layouts were filled. Qt's own
/// order is that of making, and what is made later (categories, variants, lines of the cart) comes last there, wherever
/// it is. `setTabOrder` is no help: in Qt 6.4 it ties the chain of a window with spin boxes into a knot. False where
/// nothing in the layouts has the focus now. For `focusNextPrevChild`.
bool focusNextAsRead(const QWidget &window, bool next);

} // namespace GuestPass::Ui
