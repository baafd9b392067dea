// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"

#include "../database.h"
#include "../secrets.h"
#include "envelope.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

Q_LOGGING_CATEGORY(log, "guestpass.demostore")

bool hasKey(const Request &request, const Store &store)
{
    return sameSecret(request.headers.value("x-api-key"_ba), store.settings.apiKey);
}

std::optional<Response> admitBearer(Call &call, Access access)
{
    const auto holder = holderOf(call.store, bearerOf(call.request));
    if (const auto *problem = std::get_if<BearerProblem>(&holder)) {
        if (*problem == BearerProblem::Expired)
            return failure(401, u"token_expired"_s, u"The access token has expired."_s);
        return unauthorized();
    }
    call.holder = std::get<Holder>(holder);
    if (access == Access::LoggedIn && !call.session().loggedIn)
        return failure(401, u"unauthorized"_s, u"Please sign in first."_s);
    return std::nullopt;
}

std::optional<Response> admit(Call &call, Access access)
{
    switch (access) {
    case Access::None:
        return std::nullopt;
    case Access::Key:
        return hasKey(call.request, call.store) ? std::nullopt : std::optional(unauthorized());
    case Access::Either:
        if (call.request.headers.contains("authorization"_ba))
            return admitBearer(call, access);
        return hasKey(call.request, call.store) ? std::nullopt : std::optional(unauthorized());
    case Access::Bearer:
    case Access::LoggedIn:
        return admitBearer(call, access);
    }
    return unauthorized();
}

Response run(Call &call, Access access, const Operations::Handler &handler)
{
    if (auto refusal = admit(call, access))
        return *refusal;
    Response refusal;
    // /auth/anonymous takes no body, and whatever is sent there says nothing.
    const auto body = access == Access::Key ? QJsonObject() : parsedBody(call.request.body, &refusal);
    if (!body)
        return refusal;
    call.body = *body;
    return handler(call);
}

// Whatever an operation did is kept as a whole or not at all; a refusal may keep something too (a counted guess).
Response runWhole(Call &call, Access access, const Operations::Handler &handler)
{
    Database &database = call.store.database;
    const bool reads = call.request.method == "GET";
    std::optional<Transaction> transaction;
    database.takeFailure();
    if (!reads)
        transaction.emplace(database);
    const Response response = run(call, access, handler);
    QString failure = database.takeFailure();
    if (failure.isEmpty() && (reads || transaction->commit()))
        return response;
    failure += database.takeFailure();
    qCCritical(log) << "a request could not be kept:" << failure;
    return CommerceEngine::failure(503, u"unavailable"_s, u"The store cannot save this now. Please try again later."_s);
}

} // namespace

QByteArray bearerOf(const Request &request)
{
    const QByteArray header = request.headers.value("authorization"_ba);
    return header.left(7).toLower() == "bearer " ? header.mid(7).trimmed() : QByteArray();
}

Operations::Operations(Router &router, Store &store)
    : m_router(router)
    , m_store(store)
{
}

void Operations::add(const QByteArray &method, const QString &path, Access access, Handler handler)
{
    m_router.add(method, u"/api/v1/{store}/storefront"_s + path,
                 [&store = m_store, access, handler = std::move(handler)](const Request &request) {
                     if (request.parameter(u"store"_s) != store.settings.storeId)
                         return notFound(u"There is no such store."_s);
                     Call call{request, store, {}, std::nullopt};
                     return runWhole(call, access, handler);
                 });
}

void addOperations(Router &router, Store &store)
{
    Operations operations(router, store);
    addSessionOperations(operations);
    addPasswordOperations(operations);
    addRegistrationOperations(operations);
    addCodeOperations(operations);
    addUserOperations(operations);
    addCartOperations(operations);
    addWishlistOperations(operations);
    addCatalogueOperations(operations);
    addSearchOperations(operations);
    addStoreOperations(operations);
}

} // namespace DemoStore::CommerceEngine
