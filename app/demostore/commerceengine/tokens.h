// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../accounts.h"
#include "../sessions.h"

#include <QJsonObject>

#include <variant>

namespace DemoStore {
class Store;
} // namespace DemoStore

namespace DemoStore::CommerceEngine {

struct TokenPair {
    QByteArray access;
    QByteArray refresh;

    bool operator==(const TokenPair &) const = default;
};

/// A pair for a session that begins now.
TokenPair startSession(Store &store, const Account &account, const QString &anonymousId, bool loggedIn);
/// A further pair in a session that goes on.
TokenPair continueSession(Store &store, const Account &account, const Session &session);
/// Another access token beside a refresh token that stays.
QByteArray accessToken(Store &store, const Account &account, const Session &session);

/// Who a bearer is.
struct Holder {
    Session session;
    Account account;
};
enum class BearerProblem { Expired, Invalid };
std::variant<Holder, BearerProblem> holderOf(Store &store, const QByteArray &accessToken);

/// The claims of an access token of ours, whether it has expired or not.
std::optional<QJsonObject> claimsOf(Store &store, const QByteArray &accessToken);
/// Empty if it is no refresh token of ours.
QString sessionOfRefreshToken(Store &store, const QByteArray &token);

} // namespace DemoStore::CommerceEngine
