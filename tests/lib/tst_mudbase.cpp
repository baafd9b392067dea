// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/provider.h>
#include <guestpass/storeprofile.h>

#include <support/plainjwt.h>
#include <support/transcript.h>

#include <QRegularExpression>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

const QString base = u"https://cloud.shop.example"_s;
const QString project = u"64b0c0ffee00000000000001"_s;
const QString guestId = u"64b0c0ffee0000000000a001"_s;
const QByteArray json = "application/json; charset=utf-8"_ba;
const QByteArray html = "text/html"_ba;
const QByteArray page = "<html><body>Please sign in to the hotel Wi-Fi</body></html>"_ba;
const QByteArray replayed = R"({"error":"Session has been invalidated. Please sign in again."})"_ba;

std::unique_ptr<Provider> provider(const QMap<QString, QString> &options = {}, const QString &deviceId = u"device-7"_s)
{
    StoreProfile profile;
    profile.service = u"mudbase"_s;
    profile.baseUrl = QUrl(base);
    profile.options = options;
    profile.options.insert(u"projectId"_s, project);
    return makeProvider(profile, [deviceId] { return deviceId; });
}

Grant guestGrant()
{
    Grant grant;
    grant.identity.userId = guestId;
    grant.tokens.access = Secret("guest-1"_ba);
    grant.tokens.refresh = Secret("guest-r1"_ba);
    return grant;
}

HttpReply reply(int status, const QByteArray &type, const QByteArray &body)
{
    return {status, {{"Content-Type", type}}, body, QUrl(base + u"/api/auth/refresh"_s)};
}

QJsonObject sentBy(const Next &next)
{
    const auto *step = std::get_if<Step>(&next);
    return step ? QJsonDocument::fromJson(step->request.body).object() : QJsonObject();
}

Error errorOf(const Next &next, const HttpReply &answer)
{
    const auto end = std::get<Step>(next).then(answer);
    const auto *outcome = std::get_if<Result<Outcome>>(&end);
    return outcome && !*outcome ? outcome->error() : Error{Error::Kind::Cancelled, 0, {}, u"it went on"_s, {}, {}};
}

Error refreshError(const HttpReply &answer)
{
    return errorOf(provider()->begin(Intent::Refresh{}, guestGrant()), answer);
}

QByteArray nested(int depth)
{
    return "{\"user\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
}

} // namespace

class tst_Mudbase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flow_byTranscript_sendsAndEndsAsRecorded_data();
    void flow_byTranscript_sendsAndEndsAsRecorded();
    void refresh_withoutProof_isNeverRejected_data();
    void refresh_withoutProof_isNeverRejected();
    void signIn_hostileReply_isBadReply_data();
    void signIn_hostileReply_isBadReply();
    void roleStep_withoutAnswer_keepsTheAccount();
    void signInGuest_withoutDevice_sendsNone();
    void signUp_byRole_goesToItsAddress_data();
    void signUp_byRole_goesToItsAddress();
    void authorise_byAccess_sendsOneCredential_data();
    void authorise_byAccess_sendsOneCredential();
    void judge_reply_isUnderstood_data();
    void judge_reply_isUnderstood();
    void judge_details_nameTheFields_data();
    void judge_details_nameTheFields();
    void judge_rateLimit_tellsTheDelay_data();
    void judge_rateLimit_tellsTheDelay();
    void judge_secretInMessage_isRedacted();
    void mudbaseInfo_options_areChecked_data();
    void mudbaseInfo_options_areChecked();
    void capabilities_areTheVendors();
};

void tst_Mudbase::flow_byTranscript_sendsAndEndsAsRecorded_data()
{
    addTranscripts(QStringLiteral(GUESTPASS_SOURCE_DIR "/tests/lib/data/mudbase"));
}

void tst_Mudbase::flow_byTranscript_sendsAndEndsAsRecorded()
{
    QFETCH(QJsonObject, transcript);
    playTranscript(*provider(), base, transcript);
}

