// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "../store.h"
#include "documents.h"
#include "fields.h"
#include "objectid.h"
#include "replies.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

constexpr qsizetype longestItems = 64 * 1024;

// Clients send back what they got, so the service's own fields are allowed and say nothing.
QString itemsIn(Fields &fields, const QJsonObject &body)
{
    for (const QString &own : {u"_id"_s, u"createdAt"_s, u"updatedAt"_s})
        fields.text(own, Need::Optional);
    fields.text(u"userId"_s, Need::Optional);
    const QString items = fields.text(u"itemsJson"_s, Need::Optional, longestItems);
    if (body.contains("itemsJson"_L1) && !items.isNull() && !QJsonDocument::fromJson(items.toUtf8()).isArray())
        fields.refuse(u"\"itemsJson\" must be the text of a JSON array"_s);
    fields.refuseOthers();
    return items;
}

// What the rules of the collection say about a document that is to be written.
std::optional<Response> forbidden(const Call &call, Action action)
{
    for (const QString &field : {u"role"_s, u"permissions"_s, u"isAdmin"_s}) {
        if (call.body.contains(field))
            return failure(403, u"Cannot set protected role fields"_s);
    }
    const QJsonValue owner = call.body.value("userId"_L1);
    if (owner.isUndefined())
        return std::nullopt;
    if (!isObjectId(owner.toString()))
        return failure(400, u"Invalid input: Invalid ObjectId format for userId"_s);
    if (owner.toString().toLower() != call.user().id)
        return notPermitted(call, carts(), action);
    return std::nullopt;
}

QJsonObject found(const Call &call, const QString &id)
{
    return documentById(call, carts(), id).value_or(QJsonObject());
}

} // namespace

Response createCart(Call &call)
{
    if (const auto refusal = forbidden(call, Action::Create))
        return *refusal;
    Fields fields(call.body);
    const QString items = itemsIn(fields, call.body);
    if (const auto problem = fields.problem())
        return *problem;
    Database &database = call.store().database;
    if (database.one(u"SELECT 1 FROM mudbase_carts WHERE user_id = ?"_s, {call.user().id}))
        return reply(409,
                     {{u"error"_s, u"Duplicate value for unique field"_s},
                      {u"code"_s, u"duplicate_key"_s},
                      {u"field"_s, u"userId"_s},
                      {u"value"_s, call.user().id}});
    const qint64 now = call.store().clock();
    const QString id = newObjectId(now);
    database.run(
        u"INSERT INTO mudbase_carts (id, user_id, items_json, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"_s,
        {id, call.user().id, items.isNull() ? u"[]"_s : items, timestamp(now), timestamp(now)});
    return reply(201, {{u"message"_s, u"Data created successfully"_s}, {u"data"_s, found(call, id)}});
}

Response updateCart(Call &call, const QJsonObject &cart)
{
    if (const auto refusal = forbidden(call, Action::Update))
        return *refusal;
    Fields fields(call.body);
    const QString items = itemsIn(fields, call.body);
    if (const auto problem = fields.problem())
        return *problem;
    const QString id = cart.value("_id"_L1).toString();
    call.store().database.run(
        u"UPDATE mudbase_carts SET items_json = coalesce(?, items_json), updated_at = ? WHERE id = ?"_s,
        {items, timestamp(call.store().clock()), id});
    return reply(200, {{u"message"_s, u"Data updated successfully"_s}, {u"data"_s, found(call, id)}});
}

Response removeCart(Call &call, const QJsonObject &cart)
{
    call.store().database.run(u"DELETE FROM mudbase_carts WHERE id = ?"_s, {cart.value("_id"_L1).toString()});
    return done(u"Data deleted successfully"_s);
}

} // namespace DemoStore::Mudbase
