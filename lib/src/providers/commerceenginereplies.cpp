// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/commerceenginereplies.h>

#include <guestpass/unverifiedclaims.h>

#include <providers/replies.h>
#include <providers/verdict.h>

using namespace Qt::StringLiterals;

namespace GuestPass::CommerceEngine {

namespace {

using namespace Providers;

constexpr int longestHandle = 4 * 1024;
constexpr int longestAction = 200;

struct Pair {
    Tokens tokens;
    UnverifiedClaims claims;
};

Result<Pair> readPair(const HttpReply &reply, const QJsonObject &content)
{
    Tokens tokens;
    tokens.access = readJwt(content.value("access_token"_L1));
    tokens.refresh = readJwt(content.value("refresh_token"_L1));
    if (tokens.access.isEmpty() || tokens.refresh.isEmpty())
        return badReply(reply, u"The reply does not have both tokens."_s);
    const auto claims = UnverifiedClaims::read(tokens.access);
    if (!claims || !isUsableId(claims->text(u"ulid"_s)))
        return badReply(reply, u"The access token does not say whose it is."_s);
    tokens.issuedAt = claims->issuedAt();
    tokens.expiresAt = claims->expiresAt();
    if (const auto refreshClaims = UnverifiedClaims::read(tokens.refresh))
        tokens.refreshExpiresAt = refreshClaims->expiresAt();
    return Pair{tokens, *claims};
}

Result<Identity> readUser(const HttpReply &reply, const QJsonObject &user, const UnverifiedClaims &claims)
{
    Identity identity;
    identity.userId = user.value("id"_L1).toString();
    if (identity.userId.isEmpty() || identity.userId != claims.text(u"ulid"_s))
        return badReply(reply, u"The user and the access token do not agree on who it is."_s);
    const QJsonValue loggedIn = user.value("is_logged_in"_L1);
    if (!loggedIn.isBool())
        return badReply(reply, u"The reply does not say whether the user is signed in."_s);
    // Not the negation of is_anonymous: after a sign-out both may be false.
    identity.kind = loggedIn.toBool() ? Identity::Kind::Member : Identity::Kind::Guest;
    if (!identity.isGuest()) {
        identity.email = readText(user.value("email"_L1));
        identity.displayName = fullName(user.value("first_name"_L1).toString(), user.value("last_name"_L1).toString());
    }
    return identity;
}

Identity fromClaims(const Identity &known, const UnverifiedClaims &claims)
{
    Identity identity;
    identity.userId = known.userId;
    if (!claims.flag(u"is_logged_in"_s, false))
        return identity;
    identity.kind = Identity::Kind::Member;
    const QString email = readText(claims.text(u"email"_s));
    const QString name = fullName(claims.text(u"first_name"_s), claims.text(u"last_name"_s));
    identity.email = email.isEmpty() ? known.email : email;
    identity.displayName = name.isEmpty() ? known.displayName : name;
    return identity;
}

} // namespace

Result<Grant> readGrant(const HttpReply &reply, Ask ask)
{
    const auto content = readContent(reply, ask);
    if (!content)
        return content.error();
    const auto pair = readPair(reply, *content);
    if (!pair)
        return pair.error();
    const auto identity = readUser(reply, content->value("user"_L1).toObject(), pair->claims);
    if (!identity)
        return identity.error();
    if (ask == Ask::Proof && identity->isGuest())
        return badReply(reply, u"The store took the proof but signed nobody in."_s);
    return Grant{*identity, pair->tokens, {}};
}

Result<Grant> readTokensFor(const Identity &known, const HttpReply &reply, Ask ask)
{
    const auto content = readContent(reply, ask);
    if (!content)
        return content.error();
    const auto pair = readPair(reply, *content);
    if (!pair)
        return pair.error();
    if (pair->claims.text(u"ulid"_s) != known.userId)
        return badReply(reply, u"The new tokens are somebody else's."_s);
    return Grant{fromClaims(known, pair->claims), pair->tokens, {}};
}

Result<Challenge> readChallenge(const HttpReply &reply, const Challenge &draft)
{
    const auto content = readContent(reply, Ask::Account);
    if (!content)
        return content.error();
    const QString handle = content->value("otp_token"_L1).toString();
    const QString action = content->value("otp_action"_L1).toString();
    if (handle.isEmpty() || handle.size() > longestHandle || action.isEmpty() || action.size() > longestAction)
        return badReply(reply, u"The reply does not say how to confirm the code."_s);
    Challenge challenge = draft;
    challenge.handle = Secret(handle.toUtf8());
    challenge.action = action;
    return challenge;
}

} // namespace GuestPass::CommerceEngine
