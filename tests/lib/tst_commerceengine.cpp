// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/provider.h>
#include <guestpass/storeprofile.h>

#include <support/plainjwt.h>

#include <QDir>
#include <QJsonArray>
#include <QMetaEnum>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

const QString base = u"https://store.example/api/v1/demo/storefront"_s;
const QString guestId = u"01JZ8W6C0M3X5Q7R9T1V2Y4B6D"_s;
constexpr qint64 issued = 1767607200;

std::unique_ptr<Provider> provider(const QString &baseUrl = base)
{
    StoreProfile profile;
    profile.service = u"commerce-engine"_s;
    profile.baseUrl = QUrl(baseUrl);
    profile.apiKey = u"pk_demo"_s;
    return makeProvider(profile);
}

/// `{"jwt": claims}` stands for a token, `{"bearer": {"jwt": claims}}` for the header's value.
QJsonValue filled(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        for (const auto &entry : value.toArray())
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

constexpr const char *kindNames[] = {"Cancelled",   "Offline",          "TimedOut",      "Insecure",
                                     "NotTheStore", "RateLimited",      "ServerTrouble", "BadReply",
                                     "Rejected",    "WrongCredentials", "Invalid",       "AlreadyExists",
                                     "NotFound",    "NotAllowed",       "Keyring",       "NotNow"};

QString nameOf(Error::Kind kind)
{
    return QString::fromLatin1(kindNames[int(kind)]);
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
    return challenge;
}

Intent::Any intentOf(const QJsonObject &object)
{
    const QString kind = string(object, "kind"_L1);
    const QString email = string(object, "email"_L1);
    const Challenge challenge = challengeOf(object.value("challenge"_L1).toObject());
    if (kind == "Refresh"_L1)
        return Intent::Refresh{};
    if (kind == "SignInWithPassword"_L1)
        return Intent::SignInWithPassword{email, secret(object, "password"_L1)};
    if (kind == "RequestSignInCode"_L1)
        return Intent::RequestSignInCode{email};
    if (kind == "CreateAccount"_L1)
        return Intent::CreateAccount{email, string(object, "displayName"_L1), secret(object, "password"_L1)};
    if (kind == "ConfirmCode"_L1)
        return Intent::ConfirmCode{challenge, secret(object, "code"_L1)};
    if (kind == "ResendCode"_L1)
        return Intent::ResendCode{challenge};
    if (kind == "ForgotPassword"_L1)
        return Intent::ForgotPassword{email};
    if (kind == "ResetPassword"_L1)
        return Intent::ResetPassword{challenge, secret(object, "code"_L1), secret(object, "newPassword"_L1)};
    if (kind == "ChangePassword"_L1)
        return Intent::ChangePassword{secret(object, "oldPassword"_L1), secret(object, "newPassword"_L1)};
    if (kind == "SignOut"_L1)
        return Intent::SignOut{};
    return Intent::SignInGuest{};
}

QDateTime time(const QJsonObject &object, QLatin1StringView key)
{
    return QDateTime::fromSecsSinceEpoch(object.value(key).toInteger(), Qt::UTC);
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
    if (object.contains("expiresAt"_L1)) {
        grant.tokens.issuedAt = time(object, "issuedAt"_L1);
        grant.tokens.expiresAt = time(object, "expiresAt"_L1);
        grant.tokens.refreshExpiresAt = time(object, "refreshExpiresAt"_L1);
    }
    return grant;
}

Grant guestGrant()
{
    const auto token = [](qint64 life, const QString &type) {
        return QString::fromLatin1(plainJwt({{u"token_type"_s, type},
                                             {u"ulid"_s, guestId},
                                             {u"iat"_s, issued},
                                             {u"exp"_s, issued + life},
                                             {u"is_logged_in"_s, false}}));
    };
    return grantOf(
        {{u"userId"_s, guestId}, {u"access"_s, token(900, u"access"_s)}, {u"refresh"_s, token(9000, u"refresh"_s)}});
}

HttpReply replyOf(const QJsonObject &object)
{
    HttpReply reply;
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

HttpReply reply(int status, const QByteArray &type, const QByteArray &body)
{
    return {status, {{"Content-Type", type}}, body, QUrl(base + u"/auth/refresh-token"_s)};
}

void compareRequest(const HttpRequest &request, const QJsonObject &expected)
{
    QCOMPARE(QString::fromLatin1(request.method), string(expected, "method"_L1));
    QCOMPARE(request.url.toString(), base + u'/' + string(expected, "path"_L1));
    const QJsonObject headers = expected.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        QCOMPARE(QString::fromLatin1(request.header(it.key().toLatin1())), it.value().toString());
    for (const auto &name : expected.value("absent"_L1).toArray())
        QVERIFY2(request.header(name.toString().toLatin1()).isEmpty(), qPrintable(name.toString()));
    if (!expected.contains("body"_L1))
        QVERIFY(request.body.isEmpty());
    else
        QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected.value("body"_L1).toObject());
}

void compareOutcome(const Result<Outcome> &outcome, const QJsonObject &expected)
{
    if (expected.contains("error"_L1)) {
        QVERIFY(!outcome);
        QCOMPARE(nameOf(outcome.error().kind), string(expected, "error"_L1));
        QCOMPARE(outcome.error().httpStatus, expected.value("status"_L1).toInt());
        QCOMPARE(outcome.error().serverCode, string(expected, "code"_L1));
        QStringList fields;
        for (const auto &field : expected.value("fields"_L1).toArray())
            fields << field.toString();
        QCOMPARE(outcome.error().fields, fields);
        return;
    }
    QVERIFY2(outcome.ok(), qPrintable(outcome ? QString() : outcome.error().detail));
    if (expected.contains("grant"_L1)) {
        const auto *grant = std::get_if<Grant>(&*outcome);
        QVERIFY(grant);
        const Grant wanted = grantOf(expected.value("grant"_L1).toObject());
        QCOMPARE(grant->identity.displayName, wanted.identity.displayName);
        QCOMPARE(grant->identity.userId, wanted.identity.userId);
        QVERIFY(*grant == wanted);
    } else if (expected.contains("challenge"_L1)) {
        const auto *challenge = std::get_if<Challenge>(&*outcome);
        QVERIFY(challenge);
        QVERIFY(*challenge == challengeOf(expected.value("challenge"_L1).toObject()));
    } else {
        QVERIFY(std::get_if<Done>(&*outcome));
    }
}

/// The error of a refresh that was answered so.
Error refreshError(const HttpReply &answer)
{
    const auto next = provider()->begin(Intent::Refresh{}, guestGrant());
    const auto end = std::get<Step>(next).then(answer);
    const auto &outcome = std::get<Result<Outcome>>(end);
    return outcome ? Error{Error::Kind::Cancelled, 0, {}, u"it was taken for a success"_s, {}, {}} : outcome.error();
}

QByteArray nested(int depth)
{
    return "{\"content\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
}

} // namespace

