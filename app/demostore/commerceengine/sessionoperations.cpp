// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "dialect.h"
#include "envelope.h"
#include "userjson.h"

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

struct Newcomer {
    Account account;
    QString anonymousId;
};

// "Keep my identity": an access token that we signed, expired or not, says who somebody was.
Newcomer newcomer(Call &call)
{
    Store &store = call.store;
    const auto claims = claimsOf(store, bearerOf(call.request));
    const auto session = claims ? store.sessions.find(claims->value("sid"_L1).toString()) : std::nullopt;
    const auto account = claims ? store.accounts.find(claims->value("ulid"_L1).toString()) : std::nullopt;
    const bool reduced = session && !session->revoked && !session->loggedIn;
    if (account && account->active && (account->anonymous || reduced)) {
        store.accounts.touch(*account);
        return {*account, claims->value("anonymous_id"_L1).toString()};
    }
    const Account guest = store.accounts.createGuest();
    return {guest, claims ? claims->value("anonymous_id"_L1).toString() : guest.id};
}

Response anonymous(Call &call)
{
    const Newcomer who = newcomer(call);
    JsonText content = tokensJson(startSession(call.store, who.account, who.anonymousId, false));
    content.object("user", anonymousUserJson(who.account));
    return success(u"Anonymous session created."_s, content);
}

Response refused(const Call &call)
{
    return failure(call.store.settings.refreshRefusedStatus, u"invalid_refresh_token"_s,
                   u"The refresh token is not valid."_s);
}

Response refresh(Call &call)
{
    Fields fields(call.body);
    const QString text = fields.text(u"refresh_token"_s, Need::Required, 8192);
    if (!fields.ok())
        return fields.refusal();
    Store &store = call.store;
    const QByteArray token = text.toUtf8();
    const QString sessionId = sessionOfRefreshToken(store, token);
    if (sessionId.isEmpty())
        return refused(call);
    const Sessions::Refresh spent = store.sessions.spend(sessionId, token);
    const auto account =
        spent.verdict == Sessions::Verdict::Accepted ? store.accounts.find(spent.session.userId) : std::nullopt;
    if (!account || !account->active)
        return refused(call);
    store.accounts.touch(*account);
    const TokenPair pair = store.sessions.policy().rotate
        ? continueSession(store, *account, spent.session)
        : TokenPair{accessToken(store, *account, spent.session), token};
    return success(u"Tokens renewed."_s, tokensJson(pair));
}

Response logout(Call &call)
{
    Store &store = call.store;
    store.sessions.revoke(call.session().id);
    JsonText content = tokensJson(startSession(store, call.account(), call.session().anonymousId, false));
    content.object("user", userJson(call.account(), false));
    return success(u"Signed out."_s, content);
}

} // namespace

void addSessionOperations(Operations &operations)
{
    operations.add("POST"_ba, u"/auth/anonymous"_s, Access::Key, anonymous);
    operations.add("POST"_ba, u"/auth/refresh-token"_s, Access::None, refresh);
    operations.add("POST"_ba, u"/auth/logout"_s, Access::LoggedIn, logout);
}

} // namespace DemoStore::CommerceEngine
