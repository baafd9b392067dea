// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "collections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

const QString usersCollectionId = u"_pb_users_auth_"_s;

namespace {

Field text(const QString &name)
{
    return {name, u"%1."_s + name, FieldType::Text, {}, false};
}

Field number(const QString &name)
{
    return {name, u"%1."_s + name, FieldType::Number, {}, false};
}

Field flag(const QString &name, const QString &column)
{
    return {name, u"%1."_s + column, FieldType::Flag, {}, false};
}

Field relation(const QString &name, const QString &column, const QString &target, bool unique = false)
{
    return {name, u"%1."_s + column, FieldType::Relation, target, unique};
}

// The catalogue has no dates; all its records were made when the seed was written.
Field seedDate(const QString &name)
{
    return {name, u"'2026-01-01 00:00:00.000Z'"_s, FieldType::Text, {}, false};
}

Collection users(bool old, bool manage)
{
    QList<Field> fields{text(u"id"_s),
                        text(u"name"_s),
                        {u"avatar"_s, u"''"_s, FieldType::Text, {}, false},
                        text(u"email"_s),
                        flag(u"emailVisibility"_s, u"email_visible"_s),
                        flag(u"verified"_s, u"verified"_s),
                        text(u"created"_s),
                        text(u"updated"_s)};
    if (old)
        fields.append(text(u"username"_s));
    if (manage)
        fields.append(flag(u"anonymous"_s, u"anonymous"_s));
    return {usersCollectionId, u"users"_s, u"pocketbase_users"_s, fields, u"%1.id = ?"_s, true};
}

Collection products()
{
    // Descriptions are long, and the variants of a product share one.
    const Field description{u"description"_s,
                            u"(SELECT description FROM products WHERE products.id = %1.product_id)"_s,
                            FieldType::Text,
                            {},
                            false};
    return {u"shop_products"_s,
            u"products"_s,
            u"pocketbase_products"_s,
            {text(u"id"_s),
             text(u"sku"_s),
             text(u"title"_s),
             description,
             number(u"price_cents"_s),
             number(u"list_price_cents"_s),
             text(u"currency"_s),
             number(u"stock"_s),
             {u"active"_s, u"1"_s, FieldType::Flag, {}, false},
             text(u"image"_s),
             relation(u"category"_s, u"category"_s, u"categories"_s),
             seedDate(u"created"_s),
             seedDate(u"updated"_s)},
            u"1"_s,
            false};
}

Collection categories()
{
    return {u"shop_categories"_s,
            u"categories"_s,
            u"pocketbase_categories"_s,
            {text(u"id"_s), text(u"name"_s), number(u"position"_s), seedDate(u"created"_s), seedDate(u"updated"_s)},
            u"1"_s,
            false};
}

Collection carts()
{
    return {u"shop_carts"_s,
            u"carts"_s,
            u"pocketbase_carts"_s,
            {text(u"id"_s), relation(u"user"_s, u"user_id"_s, u"users"_s, true), text(u"note"_s), text(u"created"_s),
             text(u"updated"_s)},
            u"%1.user_id = ?"_s,
            true};
}

Collection cartItems()
{
    return {u"shop_cart_items"_s,
            u"cart_items"_s,
            u"pocketbase_cart_items"_s,
            {text(u"id"_s), relation(u"cart"_s, u"cart_id"_s, u"carts"_s),
             relation(u"product"_s, u"product_id"_s, u"products"_s), number(u"qty"_s), text(u"created"_s),
             text(u"updated"_s)},
            u"%1.cart_id IN (SELECT id FROM pocketbase_carts WHERE user_id = ?)"_s,
            true};
}

} // namespace

const Field *Collection::field(const QString &wanted) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&wanted](const Field &field) { return field.name == wanted; });
    return found == fields.end() ? nullptr : &*found;
}

Collections::Collections(bool old, bool manage)
    : m_collections{users(old, manage), products(), categories(), carts(), cartItems()}
{
}

const Collection *Collections::find(const QString &nameOrId) const
{
    const auto found = std::find_if(m_collections.begin(), m_collections.end(), [&nameOrId](const Collection &one) {
        return one.name == nameOrId || one.id == nameOrId;
    });
    return found == m_collections.end() ? nullptr : &*found;
}

} // namespace DemoStore::PocketBase