class tst_CommerceEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flow_byTranscript_sendsAndEndsAsRecorded_data();
    void flow_byTranscript_sendsAndEndsAsRecorded();
    void refresh_withoutProof_isNeverRejected_data();
    void refresh_withoutProof_isNeverRejected();
    void signIn_hostileReply_isBadReply_data();
    void signIn_hostileReply_isBadReply();
    void nameStep_withoutAnswer_keepsTheAccount();
    void authorise_byAccess_sendsOneCredential_data();
    void authorise_byAccess_sendsOneCredential();
    void judge_reply_isUnderstood_data();
    void judge_reply_isUnderstood();
    void judge_secretInMessage_isRedacted();
    void endpoint_strangeSegments_stayOneSegment_data();
    void endpoint_strangeSegments_stayOneSegment();
    void makeProvider_unknownService_isNull();
    void capabilities_areTheVendors();
};

void tst_CommerceEngine::flow_byTranscript_sendsAndEndsAsRecorded_data()
{
    QTest::addColumn<QJsonObject>("transcript");
    const QDir folder(QStringLiteral(GUESTPASS_SOURCE_DIR "/tests/lib/data/commerce-engine"));
    const auto files = folder.entryList({u"*.json"_s});
    QVERIFY(!files.isEmpty());
    for (const auto &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject transcripts = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY2(!transcripts.isEmpty(), qPrintable(name));
        for (auto it = transcripts.begin(); it != transcripts.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.value().toObject();
    }
}

void tst_CommerceEngine::flow_byTranscript_sendsAndEndsAsRecorded()
{
    QFETCH(QJsonObject, transcript);
    const QJsonObject script = filled(transcript).toObject();
    std::optional<Grant> current;
    if (script.contains("current"_L1))
        current = grantOf(script.value("current"_L1).toObject());
    Next next = provider()->begin(intentOf(script.value("intent"_L1).toObject()), current);
    for (const auto &entry : script.value("exchange"_L1).toArray()) {
        const auto *step = std::get_if<Step>(&next);
        QVERIFY(step);
        compareRequest(step->request, entry.toObject().value("request"_L1).toObject());
        if (QTest::currentTestFailed())
            return;
        next = Next(step->then(replyOf(entry.toObject().value("reply"_L1).toObject())));
    }
    const auto *end = std::get_if<Result<Outcome>>(&next);
    QVERIFY(end);
    compareOutcome(*end, script.value("outcome"_L1).toObject());
}

void tst_CommerceEngine::refresh_withoutProof_isNeverRejected_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    const auto json = "application/json"_ba;
    const auto html = "text/html"_ba;
    const auto page = "<html><body>Please sign in to the hotel Wi-Fi</body></html>"_ba;
    const auto envelope = R"({"message":"no","success":false,"code":"unauthorized"})"_ba;
    for (const int status : {400, 401, 404}) {
        QTest::addRow("%d html", status) << status << html << page << Kind::NotTheStore;
        QTest::addRow("%d envelope as html", status) << status << html << envelope << Kind::NotTheStore;
        QTest::addRow("%d empty", status) << status << ""_ba
                                          << ""_ba << (status == 401 ? Kind::NotTheStore : Kind::BadReply);
        const auto odd = status == 401 ? Kind::NotTheStore : Kind::BadReply;
        QTest::addRow("%d other json", status) << status << json << R"({"error":"invalid_grant"})"_ba << odd;
        QTest::addRow("%d no code", status) << status << json << R"({"message":"no","success":false})"_ba << odd;
        QTest::addRow("%d numeric code", status)
            << status << json << R"({"message":"no","success":false,"code":401})"_ba << odd;
        QTest::addRow("%d success true", status)
            << status << json << R"({"message":"no","success":true,"code":"x"})"_ba << odd;
        QTest::addRow("%d truncated", status) << status << json << envelope.chopped(5) << odd;
        QTest::addRow("%d array", status) << status << json << ('[' + envelope + ']') << odd;
    }
    for (const int status : {403, 405, 409, 410, 422})
        QTest::addRow("%d envelope", status) << status << json << envelope << Kind::BadReply;
    for (const int status : {403, 405, 407, 302, 301, 304, 511, 100, 0, -1})
        QTest::addRow("%d html", status) << status << html << page << Kind::NotTheStore;
    QTest::newRow("407 envelope") << 407 << json << envelope << Kind::NotTheStore;
    QTest::newRow("408") << 408 << json << envelope << Kind::TimedOut;
    QTest::newRow("429") << 429 << json << envelope << Kind::RateLimited;
    for (const int status : {500, 502, 503, 504, 599})
        QTest::addRow("%d envelope", status) << status << json << envelope << Kind::ServerTrouble;
    QTest::newRow("200 portal") << 200 << html << page << Kind::NotTheStore;
    QTest::newRow("200 empty") << 200 << json << ""_ba << Kind::BadReply;
    QTest::newRow("204") << 204 << ""_ba
                         << ""_ba << Kind::BadReply;
    QTest::newRow("200 success false") << 200 << json << envelope << Kind::BadReply;
    QTest::newRow("200 truncated") << 200 << json << R"({"message":"ok","content":{"acc)"_ba << Kind::BadReply;
}

