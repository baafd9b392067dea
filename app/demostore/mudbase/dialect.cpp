// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"

#include "../database.h"
#include "../store.h"
#include "project.h"
#include "replies.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

Q_LOGGING_CATEGORY(log, "guestpass.demostore")

const QString root = u"/mudbase"_s;

QByteArray bearerOf(const Request &request)
{
    const QByteArray header = request.headers.value("authorization"_ba);
    return header.left(7).toLower() == "bearer " ? header.mid(7).trimmed() : QByteArray();
}

Response unauthorized(Access access, const Request &request, const QByteArray &bearer)
{
    // The project has no keys; "ak_" after "Bearer" is one too.
    if (bearer.startsWith("ak_") || (bearer.isEmpty() && request.headers.contains("x-api-key"_ba)))
        return failure(401, u"Invalid API key"_s);
    if (access == Access::Data)
        return failure(401, u"Authentication required"_s);
    return failure(401, bearer.isEmpty() ? u"Access denied. No token provided."_s : u"Invalid token."_s);
}

std::optional<Response> admit(Call &call, Access access)
{
    if (access == Access::None)
        return std::nullopt;
    const QByteArray bearer = bearerOf(call.request);
    call.holder = holderOf(call.backend, bearer);
    return call.holder ? std::nullopt : std::optional(unauthorized(access, call.request, bearer));
}

// A body says something only where something is made or changed; and whoever logs out may send anything.
std::optional<Response> readBody(Call &call)
{
    constexpr qsizetype longestBody = 256 * 1024;
    const QByteArray &body = call.request.body;
    const bool wanted = call.request.method == "POST" || call.request.method == "PATCH";
    if (!wanted || body.trimmed().isEmpty() || call.request.path.endsWith("/logout"))
        return std::nullopt;
    if (body.size() > longestBody)
        return failure(413, u"Request entity too large"_s);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(400, u"Invalid JSON payload"_s);
    call.body = document.object();
    return std::nullopt;
}

Response run(Call &call, Access access, const Operations::Handler &handler)
{
    if (auto refusal = admit(call, access))
        return *refusal;
    if (auto refusal = readBody(call))
        return *refusal;
    return handler(call);
}

// Whatever an operation did is kept as a whole or not at all; a refusal may keep something too (a revoked session).
Response runWhole(Call &call, Access access, const Operations::Handler &handler)
{
    Database &database = call.store().database;
    const bool reads = call.request.method == "GET";
    std::optional<Transaction> transaction;
    database.takeFailure();
    if (!reads)
        transaction.emplace(database);
    const Response response = run(call, access, handler);
    QString failed = database.takeFailure();
    if (failed.isEmpty() && (reads || transaction->commit()))
        return response;
    failed += database.takeFailure();
    qCCritical(log) << "a request could not be kept:" << failed;
    return reply(503, {{u"error"_s, u"Service unavailable"_s}, {u"code"_s, u"SERVICE_UNAVAILABLE"_s}});
}

Response limited(const RateLimits::Verdict &verdict)
{
    Response response = verdict.byLogin
        ? failure(429, u"Too many requests from this IP, please try again later."_s)
        : reply(429,
                {{u"error"_s, u"Too many requests, please try again later."_s}, {u"retryAfter"_s, verdict.retryAfter}});
    response.headers += verdict.headers;
    return response;
}

Response runLimited(Call &call, Access access, const Operations::Handler &handler)
{
    if (!call.store().settings.mudbase.rateLimits)
        return runWhole(call, access, handler);
    const auto verdict = call.backend.limits.count(call.request.method, call.request.path.mid(root.size()));
    if (verdict.refused)
        return limited(verdict);
    Response response = runWhole(call, access, handler);
    response.headers += verdict.headers;
    return response;
}

} // namespace

Backend::Backend(Store &opened)
    : store(opened)
    , users(store.database, store.clock)
    , tokens(store)
    , codes(store)
    , limits(store.clock)
{
}

std::optional<Holder> holderOf(Backend &backend, const QByteArray &accessToken)
{
    const auto session = backend.tokens.sessionOf(accessToken);
    const auto user = session ? backend.users.find(session->userId) : std::nullopt;
    if (!user)
        return std::nullopt;
    backend.users.touch(*user);
    return Holder{*session, *user};
}

Operations::Operations(Router &router, Store &store)
    : m_router(router)
    , m_backend(std::make_shared<Backend>(store))
{
}

void Operations::add(const QByteArray &method, const QString &path, Access access, Handler handler)
{
    m_router.add(method, root + path,
                 [backend = m_backend, access, handler = std::move(handler)](const Request &request) {
                     Call call{request, *backend, {}, std::nullopt};
                     return runLimited(call, access, handler);
                 });
}

void addOperations(Router &router, Store &store)
{
    Operations operations(router, store);
    addGuestOperations(operations);
    addMemberOperations(operations);
    addUserOperations(operations);
    addCodeOperations(operations);
    addPasswordOperations(operations);
    addDocumentOperations(operations);
    addSearchOperations(operations);
    router.setFallback(root, [](const Request &) {
        return reply(404, {{u"error"_s, u"Resource not found"_s}, {u"code"_s, u"NOT_FOUND"_s}});
    });
}

QJsonObject profileOptions()
{
    return {{u"projectId"_s, projectId},
            {u"productsCollection"_s, productsCollection},
            {u"cartsCollection"_s, cartsCollection},
            {u"categoriesCollection"_s, categoriesCollection}};
}

} // namespace DemoStore::Mudbase
