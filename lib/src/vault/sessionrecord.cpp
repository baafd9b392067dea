// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/sessionrecord.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr int recordVersion = 1;

QString text(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString text(const Secret &secret)
{
    return QString::fromLatin1(secret.reveal().toBase64());
}

Secret secret(const QJsonValue &value)
{
    return Secret(QByteArray::fromBase64(value.toString().toLatin1()));
}

QJsonObject toJson(const Identity &identity)
{
    return {{u"kind"_s, identity.isGuest() ? u"guest"_s : u"member"_s},
            {u"userId"_s, identity.userId},
            {u"email"_s, identity.email},
            {u"displayName"_s, identity.displayName}};
}

std::optional<Identity> identityFrom(const QJsonObject &object)
{
    const QString kind = object.value("kind"_L1).toString();
    const QString userId = object.value("userId"_L1).toString();
    if (userId.isEmpty() || (kind != "guest"_L1 && kind != "member"_L1))
        return std::nullopt;
    return Identity{kind == "guest"_L1 ? Identity::Kind::Guest : Identity::Kind::Member, userId,
                    object.value("email"_L1).toString(), object.value("displayName"_L1).toString()};
}

QJsonObject toJson(const Tokens &tokens)
{
    return {{u"access"_s, text(tokens.access)},
            {u"refresh"_s, text(tokens.refresh)},
            {u"issuedAt"_s, text(tokens.issuedAt)},
            {u"expiresAt"_s, text(tokens.expiresAt)},
            {u"refreshExpiresAt"_s, text(tokens.refreshExpiresAt)}};
}

Tokens tokensFrom(const QJsonObject &object)
{
    return {secret(object.value("access"_L1)), secret(object.value("refresh"_L1)), time(object.value("issuedAt"_L1)),
            time(object.value("expiresAt"_L1)), time(object.value("refreshExpiresAt"_L1))};
}

QJsonObject toJson(const Challenge &challenge)
{
    return {{u"purpose"_s, int(challenge.purpose)},
            {u"sentTo"_s, challenge.sentTo},
            {u"handle"_s, text(challenge.handle)},
            {u"action"_s, challenge.action},
            {u"displayName"_s, challenge.displayName},
            {u"requestedAt"_s, text(challenge.requestedAt)},
            {u"proof"_s, challenge.proof == Challenge::Proof::Link ? u"link"_s : u"code"_s},
            {u"bearer"_s, text(challenge.bearer)}};
}

std::optional<Challenge> challengeFrom(const QJsonObject &object)
{
    const int purpose = object.value("purpose"_L1).toInt(-1);
    if (purpose < int(Challenge::Purpose::CreateAccount) || purpose > int(Challenge::Purpose::ResetPassword))
        return std::nullopt;
    return Challenge{Challenge::Purpose(purpose),
                     object.value("sentTo"_L1).toString(),
                     secret(object.value("handle"_L1)),
                     object.value("action"_L1).toString(),
                     object.value("displayName"_L1).toString(),
                     time(object.value("requestedAt"_L1)),
                     object.value("proof"_L1) == "link"_L1 ? Challenge::Proof::Link : Challenge::Proof::Code,
                     secret(object.value("bearer"_L1))};
}

QJsonObject rejectionToJson(const SessionRecord &record)
{
    return {{u"status"_s, record.rejection->httpStatus},
            {u"code"_s, record.rejection->serverCode},
            {u"detail"_s, record.rejection->detail},
            {u"at"_s, text(record.rejectedAt)}};
}

Error rejectionFrom(const QJsonObject &object)
{
    return {Error::Kind::Rejected,
            object.value("status"_L1).toInt(),
            object.value("code"_L1).toString(),
            object.value("detail"_L1).toString(),
            {},
            {}};
}

} // namespace

bool isDraft(const Grant &grant)
{
    return grant.tokens.access.isEmpty() && grant.identity.isGuest() && !grant.extra.isEmpty();
}

QByteArray toBytes(const SessionRecord &record)
{
    QJsonObject object{{u"version"_s, recordVersion},
                       {u"generation"_s, QString::number(record.generation)},
                       {u"identity"_s, toJson(record.grant.identity)},
                       {u"tokens"_s, toJson(record.grant.tokens)},
                       {u"extra"_s, record.grant.extra},
                       {u"since"_s, text(record.since)}};
    if (record.challenge)
        object.insert("challenge"_L1, toJson(*record.challenge));
    if (record.rejection)
        object.insert("rejection"_L1, rejectionToJson(record));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SessionRecord> sessionRecordFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    bool generationOk = false;
    SessionRecord record;
    record.generation = object.value("generation"_L1).toString().toULongLong(&generationOk);
    const auto identity = identityFrom(object.value("identity"_L1).toObject());
    if (object.value("version"_L1).toInt() != recordVersion || !generationOk || !identity)
        return std::nullopt;
    record.grant = {*identity, tokensFrom(object.value("tokens"_L1).toObject()), object.value("extra"_L1).toObject()};
    if (record.grant.tokens.access.isEmpty() && !isDraft(record.grant))
        return std::nullopt;
    record.since = time(object.value("since"_L1));
    if (object.contains("challenge"_L1))
        record.challenge = challengeFrom(object.value("challenge"_L1).toObject());
    if (const QJsonObject rejection = object.value("rejection"_L1).toObject(); !rejection.isEmpty()) {
        record.rejection = rejectionFrom(rejection);
        record.rejectedAt = time(rejection.value("at"_L1));
    }
    return record;
}

} // namespace GuestPass