void tst_CommerceEngine::refresh_withoutProof_isNeverRejected()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    HttpReply answer = reply(status, type, body);
    answer.headers << std::pair{"Retry-After"_ba, "7"_ba};
    const Error error = refreshError(answer);
    QVERIFY(error.kind != Error::Kind::Rejected);
    QCOMPARE(nameOf(error.kind), nameOf(kind));
    QCOMPARE(error.httpStatus, status);
    if (kind == Error::Kind::RateLimited)
        QCOMPARE(error.retryAfter, std::chrono::seconds(7));
}

void tst_CommerceEngine::signIn_hostileReply_isBadReply_data()
{
    QTest::addColumn<QByteArray>("body");
    const Grant guest = guestGrant();
    const auto access = guest.tokens.access.reveal();
    const auto user = R"({"id":"01JZ8W6C0M3X5Q7R9T1V2Y4B6D","is_logged_in":false})"_ba;
    const auto body = [](const QByteArray &who, const QByteArray &first, const QByteArray &second) {
        return R"({"message":"m","success":true,"content":{"user":)" + who + R"(,"access_token":)" + first
            + R"(,"refresh_token":)" + second + "}}";
    };
    const auto quoted = [](const QByteArray &text) { return '"' + text + '"'; };
    const auto jwt = [quoted](const QJsonObject &claims) { return quoted(plainJwt(claims)); };
    const QByteArray good = quoted(access);
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("10,000 arrays") << nested(10000);
    QTest::newRow("200 arrays") << nested(200);
    QTest::newRow("content is an array") << R"({"message":"m","success":true,"content":[]})"_ba;
    QTest::newRow("no content") << R"({"message":"m","success":true})"_ba;
    QTest::newRow("no refresh token") << body(user, good, "null");
    QTest::newRow("empty refresh token") << body(user, good, "\"\"");
    QTest::newRow("numeric token") << body(user, "1e308", good);
    QTest::newRow("no JWT") << body(user, quoted("opaque"), good);
    QTest::newRow("line break in token") << body(user, quoted(access + R"(\r\nX-Evil: 1)"), good);
    QTest::newRow("trailing line break") << body(user, quoted(access + R"(\n)"), good);
    QTest::newRow("huge token") << body(user, quoted(QByteArray(70000, 'a') + ".b.c"), good);
    QTest::newRow("claims are an array") << body(user, quoted("W10.W10.c2ln"), good);
    QTest::newRow("no ulid") << body(user, jwt({{u"exp"_s, issued}}), good);
    QTest::newRow("numeric ulid") << body(user, jwt({{u"ulid"_s, 7}}), good);
    QTest::newRow("ulid climbs") << body(R"({"id":"..","is_logged_in":false})", jwt({{u"ulid"_s, u".."_s}}), good);
    QTest::newRow("ulid with a break") << body("{\"id\":\"a\\nb\",\"is_logged_in\":false}",
                                               jwt({{u"ulid"_s, u"a\nb"_s}}), good);
    QTest::newRow("user is null") << body("null", good, good);
    QTest::newRow("user is an array") << body('[' + user + ']', good, good);
    QTest::newRow("user without id") << body(R"({"is_logged_in":false})", good, good);
    QTest::newRow("another user") << body(R"({"id":"x","is_logged_in":false})", good, good);
    QTest::newRow("numeric flag") << body(R"({"id":"01JZ8W6C0M3X5Q7R9T1V2Y4B6D","is_logged_in":1})", good, good);
}

