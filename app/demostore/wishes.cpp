// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "wishes.h"

#include "database.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

QString keyOf(const Wish &wish)
{
    return wish.variantId.isNull() ? u""_s : wish.variantId;
}

} // namespace

Wishes::Wishes(Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

QList<Wish> Wishes::of(const QString &userId)
{
    QList<Wish> wishes;
    const QList<Row> rows = m_database.all(
        u"SELECT product_id, variant_id FROM wishes WHERE user_id = ? ORDER BY created_at, product_id, variant_id"_s,
        {userId});
    for (const Row &row : rows)
        wishes.append({row.at(0).toString(), row.at(1).toString()});
    return wishes;
}

void Wishes::add(const QString &userId, const Wish &wish)
{
    m_database.run(u"INSERT INTO wishes (user_id, product_id, variant_id, created_at) VALUES (?, ?, ?, ?)"
                   " ON CONFLICT DO NOTHING"_s,
                   {userId, wish.productId, keyOf(wish), m_clock()});
}

void Wishes::remove(const QString &userId, const Wish &wish)
{
    m_database.run(u"DELETE FROM wishes WHERE user_id = ? AND product_id = ? AND variant_id = ?"_s,
                   {userId, wish.productId, keyOf(wish)});
}

void Wishes::handOver(const QString &guestId, const QString &accountId)
{
    m_database.run(
        u"INSERT INTO wishes (user_id, product_id, variant_id, created_at)"
        " SELECT ?, product_id, variant_id, created_at FROM wishes WHERE user_id = ? ON CONFLICT DO NOTHING"_s,
        {accountId, guestId});
    m_database.run(u"DELETE FROM wishes WHERE user_id = ?"_s, {guestId});
}

} // namespace DemoStore
