// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "carts.h"

#include "database.h"
#include "ulid.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

// A null string would be bound as NULL, which a key cannot hold.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Carts::Carts(Database &database, UlidSource &ids, Clock clock)
    : m_database(database)
    , m_ids(ids)
    , m_clock(std::move(clock))
{
}

std::optional<Cart> Carts::load(const QString &condition, const QVariantList &values)
{
    const auto row = m_database.one(u"SELECT id, user_id, active, metadata FROM carts WHERE "_s + condition, values);
    if (!row)
        return std::nullopt;
    Cart cart{row->at(0).toString(), row->at(1).toString(), row->at(2).toBool(), row->at(3).toByteArray(), {}};
    const QList<Row> lines = m_database.all(u"SELECT product_id, variant_id, quantity FROM cart_lines WHERE cart_id = ?"
                                            " ORDER BY position, product_id, variant_id"_s,
                                            {cart.id});
    for (const Row &line : lines)
        cart.lines.append({line.at(0).toString(), line.at(1).toString(), line.at(2).toInt()});
    return cart;
}

std::optional<Cart> Carts::active(const QString &userId)
{
    return load(u"user_id = ? AND active = 1"_s, {userId});
}

std::optional<Cart> Carts::find(const QString &id, const QString &userId)
{
    return load(u"id = ? AND user_id = ? AND active = 1"_s, {id, userId});
}

Cart Carts::begin(const QString &userId, const QList<CartLine> &lines, const QByteArray &metadata)
{
    const auto present = active(userId);
    const QString id = present ? present->id : m_ids.next();
    if (!present)
        m_database.run(u"INSERT INTO carts (id, user_id, active, metadata, created_at) VALUES (?, ?, 1, ?, ?)"_s,
                       {id, userId, metadata, m_clock()});
    else if (!metadata.isNull())
        m_database.run(u"UPDATE carts SET metadata = ? WHERE id = ?"_s, {metadata, id});
    keepLarger(id, lines);
    return find(id, userId).value_or(Cart{id, userId, true, metadata, lines});
}

Cart Carts::setLine(const Cart &cart, const CartLine &line)
{
    if (line.quantity == 0)
        m_database.run(u"DELETE FROM cart_lines WHERE cart_id = ? AND product_id = ? AND variant_id = ?"_s,
                       {cart.id, line.productId, notNull(line.variantId)});
    else
        m_database.run(u"INSERT INTO cart_lines (cart_id, product_id, variant_id, quantity, position)"
                       " VALUES (?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM cart_lines WHERE cart_id = ?))"
                       " ON CONFLICT (cart_id, product_id, variant_id) DO UPDATE SET quantity = excluded.quantity"_s,
                       {cart.id, line.productId, notNull(line.variantId), line.quantity, cart.id});
    Cart changed = find(cart.id, cart.userId).value_or(cart);
    if (changed.lines.isEmpty()) {
        close(changed);
        changed.active = false;
    }
    return changed;
}

void Carts::close(const Cart &cart)
{
    m_database.run(u"UPDATE carts SET active = 0 WHERE id = ?"_s, {cart.id});
}

void Carts::handOver(const QString &guestId, const QString &accountId)
{
    const auto guests = active(guestId);
    const auto accounts = active(accountId);
    if (!guests)
        return;
    if (!accounts) {
        m_database.run(u"UPDATE carts SET user_id = ? WHERE id = ?"_s, {accountId, guests->id});
        return;
    }
    keepLarger(accounts->id, guests->lines);
    close(*guests);
}

void Carts::keepLarger(const QString &cartId, const QList<CartLine> &lines)
{
    for (const CartLine &line : lines)
        m_database.run(u"INSERT INTO cart_lines (cart_id, product_id, variant_id, quantity, position)"
                       " VALUES (?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM cart_lines WHERE cart_id = ?))"
                       " ON CONFLICT (cart_id, product_id, variant_id)"
                       " DO UPDATE SET quantity = max(quantity, excluded.quantity)"_s,
                       {cartId, line.productId, notNull(line.variantId), line.quantity, cartId});
}

LineProblem problemOf(const CartLine &line, Catalogue &catalogue)
{
    const auto product = catalogue.product(line.productId);
    if (!product || product->id != line.productId)
        return LineProblem::UnknownProduct;
    if (line.variantId.isEmpty() && !product->variants.isEmpty())
        return LineProblem::VariantNeeded;
    const auto sellable = catalogue.sellable(line.productId, line.variantId);
    if (!sellable)
        return LineProblem::UnknownVariant;
    if (line.quantity < product->minimum)
        return LineProblem::BelowMinimum;
    if (line.quantity > product->maximum.value_or(largestQuantity) || line.quantity > largestQuantity)
        return LineProblem::AboveMaximum;
    if ((line.quantity - product->minimum) % product->step != 0)
        return LineProblem::OutOfStep;
    if (!product->backorder && line.quantity > sellable->stock())
        return LineProblem::OutOfStock;
    return LineProblem::None;
}

} // namespace DemoStore