void tst_CommerceEngine::signIn_hostileReply_isBadReply()
{
    QFETCH(QByteArray, body);
    const auto next = provider()->begin(Intent::SignInGuest{}, std::nullopt);
    const auto end = std::get<Step>(next).then(reply(200, "application/json; charset=utf-8"_ba, body));
    const auto &outcome = std::get<Result<Outcome>>(end);
    QVERIFY(!outcome);
    QCOMPARE(nameOf(outcome.error().kind), u"BadReply"_s);
}

void tst_CommerceEngine::nameStep_withoutAnswer_keepsTheAccount()
{
    Challenge challenge;
    challenge.displayName = u"Anna"_s;
    const auto first = provider()->begin(Intent::ConfirmCode{challenge, Secret("1")}, guestGrant());
    const auto token = plainJwt({{u"ulid"_s, guestId}, {u"is_logged_in"_s, true}});
    const QJsonObject content{{u"user"_s, QJsonObject{{u"id"_s, guestId}, {u"is_logged_in"_s, true}}},
                              {u"access_token"_s, QString::fromLatin1(token)},
                              {u"refresh_token"_s, QString::fromLatin1(token)}};
    const auto second = std::get<Step>(first).then(
        reply(200, "application/json"_ba, QJsonDocument(QJsonObject{{u"content"_s, content}}).toJson()));
    const auto &step = std::get<Step>(second);
    QVERIFY(step.standing);
    const auto *grant = std::get_if<Grant>(&*step.standing);
    QVERIFY(grant);
    QCOMPARE(grant->tokens.access, Secret(token));
    QVERIFY(!grant->identity.isGuest());
}

