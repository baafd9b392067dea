// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/pocketbaseverdict.h>

#include <providers/verdict.h>

using namespace Qt::StringLiterals;

namespace GuestPass::PocketBase {

namespace {

using namespace Providers;
using Kind = Error::Kind;

constexpr auto wrongPair = "Failed to authenticate."_L1; // §4.2
// §5: the limiter does not say how long. Its window for signing in, on a fresh server; whoever waits as long is let
// through (0.40.6, guestpass_pocketbase.mjs).
constexpr std::chrono::seconds limiterWindow{3};

/// The documented error body, or nothing. 0.22 calls `code` what later servers call `status`; which status it is, only
/// the HTTP status line tells.
std::optional<QJsonObject> envelope(const HttpReply &reply)
{
    const auto body = reply.json();
    if (!body || !body->value("message"_L1).isString() || !body->value("data"_L1).isObject())
        return std::nullopt;
    if (!body->value("status"_L1).isDouble() && !body->value("code"_L1).isDouble())
        return std::nullopt;
    return body;
}

QString codeOf(const QJsonObject &body, const QString &field)
{
    return body.value("data"_L1).toObject().value(field).toObject().value("code"_L1).toString();
}

/// Whether a field's code says that somebody else has the value: 0.23 and later, then 0.22 (§14; the last two are its
/// answers to `request-email-change`, seen on 0.22.20 and in older sources).
bool isTaken(const QString &code)
{
    return code == "validation_not_unique"_L1 || code == "validation_invalid_new_email"_L1
        || code == "validation_invalid_auth_id"_L1 || code == "validation_invalid_token_email"_L1
        || code == "validation_invalid_email"_L1 || code == "validation_invalid_id"_L1
        || code == "validation_record_email_invalid"_L1 || code == "validation_record_email_exists"_L1;
}

/// The field that the error is about, where several are refused.
QString tellingField(const QJsonObject &body)
{
    const QStringList fields = body.value("data"_L1).toObject().keys();
    for (const QString &field : fields) {
        if (isTaken(codeOf(body, field)))
            return field;
    }
    return fields.value(0);
}

Error refusal(Kind kind, const HttpReply &reply, const QJsonObject &body)
{
    Error result = storesWord(kind, reply, body.value("message"_L1).toString(), codeOf(body, tellingField(body)));
    if (kind == Kind::Invalid || kind == Kind::AlreadyExists)
        result.fields = usableFields(body.value("data"_L1).toObject().keys());
    return result;
}

/// 400 without a word about a field.
Kind bareKind(Ask ask, const QString &message)
{
    switch (ask) {
    case Ask::OwnLink: // §4.8: the one call that tells when no mail can leave
        return Kind::ServerTrouble;
    case Ask::SignIn:
        return message == wrongPair ? Kind::WrongCredentials : Kind::BadReply;
    case Ask::Proof:
        return Kind::WrongCredentials;
    case Ask::Refresh:
    case Ask::Link:
        return Kind::BadReply;
    case Ask::Create:
    case Ask::Owner:
    case Ask::Api:
        break;
    }
    // §1.5: a create rule that is not met is a bare 400.
    return ask == Ask::Create || message.startsWith("Failed to create"_L1) ? Kind::NotAllowed : Kind::Invalid;
}

Kind refusedKind(Ask ask, const QJsonObject &body)
{
    if (body.value("data"_L1).toObject().isEmpty())
        return bareKind(ask, body.value("message"_L1).toString());
    if (ask == Ask::Refresh)
        return Kind::BadReply;
    if (isTaken(codeOf(body, tellingField(body))))
        return Kind::AlreadyExists;
    const bool stale = ask == Ask::Proof
        && (!codeOf(body, u"token"_s).isEmpty() || codeOf(body, u"password"_s) == "validation_invalid_password"_L1);
    const bool wrong = ask == Ask::Owner && codeOf(body, u"oldPassword"_s) == "validation_invalid_old_password"_L1;
    return stale || wrong ? Kind::WrongCredentials : Kind::Invalid;
}

/// 403 and 404 to a refresh: only some of them are about this token and its record; the rest are the server's set-up.
Kind refreshKind(int status, const QString &message)
{
    if (status == 403) {
        const bool notThisToken = message.contains("requires auth record"_L1) || message.contains("refreshable"_L1);
        return notThisToken ? Kind::Rejected : Kind::NotAllowed;
    }
    return message.contains("collection context"_L1) ? Kind::NotFound : Kind::Rejected;
}

/// Whether a token goes with the question: nothing is proved to somebody who sent none.
bool bringsToken(Ask ask)
{
    return ask == Ask::Refresh || ask == Ask::Owner || ask == Ask::OwnLink || ask == Ask::Api;
}

Kind kindOf(int status, Ask ask, const QJsonObject &body)
{
    const QString message = body.value("message"_L1).toString();
    if (status == 400)
        return refusedKind(ask, body);
    if (status == 401)
        return bringsToken(ask) ? Kind::Rejected : Kind::BadReply;
    if (ask == Ask::Refresh)
        return refreshKind(status, message);
    if (status == 403)
        return Kind::NotAllowed;
    // §4.10: up to 0.41 a dead token does not see its own record. Whoever asks next finds out.
    return ask == Ask::Owner && !message.contains("collection context"_L1) ? Kind::Rejected : Kind::NotFound;
}

/// Without a delay of the store's own, whoever tries again at once is only refused again.
Error tooMany(const HttpReply &reply)
{
    Error error = replyError(Kind::RateLimited, reply, u"The answer had status 429."_s);
    if (error.retryAfter.count() <= 0 && envelope(reply))
        error.retryAfter = limiterWindow;
    return error;
}

/// §4.6: the first factor was right, and the body breaks the shape of errors.
bool wantsSecondFactor(const HttpReply &reply)
{
    const auto body = reply.json();
    return reply.status == 401 && body && body->value("mfaId"_L1).isString();
}

} // namespace

std::optional<Error> judge(const HttpReply &reply, Ask ask)
{
    if (reply.status >= 200 && reply.status < 300)
        return strangeSuccess(reply);
    if (reply.status == 429)
        return tooMany(reply);
    if (const auto kind = kindOfStatus(reply.status))
        return replyError(*kind, reply, u"The answer had status %1."_s.arg(reply.status));
    if (ask == Ask::SignIn && wantsSecondFactor(reply))
        return storesWord(Kind::NotAllowed, reply, u"The account asks for a second factor."_s, {});
    const bool documented = reply.status == 400 || reply.status == 401 || reply.status == 403 || reply.status == 404;
    const auto body = envelope(reply);
    if (!documented || !body)
        return strangersWord(reply);
    Error error = refusal(kindOf(reply.status, ask, *body), reply, *body);
    if (ask == Ask::OwnLink && error.kind == Kind::ServerTrouble)
        error.detail = u"The store cannot send mail."_s;
    return error;
}

bool isStoresRefusal(const HttpReply &reply)
{
    return envelope(reply).has_value();
}

bool isForManagersOnly(const HttpReply &reply)
{
    const auto body = envelope(reply);
    if (reply.status != 400 || !body)
        return false;
    const QString email = codeOf(*body, u"email"_s);
    return email == "validation_values_mismatch"_L1 || email == "validation_in_invalid"_L1
        || codeOf(*body, u"oldPassword"_s) == "validation_required"_L1;
}

} // namespace GuestPass::PocketBase
