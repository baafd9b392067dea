// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/mudbasereplies.h>

#include <guestpass/unverifiedclaims.h>

#include <providers/flowparts.h>
#include <providers/mudbasewire.h>
#include <providers/replies.h>
#include <providers/verdict.h>

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace GuestPass::Mudbase {

namespace {

using namespace Providers;

constexpr double longestLife = 10.0 * 365 * 24 * 60 * 60;

using Claims = std::optional<UnverifiedClaims>;

/// The lifetime counts from the moment of the reply, which its Date tells without believing this computer's clock
/// (§3.2).
void setTimes(Tokens &tokens, const HttpReply &reply, const QJsonObject &body, const Claims &claims)
{
    tokens.issuedAt = reply.date();
    if (!tokens.issuedAt.isValid() && claims)
        tokens.issuedAt = claims->issuedAt();
    const double life = body.value("expiresIn"_L1).toDouble();
    if (tokens.issuedAt.isValid() && life >= 1 && life <= longestLife)
        tokens.expiresAt = tokens.issuedAt.addSecs(qint64(life));
    else if (claims)
        tokens.expiresAt = claims->expiresAt();
}

struct Pair {
    Tokens tokens;
    Claims claims;
};

Result<Pair> readPair(const HttpReply &reply, const QJsonObject &body)
{
    Pair pair;
    pair.tokens.access = readBearer(body.value("token"_L1));
    pair.tokens.refresh = readBearer(body.value("refreshToken"_L1));
    if (pair.tokens.access.isEmpty() || pair.tokens.refresh.isEmpty())
        return badReply(reply, u"The reply does not have both tokens."_s);
    pair.claims = UnverifiedClaims::read(pair.tokens.access); // opaque, strictly: nothing if it is no JWT
    setTimes(pair.tokens, reply, body, pair.claims);
    return pair;
}

/// Ids that name one person: under one name or under both, and all the same.
QString agreed(const QStringList &ids)
{
    QString result;
    for (const QString &id : ids) {
        if (id.isEmpty() || id == result)
            continue;
        if (!result.isEmpty())
            return {};
        result = id;
    }
    return isUsableId(result) ? result : QString();
}

/// Some endpoints say `id`, some `_id` (§22), and tokens may name their owner or not (§3.1).
QStringList idsOf(const QJsonObject &user)
{
    return {user.value("id"_L1).toString(), user.value("_id"_L1).toString()};
}

QStringList idsOf(const Claims &claims)
{
    return claims ? QStringList{claims->text(u"id"_s), claims->text(u"sub"_s)} : QStringList();
}

QString nameOf(const QJsonObject &user)
{
    const QString last = readText(user.value("lastName"_L1));
    const QString name = fullName(readText(user.value("firstName"_L1)), last == noLastName() ? QString() : last);
    if (name == "Anonymous User"_L1) // what every guest is called (§5), left over from before a conversion
        return {};
    return name.isEmpty() ? readText(user.value("fullName"_L1)).simplified() : name;
}

Identity memberOf(const QJsonObject &user, const QString &email)
{
    Identity identity;
    identity.kind = Identity::Kind::Member;
    const QString told = readText(user.value("email"_L1));
    identity.email = told.isEmpty() ? email : told;
    identity.displayName = nameOf(user);
    return identity;
}

/// For the shop, which may have to know what this person may write.
QJsonObject extraOf(const QJsonObject &user)
{
    const QString role = readText(user.value("customRole"_L1));
    return role.isEmpty() ? QJsonObject() : QJsonObject{{u"customRole"_s, role}};
}

/// Whether a guest is called a member (§3.5) or the other way round.
bool contradicts(Ask ask, const QJsonObject &user)
{
    const bool isAnonymous = user.value("isAnonymous"_L1).toBool();
    return ask == Ask::Guest ? !isAnonymous && !extraOf(user).isEmpty() : isAnonymous;
}

} // namespace

Result<Grant> readGrant(const HttpReply &reply, Ask ask, const QString &email)
{
    const auto body = readBody(reply, ask);
    if (!body)
        return body.error();
    const auto pair = readPair(reply, *body);
    if (!pair)
        return pair.error();
    const QJsonObject user = body->value("user"_L1).toObject();
    Grant grant{{}, pair->tokens, extraOf(user)};
    if (ask != Ask::Guest)
        grant.identity = memberOf(user, email);
    grant.identity.userId = agreed(idsOf(user) + idsOf(pair->claims));
    if (grant.identity.userId.isEmpty())
        return badReply(reply, u"The reply does not say, or not with one voice, who was let in."_s);
    if (contradicts(ask, user))
        return badReply(reply,
                        ask == Ask::Guest ? u"A guest was asked for, and an account was given."_s
                                          : u"The store took the proof but let in a guest."_s);
    return grant;
}

Result<Grant> readTokensFor(const Grant &known, const HttpReply &reply)
{
    const auto body = readBody(reply, Ask::Refresh);
    if (!body)
        return body.error();
    const auto pair = readPair(reply, *body);
    if (!pair)
        return pair.error();
    const QStringList ids = idsOf(body->value("user"_L1).toObject()) + idsOf(pair->claims);
    if (agreed(QStringList{known.identity.userId} + ids).isEmpty())
        return badReply(reply, u"The new tokens are somebody else's."_s);
    return Grant{known.identity, pair->tokens, known.extra};
}

Grant withRole(const Grant &converted, const HttpReply &reply)
{
    const auto body = readBody(reply, Ask::Api);
    if (!body || body->value("authenticated"_L1) == QJsonValue(false))
        return converted;
    const QJsonObject user = body->value("user"_L1).toObject();
    const QJsonObject extra = extraOf(user);
    if (extra.isEmpty() || agreed(QStringList{converted.identity.userId} + idsOf(user)).isEmpty())
        return converted;
    return Grant{converted.identity, converted.tokens, extra};
}

bool waitsForLink(const QJsonObject &body)
{
    const QJsonValue token = body.value("token"_L1);
    return (token.isUndefined() || token.isNull())
        && (body.value("requireVerification"_L1).toBool() || body.value("message"_L1).isString());
}

Result<Challenge> readChallenge(const HttpReply &reply, const Challenge &draft)
{
    const auto body = readBody(reply, Ask::Account);
    if (!body)
        return body.error();
    return draft;
}

Secret linkToken(const Secret &input, const QString &projectId)
{
    const QString words = text(input).trimmed();
    if (!words.contains("token="_L1))
        return readBearer(words);
    // §11.1: the link is `<page>?token=…&project=…`.
    const QUrlQuery query(words.mid(words.indexOf(u'?') + 1).section(u'#', 0, 0));
    const QString project = query.queryItemValue(u"project"_s, QUrl::FullyDecoded);
    if (!project.isEmpty() && project != projectId)
        return {};
    return readBearer(query.queryItemValue(u"token"_s, QUrl::FullyDecoded));
}

} // namespace GuestPass::Mudbase
