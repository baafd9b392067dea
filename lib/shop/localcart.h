// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <guestpass/result.h>

namespace GuestPass::Shop {

/// A guest's cart on this computer: *the* cart where guests may not keep one at the store, elsewhere a copy. It
/// outlives the guest's credentials, so that whoever comes after them (an account, or a new guest) gets the lines.
///
/// One JSON file, replaced as a whole. A damaged file is set aside under another name; then the cart is what this
/// program last saw, mostly nothing. Single damaged lines are left out.
class LocalCart {
public:
    struct Content {
        QString owner; ///< user id of the guest
        QList<CartLine> lines;

        bool operator==(const Content &) const = default;
    };

    /// What `asCart` calls its carts.
    static constexpr QLatin1StringView cartId{"here"};

    /// An empty path keeps it in memory.
    explicit LocalCart(const QString &path);

    /// What is there now: another program of this account may have changed it.
    Content read();
    /// NotAllowed: the file cannot be written, and the content is kept in memory. Invalid: it is too much for a cart,
    /// and nothing changed.
    Result<Done> write(const Content &content);
    void clear();

    /// The lines as a cart with its total.
    static Cart asCart(const Content &content);

private:
    void setAside();

    QString m_path;
    Content m_content;
    bool m_unsaved = false; ///< the content is newer than the file
};

} // namespace GuestPass::Shop