void tst_CommerceEngine::authorise_byAccess_sendsOneCredential_data()
{
    QTest::addColumn<Access>("access");
    QTest::addColumn<bool>("somebody");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("bearer");
    QTest::newRow("store") << Access::Store << true << "pk_demo"_ba << false;
    QTest::newRow("store, nobody") << Access::Store << false << "pk_demo"_ba << false;
    QTest::newRow("any") << Access::Any << true << ""_ba << true;
    QTest::newRow("any, nobody") << Access::Any << false << "pk_demo"_ba << false;
    QTest::newRow("session") << Access::Session << true << ""_ba << true;
    QTest::newRow("session, nobody") << Access::Session << false << ""_ba << false;
    QTest::newRow("member") << Access::Member << true << ""_ba << true;
    QTest::newRow("member, nobody") << Access::Member << false << ""_ba << false;
}

void tst_CommerceEngine::authorise_byAccess_sendsOneCredential()
{
    QFETCH(Access, access);
    QFETCH(bool, somebody);
    QFETCH(QByteArray, key);
    QFETCH(bool, bearer);
    HttpRequest request;
    // A repeated request may still carry the credential of its first try.
    if (key.isEmpty() && bearer)
        request.setHeader("x-api-key"_ba, "old"_ba);
    else if (!key.isEmpty())
        request.setHeader("authorization"_ba, "Bearer old"_ba);
    const auto current = somebody ? std::optional(guestGrant()) : std::nullopt;
    provider()->authorise(request, access, current);
    QCOMPARE(request.header("X-Api-Key"_ba), key);
    const QByteArray value = bearer ? "Bearer " + current->tokens.access.reveal() : QByteArray();
    QCOMPARE(request.header("Authorization"_ba), value);
}

void tst_CommerceEngine::judge_reply_isUnderstood_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind"); // empty: a success
    const auto json = "application/json; charset=utf-8"_ba;
    const auto says = [](const QByteArray &code) {
        return R"({"message":"no","success":false,"code":")" + code + R"("})";
    };
    const QString cart = u"/carts/c1"_s;
    QTest::newRow("success") << cart << 200 << json << R"({"message":"m","success":true,"content":{}})"_ba << QString();
    QTest::newRow("success without content")
        << cart << 200 << json << R"({"message":"m","success":true})"_ba << QString();
    QTest::newRow("portal") << cart << 200 << "text/html"_ba
                            << "<html>"_ba << u"NotTheStore"_s;
    QTest::newRow("401") << cart << 401 << json << says("unauthorized") << u"Rejected"_s;
    QTest::newRow("401 expired") << cart << 401 << json << says("TOKEN_EXPIRED") << u"Rejected"_s;
    QTest::newRow("401 denied") << cart << 401 << json << says("ACCESS_DENIED") << u"NotAllowed"_s;
    QTest::newRow("401 html") << cart << 401 << "text/html"_ba
                              << "<html>"_ba << u"NotTheStore"_s;
    QTest::newRow("401 empty") << cart << 401 << ""_ba
                               << ""_ba << u"NotTheStore"_s;
    QTest::newRow("403") << cart << 403 << json << says("ACCESS_DENIED") << u"NotAllowed"_s;
    QTest::newRow("403 html") << cart << 403 << "text/html"_ba
                              << "<html>"_ba << u"NotTheStore"_s;
    QTest::newRow("404") << cart << 404 << json << says("not_found") << u"NotFound"_s;
    QTest::newRow("404 empty") << cart << 404 << ""_ba
                               << ""_ba << u"BadReply"_s;
    QTest::newRow("404 html") << cart << 404 << "text/html"_ba
                              << "<html>"_ba << u"NotTheStore"_s;
    QTest::newRow("404 empty, documented") << cart + u"/coupon"_s << 404 << ""_ba
                                           << ""_ba << u"NotFound"_s;
    QTest::newRow("404 html, documented") << cart + u"/coupon"_s << 404 << "text/html"_ba
                                          << "<p>"_ba << u"NotTheStore"_s;
    QTest::newRow("400") << cart << 400 << json << says("VALIDATION_ERROR") << u"Invalid"_s;
    QTest::newRow("400 unknown code") << cart << 400 << json << says("E77") << u"Invalid"_s;
    QTest::newRow("400 conflict") << cart << 400 << json << says("RESOURCE_CONFLICT") << u"AlreadyExists"_s;
    QTest::newRow("400 not found") << cart << 400 << json << says("NOT_FOUND") << u"NotFound"_s;
    QTest::newRow("200 false, not found") << cart << 200 << json << says("not_found") << u"NotFound"_s;
    QTest::newRow("200 false, invalid") << cart << 200 << json << says("validation_error") << u"Invalid"_s;
    QTest::newRow("200 false, bearer") << cart << 200 << json << says("unauthorized") << u"NotAllowed"_s;
    QTest::newRow("200 false, unknown") << cart << 200 << json << says("E1") << u"BadReply"_s;
    QTest::newRow("302") << cart << 302 << ""_ba
                         << ""_ba << u"NotTheStore"_s;
    QTest::newRow("429") << cart << 429 << json << says("slow_down") << u"RateLimited"_s;
    QTest::newRow("503") << cart << 503 << "text/html"_ba
                         << "<html>"_ba << u"ServerTrouble"_s;
    QTest::newRow("408") << cart << 408 << ""_ba
                         << ""_ba << u"TimedOut"_s;
}

