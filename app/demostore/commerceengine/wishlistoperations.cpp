// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"
#include "envelope.h"
#include "goodsjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

bool isOwn(const Call &call)
{
    return call.request.parameter(u"user"_s) == call.account().id;
}

Response list(Call &call)
{
    QJsonArray items;
    const QList<Wish> wishes = call.store.wishes.of(call.account().id);
    for (const Wish &wish : wishes) {
        if (const auto goods = call.store.catalogue.sellable(wish.productId, wish.variantId))
            items.append(itemJson(call.store, *goods));
    }
    return success(u"Wish list."_s, {{u"products"_s, items}});
}

Response change(Call &call)
{
    if (!isOwn(call))
        return unauthorized();
    Fields fields(call.body);
    const Wish wish{fields.text(u"product_id"_s, Need::Required), fields.text(u"variant_id"_s, Need::Optional)};
    if (!call.body.contains("variant_id"_L1))
        fields.refuse(u"variant_id"_s, u"This field is required; null stands for no variant."_s);
    if (!fields.ok())
        return fields.refusal();
    if (call.request.method == "DELETE") {
        call.store.wishes.remove(call.account().id, wish);
        return list(call);
    }
    if (!call.store.catalogue.sellable(wish.productId, wish.variantId))
        return notFound(u"There is no such product."_s);
    call.store.wishes.add(call.account().id, wish);
    return list(call);
}

} // namespace

void addWishlistOperations(Operations &operations)
{
    operations.add("GET"_ba, u"/wishlist/{user}"_s, Access::Bearer,
                   [](Call &call) { return isOwn(call) ? list(call) : unauthorized(); });
    operations.add("POST"_ba, u"/wishlist/{user}"_s, Access::Bearer, change);
    operations.add("DELETE"_ba, u"/wishlist/{user}"_s, Access::Bearer, change);
}

} // namespace DemoStore::CommerceEngine
