// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../router.h"
#include "../store.h"
#include "fields.h"
#include "tokens.h"

#include <functional>
#include <optional>

namespace DemoStore::CommerceEngine {

/// Which credential an operation takes.
enum class Access {
    None, ///< refresh-token: any credential beside the body is ignored
    Key, ///< the store's publishable key
    Either, ///< a bearer if there is one, else the key
    Bearer, ///< guest or member
    LoggedIn, ///< a bearer that has signed in
};

/// One request on its way through an operation.
struct Call {
    const Request &request;
    Store &store;
    QJsonObject body;
    std::optional<Holder> holder; ///< always there with Access::Bearer and Access::LoggedIn

    const Account &account() const { return holder->account; }
    const Session &session() const { return holder->session; }
};

/// The token of an `Authorization: Bearer` header, or nothing.
QByteArray bearerOf(const Request &request);

/// Adds operations below /api/v1/{store}/storefront. Each runs in one database transaction.
class Operations {
public:
    using Handler = std::function<Response(Call &)>;

    Operations(Router &router, Store &store);

    void add(const QByteArray &method, const QString &path, Access access, Handler handler);

private:
    Router &m_router;
    Store &m_store;
};

/// The Storefront API of Commerce Engine, as far as a demo shop uses it. What its documents leave open is settled so:
/// a guest's tokens stay good after the guest has signed in (with a guest's rights), so that a lost reply loses nobody;
/// an unverifiable bearer on /auth/anonymous is ignored; a contact that has an account is 400 `resource_conflict`.
void addOperations(Router &router, Store &store);

void addSessionOperations(Operations &operations);
void addPasswordOperations(Operations &operations);
void addRegistrationOperations(Operations &operations);
void addCodeOperations(Operations &operations);
void addUserOperations(Operations &operations);
void addCartOperations(Operations &operations);
void addWishlistOperations(Operations &operations);
void addCatalogueOperations(Operations &operations);
void addSearchOperations(Operations &operations);
void addStoreOperations(Operations &operations);

} // namespace DemoStore::CommerceEngine
