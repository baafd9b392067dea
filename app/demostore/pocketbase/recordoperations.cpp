// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"
#include "fieldpicker.h"
#include "records.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

const QString records = u"/api/collections/{collection}/records"_s;

// A number, or the default where none is given; nothing for what is no number.
std::optional<int> numberOf(const Call &call, const QString &name, int otherwise)
{
    const QString text = call.query(name);
    bool whole = false;
    const int number = text.toInt(&whole);
    if (text.isEmpty())
        return otherwise;
    return whole ? std::optional(number > 0 ? number : otherwise) : std::nullopt;
}

std::optional<bool> flagOf(const QString &text)
{
    if (QStringList{u"1"_s, u"t"_s, u"T"_s, u"true"_s, u"TRUE"_s, u"True"_s}.contains(text))
        return true;
    if (QStringList{QString(), u"0"_s, u"f"_s, u"F"_s, u"false"_s, u"FALSE"_s, u"False"_s}.contains(text))
        return false;
    return std::nullopt;
}

// Rules of the server may ask for these, its visitors may not.
std::optional<Response> refuseReserved(const Call &call)
{
    const QString asked = call.query(u"filter"_s) + u' ' + call.query(u"sort"_s);
    for (const QString &word : {u"@collection."_s, u"@request."_s}) {
        if (asked.contains(word))
            return call.say().failure(
                403, u"Only %1 can filter by %2"_s.arg(call.say().old() ? u"admins"_s : u"superusers"_s, word));
    }
    return std::nullopt;
}

std::optional<Records::Query> queryOf(const Call &call)
{
    const auto page = numberOf(call, u"page"_s, 1);
    const auto perPage = numberOf(call, u"perPage"_s, 30);
    const auto skipTotal = flagOf(call.query(u"skipTotal"_s));
    const Collections &collections = call.backend.collections;
    const auto filter = filterSql(call.query(u"filter"_s), *call.collection, collections, call.backend.store.clock);
    const auto order = sortSql(call.query(u"sort"_s), *call.collection, collections);
    if (!page || !perPage || !skipTotal || !filter || !order)
        return std::nullopt;
    const int most = call.say().old() ? 500 : 1000;
    return Records::Query{*page, std::min(*perPage, most), *skipTotal, *filter, *order, call.query(u"expand"_s)};
}

QJsonObject pickedItems(QJsonObject answer, const Call &call)
{
    QJsonArray items;
    const QJsonArray all = answer.value("items"_L1).toArray();
    for (const auto &item : all)
        items.append(pickFields(item.toObject(), call.query(u"fields"_s)));
    answer.insert(u"items"_s, items);
    return answer;
}

Response list(Call &call)
{
    if (auto refusal = refuseReserved(call))
        return *refusal;
    const auto query = queryOf(call);
    if (!query)
        return call.say().generic();
    return call.say().object(pickedItems(Records(call.backend, call.caller).list(*call.collection, *query), call));
}

Response view(Call &call)
{
    const auto record = Records(call.backend, call.caller).find(*call.collection, call.id(), call.query(u"expand"_s));
    return record ? call.record(*record) : call.say().missing();
}

// The goods are the owner's business.
Operations::Handler byCollection(const QHash<QString, Operations::Handler> &handlers)
{
    return [handlers](Call &call) {
        const auto handler = handlers.constFind(call.collection->name);
        return handler == handlers.constEnd() ? call.say().superusersOnly() : (*handler)(call);
    };
}

Response picture(const Call &call, const Router &router)
{
    const QString name = call.request.parameter(u"name"_s);
    const Collection *collection = call.backend.collections.find(call.request.parameter(u"collection"_s));
    const auto image = collection && collection->name == "products"_L1
        ? call.backend.store.database.one(u"SELECT image FROM pocketbase_products WHERE id = ?"_s, {call.id()})
        : std::nullopt;
    if (!image || image->at(0).toString() != name)
        return call.say().missing();
    Request request = call.request;
    request.path = "/pictures/" + name.toLatin1();
    return router.answer(std::move(request));
}

} // namespace

void addRecordOperations(Operations &operations)
{
    const QString one = records + u"/{id}"_s;
    operations.add("GET"_ba, records, Kind::Record, list);
    operations.add("GET"_ba, one, Kind::Record, view);
    operations.add(
        "POST"_ba, records, Kind::Record,
        byCollection({{u"users"_s, createUser}, {u"carts"_s, createCart}, {u"cart_items"_s, createCartItem}}));
    operations.add(
        "PATCH"_ba, one, Kind::Record,
        byCollection({{u"users"_s, updateUser}, {u"carts"_s, updateCart}, {u"cart_items"_s, updateCartItem}}));
    operations.add(
        "DELETE"_ba, one, Kind::Record,
        byCollection({{u"users"_s, removeUser}, {u"carts"_s, removeCart}, {u"cart_items"_s, removeCartItem}}));
    operations.add("GET"_ba, u"/api/files/{collection}/{id}/{name}"_s, Kind::Open,
                   [&router = operations.router()](Call &call) { return picture(call, router); });
}

} // namespace DemoStore::PocketBase
