// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

namespace GuestPass::Shop {

/// Keeps wishes on this computer, so that a program that ends without a connection loses none. One JSON file, replaced
/// as a whole, gone when nothing is left to wish for. What cannot be read is no wish; single bad ones are left out.
class CartWishes {
public:
    /// An empty path keeps nothing.
    explicit CartWishes(const QString &path);

    QList<CartWish> read() const;
    /// A folder that cannot be written is no reason to trouble anybody: they are in the caller's memory.
    void write(const QList<CartWish> &wishes);

private:
    QString m_path;
};

} // namespace GuestPass::Shop
