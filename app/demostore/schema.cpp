// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "schema.h"

#include "mudbase/tables.h"
#include "pocketbase/tables.h"

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

// Sessions are numbered in their order, so a new one's token is written at the end. Found by its hash alone, it would
// be written into any page: once they are many, each guest would cost the disk some pages more.
QString refreshTokens()
{
    return u"CREATE TABLE refresh_tokens (session_id TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,"
           " hash BLOB NOT NULL, generation INTEGER NOT NULL, expires_at INTEGER NOT NULL, replaced_at INTEGER,"
           " PRIMARY KEY (session_id, hash)) WITHOUT ROWID"_s;
}

QStringList people()
{
    return {
        u"CREATE TABLE settings (name TEXT PRIMARY KEY, value) WITHOUT ROWID"_s,
        u"CREATE TABLE users (id TEXT PRIMARY KEY, is_anonymous INTEGER NOT NULL, active INTEGER NOT NULL DEFAULT 1,"
        " email TEXT, email_verified INTEGER NOT NULL DEFAULT 0, phone TEXT, country_code TEXT,"
        " phone_verified INTEGER NOT NULL DEFAULT 0, first_name TEXT, last_name TEXT, login_methods TEXT,"
        " preferences BLOB, business BLOB, password_salt BLOB, password_hash BLOB, password_iterations INTEGER,"
        " created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL, last_active_at INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE UNIQUE INDEX users_email ON users (email) WHERE email IS NOT NULL AND active = 1"_s,
        u"CREATE UNIQUE INDEX users_phone ON users (country_code, phone)"
        " WHERE phone_verified = 1 AND active = 1"_s,
        u"CREATE INDEX users_idle ON users (last_active_at) WHERE is_anonymous = 1"_s,
        u"CREATE TABLE sessions (id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,"
        " anonymous_id TEXT NOT NULL, is_logged_in INTEGER NOT NULL, created_at INTEGER NOT NULL,"
        " revoked_at INTEGER) WITHOUT ROWID"_s,
        u"CREATE INDEX sessions_user ON sessions (user_id)"_s,
        refreshTokens(),
    };
}

QStringList messages()
{
    return {
        u"CREATE TABLE codes (token TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,"
        " action TEXT NOT NULL, channel TEXT NOT NULL, contact TEXT NOT NULL, country_code TEXT,"
        " code TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, expires_at INTEGER NOT NULL,"
        " pending BLOB) WITHOUT ROWID"_s,
        u"CREATE INDEX codes_user ON codes (user_id)"_s,
        u"CREATE TABLE outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, recipient TEXT NOT NULL, subject TEXT NOT NULL,"
        " code TEXT NOT NULL, action TEXT NOT NULL, created_at INTEGER NOT NULL)"_s,
        u"CREATE INDEX outbox_recipient ON outbox (recipient, id)"_s,
    };
}

QStringList goods()
{
    return {
        u"CREATE TABLE categories (id TEXT PRIMARY KEY, position INTEGER NOT NULL, slug TEXT NOT NULL UNIQUE,"
        " name TEXT NOT NULL, description TEXT) WITHOUT ROWID"_s,
        u"CREATE TABLE products (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, slug TEXT NOT NULL UNIQUE,"
        " sku TEXT NOT NULL, name TEXT NOT NULL, category_id TEXT NOT NULL REFERENCES categories,"
        " short_description TEXT, description TEXT, picture TEXT, tags BLOB, options BLOB,"
        " listing_price INTEGER NOT NULL, selling_price INTEGER NOT NULL, stock INTEGER NOT NULL,"
        " minimum INTEGER NOT NULL, maximum INTEGER, step INTEGER NOT NULL, backorder INTEGER NOT NULL,"
        " rating_sum INTEGER NOT NULL, rating_count INTEGER NOT NULL, search_text TEXT NOT NULL)"_s,
        u"CREATE INDEX products_category ON products (category_id, position)"_s,
        u"CREATE INDEX products_price ON products (selling_price, position)"_s,
        u"CREATE INDEX products_name ON products (name COLLATE NOCASE, position)"_s,
        u"CREATE TABLE variants (id TEXT PRIMARY KEY, product_id TEXT NOT NULL, position INTEGER NOT NULL,"
        " slug TEXT NOT NULL, sku TEXT NOT NULL, name TEXT NOT NULL, options BLOB, picture TEXT,"
        " listing_price INTEGER NOT NULL, selling_price INTEGER NOT NULL, stock INTEGER NOT NULL,"
        " search_text TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE INDEX variants_product ON variants (product_id, position)"_s,
    };
}

QStringList carts()
{
    return {
        // Lines do not reference products: a line outlives a catalogue that was rebuilt with another size.
        u"CREATE TABLE carts (id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE,"
        " active INTEGER NOT NULL, metadata BLOB, created_at INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE INDEX carts_user ON carts (user_id)"_s,
        u"CREATE UNIQUE INDEX carts_active ON carts (user_id) WHERE active = 1"_s,
        u"CREATE TABLE cart_lines (cart_id TEXT NOT NULL REFERENCES carts ON DELETE CASCADE, product_id TEXT NOT NULL,"
        " variant_id TEXT NOT NULL, quantity INTEGER NOT NULL, position INTEGER NOT NULL,"
        " PRIMARY KEY (cart_id, product_id, variant_id)) WITHOUT ROWID"_s,
        u"CREATE TABLE wishes (user_id TEXT NOT NULL REFERENCES users ON DELETE CASCADE, product_id TEXT NOT NULL,"
        " variant_id TEXT NOT NULL, created_at INTEGER NOT NULL,"
        " PRIMARY KEY (user_id, product_id, variant_id)) WITHOUT ROWID"_s,
    };
}

} // namespace

QStringList schemaStatements()
{
    return people() + messages() + goods() + carts();
}

QStringList upgradeStatements(int version)
{
    if (version >= 2)
        return {};
    return {
        u"DROP INDEX refresh_tokens_session"_s,
        u"ALTER TABLE refresh_tokens RENAME TO refresh_tokens_1"_s,
        refreshTokens(),
        u"INSERT INTO refresh_tokens SELECT session_id, hash, generation, expires_at, replaced_at"
        " FROM refresh_tokens_1"_s,
        u"DROP TABLE refresh_tokens_1"_s,
    };
}

QStringList dialectStatements()
{
    return Mudbase::tableStatements() + PocketBase::tableStatements();
}

} // namespace DemoStore
