// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "tables.h"

#include "../database.h"

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

// All of these keep their rowid: it is the order in which records were made, and lists without a sort have it.
QStringList peopleAndCarts()
{
    return {
        u"CREATE TABLE IF NOT EXISTS pocketbase_users (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " token_key TEXT NOT NULL, email TEXT NOT NULL, email_visible INTEGER NOT NULL, verified INTEGER NOT NULL,"
        " anonymous INTEGER NOT NULL, name TEXT NOT NULL, username TEXT NOT NULL UNIQUE, password_salt BLOB,"
        " password_hash BLOB, password_iterations INTEGER, created TEXT NOT NULL, updated TEXT NOT NULL,"
        " last_active_at INTEGER NOT NULL, verification_sent_at INTEGER NOT NULL DEFAULT 0,"
        " reset_sent_at INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE UNIQUE INDEX IF NOT EXISTS pocketbase_users_email ON pocketbase_users (email) WHERE email <> ''"_s,
        u"CREATE INDEX IF NOT EXISTS pocketbase_users_idle ON pocketbase_users (last_active_at) WHERE verified = 0"_s,
        u"CREATE TABLE IF NOT EXISTS pocketbase_carts (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " user_id TEXT NOT NULL UNIQUE REFERENCES pocketbase_users (id) ON DELETE CASCADE, note TEXT NOT NULL,"
        " created TEXT NOT NULL, updated TEXT NOT NULL)"_s,
        // Like the lines of the other carts, these do not reference products: they outlive a catalogue's rebuilding.
        u"CREATE TABLE IF NOT EXISTS pocketbase_cart_items (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " cart_id TEXT NOT NULL REFERENCES pocketbase_carts (id) ON DELETE CASCADE, product_id TEXT NOT NULL,"
        " qty INTEGER NOT NULL, created TEXT NOT NULL, updated TEXT NOT NULL, UNIQUE (cart_id, product_id))"_s,
    };
}

QStringList goods()
{
    return {
        u"CREATE TABLE IF NOT EXISTS pocketbase_categories (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " name TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS pocketbase_products (position INTEGER PRIMARY KEY, id TEXT NOT NULL,"
        " product_id TEXT NOT NULL, variant_id TEXT NOT NULL, sku TEXT NOT NULL, title TEXT NOT NULL,"
        " price_cents INTEGER NOT NULL, list_price_cents INTEGER NOT NULL, currency TEXT NOT NULL,"
        " stock INTEGER NOT NULL, image TEXT NOT NULL, category TEXT NOT NULL)"_s,
    };
}

} // namespace

QStringList tableStatements()
{
    return peopleAndCarts() + goods() + goodsIndexStatements();
}

QStringList goodsIndexStatements()
{
    return {
        u"CREATE UNIQUE INDEX IF NOT EXISTS pocketbase_products_id ON pocketbase_products (id)"_s,
        u"CREATE INDEX IF NOT EXISTS pocketbase_products_sku ON pocketbase_products (sku)"_s,
        u"CREATE INDEX IF NOT EXISTS pocketbase_products_title ON pocketbase_products (title, id)"_s,
        u"CREATE INDEX IF NOT EXISTS pocketbase_products_price ON pocketbase_products (price_cents, id)"_s,
        u"CREATE INDEX IF NOT EXISTS pocketbase_products_category ON pocketbase_products (category, position)"_s,
    };
}

int tidy(Database &database, qint64 idleSince)
{
    int removed = 0;
    for (;;) {
        // In portions, so that a large clean-up never holds the database for long.
        const int portion = database.run(u"DELETE FROM pocketbase_users WHERE number IN"
                                         " (SELECT number FROM pocketbase_users WHERE verified = 0"
                                         " AND last_active_at < ? AND email GLOB 'anonymous-*@*' LIMIT 1000)"_s,
                                         {idleSince});
        if (portion <= 0)
            return removed;
        removed += portion;
    }
}

} // namespace DemoStore::PocketBase
