// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../router.h"
#include "backend.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace DemoStore::Mudbase {

/// Which credential an operation takes.
enum class Access {
    None, ///< public: a bearer is ignored
    Bearer, ///< a guest's or a member's access token
    Data, ///< the same; only the words of a refusal differ
};

/// One request on its way through an operation.
struct Call {
    const Request &request;
    Backend &backend;
    QJsonObject body;
    std::optional<Holder> holder; ///< always there with Access::Bearer and Access::Data

    Store &store() const { return backend.store; }
    const User &user() const { return holder->user; }
    const UserSession &session() const { return holder->session; }
};

/// Adds operations below /mudbase. Each runs in one database transaction.
class Operations {
public:
    using Handler = std::function<Response(Call &)>;

    Operations(Router &router, Store &store);

    void add(const QByteArray &method, const QString &path, Access access, Handler handler);

private:
    Router &m_router;
    std::shared_ptr<Backend> m_backend;
};

/// The API of Mudbase, as far as a shop uses it, for one project. What its documents leave open is settled so:
/// - A left out `projectId` means the only project there is, but where it is required. A device's id finds nobody
/// again.
/// - Everybody who registers or converts becomes a `customer`; names left out of a conversion become empty.
/// - A conversion keeps the session and ends all earlier tokens. It gives tokens even where addresses must be proved.
/// - A taken address is 400, an unknown key 400 in a sign-up only, a wrong code 400, and 401 when it is to sign in.
/// - A wrong current password is 400: 401 would tell a client that its session is over.
/// - Reserved domains are allowed as addresses, since this is where people try things out.
/// - A new password ends the other sessions of its user, a reset one all of them.
/// - Documents hold the fields of their collection and no others. Nobody sees somebody else's cart: it is not found.
void addOperations(Router &router, Store &store);

/// The options that a client's profile of this project needs.
QJsonObject profileOptions();

void addGuestOperations(Operations &operations);
void addMemberOperations(Operations &operations);
void addUserOperations(Operations &operations);
void addCodeOperations(Operations &operations);
void addPasswordOperations(Operations &operations);
void addDocumentOperations(Operations &operations);
void addSearchOperations(Operations &operations);

} // namespace DemoStore::Mudbase
