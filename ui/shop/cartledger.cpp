// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#include <ui/shop/cartledger.h>

#include <guestpass/session.h>
#include <guestpass/whendone.h>
#include <shop/shop.h>

#include <algorithm>

namespace GuestPass::Ui {

CartLedger::CartLedger(Shop::Shop &shop, Session &session, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_session(session)
    , m_wasOnline(session.isOnline())
{
    connect(&shop, &Shop::Shop::cartChanged, this, &CartLedger::adopt);
    connect(&session, &Session::detailsChanged, this, [this] {
        // Only the way back counts: any other detail would make a failing store be asked again at once.
        if (!std::exchange(m_wasOnline, m_session.isOnline()) && m_wasOnline)
            resume();
    });
    adopt();
}

CartLedger::Entry *CartLedger::find(const Shop::LineKey &key)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &e) { return e.line.key == key; });
    return at == m_entries.end() ? nullptr : &*at;
}

int CartLedger::pieces() const
{
    int sum = 0;
    for (const Entry &entry : m_entries)
        sum += entry.wanted;
    return sum;
}

bool CartLedger::isPending() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.isPending(); });
}

/// Takes over the store's cart; wishes that are under way stay on top of it.
void CartLedger::adopt()
{
    QList<Entry> next;
    const Shop::Cart cart = m_shop.cart();
    for (const Shop::CartLine &line : cart.lines) {
        Entry entry{line, line.quantity, line.quantity, {}, false, {}};
        if (const Entry *known = find(line.key)) {
            entry.problem = known->problem;
            entry.sent = known->sent;
            entry.waiting = known->waiting;
            if (known->isPending())
                entry.wanted = known->wanted;
        }
        next.append(entry);
    }
    for (Entry entry : std::as_const(m_entries)) {
        const bool inCart =
            std::any_of(next.cbegin(), next.cend(), [&](const Entry &e) { return e.line.key == entry.line.key; });
        if (inCart || !entry.isPending())
            continue;
        entry.confirmed = 0;
        next.append(entry);
    }
    m_entries = next;
    Q_EMIT changed();
}

void CartLedger::add(const Shop::CartLine &prototype, int more)
{
    if (!find(prototype.key)) {
        Entry fresh{prototype, 0, 0, {}, false, {}};
        fresh.line.quantity = 0;
        m_entries.append(fresh);
    }
    setWanted(prototype.key, find(prototype.key)->wanted + more);
}

void CartLedger::setWanted(const Shop::LineKey &key, int quantity)
{
    Entry *entry = find(key);
    if (!entry)
        return;
    entry->wanted = std::max(0, quantity);
    entry->problem.reset();
    if (!entry->sent && (entry->wanted != entry->confirmed || entry->waiting))
        send(*entry);
    dropEmpty();
    Q_EMIT changed();
}

void CartLedger::resume()
{
    QList<Shop::LineKey> keys;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.waiting && !entry.sent)
            keys.append(entry.line.key);
    }
    for (const Shop::LineKey &key : std::as_const(keys)) {
        if (Entry *entry = find(key))
            send(*entry);
    }
    if (!keys.isEmpty())
        Q_EMIT changed();
}

void CartLedger::send(Entry &entry)
{
    const Shop::LineKey key = entry.line.key;
    const bool baseUnknown = !m_shop.isCartKnown();
    const int more = entry.wanted - entry.confirmed;
    entry.waiting = false;
    entry.sent = entry.wanted;
    // A cart that has not been read yet may hold the line already: then the store's number is the base, not ours.
    auto future = baseUnknown && more > 0 ? m_shop.add(key, more) : m_shop.setQuantity(key, entry.wanted);
    whenDone(std::move(future), this, [this, key](const Result<Shop::Cart> &answer) { receive(key, answer); });
}

void CartLedger::receive(const Shop::LineKey &key, const Result<Shop::Cart> &answer)
{
    if (Entry *entry = find(key))
        settle(*entry, answer);
    dropEmpty();
    Q_EMIT changed();
}

void CartLedger::settle(Entry &entry, const Result<Shop::Cart> &answer)
{
    const int sent = entry.sent.value_or(entry.wanted);
    entry.sent.reset();
    if (answer) {
        const auto line = std::find_if(answer->lines.begin(), answer->lines.end(),
                                       [&](const Shop::CartLine &l) { return l.key == entry.line.key; });
        entry.confirmed = line == answer->lines.end() ? 0 : line->quantity;
        if (entry.wanted == sent)
            entry.wanted = entry.confirmed;
        else
            send(entry);
        return;
    }
    if (answer.error().kind == Error::Kind::Offline) {
        entry.waiting = true;
        return;
    }
    const QString name = entry.line.name;
    entry.wanted = entry.confirmed;
    if (answer.error().kind == Error::Kind::Cancelled)
        return;
    entry.problem = answer.error();
    Q_EMIT refused(name, answer.error(), entry.confirmed == 0);
}

void CartLedger::dropEmpty()
{
    m_entries.removeIf(
        [](const Entry &entry) { return entry.wanted == 0 && entry.confirmed == 0 && !entry.isPending(); });
}

} // namespace GuestPass::Ui
