// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/transcript.h>

#include <support/plainjwt.h>

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace GuestPass::Test {

namespace {

constexpr const char *kindNames[] = {"Cancelled",   "Offline",          "TimedOut",      "Insecure",
                                     "NotTheStore", "RateLimited",      "ServerTrouble", "BadReply",
                                     "Rejected",    "WrongCredentials", "Invalid",       "AlreadyExists",
                                     "NotFound",    "NotAllowed",       "Keyring",       "NotNow"};

QJsonValue filled(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const auto &entry : array)
            result << filled(entry);
        return result;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    if (object.size() == 1 && object.contains("jwt"_L1))
        return QString::fromLatin1(plainJwt(object.value("jwt"_L1).toObject()));
    if (object.size() == 1 && object.contains("bearer"_L1))
        return u"Bearer "_s + filled(object.value("bearer"_L1)).toString();
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), filled(it.value()));
    return result;
}

QString string(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

Secret secret(const QJsonObject &object, QLatin1StringView key)
{
    return Secret(string(object, key).toUtf8());
}

QDateTime time(const QJsonObject &object, QLatin1StringView key)
{
    return object.contains(key) ? QDateTime::fromSecsSinceEpoch(object.value(key).toInteger(), Qt::UTC) : QDateTime();
}

Challenge challengeOf(const QJsonObject &object)
{
    Challenge challenge;
    const QString purpose = string(object, "purpose"_L1);
    challenge.purpose = purpose == "SignIn"_L1 ? Challenge::Purpose::SignIn
        : purpose == "ResetPassword"_L1        ? Challenge::Purpose::ResetPassword
                                               : Challenge::Purpose::CreateAccount;
    challenge.sentTo = string(object, "sentTo"_L1);
    challenge.handle = secret(object, "handle"_L1);
    challenge.action = string(object, "action"_L1);
    challenge.displayName = string(object, "displayName"_L1);
    if (string(object, "proof"_L1) == "Link"_L1)
        challenge.proof = Challenge::Proof::Link;
    return challenge;
}

Grant grantOf(const QJsonObject &object)
{
    Grant grant;
    grant.identity.kind = string(object, "kind"_L1) == "member"_L1 ? Identity::Kind::Member : Identity::Kind::Guest;
    grant.identity.userId = string(object, "userId"_L1);
    grant.identity.email = string(object, "email"_L1);
    grant.identity.displayName = string(object, "displayName"_L1);
    grant.tokens.access = secret(object, "access"_L1);
    grant.tokens.refresh = secret(object, "refresh"_L1);
    grant.tokens.issuedAt = time(object, "issuedAt"_L1);
    grant.tokens.expiresAt = time(object, "expiresAt"_L1);
    grant.tokens.refreshExpiresAt = time(object, "refreshExpiresAt"_L1);
    grant.extra = object.value("extra"_L1).toObject();
    return grant;
}

std::optional<Intent::Any> proofIntent(const QString &kind, const QJsonObject &object)
{
    const Challenge challenge = challengeOf(object.value("challenge"_L1).toObject());
    if (kind == "ConfirmCode"_L1)
        return Intent::ConfirmCode{challenge, secret(object, "code"_L1)};
    if (kind == "ResendCode"_L1)
        return Intent::ResendCode{challenge};
    if (kind == "ResetPassword"_L1)
        return Intent::ResetPassword{challenge, secret(object, "code"_L1), secret(object, "newPassword"_L1)};
    return std::nullopt;
}

std::optional<Intent::Any> personIntent(const QString &kind, const QJsonObject &object)
{
    const QString email = string(object, "email"_L1);
    if (kind == "SignInWithPassword"_L1)
        return Intent::SignInWithPassword{email, secret(object, "password"_L1)};
    if (kind == "RequestSignInCode"_L1)
        return Intent::RequestSignInCode{email};
    if (kind == "CreateAccount"_L1)
        return Intent::CreateAccount{email, string(object, "displayName"_L1), secret(object, "password"_L1)};
    if (kind == "ForgotPassword"_L1)
        return Intent::ForgotPassword{email};
    if (kind == "ChangePassword"_L1)
        return Intent::ChangePassword{secret(object, "oldPassword"_L1), secret(object, "newPassword"_L1)};
    return std::nullopt;
}

std::optional<Intent::Any> intentOf(const QJsonObject &object)
{
    const QString kind = string(object, "kind"_L1);
    if (kind == "SignInGuest"_L1)
        return Intent::SignInGuest{};
    if (kind == "Refresh"_L1)
        return Intent::Refresh{};
    if (kind == "SignOut"_L1)
        return Intent::SignOut{};
    const auto proof = proofIntent(kind, object);
    return proof ? proof : personIntent(kind, object);
}

HttpReply replyOf(const QJsonObject &object, const QUrl &url)
{
    HttpReply reply;
    reply.url = url;
    reply.status = object.value("status"_L1).toInt();
    const QString type = object.contains("type"_L1) ? string(object, "type"_L1) : u"application/json"_s;
    if (!type.isEmpty())
        reply.headers << std::pair{"Content-Type"_ba, type.toLatin1()};
    const QJsonObject headers = object.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        reply.headers << std::pair{it.key().toLatin1(), it.value().toString().toLatin1()};
    reply.body = object.contains("text"_L1)
        ? string(object, "text"_L1).toUtf8()
        : QJsonDocument(object.value("body"_L1).toObject()).toJson(QJsonDocument::Compact);
    return reply;
}

void compareRequest(const HttpRequest &request, const QString &base, const QJsonObject &expected)
{
    QCOMPARE(QString::fromLatin1(request.method), string(expected, "method"_L1));
    QCOMPARE(request.url.toString(), base + u'/' + string(expected, "path"_L1));
    const QJsonObject headers = expected.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        QCOMPARE(QString::fromLatin1(request.header(it.key().toLatin1())), it.value().toString());
    const QJsonArray absent = expected.value("absent"_L1).toArray();
    for (const auto &name : absent)
        QVERIFY2(request.header(name.toString().toLatin1()).isEmpty(), qPrintable(name.toString()));
    if (!expected.contains("body"_L1))
        QVERIFY(request.body.isEmpty());
    else
        QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected.value("body"_L1).toObject());
}

