// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/pocketbasereplies.h>

#include <guestpass/unverifiedclaims.h>

#include <providers/pocketbasememory.h>
#include <providers/replies.h>
#include <providers/verdict.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace GuestPass::PocketBase {

namespace {

using namespace Providers;

/// A token for anything but requests (a file, a link) signs nobody in. 0.22 has a name of its own.
bool isForRequests(const UnverifiedClaims &claims)
{
    const QString type = claims.text(u"type"_s);
    return type == "auth"_L1 || type == "authRecord"_L1;
}

} // namespace

QString Entry::userId() const
{
    return record.value("id"_L1).toString();
}

QString Entry::email() const
{
    return readText(record.value("email"_L1));
}

Identity::Kind Entry::kind() const
{
    // A field that is not set proves nothing: PocketPages does not know it, and its guests are guests all the same.
    const bool guest = record.value("anonymous"_L1) == QJsonValue(true) || isMadeUpAddress(email());
    return guest ? Identity::Kind::Guest : Identity::Kind::Member;
}

Identity Entry::identity(Identity::Kind kind) const
{
    Identity identity;
    identity.kind = kind;
    identity.userId = userId();
    if (!identity.isGuest()) {
        identity.email = email();
        identity.displayName = readText(record.value("name"_L1)).simplified();
    }
    return identity;
}

Result<Entry> readEntry(const HttpReply &reply, Ask ask)
{
    if (const auto trouble = judge(reply, ask))
        return *trouble;
    const auto body = reply.json();
    if (!body)
        return badReply(reply, u"The body is not a JSON object."_s);
    Entry entry;
    entry.record = body->value("record"_L1).toObject();
    entry.tokens.access = readJwt(body->value("token"_L1));
    const auto claims = UnverifiedClaims::read(entry.tokens.access);
    if (!claims || !isForRequests(*claims))
        return badReply(reply, u"The reply has no token for requests."_s);
    if (!isUsableId(entry.userId()) || claims->text(u"id"_s) != entry.userId())
        return badReply(reply, u"The record and the token do not agree on who it is."_s);
    entry.tokens.expiresAt = claims->expiresAt();
    entry.tokens.issuedAt = reply.date(); // §3.1: the token does not say
    return entry;
}

Secret tokenFromLink(const Secret &pasted)
{
    // The last segment of a path (of the fragment, as the store's own pages have it) or a parameter.
    static const QRegularExpression shape(
        uR"((?:\A|/|[?&#]token=)(eyJ[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)/?(?:\z|[?&#>]))"_s);
    const QString text = QString::fromUtf8(pasted.reveal()).trimmed();
    const Secret token = readJwt(shape.match(text).captured(1));
    return UnverifiedClaims::read(token) ? token : Secret();
}

} // namespace GuestPass::PocketBase