void tst_Mudbase::refresh_withoutProof_isNeverRejected_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    for (const int status : {400, 401}) {
        const auto odd = status == 401 ? Kind::NotTheStore : Kind::BadReply;
        QTest::addRow("%d html", status) << status << html << page << Kind::NotTheStore;
        QTest::addRow("%d error as html", status) << status << html << replayed << Kind::NotTheStore;
        QTest::addRow("%d empty", status) << status << ""_ba
                                          << ""_ba << odd;
        QTest::addRow("%d empty json", status) << status << json << ""_ba << odd;
        QTest::addRow("%d other json", status) << status << json << R"({"message":"Unauthorized"})"_ba << odd;
        QTest::addRow("%d numeric error", status) << status << json << R"({"error":401})"_ba << odd;
        QTest::addRow("%d empty error", status) << status << json << R"({"error":" "})"_ba << odd;
        QTest::addRow("%d error object", status) << status << json << R"({"error":{"code":"UNAUTHORIZED"}})"_ba << odd;
        QTest::addRow("%d truncated", status) << status << json << replayed.chopped(3) << odd;
        QTest::addRow("%d array", status) << status << json << ('[' + replayed + ']') << odd;
        QTest::addRow("%d gateway", status) << status << json << R"({"error":"invalid_token"})"_ba << Kind::BadReply;
        QTest::addRow("%d another text", status)
            << status << json << R"({"error":"Unauthorized"})"_ba << Kind::BadReply;
    }
    QTest::newRow("400 code") << 400 << json << R"({"error":"no","code":"UNAUTHORIZED"})"_ba << Kind::BadReply;
    for (const int status : {404, 405, 409, 410, 422})
        QTest::addRow("%d replayed", status) << status << json << replayed << Kind::BadReply;
    QTest::newRow("403 replayed") << 403 << json << replayed << Kind::NotAllowed;
    for (const int status : {403, 404, 405, 407, 302, 301, 304, 511, 100, 0, -1})
        QTest::addRow("%d html", status) << status << html << page << Kind::NotTheStore;
    QTest::newRow("407 replayed") << 407 << json << replayed << Kind::NotTheStore;
    QTest::newRow("408") << 408 << json << replayed << Kind::TimedOut;
    QTest::newRow("429") << 429 << json << replayed << Kind::RateLimited;
    for (const int status : {500, 502, 503, 504, 599})
        QTest::addRow("%d replayed", status) << status << json << replayed << Kind::ServerTrouble;
    QTest::newRow("200 portal") << 200 << html << page << Kind::NotTheStore;
    QTest::newRow("200 empty") << 200 << json << ""_ba << Kind::BadReply;
    QTest::newRow("200 replayed") << 200 << json << replayed << Kind::BadReply;
    QTest::newRow("204") << 204 << ""_ba
                         << ""_ba << Kind::BadReply;
}

void tst_Mudbase::refresh_withoutProof_isNeverRejected()
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

void tst_Mudbase::signIn_hostileReply_isBadReply_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto user = R"({"id":"64b0c0ffee0000000000a001","isAnonymous":true})"_ba;
    const auto body = [](const QByteArray &who, const QByteArray &first, const QByteArray &second) {
        return R"({"message":"m","expiresIn":1800,"user":)" + who + R"(,"token":)" + first + R"(,"refreshToken":)"
            + second + "}";
    };
    const QByteArray good = "\"abc\""_ba;
    const auto who = [body, good](const QByteArray &text) { return body(text, good, good); };
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("10,000 arrays") << nested(10000);
    QTest::newRow("200 arrays") << nested(200);
    QTest::newRow("no tokens") << R"({"message":"m"})"_ba;
    QTest::newRow("no refresh token") << body(user, good, "null");
    QTest::newRow("empty refresh token") << body(user, good, "\"\"");
    QTest::newRow("numeric token") << body(user, "1e308", good);
    QTest::newRow("token object") << body(user, "{}", good);
    QTest::newRow("space in token") << body(user, "\"a b\"", good);
    QTest::newRow("line break in token") << body(user, R"("a\r\nX-Evil: 1")", good);
    QTest::newRow("trailing line break") << body(user, R"("a\n")", good);
    QTest::newRow("line break in refresh token") << body(user, good, R"("a\n")");
    QTest::newRow("foreign letters in token") << body(user, "\"ägypten\"", good);
    QTest::newRow("huge token") << body(user, '"' + QByteArray(70000, 'a') + '"', good);
    QTest::newRow("user is null") << who("null");
    QTest::newRow("user is an array") << who('[' + user + ']');
    QTest::newRow("user without id") << who(R"({"isAnonymous":true})");
    QTest::newRow("numeric id") << who(R"({"id":7,"isAnonymous":true})");
    QTest::newRow("id climbs") << who(R"({"id":"..","isAnonymous":true})");
    QTest::newRow("id with a break") << who("{\"id\":\"a\\nb\",\"isAnonymous\":true}");
    QTest::newRow("huge id") << who("{\"id\":\"" + QByteArray(70000, 'a') + "\"}");
}

