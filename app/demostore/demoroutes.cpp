// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "demoroutes.h"

#include "store.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

Response json(int status, const QJsonObject &object)
{
    return {status,
            "application/json"_ba,
            QJsonDocument(object).toJson(QJsonDocument::Compact),
            {{"Cache-Control"_ba, "no-store"_ba}}};
}

Response missing(const Request &)
{
    return json(
        404,
        {{u"message"_s, u"There is nothing at this address."_s}, {u"success"_s, false}, {u"code"_s, u"not_found"_s}});
}

Response health(Store &store)
{
    return json(200,
                {{u"ok"_s, true},
                 {u"version"_s, programVersion()},
                 {u"store"_s, store.settings.storeId},
                 {u"guests"_s, store.accounts.count(true)},
                 {u"members"_s, store.accounts.count(false)},
                 {u"products"_s, store.catalogue.count()}});
}

Response outbox(const Request &request, Store &store)
{
    constexpr int mostMessages = 50;
    QJsonArray messages;
    // A plus sign is common in addresses and means itself here.
    const QString to = request.query.queryItemValue(u"to"_s, QUrl::FullyDecoded).trimmed();
    const QList<Message> found = store.outbox.messages(to, mostMessages);
    for (const Message &message : found)
        messages.append(QJsonObject{{u"id"_s, message.id},
                                    {u"to"_s, message.to},
                                    {u"subject"_s, message.subject},
                                    {u"code"_s, message.code},
                                    {u"action"_s, message.action},
                                    {u"created_at"_s, isoTime(message.createdAt)}});
    return json(200, {{u"messages"_s, messages}});
}

Response picture(const Request &request)
{
    static const QRegularExpression plainName(u"^[a-z0-9-]+\\.svg$"_s);
    const QString name = request.parameter(u"name"_s);
    QFile file(u":/demo/pictures/"_s + name);
    if (!plainName.match(name).hasMatch() || !file.open(QIODevice::ReadOnly))
        return missing(request);
    const QByteArray bytes = file.readAll();
    const QByteArray tag = '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(12).toHex() + '"';
    Response response{
        200, "image/svg+xml"_ba, bytes, {{"ETag"_ba, tag}, {"Cache-Control"_ba, "public, max-age=86400"_ba}}};
    if (request.headers.value("if-none-match"_ba) == tag) {
        response.status = 304;
        response.body.clear();
    }
    return response;
}

} // namespace

void addDemoRoutes(Router &router, Store &store)
{
    router.add("GET"_ba, u"/demo/health"_s, [&store](const Request &) { return health(store); });
    router.add("GET"_ba, u"/demo/outbox"_s, [&store](const Request &request) { return outbox(request, store); });
    router.add("GET"_ba, u"/pictures/{name}"_s, picture);
    router.setFallback(missing);
}

QString programVersion()
{
    return QStringLiteral(GUESTPASS_VERSION);
}

} // namespace DemoStore
