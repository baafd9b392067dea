// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/verdict.h>

#include <guestpass/redaction.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Providers {

namespace {

using Kind = Error::Kind;

constexpr int longestCode = 64;
constexpr int longestDetail = 200;
constexpr int mostFields = 32;

} // namespace

std::optional<Kind> kindOfStatus(int status)
{
    if (status == 408)
        return Kind::TimedOut;
    if (status == 429)
        return Kind::RateLimited;
    if (status == 407 || status == 511 || status < 200 || (status >= 300 && status < 400))
        return Kind::NotTheStore;
    if (status >= 500 && status < 600)
        return Kind::ServerTrouble;
    return std::nullopt;
}

bool isJsonType(const HttpReply &reply)
{
    const QByteArray type = reply.header("Content-Type"_ba).toLower();
    return type.startsWith("application/json") || type.contains("+json");
}

Error replyError(Kind kind, const HttpReply &reply, const QString &detail)
{
    return Error{kind, reply.status, {}, redacted(detail).left(longestDetail), reply.retryAfter(), {}};
}

Error badReply(const HttpReply &reply, const QString &detail)
{
    return replyError(Kind::BadReply, reply, detail);
}

Error storesWord(Kind kind, const HttpReply &reply, const QString &message, const QString &code)
{
    Error result = replyError(kind, reply, message.left(longestDetail));
    result.serverCode = redacted(code).left(longestCode);
    if (kind != Kind::RateLimited && kind != Kind::ServerTrouble)
        result.retryAfter = {};
    return result;
}

Error strangersWord(const HttpReply &reply)
{
    const QString type = QString::fromLatin1(reply.header("Content-Type"_ba)).left(longestCode);
    const bool strange = reply.status == 401 || (!reply.body.isEmpty() && !isJsonType(reply));
    return replyError(strange ? Kind::NotTheStore : Kind::BadReply, reply,
                      u"Status %1 (%2) without the store's error body."_s.arg(reply.status).arg(type));
}

std::optional<Error> strangeSuccess(const HttpReply &reply)
{
    if (isJsonType(reply) || reply.body.isEmpty())
        return std::nullopt;
    return replyError(Kind::NotTheStore, reply, u"A success that is not JSON."_s);
}

QStringList usableFields(QStringList fields)
{
    fields.removeIf([](const QString &field) { return field.isEmpty() || field.size() > longestCode; });
    return fields.mid(0, mostFields);
}

} // namespace GuestPass::Providers
