// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/pocketbase.h>
#include <support/transcript.h>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace GuestPass::Test::PocketBase;
using namespace Qt::StringLiterals;

class tst_PocketBaseApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void authorise_byAccess_sendsTheBareToken_data();
    void authorise_byAccess_sendsTheBareToken();
    void judge_reply_isUnderstood_data();
    void judge_reply_isUnderstood();
    void judge_secretInMessage_isRedacted();
    void judge_severalFields_namesThemAll();
    void judge_tooManyRequests_tellsHowLongToWait_data();
    void judge_tooManyRequests_tellsHowLongToWait();
    void mayIgnoreCredentials_reply_isSuspected_data();
    void mayIgnoreCredentials_reply_isSuspected();
    void cookie_session_isWhatPocketPagesReads_data();
    void cookie_session_isWhatPocketPagesReads();
    void cookie_guestInTheMaking_isNone();
    void options_inProfile_areUsed_data();
    void options_inProfile_areUsed();
    void capabilities_areTheVendors();
};

void tst_PocketBaseApi::authorise_byAccess_sendsTheBareToken_data()
{
    QTest::addColumn<Access>("access");
    QTest::addColumn<bool>("somebody");
    QTest::addColumn<bool>("sent");
    QTest::newRow("store") << Access::Store << true << false;
    QTest::newRow("store, nobody") << Access::Store << false << false;
    QTest::newRow("any") << Access::Any << true << true;
    QTest::newRow("any, nobody") << Access::Any << false << false;
    QTest::newRow("session") << Access::Session << true << true;
    QTest::newRow("session, nobody") << Access::Session << false << false;
    QTest::newRow("member") << Access::Member << true << true;
    QTest::newRow("member, nobody") << Access::Member << false << false;
}

void tst_PocketBaseApi::authorise_byAccess_sendsTheBareToken()
{
    QFETCH(Access, access);
    QFETCH(bool, somebody);
    QFETCH(bool, sent);
    HttpRequest request;
    request.setHeader("authorization"_ba, "of the first try"_ba);
    provider()->authorise(request, access, somebody ? std::optional(guestGrant()) : std::nullopt);
    QCOMPARE(request.header("Authorization"_ba), sent ? token(guestId, 1) : QByteArray());
    QCOMPARE(request.headers.size(), sent ? 1 : 0);
}

void tst_PocketBaseApi::judge_reply_isUnderstood_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind"); // empty: a success
    const auto field = [](const QByteArray &code) {
        return refusal(400, "Failed to create record.", R"({"sku":{"code":")" + code + R"(","message":"No."}})");
    };
    QTest::newRow("success") << 200 << json << "{}"_ba << QString();
    QTest::newRow("success of 0.22") << 200 << "application/json; charset=UTF-8"_ba
                                     << "{}"_ba << QString();
    QTest::newRow("deleted") << 204 << ""_ba
                             << ""_ba << QString();
    QTest::newRow("portal") << 200 << html << page << u"NotTheStore"_s;
    QTest::newRow("400 field") << 400 << json << field("validation_min_number_constraint") << u"Invalid"_s;
    QTest::newRow("400 taken") << 400 << json << field("validation_not_unique") << u"AlreadyExists"_s;
    QTest::newRow("400 taken id of 0.22") << 400 << json << field("validation_invalid_id") << u"AlreadyExists"_s;
    QTest::newRow("400 create rule") << 400 << json << refusal(400, "Failed to create record.") << u"NotAllowed"_s;
    QTest::newRow("400 filter") << 400 << json << refusal(400, "Something went wrong while processing your request.")
                                << u"Invalid"_s;
    QTest::newRow("400 in the words of 0.22")
        << 400 << json << R"({"code":400,"message":"No.","data":{}})"_ba << u"Invalid"_s;
    QTest::newRow("400 says 500 inside") << 400 << json << R"({"status":500,"message":"No.","data":{}})"_ba
                                         << u"Invalid"_s;
    QTest::newRow("400 html") << 400 << html << page << u"NotTheStore"_s;
    QTest::newRow("401") << 401 << json << refusal(401, "Missing or invalid authentication.") << u"Rejected"_s;
    QTest::newRow("401 html") << 401 << html << page << u"NotTheStore"_s;
    QTest::newRow("401 second factor") << 401 << json << R"({"mfaId":"123456789012345"})"_ba << u"NotTheStore"_s;
    QTest::newRow("403") << 403 << json << refusal(403, "Only superusers can perform this action.") << u"NotAllowed"_s;
    QTest::newRow("403 html") << 403 << html << page << u"NotTheStore"_s;
    QTest::newRow("404") << 404 << json << refusal(404, "The requested resource wasn't found.") << u"NotFound"_s;
    QTest::newRow("404 empty") << 404 << ""_ba
                               << ""_ba << u"BadReply"_s;
    QTest::newRow("413") << 413 << json << refusal(413, "Request entity too large.") << u"BadReply"_s;
    QTest::newRow("429") << 429 << json << refusal(429, "Too Many Requests.") << u"RateLimited"_s;
    QTest::newRow("500") << 500 << json << refusal(500, "Something went wrong.") << u"ServerTrouble"_s;
    QTest::newRow("302") << 302 << ""_ba
                         << ""_ba << u"NotTheStore"_s;
}

