// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "body.h"
#include "dialect.h"
#include "macros.h"
#include "records.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

constexpr int longestNote = 500;
constexpr int smallestQuantity = 1;
constexpr int largestQuantity = 99;

Response shown(const Call &call, const QString &id)
{
    const auto record = Records(call.backend, call.caller).find(*call.collection, id, call.query(u"expand"_s));
    return record ? call.record(*record) : call.say().missing();
}

QString now(const Call &call)
{
    return timestamp(call.backend.store.clock());
}

std::optional<Row> row(const Call &call, const QString &sql, const Row &values)
{
    return call.backend.store.database.one(sql, values);
}

QString idFor(const Call &call, Faults &faults)
{
    const QString id = textIn(call.body, u"id"_s);
    if (id.isEmpty())
        return newRecordId();
    addIdFaults(faults, id, call.say());
    return id;
}

void checkPatchedId(const Call &call, Faults &faults)
{
    const QString id = textIn(call.body, u"id"_s);
    if (!id.isEmpty() && id != call.id())
        faults.add(u"id"_s, call.say().changedId());
}

void checkNote(const Call &call, Faults &faults)
{
    if (textIn(call.body, u"note"_s).size() > longestNote)
        faults.add(u"note"_s, call.say().tooLong(longestNote));
}

// "qty+" and "qty-" change what is there; the service does this too by reading and writing.
double wantedQuantity(const QJsonObject &body, double before)
{
    if (body.contains(u"qty"_s))
        return numberIn(body, u"qty"_s);
    return before + numberIn(body, u"qty+"_s) - numberIn(body, u"qty-"_s);
}

void checkQuantity(const Call &call, double quantity, Faults &faults)
{
    const bool old = call.say().old();
    const QString field = u"qty"_s;
    if (quantity == 0)
        faults.add(field, call.say().requiredValue());
    else if (quantity != std::floor(quantity))
        faults.add(field,
                   {old ? u"validation_no_decimal_constraint"_s : u"validation_only_int_constraint"_s,
                    u"Decimal numbers are not allowed."_s,
                    {}});
    else if (quantity < smallestQuantity)
        faults.add(field,
                   {u"validation_min_number_constraint"_s,
                    u"Must be greater or equal than 1."_s,
                    {{u"min"_s, smallestQuantity}}});
    else if (quantity > largestQuantity)
        faults.add(field,
                   {u"validation_max_number_constraint"_s,
                    u"Must be less or equal than 99."_s,
                    {{u"max"_s, largestQuantity}}});
}

void checkProduct(const Call &call, const QString &product, Faults &faults)
{
    if (product.isEmpty())
        faults.add(u"product"_s, call.say().requiredValue());
    else if (!row(call, u"SELECT 1 FROM pocketbase_products WHERE id = ?"_s, {product}))
        faults.add(u"product"_s, call.say().noSuchRelation());
}

// A broken rule of uniqueness names every field of the index.
void checkPair(const Call &call, const QString &id, const QString &cart, const QString &product, Faults &faults)
{
    if (!row(call, u"SELECT 1 FROM pocketbase_cart_items WHERE cart_id = ? AND product_id = ? AND id <> ?"_s,
             {cart, product, id}))
        return;
    faults.add(u"cart"_s, call.say().notUnique());
    faults.add(u"product"_s, call.say().notUnique());
}

bool ownsCart(const Call &call, const QString &cart)
{
    return call.caller
        && row(call, u"SELECT 1 FROM pocketbase_carts WHERE id = ? AND user_id = ?"_s, {cart, call.caller->id});
}

struct Item {
    QString cart;
    QString product;
    double quantity = 0;
};

std::optional<Item> ownItem(const Call &call)
{
    const auto found =
        row(call, u"SELECT cart_id, product_id, qty FROM pocketbase_cart_items WHERE id = ?"_s, {call.id()});
    if (!found || !ownsCart(call, found->at(0).toString()))
        return std::nullopt;
    return Item{found->at(0).toString(), found->at(1).toString(), found->at(2).toDouble()};
}

} // namespace

