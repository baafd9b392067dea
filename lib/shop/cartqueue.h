// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/cartdesk.h>
#include <shop/pending.h>
#include <shop/types.h>

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace GuestPass {
class ApiClient;
class Session;
} // namespace GuestPass

namespace GuestPass::Shop {

/// The cart of the present session, and what is still to be done to it: strictly one request at a time, in order,
/// reloads included, so that no late answer overwrites a newer one.
class CartQueue : public QObject {
    Q_OBJECT

public:
    /// Borrows the first three. `localFile`: where a guest's cart is kept on this computer; may be empty.
    CartQueue(const Dialect &dialect, ApiClient &api, Session &session, const QString &localFile);

    const Cart &cart() const { return m_cart; }
    bool isKnown() const { return m_known; }

    QFuture<Result<Cart>> reload();
    QFuture<Result<Cart>> set(const LineKey &line, int quantity);
    /// What the cart has when the turn comes, and `quantity` more.
    QFuture<Result<Cart>> add(const LineKey &line, int quantity);

Q_SIGNALS:
    void changed();

private:
    struct Job {
        enum class Kind { Load, LoadIfUnknown, Set, Add };

        Kind kind = Kind::Load;
        LineKey line;
        int quantity = 0;
        std::optional<int> target; ///< the quantity to end with, once it is decided
        bool repeated = false;
        bool givenUp = false; ///< the session that it was for is over
        Pending<Cart> answer;

        bool isLoad() const { return kind == Kind::Load || kind == Kind::LoadIfUnknown; }
    };
    using Reader = CartDesk::Reader;

    QFuture<Result<Cart>> enqueue(Job::Kind kind, const LineKey &line, int quantity);
    void pump();
    void run();
    void runLoad();
    void runChange();
    void signInForChange();
    void loadForChange();
    void change();
    void answered(const Result<Cart> &outcome, bool cartWasNamed);
    void decideTarget();
    void finish(const Result<Cart> &outcome);

    void load(const Reader &done);
    /// Brings over what an earlier guest left on this computer: the larger quantity wins, so that doing it twice
    /// changes nothing.
    void inherit(const QList<CartLine> &lines, const Reader &done);
    /// Takes the outcome in, unless somebody else is there by now.
    Reader taking(const Reader &done);
    void adopt(const Cart &cart);
    void loadFailed();

    bool hasSession() const;
    QString identityMark() const;
    void noteSession();
    void noteNobody();
    void showNoted();
    int quantityOf(const LineKey &line) const;

    Session &m_session;
    CartDesk m_desk;

    std::deque<std::unique_ptr<Job>> m_waiting;
    std::unique_ptr<Job> m_running;
    bool m_pumping = false;

    Cart m_cart;
    QString m_owner; ///< whose cart `m_cart` is
    QString m_rememberedId; ///< the last cart that this person had, perhaps as a guest
    bool m_known = false; ///< `m_cart` is what the store said to this identity
    bool m_doubtful = false; ///< an answer was lost: ask before the next change
    QString m_identity; ///< who is there, to see whether that changed
    int m_epoch = 0; ///< grows with the identity: answers to an older one are not this one's
    int m_visit = 0; ///< grows when somebody leaves: a guest and their account are one visit
};

} // namespace GuestPass::Shop
