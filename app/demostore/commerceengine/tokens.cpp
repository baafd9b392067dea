// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "tokens.h"

#include "../jwt.h"
#include "../store.h"

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

QString userName(const Account &account)
{
    if (!account.email.isEmpty())
        return account.email;
    return account.phone.isEmpty() ? account.id : account.phone;
}

// `sid` is ours: it names the session, so that signing out can end it before its tokens expire.
JsonText claims(Store &store, const Account &account, const Session &session, const QString &type, qint64 lifetime)
{
    const qint64 now = store.clock() / second;
    JsonText claims;
    claims.text("token_type", type)
        .number("exp", now + lifetime)
        .number("iat", now)
        .text("jti", store.ids.next())
        .text("sid", session.id)
        .text("ulid", account.id)
        .text("username", userName(account))
        .text("email", account.email)
        .text("phone", account.phone)
        .text("first_name", account.firstName)
        .text("last_name", account.lastName)
        .text("store_id", store.settings.storeId)
        .flag("is_logged_in", session.loggedIn)
        .flag("is_anonymous", account.anonymous)
        .text("customer_id", account.anonymous ? QString() : account.id)
        .null("customer_group_id")
        .text("anonymous_id", session.anonymousId)
        .json("channel", R"({"id":"web","name":"Web shop","type":"storefront"})");
    return claims;
}

TokenPair pairOf(Store &store, const Account &account, const Session &session, int generation)
{
    const qint64 lifetime = store.settings.refreshLifetime;
    const TokenPair pair{accessToken(store, account, session),
                         signJwt(claims(store, account, session, u"refresh"_s, lifetime), store.secret)};
    store.sessions.keepRefreshToken(session, generation, pair.refresh, store.clock() + lifetime * second);
    return pair;
}

} // namespace

QByteArray accessToken(Store &store, const Account &account, const Session &session)
{
    return signJwt(claims(store, account, session, u"access"_s, store.settings.accessLifetime), store.secret);
}

TokenPair startSession(Store &store, const Account &account, const QString &anonymousId, bool loggedIn)
{
    return pairOf(store, account, store.sessions.start(account.id, anonymousId, loggedIn), 1);
}

TokenPair continueSession(Store &store, const Account &account, const Session &session)
{
    return pairOf(store, account, session, store.sessions.nextGeneration(session.id));
}

std::optional<QJsonObject> claimsOf(Store &store, const QByteArray &accessToken)
{
    const auto claims = verifyJwt(accessToken, store.secret);
    if (!claims || claims->value("token_type"_L1).toString() != "access"_L1)
        return std::nullopt;
    return claims;
}

QString sessionOfRefreshToken(Store &store, const QByteArray &token)
{
    const auto claims = verifyJwt(token, store.secret);
    const bool isOne = claims && claims->value("token_type"_L1).toString() == "refresh"_L1;
    return isOne ? claims->value("sid"_L1).toString() : QString();
}

std::variant<Holder, BearerProblem> holderOf(Store &store, const QByteArray &accessToken)
{
    const auto claims = claimsOf(store, accessToken);
    if (!claims)
        return BearerProblem::Invalid;
    if (claims->value("exp"_L1).toInteger() <= store.clock() / second)
        return BearerProblem::Expired;
    const auto session = store.sessions.find(claims->value("sid"_L1).toString());
    const auto account = session && !session->revoked ? store.accounts.find(session->userId) : std::nullopt;
    if (!account || !account->active)
        return BearerProblem::Invalid;
    store.accounts.touch(*account);
    return Holder{*session, *account};
}

} // namespace DemoStore::CommerceEngine
