// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../router.h"
#include "backend.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace DemoStore::PocketBase {

/// What an operation asks for before it runs.
enum class Kind {
    Open, ///< nothing
    Record, ///< a collection; its body is a record
    Form, ///< the collection `users`; its body is a form
    Member, ///< the same, and a token of a user
};

/// One request on its way through an operation.
struct Call {
    const Request &request;
    Backend &backend;
    std::optional<User> caller; ///< always there with Kind::Member
    const Collection *collection = nullptr; ///< null with Kind::Open only
    QJsonObject body;

    const Replies &say() const { return backend.replies; }
    QString id() const { return request.parameter(QStringLiteral("id")); }
    QString query(const QString &name) const;
    /// 200, trimmed to the parameter `fields`.
    Response record(const QJsonObject &record) const;
};

/// Adds operations below /pocketbase. Each runs in one database transaction.
class Operations {
public:
    using Handler = std::function<Response(Call &)>;

    Operations(Router &router, Store &store);

    void add(const QByteArray &method, const QString &path, Kind kind, Handler handler);
    Router &router() const { return m_router; }
    const Replies &replies() const { return m_backend->replies; }

private:
    Router &m_router;
    std::shared_ptr<Backend> m_backend;
};

/// PocketBase, as far as a shop uses it: the collections users, products, categories, carts and cart_items, checked
/// against the programs 0.22.20 and 0.40.6. What its documents leave open, or what is left out, is settled so:
/// - 401 for dead tokens (0.42) has the generic words, on every route, sign-in and public ones too.
/// - Who may create is asked before what is wrong with a record, as 0.23 does; 0.22 asks the other way round.
/// - A repeated create names the taken `email` only, and the `id` only if the address is free: so does 0.40.6, whose
///   database names one index. 0.22 names both.
/// - No superusers, batches, one-time passwords, second factors, OAuth2, realtime, multipart bodies or protected files;
///   no functions and no back-relations in filters; sign-ins from elsewhere send no mail.
/// - With --pocketbase-manage-rule users have the field `anonymous`, which the client sets when it makes a guest.
/// - An idle guest is who has an address like anonymous-…@… that was never verified. Removing one takes the cart along.
/// - A product that left the catalogue stays in carts and cannot be expanded there.
/// - Rate limits (0.23 only) count the most specific rule, for one caller: all come from the loopback address.
void addOperations(Router &router, Store &store);

void addSessionOperations(Operations &operations);
void addMailOperations(Operations &operations);
void addPasswordOperations(Operations &operations);
void addRecordOperations(Operations &operations);

/// What POST, PATCH and DELETE on records mean, by collection.
Response createUser(Call &call);
Response updateUser(Call &call);
Response removeUser(Call &call);
Response createCart(Call &call);
Response updateCart(Call &call);
Response removeCart(Call &call);
Response createCartItem(Call &call);
Response updateCartItem(Call &call);
Response removeCartItem(Call &call);

} // namespace DemoStore::PocketBase
