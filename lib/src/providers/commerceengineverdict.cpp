// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/commerceengineverdict.h>

#include <providers/verdict.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace GuestPass::CommerceEngine {

namespace {

using namespace Providers;
using Kind = Error::Kind;

/// What the code of an error envelope says. Codes are not enumerated anywhere and come in both cases, so they refine
/// what the status says and never decide alone.
enum class Word { Unknown, Bearer, Denied, Missing, Taken, Input, Proof };

Word wordOf(const QString &code)
{
    const QString c = code.toLower();
    if (c == "unauthorized"_L1 || c == "token_expired"_L1 || c == "invalid_token"_L1)
        return Word::Bearer;
    if (c == "access_denied"_L1 || c == "forbidden"_L1)
        return Word::Denied;
    if (c == "not_found"_L1)
        return Word::Missing;
    if (c == "resource_conflict"_L1 || c == "conflict"_L1 || c.endsWith("already_exists"_L1))
        return Word::Taken;
    if (c == "validation_error"_L1 || c == "invalid_input"_L1 || c == "constraint_violation"_L1)
        return Word::Input;
    if (c.contains("credential"_L1) || c.contains("otp"_L1))
        return Word::Proof;
    return Word::Unknown;
}

/// The documented error body, or nothing: `message`, `success` and `code` are always there.
std::optional<QJsonObject> envelope(const HttpReply &reply)
{
    const auto body = reply.json();
    if (!body || !body->value("message"_L1).isString() || !body->value("code"_L1).isString()
        || !body->value("success"_L1).isBool() || body->value("success"_L1).toBool())
        return std::nullopt;
    return body;
}

/// The shape of `errors` is undocumented: an object by field name, or a list of objects that name their field.
QStringList fieldsOf(const QJsonObject &body)
{
    const QJsonValue errors = body.value("errors"_L1);
    QStringList fields = errors.toObject().keys();
    const QJsonArray list = errors.toArray();
    for (const auto &entry : list)
        fields << entry.toObject().value("field"_L1).toString();
    return usableFields(fields);
}

Error refusal(Kind kind, const HttpReply &reply, const QJsonObject &body)
{
    Error result = storesWord(kind, reply, body.value("message"_L1).toString(), body.value("code"_L1).toString());
    if (kind == Kind::Invalid)
        result.fields = fieldsOf(body);
    return result;
}

Kind unauthorizedKind(Ask ask, Word word)
{
    if (ask == Ask::Guest || word == Word::Denied)
        return Kind::NotAllowed;
    if (ask != Ask::Api && word == Word::Proof)
        return Kind::WrongCredentials;
    return Kind::Rejected;
}

Kind missingKind(Ask ask)
{
    // An e-mail address that the store does not know, or a code for nobody.
    return ask == Ask::Account || ask == Ask::Proof ? Kind::WrongCredentials : Kind::NotFound;
}

Kind refusedKind(Ask ask, Word word)
{
    switch (word) {
    case Word::Taken:
        return Kind::AlreadyExists;
    case Word::Missing:
        return missingKind(ask);
    case Word::Denied:
        return Kind::NotAllowed;
    case Word::Proof:
        return ask == Ask::Account || ask == Ask::Proof ? Kind::WrongCredentials : Kind::Invalid;
    case Word::Input:
        return Kind::Invalid;
    case Word::Bearer:
    case Word::Unknown:
        break;
    }
    return ask == Ask::Proof ? Kind::WrongCredentials : Kind::Invalid;
}

/// 400, 401, 403 and 404 that carry the store's envelope.
Kind kindOf(int status, Ask ask, Word word)
{
    if (status == 403) // Not in the vendor's vocabulary: never a proof against a session.
        return ask == Ask::Refresh ? Kind::BadReply : Kind::NotAllowed;
    if (ask == Ask::Refresh)
        return Kind::Rejected;
    if (status == 401)
        return unauthorizedKind(ask, word);
    if (status == 404)
        return word == Word::Taken ? Kind::AlreadyExists : missingKind(ask);
    return refusedKind(ask, word);
}

/// A success that says it is none. No status proves it, so it never ends a session.
Kind falseSuccessKind(Ask ask, Word word)
{
    if (ask == Ask::Refresh || word == Word::Unknown)
        return Kind::BadReply;
    return word == Word::Bearer ? Kind::NotAllowed : refusedKind(ask, word);
}

/// Three operations document a 404 without a body.
bool mayBeBodiless404(const HttpReply &reply)
{
    const QString path = reply.url.path();
    return path.contains("/carts/"_L1)
        && (path.endsWith("/coupon"_L1) || path.endsWith("/credit-balance"_L1) || path.endsWith("/loyalty-points"_L1));
}

std::optional<Error> judgeSuccess(const HttpReply &reply, Ask ask)
{
    if (const auto strange = strangeSuccess(reply))
        return strange;
    const auto body = reply.json();
    if (!body || body->value("success"_L1) != QJsonValue(false))
        return std::nullopt;
    return refusal(falseSuccessKind(ask, wordOf(body->value("code"_L1).toString())), reply, *body);
}

} // namespace

std::optional<Error> judge(const HttpReply &reply, Ask ask)
{
    if (reply.status >= 200 && reply.status < 300)
        return judgeSuccess(reply, ask);
    if (const auto kind = kindOfStatus(reply.status))
        return replyError(*kind, reply, u"The answer had status %1."_s.arg(reply.status));
    const bool documented = reply.status == 400 || reply.status == 401 || reply.status == 403 || reply.status == 404;
    const auto body = envelope(reply);
    if (documented && body)
        return refusal(kindOf(reply.status, ask, wordOf(body->value("code"_L1).toString())), reply, *body);
    if (ask == Ask::Api && reply.status == 404 && reply.body.isEmpty() && mayBeBodiless404(reply))
        return replyError(Kind::NotFound, reply, u"There is nothing to remove."_s);
    return strangersWord(reply);
}

Result<QJsonObject> readContent(const HttpReply &reply, Ask ask)
{
    if (const auto trouble = judge(reply, ask))
        return *trouble;
    const auto body = reply.json();
    if (!body)
        return badReply(reply, u"The body is not a JSON object."_s);
    if (!body->value("content"_L1).isObject())
        return badReply(reply, u"The reply has no content."_s);
    return body->value("content"_L1).toObject();
}

} // namespace GuestPass::CommerceEngine
