// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "userjson.h"

#include "objectid.h"
#include "project.h"

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

QJsonValue roleJson(const User &user)
{
    return user.customRole.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(user.customRole);
}

QJsonObject userJson(const User &user)
{
    QJsonObject json = briefUserJson(user);
    json.insert(u"_id"_s, user.id);
    json.insert(u"fullName"_s, (user.firstName + u' ' + user.lastName).trimmed());
    json.insert(u"role"_s, systemRole);
    json.insert(u"customRole"_s, roleJson(user));
    json.insert(u"isAnonymous"_s, user.anonymous);
    json.insert(u"emailVerified"_s, user.emailVerified);
    json.insert(u"phoneVerified"_s, false);
    json.insert(u"twoFactorEnabled"_s, false);
    json.insert(u"createdAt"_s, timestamp(user.createdAt));
    json.insert(u"updatedAt"_s, timestamp(user.updatedAt));
    if (!user.avatar.isEmpty())
        json.insert(u"avatar"_s, user.avatar);
    if (user.lastLogin > 0)
        json.insert(u"lastLogin"_s, timestamp(user.lastLogin));
    return json;
}

QJsonObject briefUserJson(const User &user)
{
    return {
        {u"id"_s, user.id}, {u"email"_s, user.email}, {u"firstName"_s, user.firstName}, {u"lastName"_s, user.lastName}};
}

QJsonObject pairJson(const QString &message, const TokenPair &pair)
{
    return {{u"message"_s, message},
            {u"token"_s, QString::fromLatin1(pair.access)},
            {u"refreshToken"_s, QString::fromLatin1(pair.refresh)},
            {u"expiresIn"_s, pair.expiresIn}};
}

} // namespace DemoStore::Mudbase
