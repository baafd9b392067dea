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
    connect(&session, &Session::signedOut, this, &CartLedger::forget);
    restore();
    adopt();
}

/// What the last run could not send any more.
void CartLedger::restore()
{
    m_kept = m_shop.keptWishes();
    for (const Shop::CartWish &wish : std::as_const(m_kept)) {
        Entry entry;
        entry.line = wish.line;
        entry.line.quantity = wish.base;
        entry.confirmed = wish.base;
        entry.wanted = wish.line.quantity;
        entry.waiting = true;
        entry.isMore = !wish.baseWasKnown;
        m_entries.append(entry);
    }
}

void CartLedger::remember()
{
    QList<Shop::CartWish> wishes;
    for (const Entry &entry : std::as_const(m_entries)) {
        // To have so many of it can be asked for twice; one more of it, once sent, cannot.
        if (!entry.waiting && (!entry.sent || entry.isMore))
            continue;
        Shop::CartWish wish{entry.line, entry.confirmed, !entry.isMore};
        wish.line.quantity = entry.wanted;
        wishes.append(wish);
    }
    if (std::exchange(m_kept, wishes) != wishes)
        m_shop.keepWishes(wishes);
}

/// What somebody asked for who has left is not for the next one.
void CartLedger::forget()
{
    m_entries.clear();
    m_kept.clear();
    adopt();
}

void CartLedger::tell()
{
    remember();
    Q_EMIT changed();
}

bool CartLedger::mayResume() const
{
    const bool open = m_session.state() == Session::State::Guest || m_session.state() == Session::State::Member
        || m_session.state() == Session::State::SignedOut;
    return open && m_session.isOnline() && m_shop.isCartKnown();
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

/// Takes over the store's cart; wishes that are under way stay on top of it, and those of the last run are sent.
void CartLedger::adopt()
{
    QList<Entry> next;
    const Shop::Cart cart = m_shop.cart();
    for (const Shop::CartLine &line : cart.lines) {
        const Entry *known = find(line.key);
        Entry entry = known ? *known : Entry();
        entry.line = line;
        confirm(entry, line.quantity);
        next.append(entry);
    }
    for (Entry entry : std::as_const(m_entries)) {
        const bool inCart =
            std::any_of(next.cbegin(), next.cend(), [&](const Entry &e) { return e.line.key == entry.line.key; });
        if (inCart || !entry.isPending())
            continue;
        confirm(entry, 0);
        next.append(entry);
    }
    m_entries = next;
    if (mayResume())
        resume();
    tell();
}

void CartLedger::confirm(Entry &entry, int quantity) const
{
    if (!entry.isPending())
        entry.wanted = quantity;
    else if (entry.isMore && !entry.sent && m_shop.isCartKnown())
        settleMore(entry, quantity, entry.confirmed);
    entry.confirmed = quantity;
}

/// What came on top of `counted` comes on top of the store's number.
void CartLedger::settleMore(Entry &entry, int quantity, int counted)
{
    entry.wanted = std::max(0, entry.wanted + quantity - counted);
    entry.isMore = false;
}

void CartLedger::add(const Shop::CartLine &prototype, int more)
{
    if (!find(prototype.key)) {
        Entry fresh;
        fresh.line = prototype;
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
    if (!entry->isPending())
        entry->isMore = !m_shop.isCartKnown();
    entry->wanted = std::max(0, quantity);
    entry->problem.reset();
    if (!entry->sent && (entry->wanted != entry->confirmed || entry->waiting))
        send(*entry);
    dropEmpty();
    tell();
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
        tell();
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
    tell();
}

void CartLedger::settle(Entry &entry, const Result<Shop::Cart> &answer)
{
    const int sent = entry.sent.value_or(entry.wanted);
    entry.sent.reset();
    if (answer) {
        const auto line = std::find_if(answer->lines.begin(), answer->lines.end(),
                                       [&](const Shop::CartLine &l) { return l.key == entry.line.key; });
        entry.confirmed = line == answer->lines.end() ? 0 : line->quantity;
        const bool newest = entry.wanted == sent;
        if (entry.isMore)
            settleMore(entry, entry.confirmed, sent);
        if (newest)
            entry.wanted = entry.confirmed;
        else
            send(entry);
        return;
    }
    if (answer.error().kind == Error::Kind::Offline || answer.error().kind == Error::Kind::NotNow) {
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