void compareError(const Error &error, const QJsonObject &expected)
{
    QCOMPARE(nameOf(error.kind), string(expected, "error"_L1));
    QCOMPARE(error.httpStatus, expected.value("status"_L1).toInt());
    QCOMPARE(error.serverCode, string(expected, "code"_L1));
    QCOMPARE(error.retryAfter, std::chrono::seconds(expected.value("retryAfter"_L1).toInteger()));
    QStringList fields;
    const QJsonArray names = expected.value("fields"_L1).toArray();
    for (const auto &field : names)
        fields << field.toString();
    QCOMPARE(error.fields, fields);
    if (expected.contains("detail"_L1))
        QCOMPARE(error.detail, string(expected, "detail"_L1));
}

void compareGrant(const Grant &grant, const Grant &expected)
{
    QCOMPARE(grant.identity.userId, expected.identity.userId);
    QCOMPARE(grant.identity.email, expected.identity.email);
    QCOMPARE(grant.identity.displayName, expected.identity.displayName);
    QCOMPARE(grant.tokens.issuedAt, expected.tokens.issuedAt);
    QCOMPARE(grant.tokens.expiresAt, expected.tokens.expiresAt);
    QCOMPARE(grant.extra, expected.extra);
    QVERIFY(grant == expected);
}

/// What is kept before the request goes, and whether its loss still lets the flow end well (where the transcript says).
void compareSafety(const Step &step, const QJsonObject &expected)
{
    QCOMPARE(step.keep.has_value(), expected.contains("keep"_L1));
    if (step.keep)
        compareGrant(*step.keep, grantOf(expected.value("keep"_L1).toObject()));
    if (expected.contains("standing"_L1))
        QCOMPARE(step.standing.has_value(), expected.value("standing"_L1).toBool());
}

void compareOutcome(const Result<Outcome> &outcome, const QJsonObject &expected)
{
    if (expected.contains("error"_L1)) {
        QVERIFY(!outcome);
        return compareError(outcome.error(), expected);
    }
    QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().detail));
    if (expected.contains("grant"_L1)) {
        const auto *grant = std::get_if<Grant>(&*outcome);
        QVERIFY(grant);
        compareGrant(*grant, grantOf(expected.value("grant"_L1).toObject()));
    } else if (expected.contains("challenge"_L1)) {
        const auto *challenge = std::get_if<Challenge>(&*outcome);
        QVERIFY(challenge);
        QVERIFY(*challenge == challengeOf(expected.value("challenge"_L1).toObject()));
    } else {
        QVERIFY(std::get_if<Done>(&*outcome));
    }
}

} // namespace

QString nameOf(Error::Kind kind)
{
    return QString::fromLatin1(kindNames[int(kind)]);
}

void addTranscripts(const QString &folder)
{
    QTest::addColumn<QJsonObject>("transcript");
    const QDir dir(folder);
    const QStringList files = dir.entryList({u"*.json"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject transcripts = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY2(!transcripts.isEmpty(), qPrintable(name));
        for (auto it = transcripts.begin(); it != transcripts.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.value().toObject();
    }
}

void playTranscript(const Provider &provider, const QString &base, const QJsonObject &transcript)
{
    const QJsonObject script = filled(transcript).toObject();
    std::optional<Grant> current;
    if (script.contains("current"_L1))
        current = grantOf(script.value("current"_L1).toObject());
    const auto intent = intentOf(script.value("intent"_L1).toObject());
    QVERIFY(intent);
    Next next = provider.begin(*intent, current);
    const QJsonArray exchange = script.value("exchange"_L1).toArray();
    for (const auto &entry : exchange) {
        const auto *step = std::get_if<Step>(&next);
        QVERIFY(step);
        compareRequest(step->request, base, entry.toObject().value("request"_L1).toObject());
        compareSafety(*step, entry.toObject());
        if (QTest::currentTestFailed())
            return;
        next = Next(step->then(replyOf(entry.toObject().value("reply"_L1).toObject(), step->request.url)));
    }
    const auto *end = std::get_if<Result<Outcome>>(&next);
    QVERIFY(end);
    compareOutcome(*end, script.value("outcome"_L1).toObject());
}

} // namespace GuestPass::Test