void tst_PocketBaseApi::judge_reply_isUnderstood()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const auto error = provider()->judge(reply(status, type, body));
    QCOMPARE(error ? nameOf(error->kind) : QString(), kind);
}

void tst_PocketBaseApi::judge_secretInMessage_isRedacted()
{
    const QByteArray secret = token(guestId, 1);
    const QByteArray data = R"({"email":{"code":")" + secret + R"("}})";
    const auto error =
        provider()->judge(reply(400, json, refusal(400, "Token " + secret + " of anna@example.org", data)));
    QVERIFY(error);
    QVERIFY(!error->detail.contains(QString::fromLatin1(secret.left(40))));
    QVERIFY(!error->detail.contains("anna@"_L1));
    QVERIFY(!error->serverCode.contains(QString::fromLatin1(secret.left(40))));
    QVERIFY(error->serverCode.size() <= 64);
}

void tst_PocketBaseApi::judge_severalFields_namesThemAll()
{
    const QByteArray data = R"({"cart":{"code":"validation_required"},"product":{"code":"validation_not_unique"}})";
    const auto error = provider()->judge(reply(400, json, refusal(400, "Failed to create record.", data)));
    QVERIFY(error);
    QCOMPARE(nameOf(error->kind), u"AlreadyExists"_s);
    QCOMPARE(error->serverCode, u"validation_not_unique"_s);
    QCOMPARE(error->fields, QStringList({u"cart"_s, u"product"_s}));
}

void tst_PocketBaseApi::judge_tooManyRequests_tellsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("delay");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");
    const QByteArray stores = refusal(429, "Too Many Requests.");
    QTest::newRow("the store's limiter never says") << ""_ba << json << stores << 3;
    QTest::newRow("somebody does") << "20"_ba << json << stores << 20;
    QTest::newRow("somebody else's") << ""_ba << html << page << 0;
}

void tst_PocketBaseApi::judge_tooManyRequests_tellsHowLongToWait()
{
    QFETCH(QByteArray, delay);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    HttpReply refused = reply(429, type, body);
    if (!delay.isEmpty())
        refused.headers.append({"Retry-After"_ba, delay});
    const auto error = provider()->judge(refused);
    QVERIFY(error);
    QTEST(int(error->retryAfter.count()), "seconds");
}

void tst_PocketBaseApi::mayIgnoreCredentials_reply_isSuspected_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("suspected");
    QTest::newRow("empty list") << 200 << json << R"({"items":[],"page":1})"_ba << true;
    QTest::newRow("list") << 200 << json << R"({"items":[{"id":"a"}],"page":1})"_ba << false;
    QTest::newRow("record") << 200 << json << R"({"id":"a"})"_ba << false;
    QTest::newRow("items is an object") << 200 << json << R"({"items":{}})"_ba << false;
    QTest::newRow("portal") << 200 << html << page << false;
    QTest::newRow("deleted") << 204 << ""_ba
                             << ""_ba << false;
    QTest::newRow("400") << 400 << json << refusal(400, "Failed to create record.") << true;
    QTest::newRow("400 of 0.22") << 400 << json << R"({"code":400,"message":"No.","data":{}})"_ba << true;
    QTest::newRow("400 html") << 400 << html << page << false;
    QTest::newRow("403") << 403 << json << refusal(403, "Only superusers can perform this action.") << true;
    QTest::newRow("403 html") << 403 << html << page << false;
    QTest::newRow("404") << 404 << json << refusal(404, "The requested resource wasn't found.") << true;
    QTest::newRow("401") << 401 << json << refusal(401, "Missing or invalid authentication.") << false;
    QTest::newRow("429") << 429 << json << refusal(429, "Too Many Requests.") << false;
    QTest::newRow("500") << 500 << json << refusal(500, "No.") << false;
}

void tst_PocketBaseApi::mayIgnoreCredentials_reply_isSuspected()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, suspected);
    QCOMPARE(provider()->mayIgnoreCredentials(reply(status, type, body)), suspected);
}

