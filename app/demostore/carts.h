// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue.h"
#include "clock.h"

#include <QByteArray>

#include <optional>

namespace DemoStore {

class Database;
class UlidSource;

/// Its key is (product, variant); `variantId` is empty for a product without variants.
struct CartLine {
    QString productId;
    QString variantId;
    int quantity = 0;

    bool operator==(const CartLine &) const = default;
};

struct Cart {
    QString id;
    QString userId;
    bool active = true;
    QByteArray metadata; ///< as the dialect wrote it
    QList<CartLine> lines;

    bool operator==(const Cart &) const = default;
};

/// A user has at most one active cart, and an active cart has at least one line.
class Carts {
public:
    Carts(Database &database, UlidSource &ids, Clock clock);

    std::optional<Cart> active(const QString &userId);
    /// Only an active cart of this user.
    std::optional<Cart> find(const QString &id, const QString &userId);

    /// Joins the lines with the user's active cart, if there is one: equal lines take the larger quantity. So a
    /// repeated request changes nothing, and two windows that both begin a cart end up with one that has everything.
    Cart begin(const QString &userId, const QList<CartLine> &lines, const QByteArray &metadata);
    /// The line's quantity becomes this one; 0 removes it. A cart that has lost its last line is closed.
    Cart setLine(const Cart &cart, const CartLine &line);
    void close(const Cart &cart);

    /// Hands the guest's cart over to the account: the cart itself, or its lines as in begin().
    void handOver(const QString &guestId, const QString &accountId);

private:
    std::optional<Cart> load(const QString &condition, const QVariantList &values);
    void keepLarger(const QString &cartId, const QList<CartLine> &lines);

    Database &m_database;
    UlidSource &m_ids;
    Clock m_clock;
};

enum class LineProblem {
    None,
    UnknownProduct,
    VariantNeeded,
    UnknownVariant,
    BelowMinimum,
    AboveMaximum,
    OutOfStep,
    OutOfStock,
};

/// Beyond this a quantity is a mistake, whatever the stock.
constexpr int largestQuantity = 9999;

LineProblem problemOf(const CartLine &line, Catalogue &catalogue);

} // namespace DemoStore
