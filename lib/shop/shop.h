// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <guestpass/result.h>

#include <QFuture>
#include <QObject>

#include <memory>

namespace GuestPass {
class ApiClient;
class Journal;
class Session;
} // namespace GuestPass

namespace GuestPass::Shop {

class Dialect;

/// A store's shelves and the shopper's cart. Changes to the cart are sent one at a time, in order (Commerce Engine
/// §8.1); the cart that it announces is the store's own, once that is known.
class Shop : public QObject {
    Q_OBJECT

public:
    /// Borrows the first three. Reloads the cart by itself when the session's identity changes, and brings over what a
    /// guest left in `cartFile` (empty: nothing is kept on this computer) to the account or guest that comes after
    /// them. Until the store has answered, a guest's cart is what that file says.
    Shop(const Dialect &dialect, ApiClient &api, Session &session, const QString &cartFile = {},
         QObject *parent = nullptr);
    ~Shop() override;

    QFuture<Result<QList<Category>>> categories();
    QFuture<Result<ProductPage>> products(const ProductQuery &query);
    QFuture<Result<Product>> product(const QString &id);

    /// The last known cart; empty before the first load.
    Cart cart() const;
    bool isCartKnown() const;
    /// Loads the cart of the present session; where nobody is signed in it is empty and nothing is sent. Keyring or
    /// Rejected while there is a session that cannot be used: its cart is not empty, only out of reach.
    QFuture<Result<Cart>> reloadCart();
    /// Creates a guest on first use.
    QFuture<Result<Cart>> setQuantity(const LineKey &line, int quantity);
    /// `quantity` more of it than the cart has now.
    QFuture<Result<Cart>> add(const LineKey &line, int quantity);

    /// Changes that the store has not confirmed, kept beside the cart's file for the next start. Forgotten when the
    /// person signs out.
    QList<CartWish> keptWishes() const;
    void keepWishes(const QList<CartWish> &wishes);

Q_SIGNALS:
    void cartChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace GuestPass::Shop
