// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/provider.h>
#include <guestpass/storeprofile.h>

#include <support/plainjwt.h>
#include <support/transcript.h>

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

Grant guestGrant()
{
    const auto token = [](qint64 life, const QString &type) {
        return Secret(plainJwt({{u"token_type"_s, type},
                                {u"ulid"_s, guestId},
                                {u"iat"_s, issued},
                                {u"exp"_s, issued + life},
                                {u"is_logged_in"_s, false}}));
    };
    Grant grant;
    grant.identity.userId = guestId;
    grant.tokens.access = token(900, u"access"_s);
    grant.tokens.refresh = token(9000, u"refresh"_s);
    return grant;
}

HttpReply reply(int status, const QByteArray &type, const QByteArray &body)
{
    return {status, {{"Content-Type", type}}, body, QUrl(base + u"/auth/refresh-token"_s)};
}

/// The error of a member's refresh that was answered so.
Error refreshError(const HttpReply &answer)
{
    Grant member = guestGrant();
    member.identity.kind = Identity::Kind::Member;
    const auto next = provider()->begin(Intent::Refresh{}, member);
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
    void signInCode_withoutSession_isConfirmedByTheSameGuest();
    void endpoint_strangeSegments_stayOneSegment_data();
    void endpoint_strangeSegments_stayOneSegment();
    void makeProvider_unknownService_isNull();
    void makeProvider_serviceWithoutDeviceIds_makesNone();
    void capabilities_areTheVendors();
};

void tst_CommerceEngine::flow_byTranscript_sendsAndEndsAsRecorded_data()
{
    addTranscripts(QStringLiteral(GUESTPASS_SOURCE_DIR "/tests/lib/data/commerce-engine"));
}

void tst_CommerceEngine::flow_byTranscript_sendsAndEndsAsRecorded()
{
    QFETCH(QJsonObject, transcript);
    playTranscript(*provider(), base, transcript);
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

void tst_CommerceEngine::signInCode_withoutSession_isConfirmedByTheSameGuest()
{
    const Tokens tokens = guestGrant().tokens;
    const QJsonObject guest{{u"user"_s, QJsonObject{{u"id"_s, guestId}, {u"is_logged_in"_s, false}}},
                            {u"access_token"_s, QString::fromLatin1(tokens.access.reveal())},
                            {u"refresh_token"_s, QString::fromLatin1(tokens.refresh.reveal())}};
    const QJsonObject made{{u"success"_s, true}, {u"message"_s, u"ok"_s}, {u"content"_s, guest}};
    const auto ask = provider()->begin(Intent::RequestSignInCode{u"anna@example.org"_s}, std::nullopt);
    const auto asked = std::get<Step>(ask).then(reply(200, "application/json"_ba, QJsonDocument(made).toJson()));
    const QByteArray bearer = std::get<Step>(asked).request.header("Authorization"_ba);
    const auto sent = std::get<Step>(asked).then(
        reply(200, "application/json"_ba,
              R"({"message":"ok","success":true,"content":{"otp_token":"t","otp_action":"login"}})"_ba));
    const auto &outcome = std::get<Result<Outcome>>(sent);
    QVERIFY(outcome.ok());
    const auto &challenge = std::get<Challenge>(*outcome);
    const auto confirm = provider()->begin(Intent::ConfirmCode{challenge, Secret("123456")}, std::nullopt);
    QCOMPARE(std::get<Step>(confirm).request.header("Authorization"_ba), bearer);
    QVERIFY(std::get<Step>(confirm).request.url.path().endsWith("auth/verify-otp"_L1));
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

void tst_CommerceEngine::makeProvider_serviceWithoutDeviceIds_makesNone()
{
    int made = 0;
    for (const QString &service : {u"commerce-engine"_s, u"pocketbase"_s, u"mudbase"_s}) {
        StoreProfile profile;
        profile.service = service;
        QVERIFY(makeProvider(profile, [&made] { return QString::number(++made); }));
    }
    QCOMPARE(made, 1); // Mudbase's
}

void tst_CommerceEngine::capabilities_areTheVendors()
{
    const auto can = provider()->capabilities();
    QCOMPARE(can.refresh, Capabilities::Refresh::Rotating);
    QCOMPARE(can.conversion, Capabilities::Conversion::PasswordThenCode);
    QVERIFY(can.guestCartOnServer && can.passwordSignIn && can.codeSignIn && can.passwordReset && can.signOutRevokes);
    QVERIFY(can.userIdSurvivesConversion && !can.guestNeedsKeptSecret && !can.catalogueNeedsSession);
    QCOMPARE(can.repeatedRefresh, Capabilities::RepeatedRefresh::Repeatable);
    QCOMPARE(can.repeatGrace, std::chrono::seconds(30));
    QVERIFY(can.guestKnownByAccessToken);
}

QTEST_GUILESS_MAIN(tst_CommerceEngine)
#include "tst_commerceengine.moc"
