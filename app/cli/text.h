// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace GuestPass::Cli {

/// The translation context of everything that the program says.
class Text {
    Q_DECLARE_TR_FUNCTIONS(GuestPassCtl)
};

/// A text from a store, fit for a terminal: control characters and reordering marks become spaces.
QString plain(const QString &text);

} // namespace GuestPass::Cli
