// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "tables.h"

#include "../clock.h"
#include "../database.h"

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

QStringList people()
{
    return {
        u"CREATE TABLE IF NOT EXISTS mudbase_users (id TEXT PRIMARY KEY, is_anonymous INTEGER NOT NULL, device_id TEXT,"
        " email TEXT NOT NULL, email_verified INTEGER NOT NULL, first_name TEXT, last_name TEXT, avatar TEXT,"
        " custom_role TEXT, password_salt BLOB, password_hash BLOB, password_iterations INTEGER,"
        " last_login INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,"
        " last_active_at INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"CREATE UNIQUE INDEX IF NOT EXISTS mudbase_users_email ON mudbase_users (email) WHERE is_anonymous = 0"_s,
        u"CREATE INDEX IF NOT EXISTS mudbase_users_idle ON mudbase_users (last_active_at) WHERE is_anonymous = 1"_s,
        u"CREATE TABLE IF NOT EXISTS mudbase_sessions (id TEXT PRIMARY KEY,"
        " user_id TEXT NOT NULL REFERENCES mudbase_users ON DELETE CASCADE, generation INTEGER NOT NULL,"
        " created_at INTEGER NOT NULL, revoked_at INTEGER) WITHOUT ROWID"_s,
        u"CREATE INDEX IF NOT EXISTS mudbase_sessions_user ON mudbase_sessions (user_id)"_s,
        u"CREATE TABLE IF NOT EXISTS mudbase_refresh_tokens (hash BLOB PRIMARY KEY,"
        " session_id TEXT NOT NULL REFERENCES mudbase_sessions ON DELETE CASCADE, expires_at INTEGER NOT NULL,"
        " used_at INTEGER) WITHOUT ROWID"_s,
        u"CREATE INDEX IF NOT EXISTS mudbase_refresh_tokens_session ON mudbase_refresh_tokens (session_id)"_s,
        u"CREATE TABLE IF NOT EXISTS mudbase_codes (user_id TEXT NOT NULL REFERENCES mudbase_users ON DELETE CASCADE,"
        " action TEXT NOT NULL, code TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, expires_at INTEGER NOT NULL,"
        " PRIMARY KEY (user_id, action)) WITHOUT ROWID"_s,
        u"CREATE INDEX IF NOT EXISTS mudbase_codes_code ON mudbase_codes (code)"_s,
    };
}

QStringList documents()
{
    return {
        u"CREATE TABLE IF NOT EXISTS mudbase_carts (id TEXT PRIMARY KEY,"
        " user_id TEXT NOT NULL UNIQUE REFERENCES mudbase_users ON DELETE CASCADE, items_json TEXT NOT NULL,"
        " created_at TEXT NOT NULL, updated_at TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS mudbase_categories (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " slug TEXT NOT NULL, name TEXT NOT NULL, description TEXT, product_count INTEGER NOT NULL,"
        " created_at TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS mudbase_products (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " product_id TEXT NOT NULL, variant_id TEXT NOT NULL, slug TEXT NOT NULL, name TEXT NOT NULL,"
        " category TEXT NOT NULL, picture TEXT, price INTEGER NOT NULL, compare_at_price INTEGER,"
        " currency TEXT NOT NULL, stock INTEGER NOT NULL, created_at TEXT NOT NULL)"_s,
    };
}

int removeIdleGuests(Database &database, qint64 idleSince)
{
    int removed = 0;
    for (;;) {
        // In portions, so that a large clean-up never holds the database for long.
        const int portion = database.run(u"DELETE FROM mudbase_users WHERE id IN (SELECT id FROM mudbase_users"
                                         " WHERE is_anonymous = 1 AND last_active_at < ? LIMIT 1000)"_s,
                                         {idleSince});
        if (portion <= 0)
            return removed;
        removed += portion;
    }
}

} // namespace

QStringList goodsIndexNames()
{
    return {u"mudbase_products_slug"_s, u"mudbase_products_name"_s, u"mudbase_products_category"_s,
            u"mudbase_products_price"_s, u"mudbase_products_created"_s};
}

QStringList goodsIndexStatements()
{
    return {
        u"CREATE INDEX IF NOT EXISTS mudbase_products_slug ON mudbase_products (slug)"_s,
        u"CREATE INDEX IF NOT EXISTS mudbase_products_name ON mudbase_products (name COLLATE NOCASE, position)"_s,
        u"CREATE INDEX IF NOT EXISTS mudbase_products_category ON mudbase_products (category, position)"_s,
        u"CREATE INDEX IF NOT EXISTS mudbase_products_price ON mudbase_products (price, position)"_s,
        u"CREATE INDEX IF NOT EXISTS mudbase_products_created ON mudbase_products (created_at, position)"_s,
    };
}

QStringList tableStatements()
{
    return people() + documents() + goodsIndexStatements();
}

int tidy(Database &database, qint64 idleSince, qint64 now)
{
    const int guests = removeIdleGuests(database, idleSince);
    database.run(u"DELETE FROM mudbase_codes WHERE expires_at < ?"_s, {now});
    database.run(u"DELETE FROM mudbase_refresh_tokens WHERE expires_at < ?"_s, {now});
    database.run(u"DELETE FROM mudbase_sessions WHERE created_at < ? AND NOT EXISTS"
                 " (SELECT 1 FROM mudbase_refresh_tokens WHERE session_id = mudbase_sessions.id)"_s,
                 {now - day});
    return guests;
}

} // namespace DemoStore::Mudbase
