// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace GuestPass::Cli {

struct Option {
    QString name;
    QString valueName; ///< empty: a flag
    QString summary;
    int least = 0;
    int most = 0; ///< 0: not a number

    bool isFlag() const { return valueName.isEmpty(); }
    bool isNumber() const { return most > 0; }
};

/// Every command takes these.
QList<Option> commonOptions();
/// Only the commands that name them take these.
QList<Option> specialOptions();

} // namespace GuestPass::Cli