void tst_Mudbase::signIn_hostileReply_isBadReply()
{
    QFETCH(QByteArray, body);
    const auto next = provider()->begin(Intent::SignInGuest{}, std::nullopt);
    QCOMPARE(nameOf(errorOf(next, reply(200, json, body)).kind), u"BadReply"_s);
}

void tst_Mudbase::roleStep_withoutAnswer_keepsTheAccount()
{
    const auto first = provider()->begin(Intent::CreateAccount{u"a@b.org"_s, u"Anna"_s, Secret("pw")}, guestGrant());
    const auto second = std::get<Step>(first).then(reply(
        200, json, R"({"token":"anna-1","refreshToken":"anna-r1","user":{"_id":"64b0c0ffee0000000000a001"}})"_ba));
    const auto &step = std::get<Step>(second);
    QVERIFY(step.standing);
    const auto *grant = std::get_if<Grant>(&*step.standing);
    QVERIFY(grant);
    QCOMPARE(grant->tokens.access, Secret("anna-1"));
    QCOMPARE(grant->identity.email, u"a@b.org"_s);
    QVERIFY(!grant->identity.isGuest());
}

void tst_Mudbase::signInGuest_withoutDevice_sendsNone()
{
    const auto next = provider({}, {})->begin(Intent::SignInGuest{}, std::nullopt);
    QCOMPARE(sentBy(next), (QJsonObject{{u"projectId"_s, project}}));
}

void tst_Mudbase::signUp_byRole_goesToItsAddress_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("path");
    QTest::newRow("fallback") << QString() << u"/api/auth/local/signup/customer"_s;
    QTest::newRow("chosen") << u"whole-sale"_s << u"/api/auth/local/signup/whole-sale"_s;
}

void tst_Mudbase::signUp_byRole_goesToItsAddress()
{
    QFETCH(QString, role);
    QFETCH(QString, path);
    const auto next = provider({{u"role"_s, role}})->begin(Intent::CreateAccount{u"a@b.org"_s, {}, {}}, std::nullopt);
    const auto *step = std::get_if<Step>(&next);
    QVERIFY(step);
    QCOMPARE(step->request.url.path(), path);
    QCOMPARE(step->request.route, u"api/auth/local/signup/{role}"_s);
}

void tst_Mudbase::authorise_byAccess_sendsOneCredential_data()
{
    QTest::addColumn<Access>("access");
    QTest::addColumn<bool>("somebody");
    QTest::addColumn<QByteArray>("expected");
    const auto bearer = "Bearer guest-1"_ba;
    QTest::newRow("store") << Access::Store << true << ""_ba;
    QTest::newRow("store, nobody") << Access::Store << false << ""_ba;
    QTest::newRow("any") << Access::Any << true << bearer;
    QTest::newRow("any, nobody") << Access::Any << false << ""_ba;
    QTest::newRow("session") << Access::Session << true << bearer;
    QTest::newRow("session, nobody") << Access::Session << false << ""_ba;
    QTest::newRow("member") << Access::Member << true << bearer;
    QTest::newRow("member, nobody") << Access::Member << false << ""_ba;
}

void tst_Mudbase::authorise_byAccess_sendsOneCredential()
{
    QFETCH(Access, access);
    QFETCH(bool, somebody);
    QFETCH(QByteArray, expected);
    HttpRequest request; // a repeated one still carries the credential of its first try
    request.setHeader("authorization"_ba, "Bearer old"_ba);
    request.setHeader("x-api-key"_ba, "old"_ba);
    provider()->authorise(request, access, somebody ? std::optional(guestGrant()) : std::nullopt);
    QCOMPARE(request.header("Authorization"_ba), expected);
    QVERIFY(request.header("X-Api-Key"_ba).isEmpty());
}

