// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"
#include "envelope.h"
#include "goodsjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

QJsonObject policy(const QString &title)
{
    return {{u"id"_s, stableUlid(u"policy:"_s + title)},
            {u"name"_s, title},
            {u"content_title"_s, title},
            {u"content_type"_s, u"plaintext"_s},
            {u"content"_s, u"This is a demo store. Nothing is sold, and nothing is delivered."_s}};
}

Response config(Call &call)
{
    const Shop &shop = call.store.shop;
    const QJsonObject brand{
        {u"name"_s, shop.name}, {u"logo_url"_s, QJsonValue::Null}, {u"social_media_links"_s, QJsonObject()}};
    return success(u"Store configuration."_s,
                   {{u"store_config"_s,
                     QJsonObject{{u"is_kyc_enabled"_s, false},
                                 {u"is_customer_group_enabled"_s, false},
                                 {u"brand"_s, brand},
                                 {u"currency"_s, currencyJson(shop)},
                                 {u"customer_groups"_s, QJsonArray()},
                                 {u"kyc_documents"_s, QJsonArray()},
                                 {u"analytics_providers"_s, QJsonArray()},
                                 {u"payment_providers"_s, QJsonArray()},
                                 {u"terms_of_service"_s, policy(u"Terms of service"_s)},
                                 {u"refund_policy"_s, policy(u"Refund policy"_s)}}}});
}

} // namespace

void addStoreOperations(Operations &operations)
{
    operations.add("GET"_ba, u"/store/config"_s, Access::Key, config);
    operations.add("GET"_ba, u"/store/check"_s, Access::Key, [](Call &) { return success(u"The store exists."_s); });
}

} // namespace DemoStore::CommerceEngine
