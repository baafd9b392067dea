// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"

#include "body.h"
#include "fieldpicker.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

Q_LOGGING_CATEGORY(log, "guestpass.demostore")

const QString root = u"/pocketbase"_s;

QByteArray tokenOf(const Request &request)
{
    const QByteArray header = request.headers.value("authorization"_ba).trimmed();
    return header.left(7).toLower() == "bearer " ? header.mid(7).trimmed() : header;
}

// Up to 0.41 whoever brings a dead token is a guest and is not told.
std::optional<Response> readCaller(Call &call)
{
    const QByteArray token = tokenOf(call.request);
    if (token.isEmpty())
        return std::nullopt;
    if (auto proof = call.backend.tokens.verify(Purpose::Auth, token)) {
        call.backend.users.touch(proof->user);
        call.caller = std::move(proof->user);
    } else if (call.backend.settings.refuseStaleTokens) {
        return call.say().generic(401);
    }
    return std::nullopt;
}

std::optional<Response> readCollection(Call &call, Kind kind)
{
    if (kind == Kind::Open)
        return std::nullopt;
    call.collection = call.backend.collections.find(call.request.parameter(u"collection"_s));
    if (!call.collection)
        return call.say().noCollection(kind == Kind::Record ? call.request.method : "POST"_ba);
    const bool users = call.collection->id == usersCollectionId;
    if (kind == Kind::Member && !call.caller)
        return call.say().needsToken();
    // The words name the caller's collection, as the service's do.
    if (kind == Kind::Member && !users && !call.say().old())
        return call.say().failure(403, u"The request requires auth record from users collection."_s);
    return kind == Kind::Record || users ? std::nullopt : std::optional(call.say().notAuthCollection());
}

std::optional<Response> readBody(Call &call, Kind kind)
{
    if (call.request.method == "GET" || call.request.method == "DELETE")
        return std::nullopt;
    const Body body = parsedBody(call.request);
    call.body = body.fields;
    switch (body.problem) {
    case Body::Problem::None:
        return std::nullopt;
    case Body::Problem::TooLarge:
        return call.say().generic(413);
    case Body::Problem::UnknownType:
        if (!call.say().old())
            return call.say().failure(400, u"Unsupported Content-Type."_s);
        break;
    case Body::Problem::Unreadable:
        break;
    }
    return kind == Kind::Record ? call.say().unreadableRecord() : call.say().unreadable();
}

Response run(Call &call, Kind kind, const Operations::Handler &handler)
{
    if (auto refusal = readCaller(call))
        return *refusal;
    if (auto refusal = readCollection(call, kind))
        return *refusal;
    if (auto refusal = readBody(call, kind))
        return *refusal;
    return handler(call);
}

// Whatever an operation did is kept as a whole or not at all.
Response runWhole(Call &call, Kind kind, const Operations::Handler &handler)
{
    Backend &backend = call.backend;
    const QString path = QString::fromLatin1(call.request.path).mid(root.size());
    if (backend.settings.rateLimits && !backend.settings.old && !backend.limits.admit(call.request.method, path))
        return call.say().generic(429);
    Database &database = backend.store.database;
    const bool reads = call.request.method == "GET";
    std::optional<Transaction> transaction;
    database.takeFailure();
    if (!reads)
        transaction.emplace(database);
    const Response response = run(call, kind, handler);
    QString failed = database.takeFailure();
    if (failed.isEmpty() && (reads || transaction->commit()))
        return response;
    failed += database.takeFailure();
    qCCritical(log) << "a request could not be kept:" << failed;
    return call.say().generic(503);
}

} // namespace

QString Call::query(const QString &name) const
{
    // A plus sign in a query is a blank here.
    QString value = request.query.queryItemValue(name, QUrl::FullyEncoded);
    return QUrl::fromPercentEncoding(value.replace(u'+', u"%20"_s).toUtf8());
}

Response Call::record(const QJsonObject &record) const
{
    return say().object(pickFields(record, query(u"fields"_s)));
}

Operations::Operations(Router &router, Store &store)
    : m_router(router)
    , m_backend(std::make_shared<Backend>(store))
{
}

void Operations::add(const QByteArray &method, const QString &path, Kind kind, Handler handler)
{
    m_router.add(method, root + path,
                 [backend = m_backend, kind, handler = std::move(handler)](const Request &request) {
                     Call call{request, *backend, {}, nullptr, {}};
                     return runWhole(call, kind, handler);
                 });
}

void addOperations(Router &router, Store &store)
{
    Operations operations(router, store);
    addSessionOperations(operations);
    addMailOperations(operations);
    addPasswordOperations(operations);
    addRecordOperations(operations);
    router.setFallback(root, [&router, say = operations.replies()](const Request &request) {
        // 0.22 does not mind a slash at the end.
        if (!say.old() || !request.path.endsWith('/'))
            return say.noRoute(request.method);
        Request again = request;
        again.path.chop(1);
        return router.answer(std::move(again));
    });
}

} // namespace DemoStore::PocketBase