void tst_Mudbase::judge_reply_isUnderstood_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind"); // empty: a success
    const auto says = [](const QByteArray &error) { return R"({"error":")" + error + R"("})"; };
    const auto forbidden = R"({"error":"Insufficient permissions","required":{"action":"create","collection":"carts"},)"
                           R"("customRole":"none"})"_ba;
    const auto taken = R"({"error":"Duplicate","code":"duplicate_key","field":"userId","value":"x"})"_ba;
    const auto gated = R"({"success":false,"error":"feature_not_allowed","resource":"data","action":"read"})"_ba;
    QTest::newRow("success") << 200 << json << R"({"data":[]})"_ba << QString();
    QTest::newRow("created") << 201 << json << R"({"message":"Data created successfully"})"_ba << QString();
    QTest::newRow("gated") << 200 << json << gated << u"NotAllowed"_s;
    QTest::newRow("gated, 403") << 403 << json << gated << u"NotAllowed"_s;
    QTest::newRow("portal") << 200 << html << page << u"NotTheStore"_s;
    QTest::newRow("401 none") << 401 << json << says("Authentication required") << u"Rejected"_s;
    QTest::newRow("401 bad") << 401 << json << says("Invalid token.") << u"Rejected"_s;
    QTest::newRow("401 html") << 401 << html << page << u"NotTheStore"_s;
    QTest::newRow("401 empty") << 401 << ""_ba
                               << ""_ba << u"NotTheStore"_s;
    QTest::newRow("401 other json") << 401 << json << R"({"message":"no"})"_ba << u"NotTheStore"_s;
    QTest::newRow("403") << 403 << json << forbidden << u"NotAllowed"_s;
    QTest::newRow("403 html") << 403 << html << page << u"NotTheStore"_s;
    QTest::newRow("403 other json") << 403 << json << R"({"message":"no"})"_ba << u"BadReply"_s;
    QTest::newRow("404") << 404 << json << says("Resource not found") << u"NotFound"_s;
    QTest::newRow("404 empty") << 404 << ""_ba
                               << ""_ba << u"BadReply"_s;
    QTest::newRow("404 html") << 404 << html << page << u"NotTheStore"_s;
    QTest::newRow("409") << 409 << json << taken << u"AlreadyExists"_s;
    QTest::newRow("400") << 400 << json << says("Invalid input: Invalid query") << u"Invalid"_s;
    QTest::newRow("400 without error") << 400 << json << "{}"_ba << u"BadReply"_s;
    QTest::newRow("422") << 422 << json << says("no") << u"BadReply"_s;
    QTest::newRow("302") << 302 << ""_ba
                         << ""_ba << u"NotTheStore"_s;
    QTest::newRow("429") << 429 << json << says("Too many requests, please try again later.") << u"RateLimited"_s;
    QTest::newRow("429 html") << 429 << html << page << u"RateLimited"_s;
    QTest::newRow("500") << 500 << json << says("Internal server error") << u"ServerTrouble"_s;
    QTest::newRow("503") << 503 << html << page << u"ServerTrouble"_s;
    QTest::newRow("408") << 408 << ""_ba
                         << ""_ba << u"TimedOut"_s;
}

void tst_Mudbase::judge_reply_isUnderstood()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const auto error = provider()->judge(reply(status, type, body));
    QCOMPARE(error ? nameOf(error->kind) : QString(), kind);
}

void tst_Mudbase::judge_details_nameTheFields_data()
{
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QStringList>("fields");
    QByteArray many = "[";
    for (int i = 0; i < 100; ++i)
        many += QByteArray(i ? "," : "") + "\"\\\"f" + QByteArray::number(i) + "\\\" is wrong\"";
    QStringList first;
    for (int i = 0; i < 32; ++i)
        first << u'f' + QString::number(i);
    QTest::newRow("list") << R"(["\"email\" must be a valid email","\"items[0].id\" is required"])"_ba
                          << QStringList{u"email"_s, u"items[0].id"_s};
    QTest::newRow("object") << R"({"email":"bad","name":["short"]})"_ba << QStringList{u"email"_s, u"name"_s};
    QTest::newRow("text") << R"("\"otp\" length must be 6")"_ba << QStringList{u"otp"_s};
    QTest::newRow("list of objects") << R"([{"field":"email"},{"field":7},{}])"_ba << QStringList{u"email"_s};
    QTest::newRow("twice") << R"(["\"a\" x","\"a\" y"])"_ba << QStringList{u"a"_s};
    QTest::newRow("no name") << R"(["must be valid",7,null,[]])"_ba << QStringList();
    QTest::newRow("number") << "7"_ba << QStringList();
    QTest::newRow("long") << "[\"\\\"" + QByteArray(100, 'a') + "\\\" x\"]" << QStringList();
    QTest::newRow("unclosed") << "[\"\\\"" + QByteArray(100000, 'a') + "\"]" << QStringList();
    QTest::newRow("many") << many + ']' << first;
}

void tst_Mudbase::judge_details_nameTheFields()
{
    QFETCH(QByteArray, details);
    QFETCH(QStringList, fields);
    const auto error =
        provider()->judge(reply(400, json, R"({"error":"Validation failed","details":)" + details + '}'));
    QVERIFY(error);
    QCOMPARE(nameOf(error->kind), u"Invalid"_s);
    QCOMPARE(error->fields, fields);
}

