// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <shop/types.h>

#include <guestpass/result.h>

#include <QObject>

namespace GuestPass {
class Session;
} // namespace GuestPass

namespace GuestPass::Shop {
class Shop;
} // namespace GuestPass::Shop

namespace GuestPass::Ui {

/// What the shopper wants in the cart beside what the store has confirmed. Wishes are shown at once and sent one per
/// line at a time; the newest wish wins. A refusal takes the wish back and keeps the reason; without a connection the
/// wish waits, also for the next start of the program.
class CartLedger : public QObject {
    Q_OBJECT

public:
    struct Entry {
        Shop::CartLine line; ///< as the store has it; for a new line, as the product page had it
        int confirmed = 0; ///< the store's quantity
        int wanted = 0; ///< 0: on its way out
        std::optional<int> sent;
        bool waiting = false; ///< for a connection, or for the session
        bool isMore = false; ///< wished for before the store's quantity was known: it comes on top of that
        std::optional<Error> problem;

        bool isPending() const { return sent || waiting; }
        bool operator==(const Entry &) const = default;
    };

    /// Borrows both.
    CartLedger(Shop::Shop &shop, Session &session, QObject *parent = nullptr);

    const QList<Entry> &entries() const { return m_entries; }
    int pieces() const; ///< as wanted
    bool isPending() const;

    /// `more` pieces of a line; `prototype` shows it until the store has answered.
    void add(const Shop::CartLine &prototype, int more);
    void setWanted(const Shop::LineKey &key, int quantity);
    /// Sends what waits for a connection.
    void resume();

Q_SIGNALS:
    void changed();
    /// A change that was taken back. `name` is the product's; `gone`: there is no line left that could say so.
    void refused(const QString &name, const GuestPass::Error &error, bool gone);

private:
    Entry *find(const Shop::LineKey &key);
    void restore();
    void remember();
    void forget();
    void tell();
    bool mayResume() const;
    void confirm(Entry &entry, int quantity) const;
    static void settleMore(Entry &entry, int quantity, int counted);
    void adopt();
    void send(Entry &entry);
    void receive(const Shop::LineKey &key, const Result<Shop::Cart> &answer);
    void settle(Entry &entry, const Result<Shop::Cart> &answer);
    void dropEmpty();

    Shop::Shop &m_shop;
    Session &m_session;
    QList<Entry> m_entries;
    QList<Shop::CartWish> m_kept; ///< what this computer keeps for the next start
    bool m_wasOnline;
};

} // namespace GuestPass::Ui
