// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "faultservices.h"

#include <support/faultproxy.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GuestPass::Test {

namespace {

QJsonObject answerRule(int status, const QJsonObject &body, const QString &path = {})
{
    const QString json = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    const QJsonObject answer{{u"status"_s, status}, {u"contentType"_s, u"application/json"_s}, {u"body"_s, json}};
    QJsonObject rule{{u"action"_s, QJsonObject{{u"answer"_s, answer}}}};
    if (!path.isEmpty())
        rule.insert(u"path"_s, path);
    return rule;
}

/// How services refuse credentials, besides the one of tests/faultproxy/faults/rejected.json. A rule without a path is
/// for every request that none before it takes.
QMap<QString, QJsonArray> moreRejections()
{
    const QJsonObject spent{{u"error"_s, u"Session has been invalidated. Please sign in again."_s}};
    const QJsonObject wrongPair{
        {u"data"_s, QJsonObject()}, {u"message"_s, u"Failed to authenticate."_s}, {u"status"_s, 400}};
    const QJsonObject deadToken{{u"data"_s, QJsonObject()},
                                {u"message"_s, u"The request requires valid record authorization token."_s},
                                {u"status"_s, 401}};
    return {{u"rejected-mudbase"_s, {answerRule(401, spent)}},
            {u"rejected-pocketbase"_s,
             {answerRule(400, wrongPair, u"*/auth-with-password"_s), answerRule(401, deadToken)}}};
}

QJsonArray plainRules(const QString &fault)
{
    const QJsonArray more = moreRejections().value(fault);
    return more.isEmpty() ? QJsonDocument::fromJson(FaultProxy::fault(fault)).array() : more;
}

/// Whether the server commits, and its answer does not arrive.
bool losesTheAnswer(const QString &fault)
{
    static const QStringList spoilers{u"dropReply"_s, u"emptyBody"_s,    u"garbage"_s,
                                      u"truncate"_s,  u"replaceReply"_s, u"replaceBody"_s};
    const QJsonArray rules = plainRules(fault);
    return std::any_of(rules.begin(), rules.end(), [](const QJsonValue &rule) {
        const QJsonValue action = rule.toObject().value("action"_L1);
        return spoilers.contains(action.isString() ? action.toString() : action.toObject().keys().value(0));
    });
}

} // namespace

QList<FaultService> faultServices()
{
    FaultService commerceEngine{u"commerce-engine"_s,
                                u"*/auth/refresh-token"_s,
                                {u"auth"_s, u"user"_s, u"{id}"_s},
                                {u"content"_s, u"user"_s, u"id"_s},
                                u"*/auth/user/*"_s,
                                u"rejected"_s,
                                u"users"_s};
    FaultService mudbase{u"mudbase"_s,          u"*/api/auth/refresh"_s, {u"api"_s, u"users"_s, u"me"_s},
                         {u"user"_s, u"_id"_s}, u"*/api/users/me"_s,     u"rejected-mudbase"_s,
                         u"mudbase_users"_s};
    mudbase.refusedRefreshIsProof = true;
    mudbase.refreshTokenIsSingleUse = true;
    FaultService pocketBase{u"pocketbase"_s,
                            u"*/users/auth-refresh"_s,
                            {u"api"_s, u"collections"_s, u"users"_s, u"records"_s, u"{id}"_s},
                            {u"id"_s},
                            u"*/users/records/*"_s,
                            u"rejected-pocketbase"_s,
                            u"pocketbase_users"_s};
    return {commerceEngine, mudbase, pocketBase};
}

FaultService faultService(const QString &name)
{
    const QList<FaultService> all = faultServices();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const FaultService &service) { return service.name == name; });
    return found == all.end() ? FaultService() : *found;
}

Harm harmOf(const QString &fault, Reach reach, const FaultService &service)
{
    if (reach == Reach::WhoAmI)
        return Harm::None;
    if (fault == service.proof)
        return reach == Reach::Everything || service.refusedRefreshIsProof ? Harm::Refused : Harm::None;
    return service.refreshTokenIsSingleUse && losesTheAnswer(fault) ? Harm::Spent : Harm::None;
}

QStringList allFaults()
{
    return FaultProxy::faults() + moreRejections().keys();
}

QByteArray faultRules(const QString &fault, Reach reach, const FaultService &service)
{
    QJsonArray rules;
    const QJsonArray plain = plainRules(fault);
    for (const QJsonValue &value : plain) {
        QJsonObject rule = value.toObject();
        if (reach != Reach::Everything && rule.contains("path"_L1)) // about another request
            continue;
        if (reach != Reach::Everything) {
            rule.insert("method"_L1, reach == Reach::Refresh ? u"POST"_s : u"GET"_s);
            rule.insert("path"_L1, reach == Reach::Refresh ? service.refreshPath : service.whoAmIPath);
        }
        rules.append(rule);
    }
    return QJsonDocument(rules).toJson(QJsonDocument::Compact);
}

} // namespace GuestPass::Test