Response createCart(Call &call)
{
    if (!call.caller || textIn(call.body, u"user"_s) != call.caller->id)
        return call.say().notCreated();
    Faults faults;
    const QString id = idFor(call, faults);
    checkNote(call, faults);
    if (row(call, u"SELECT 1 FROM pocketbase_carts WHERE user_id = ?"_s, {call.caller->id}))
        faults.add(u"user"_s, call.say().notUnique());
    else if (row(call, u"SELECT 1 FROM pocketbase_carts WHERE id = ?"_s, {id}))
        faults.add(u"id"_s, call.say().takenId());
    if (!faults.none())
        return call.say().notCreated(faults);
    call.backend.store.database.run(
        u"INSERT INTO pocketbase_carts (id, user_id, note, created, updated) VALUES (?, ?, ?, ?, ?)"_s,
        {id, call.caller->id, u""_s + textIn(call.body, u"note"_s), now(call), now(call)});
    return shown(call, id);
}

Response updateCart(Call &call)
{
    if (!ownsCart(call, call.id()) || call.body.contains(u"user"_s))
        return call.say().missing();
    Faults faults;
    checkPatchedId(call, faults);
    checkNote(call, faults);
    if (!faults.none())
        return call.say().notUpdated(faults);
    Database &database = call.backend.store.database;
    if (call.body.contains(u"note"_s))
        database.run(u"UPDATE pocketbase_carts SET note = ? WHERE id = ?"_s,
                     {u""_s + textIn(call.body, u"note"_s), call.id()});
    database.run(u"UPDATE pocketbase_carts SET updated = ? WHERE id = ?"_s, {now(call), call.id()});
    return shown(call, call.id());
}

Response removeCart(Call &call)
{
    if (!ownsCart(call, call.id()))
        return call.say().missing();
    call.backend.store.database.run(u"DELETE FROM pocketbase_carts WHERE id = ?"_s, {call.id()});
    return call.say().done();
}

Response createCartItem(Call &call)
{
    const QString cart = textIn(call.body, u"cart"_s);
    if (!ownsCart(call, cart))
        return call.say().notCreated();
    Faults faults;
    const QString id = idFor(call, faults);
    const QString product = textIn(call.body, u"product"_s);
    const double quantity = wantedQuantity(call.body, 0);
    checkProduct(call, product, faults);
    checkQuantity(call, quantity, faults);
    if (faults.none())
        checkPair(call, u""_s, cart, product, faults);
    if (faults.none() && row(call, u"SELECT 1 FROM pocketbase_cart_items WHERE id = ?"_s, {id}))
        faults.add(u"id"_s, call.say().takenId());
    if (!faults.none())
        return call.say().notCreated(faults);
    call.backend.store.database.run(
        u"INSERT INTO pocketbase_cart_items (id, cart_id, product_id, qty, created, updated)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        {id, cart, product, qint64(quantity), now(call), now(call)});
    return shown(call, id);
}

Response updateCartItem(Call &call)
{
    const auto before = ownItem(call);
    if (!before || call.body.contains(u"cart"_s))
        return call.say().missing();
    Faults faults;
    checkPatchedId(call, faults);
    const bool moves = call.body.contains(u"product"_s);
    const QString product = moves ? textIn(call.body, u"product"_s) : before->product;
    const double quantity = wantedQuantity(call.body, before->quantity);
    if (moves)
        checkProduct(call, product, faults);
    checkQuantity(call, quantity, faults);
    if (faults.none())
        checkPair(call, call.id(), before->cart, product, faults);
    if (!faults.none())
        return call.say().notUpdated(faults);
    call.backend.store.database.run(
        u"UPDATE pocketbase_cart_items SET product_id = ?, qty = ?, updated = ? WHERE id = ?"_s,
        {product, qint64(quantity), now(call), call.id()});
    return shown(call, call.id());
}

Response removeCartItem(Call &call)
{
    if (!ownItem(call))
        return call.say().missing();
    call.backend.store.database.run(u"DELETE FROM pocketbase_cart_items WHERE id = ?"_s, {call.id()});
    return call.say().done();
}

} // namespace DemoStore::PocketBase