void tst_Mudbase::judge_rateLimit_tellsTheDelay_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");
    const auto says = [](const QByteArray &more) { return R"({"error":"Too many requests")" + more + '}'; };
    QTest::newRow("body") << ""_ba << says(R"(,"retryAfter":900)") << 900;
    QTest::newRow("header") << "60"_ba << says("") << 60;
    QTest::newRow("both") << "60"_ba << says(R"(,"retryAfter":900)") << 60;
    QTest::newRow("neither") << ""_ba << says("") << 0;
    QTest::newRow("header of a stranger") << "60"_ba << page << 60;
    QTest::newRow("text") << ""_ba << says(R"(,"retryAfter":"900")") << 0;
    QTest::newRow("negative") << ""_ba << says(R"(,"retryAfter":-5)") << 0;
    QTest::newRow("huge") << ""_ba << says(R"(,"retryAfter":1e300)") << 86400;
}

void tst_Mudbase::judge_rateLimit_tellsTheDelay()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(int, seconds);
    HttpReply answer = reply(429, json, body);
    if (!header.isEmpty())
        answer.headers << std::pair{"Retry-After"_ba, header};
    const auto error = provider()->judge(answer);
    QVERIFY(error);
    QCOMPARE(nameOf(error->kind), u"RateLimited"_s);
    QCOMPARE(error->retryAfter, std::chrono::seconds(seconds));
}

void tst_Mudbase::judge_secretInMessage_isRedacted()
{
    const QByteArray token = plainJwt({{u"sub"_s, guestId}, {u"exp"_s, 1767607200}});
    const QByteArray body = R"({"error":"Token )" + token + R"( of anna@example.org","code":")" + token + "\"}";
    const auto error = provider()->judge(reply(401, json, body));
    QVERIFY(error);
    QCOMPARE(nameOf(error->kind), u"Rejected"_s);
    QVERIFY(!error->detail.contains(QString::fromLatin1(token.left(40))));
    QVERIFY(!error->detail.contains("anna@"_L1));
    QVERIFY(!error->serverCode.contains(QString::fromLatin1(token.left(40))));
    QVERIFY(error->serverCode.size() <= 64);
}

void tst_Mudbase::mudbaseInfo_options_areChecked_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("required");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("bad");
    const QString shortId = project.chopped(1);
    QTest::newRow("project") << u"projectId"_s << true << project << u"proj_1"_s;
    QTest::newRow("products") << u"productsCollection"_s << true << project << shortId;
    QTest::newRow("carts") << u"cartsCollection"_s << true << project << project + u'0';
    QTest::newRow("categories") << u"categoriesCollection"_s << false << project << u"../../users"_s;
    QTest::newRow("role") << u"role"_s << false << u"whole-sale"_s << u"a/b"_s;
}

void tst_Mudbase::mudbaseInfo_options_areChecked()
{
    QFETCH(QString, option);
    QFETCH(bool, required);
    QFETCH(QString, good);
    QFETCH(QString, bad);
    const QList<ServiceInfo> services = knownServices();
    const auto info = std::find_if(services.begin(), services.end(),
                                   [](const ServiceInfo &service) { return service.id == "mudbase"_L1; });
    QVERIFY(info != services.end());
    QVERIFY(!info->hasKey);
    const auto found = std::find_if(info->options.begin(), info->options.end(),
                                    [&option](const ServiceOption &known) { return known.id == option; });
    QVERIFY(found != info->options.end());
    QCOMPARE(found->required, required);
    const QRegularExpression shape(QRegularExpression::anchoredPattern(found->shape));
    QVERIFY(shape.match(good).hasMatch());
    QVERIFY(!shape.match(bad).hasMatch());
}

void tst_Mudbase::capabilities_areTheVendors()
{
    const auto can = provider()->capabilities();
    QCOMPARE(can.refresh, Capabilities::Refresh::Rotating);
    QCOMPARE(can.conversion, Capabilities::Conversion::PasswordAtOnce);
    QVERIFY(can.catalogueNeedsSession && can.passwordSignIn && can.codeSignIn && can.passwordReset);
    QVERIFY(can.signOutRevokes && can.userIdSurvivesConversion);
    QVERIFY(!can.guestCartOnServer && !can.guestNeedsKeptSecret);
    QCOMPARE(can.repeatedRefresh, Capabilities::RepeatedRefresh::SingleUse);
}

QTEST_GUILESS_MAIN(tst_Mudbase)
#include "tst_mudbase.moc"