void tst_CommerceEngine::judge_reply_isUnderstood()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    HttpReply answer = reply(status, type, body);
    answer.url = QUrl(base + path);
    const auto error = provider()->judge(answer);
    QCOMPARE(error ? nameOf(error->kind) : QString(), kind);
}

void tst_CommerceEngine::judge_secretInMessage_isRedacted()
{
    const QByteArray token = guestGrant().tokens.access.reveal();
    const QByteArray body =
        R"({"message":"Token )" + token + R"( of anna@example.org","success":false,"code":")" + token + "\"}";
    const Error error = refreshError(reply(401, "application/json"_ba, body));
    QCOMPARE(nameOf(error.kind), u"Rejected"_s);
    QVERIFY(!error.detail.contains(QString::fromLatin1(token.left(40))));
    QVERIFY(!error.detail.contains("anna@"_L1));
    QVERIFY(!error.serverCode.contains(QString::fromLatin1(token.left(40))));
    QVERIFY(error.serverCode.size() <= 64);
}

void tst_CommerceEngine::endpoint_strangeSegments_stayOneSegment_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"https://s.example/a"_s << u"b"_s << u"https://s.example/a/b"_s;
    QTest::newRow("trailing slash") << u"https://s.example/a//"_s << u"b"_s << u"https://s.example/a/b"_s;
    QTest::newRow("no path") << u"http://127.0.0.1:8080"_s << u"b"_s << u"http://127.0.0.1:8080/b"_s;
    QTest::newRow("space") << u"https://s.example/a"_s << u"a b"_s << u"https://s.example/a/a%20b"_s;
    QTest::newRow("slash") << u"https://s.example/a"_s << u"x/../y"_s << u"https://s.example/a/x%2F..%2Fy"_s;
    QTest::newRow("query") << u"https://s.example/a"_s << u"b?c=d#e"_s << u"https://s.example/a/b%3Fc%3Dd%23e"_s;
    QTest::newRow("percent") << u"https://s.example/a"_s << u"100%25"_s << u"https://s.example/a/100%2525"_s;
    QTest::newRow("letters") << u"https://s.example/a"_s << u"Größe"_s << u"https://s.example/a/Gr%C3%B6%C3%9Fe"_s;
    QTest::newRow("base with query") << u"https://s.example/a?x=1#y"_s << u"b"_s << u"https://s.example/a/b"_s;
}

void tst_CommerceEngine::endpoint_strangeSegments_stayOneSegment()
{
    QFETCH(QString, baseUrl);
    QFETCH(QString, segment);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromLatin1(endpoint(QUrl(baseUrl), {segment}).toEncoded()), expected);
}

void tst_CommerceEngine::makeProvider_unknownService_isNull()
{
    StoreProfile profile;
    profile.service = u"another"_s;
    QVERIFY(!makeProvider(profile));
}

void tst_CommerceEngine::capabilities_areTheVendors()
{
    const auto can = provider()->capabilities();
    QCOMPARE(can.refresh, Capabilities::Refresh::Rotating);
    QCOMPARE(can.conversion, Capabilities::Conversion::PasswordThenCode);
    QVERIFY(can.guestCartOnServer && can.passwordSignIn && can.codeSignIn && can.passwordReset && can.signOutRevokes);
    QVERIFY(can.userIdSurvivesConversion && !can.guestNeedsKeptSecret && !can.catalogueNeedsSession);
}

QTEST_GUILESS_MAIN(tst_CommerceEngine)
#include "tst_commerceengine.moc"
