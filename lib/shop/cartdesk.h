// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/dialect.h>
#include <shop/localcart.h>

#include <QObject>

#include <functional>

namespace GuestPass {
class ApiClient;
class Session;
} // namespace GuestPass

namespace GuestPass::Shop {

/// Reads and changes the cart where the present identity has it: at the store, or on this computer for guests who may
/// not keep one there.
class CartDesk : public QObject {
    Q_OBJECT

public:
    using Reader = std::function<void(const Result<Cart> &)>;

    /// Borrows the first three. `localFile` empty: nothing is kept on disk.
    CartDesk(const Dialect &dialect, ApiClient &api, Session &session, const QString &localFile);

    void load(const QString &rememberedId, const Reader &done);
    void setQuantity(const Cart &known, const LineKey &line, int quantity, const Reader &done);

    /// The present guest's cart as it was noted last; empty where there is no such copy.
    Cart noted();
    /// Keeps a copy of a guest's cart, unless the copy is somebody else's who has still to be served.
    void note(const Cart &cart);
    /// The lines that an earlier guest left here for whoever is there now.
    QList<CartLine> inherited();
    /// Some of them have been brought over; these are left.
    void leaveInheritance(const QList<CartLine> &rest);
    /// They have all been brought over.
    void settleInheritance(const Cart &cart);
    /// The person left: nothing of theirs is for the next one.
    void forget();

private:
    void run(const CartNext &next, const Reader &done);
    bool isLocal() const;
    bool isGuest() const;
    QString userId() const;
    void loadLocal(const Reader &done);
    void setLocal(const LineKey &line, int quantity, const Reader &done);
    void addLocal(const LineKey &line, int quantity, const Reader &done);
    Result<Cart> putLocal(const Product &product, const LineKey &line, int quantity);
    Result<Cart> keepLocal(const QList<CartLine> &lines);

    const Dialect &m_dialect;
    ApiClient &m_api;
    Session &m_session;
    LocalCart m_local;
    LocalCart::Content m_noted; ///< what the copy is known to say
    int m_visit = 0; ///< grows when somebody leaves
    bool m_warned = false;
};

} // namespace GuestPass::Shop