void tst_PocketBaseApi::cookie_session_isWhatPocketPagesReads_data()
{
    QTest::addColumn<Grant>("grant");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("name");
    Grant member = guestGrant();
    member.identity.kind = Identity::Kind::Member;
    member.identity.email = u"anna+100%@example.org"_s;
    member.identity.displayName = u"Änna \"B\"; 李\n"_s;
    QTest::newRow("guest") << guestGrant() << madeUp << QString();
    QTest::newRow("member") << member << member.identity.email << member.identity.displayName;
}

void tst_PocketBaseApi::cookie_session_isWhatPocketPagesReads()
{
    QFETCH(Grant, grant);
    QFETCH(QString, email);
    QFETCH(QString, name);
    const auto cookie = provider()->cookie(grant);
    QVERIFY(cookie);
    const QByteArray text = cookie->reveal();
    QVERIFY(text.startsWith("pb_auth="));
    const QByteArray value = text.mid(8);
    static const QRegularExpression encoded(u"\\A(?:[A-Za-z0-9_.!~*'()-]|%[0-9A-F]{2})+\\z"_s);
    QVERIFY(encoded.match(QString::fromLatin1(value)).hasMatch());
    const QJsonObject read = QJsonDocument::fromJson(QByteArray::fromPercentEncoding(value)).object();
    QCOMPARE(read.keys(), QStringList({u"record"_s, u"token"_s}));
    QCOMPARE(read.value("token"_L1).toString().toLatin1(), token(guestId, 1));
    const QJsonObject record = read.value("record"_L1).toObject();
    QCOMPARE(record.value("id"_L1).toString(), guestId);
    QCOMPARE(record.value("collectionName"_L1).toString(), u"users"_s);
    QCOMPARE(record.value("collectionId"_L1).toString(), u"_pb_users_auth_"_s);
    QCOMPARE(record.value("email"_L1).toString(), email);
    QCOMPARE(record.value("name"_L1).toString(), name);
    QVERIFY(!text.contains("kept"));
}

void tst_PocketBaseApi::cookie_guestInTheMaking_isNone()
{
    Grant draft = guestGrant();
    draft.tokens = {};
    QVERIFY(!provider()->cookie(draft));
}

void tst_PocketBaseApi::options_inProfile_areUsed_data()
{
    QTest::addColumn<QString>("collection");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("ending");
    const QString users = u"users"_s;
    QTest::newRow("absent") << QString() << QString() << users << u"@example.com"_s;
    QTest::newRow("set") << u"customers"_s << u"guests.shop.example"_s << u"customers"_s << u"@guests.shop.example"_s;
    QTest::newRow("an id") << u"_pb_users_auth_"_s << QString() << u"_pb_users_auth_"_s << u"@example.com"_s;
    QTest::newRow("unusable") << u"../admins"_s << u"no domain"_s << users << u"@example.com"_s;
    QTest::newRow("too long") << QString(101, u'a') << u"example..com"_s << users << u"@example.com"_s;
    QTest::newRow("line break") << u"users\nx"_s << u"a.example\n@b"_s << users << u"@example.com"_s;
}

void tst_PocketBaseApi::options_inProfile_areUsed()
{
    QFETCH(QString, collection);
    QFETCH(QString, domain);
    QFETCH(QString, path);
    QFETCH(QString, ending);
    const auto next = provider({{u"collection"_s, collection}, {u"emailDomain"_s, domain}})
                          ->begin(Intent::SignInGuest{}, std::nullopt);
    const auto &request = std::get<Step>(next).request;
    QCOMPARE(request.url.toString(), base + u"/api/collections/"_s + path + u"/records"_s);
    QVERIFY(bodyOf(next).value("email"_L1).toString().endsWith(ending));
}

void tst_PocketBaseApi::capabilities_areTheVendors()
{
    const auto can = provider()->capabilities();
    QCOMPARE(can.refresh, Capabilities::Refresh::ReissueWhileAlive);
    QCOMPARE(can.conversion, Capabilities::Conversion::PasswordThenMailLink);
    QVERIFY(can.guestNeedsKeptSecret && can.guestCartOnServer && can.passwordSignIn && can.passwordReset);
    QCOMPARE(can.repeatedRefresh, Capabilities::RepeatedRefresh::Harmless);
    QVERIFY(can.userIdSurvivesConversion && !can.codeSignIn && !can.signOutRevokes && !can.catalogueNeedsSession);
}

QTEST_GUILESS_MAIN(tst_PocketBaseApi)
#include "tst_pocketbaseapi.moc"
