// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <providers/mudbaseverdict.h>

#include <providers/verdict.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace GuestPass::Mudbase {

namespace {

using namespace Providers;
using Kind = Error::Kind;

constexpr auto unverifiedCode = "EMAIL_VERIFICATION_REQUIRED"_L1;
constexpr double longestWait = 24 * 60 * 60;

/// A refusal of the store's own.
struct Word {
    QJsonObject body;
    QString text; ///< lower case
    QString code;

    bool says(QLatin1StringView part) const { return text.contains(part); }
};

/// `error` is the one field that is always there (§4.1).
std::optional<Word> wordOf(const HttpReply &reply)
{
    const auto body = reply.json();
    if (!body)
        return std::nullopt;
    const QString text = body->value("error"_L1).toString().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    return Word{*body, text.toLower(), body->value("code"_L1).toString()};
}

/// `details` may be text, an object by field name, or a list; the live service sends a list of sentences that begin
/// with the field's name in quotes (§4.3).
QString fieldOf(const QJsonValue &detail)
{
    static const QRegularExpression quoted(u"\\A\\s*\"([^\"]+)\""_s);
    return detail.isObject() ? detail.toObject().value("field"_L1).toString()
                             : quoted.match(detail.toString().left(200)).captured(1);
}

QStringList fieldsOf(const QJsonObject &body)
{
    const QJsonValue details = body.value("details"_L1);
    QStringList fields = details.toObject().keys();
    if (details.isString())
        fields << fieldOf(details);
    const QJsonArray list = details.toArray();
    for (const auto &detail : list)
        fields << fieldOf(detail);
    fields << body.value("field"_L1).toString(); // a unique field's clash (§18)
    fields.removeDuplicates();
    return usableFields(fields);
}

/// The header comes first; only some bodies have a delay (§4.5).
std::chrono::seconds delayOf(const HttpReply &reply, const QJsonObject &body)
{
    if (reply.retryAfter().count() > 0)
        return reply.retryAfter();
    const double seconds = body.value("retryAfter"_L1).toDouble();
    return seconds >= 1 ? std::chrono::seconds(qint64(std::min(seconds, longestWait))) : std::chrono::seconds();
}

Error refusal(Kind kind, const HttpReply &reply, const Word &word)
{
    Error result = storesWord(kind, reply, word.body.value("error"_L1).toString(), word.code);
    if (kind == Kind::RateLimited)
        result.retryAfter = delayOf(reply, word.body);
    if (kind == Kind::Invalid || kind == Kind::AlreadyExists)
        result.fields = fieldsOf(word.body);
    return result;
}

/// A used or dead refresh token. 400 means the same as 401 (§8), unless it says that we sent none.
bool endsSession(const HttpReply &reply, const Word &word)
{
    if (reply.status != 400 && reply.status != 401)
        return false;
    return word.text == "invalid or expired refresh token"_L1
        || word.text == "session has been invalidated. please sign in again."_L1 || word.text == "invalid token."_L1
        || (reply.status == 401 && word.code == "UNAUTHORIZED"_L1);
}

Kind refreshKind(const HttpReply &reply, const Word &word)
{
    if (reply.status == 403) // a suspended account: not the token's fault, so not its end
        return Kind::NotAllowed;
    return endsSession(reply, word) ? Kind::Rejected : Kind::BadReply;
}

bool isAboutPassword(const Word &word)
{
    return word.says("current password"_L1) || word.says("credential"_L1) || word.says("incorrect"_L1);
}

Kind invalidKind(Ask ask, const Word &word)
{
    // Neither sign-up nor convert answers 409 (§7.2, §22).
    if (word.says("already exists"_L1) || word.says("already in use"_L1) || word.says("already registered"_L1))
        return Kind::AlreadyExists;
    const bool isInput = word.says("validation"_L1) || word.says("project"_L1) || word.body.contains("details"_L1);
    if (ask == Ask::Proof && !isInput)
        return Kind::WrongCredentials;
    return ask == Ask::Change && isAboutPassword(word) ? Kind::WrongCredentials : Kind::Invalid;
}

Kind unauthorizedKind(Ask ask, const Word &word)
{
    if (ask == Ask::Proof || (ask == Ask::Change && isAboutPassword(word)))
        return Kind::WrongCredentials;
    return ask == Ask::Guest || ask == Ask::Account ? Kind::NotAllowed : Kind::Rejected;
}

Kind missingKind(Ask ask, const Word &word)
{
    // A project or a role that is not there is the profile's fault. Else it is an address that the store does not know.
    const bool isPerson =
        (ask == Ask::Proof || ask == Ask::Account) && !word.says("project"_L1) && !word.says("role"_L1);
    return isPerson ? Kind::WrongCredentials : Kind::NotFound;
}

/// 400, 401, 403, 404 and 409 that carry the store's body.
Kind kindOf(const HttpReply &reply, Ask ask, const Word &word)
{
    if (ask == Ask::Refresh)
        return refreshKind(reply, word);
    switch (reply.status) {
    case 401:
        return unauthorizedKind(ask, word);
    case 403:
        return Kind::NotAllowed;
    case 404:
        return missingKind(ask, word);
    case 409:
        return Kind::AlreadyExists;
    default:
        return invalidKind(ask, word);
    }
}

std::optional<Error> judgeSuccess(const HttpReply &reply)
{
    if (const auto strange = strangeSuccess(reply))
        return strange;
    const auto word = wordOf(reply);
    // A gated feature answers so (§4.2); with which status is not documented.
    if (!word || word->body.value("success"_L1) != QJsonValue(false))
        return std::nullopt;
    return refusal(word->text == "feature_not_allowed"_L1 ? Kind::NotAllowed : Kind::BadReply, reply, *word);
}

} // namespace

std::optional<Error> judge(const HttpReply &reply, Ask ask)
{
    if (reply.status >= 200 && reply.status < 300)
        return judgeSuccess(reply);
    const auto word = wordOf(reply);
    if (const auto kind = kindOfStatus(reply.status)) {
        const bool isStores = word && (*kind == Kind::RateLimited || *kind == Kind::ServerTrouble);
        return isStores ? refusal(*kind, reply, *word)
                        : replyError(*kind, reply, u"The answer had status %1."_s.arg(reply.status));
    }
    static constexpr std::array documented{400, 401, 403, 404, 409};
    if (word && std::find(documented.begin(), documented.end(), reply.status) != documented.end())
        return refusal(kindOf(reply, ask, *word), reply, *word);
    return strangersWord(reply);
}

Result<QJsonObject> readBody(const HttpReply &reply, Ask ask)
{
    if (const auto trouble = judge(reply, ask))
        return *trouble;
    const auto body = reply.json();
    if (!body)
        return badReply(reply, u"The body is not a JSON object."_s);
    return *body;
}

bool isUnverified(const Error &error)
{
    return error.kind == Kind::NotAllowed && error.httpStatus == 403
        && (error.serverCode == unverifiedCode || error.detail.startsWith("Email verification required"_L1));
}

} // namespace GuestPass::Mudbase
