// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/plainjwt.h>
#include <support/pocketbase.h>
#include <support/transcript.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace GuestPass::Test::PocketBase;
using namespace Qt::StringLiterals;

namespace {

/// How a flow ended that was answered so at every step.
Result<Outcome> endOf(Next next, const HttpReply &answer)
{
    for (int i = 0; i < 12 && std::holds_alternative<Step>(next); ++i)
        next = Next(std::get<Step>(next).then(answer));
    const auto *end = std::get_if<Result<Outcome>>(&next);
    return end ? *end : Error{Error::Kind::Cancelled, 0, {}, u"The flow did not end."_s, {}, {}};
}

QByteArray entry(const QByteArray &record, const QByteArray &tokenValue)
{
    return R"({"record":)" + record + R"(,"token":)" + tokenValue + '}';
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

} // namespace

class tst_PocketBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flow_byTranscript_sendsAndEndsAsRecorded_data();
    void flow_byTranscript_sendsAndEndsAsRecorded();
    void signInGuest_nothingKept_makesUpEverythingFirst();
    void signInGuest_oddThingsKept_makesUpEverything_data();
    void signInGuest_oddThingsKept_makesUpEverything();
    void signInGuest_takenTwice_triesOneOtherGuest();
    void refresh_withoutProof_isNeverRejected_data();
    void refresh_withoutProof_isNeverRejected();
    void refresh_oneSideInForce_isFoundInTwoTries_data();
    void refresh_oneSideInForce_isFoundInTwoTries();
    void signIn_hostileReply_isBadReply_data();
    void signIn_hostileReply_isBadReply();
    void signIn_tokenWithoutEnd_isTaken();
};

void tst_PocketBase::flow_byTranscript_sendsAndEndsAsRecorded_data()
{
    addTranscripts(QStringLiteral(GUESTPASS_SOURCE_DIR "/tests/lib/data/pocketbase"));
}

void tst_PocketBase::flow_byTranscript_sendsAndEndsAsRecorded()
{
    QFETCH(QJsonObject, transcript);
    for (const Dialect dialect : {Dialect::V022, Dialect::V023}) {
        playTranscript(*provider(), base, filled(transcript, dialect).toObject());
        if (QTest::currentTestFailed())
            QFAIL(dialect == Dialect::V022 ? "in the dialect of 0.22" : "in the dialect of 0.23");
    }
}

void tst_PocketBase::signInGuest_nothingKept_makesUpEverythingFirst()
{
    QSet<QString> words;
    constexpr int guests = 50;
    for (int i = 0; i < guests; ++i) {
        const auto next = provider({{u"emailDomain"_s, u"Guests.Shop.example"_s}})->begin(Intent::SignInGuest{}, {});
        const QJsonObject body = bodyOf(next);
        const auto &keep = std::get<Step>(next).keep;
        const auto matches = [&body](QLatin1String key, const QString &shape) {
            return QRegularExpression(QRegularExpression::anchoredPattern(shape))
                .match(body.value(key).toString())
                .hasMatch();
        };
        QVERIFY(matches("id"_L1, u"[a-z0-9]{15}"_s));
        QVERIFY(matches("email"_L1, u"anonymous-[0-9a-f]{24}@guests\\.shop\\.example"_s));
        QVERIFY(matches("password"_L1, u"[A-Za-z0-9]{40}"_s));
        QCOMPARE(body.value("passwordConfirm"_L1), body.value("password"_L1));
        QVERIFY(keep && keep->tokens == Tokens() && keep->identity.isGuest());
        QCOMPARE(keep->identity.userId, body.value("id"_L1).toString());
        const QJsonObject extra{{u"identity"_s, body.value("email"_L1)}, {u"password"_s, body.value("password"_L1)}};
        QCOMPARE(keep->extra, extra);
        for (const auto key : {"id"_L1, "email"_L1, "password"_L1})
            words << body.value(key).toString();
    }
    QCOMPARE(words.size(), guests * 3);
}

void tst_PocketBase::signInGuest_oddThingsKept_makesUpEverything_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonObject>("extra");
    const QJsonObject good{{u"identity"_s, madeUp}, {u"password"_s, u"kept password"_s}};
    QTest::newRow("nothing") << guestId << QJsonObject();
    QTest::newRow("no id") << QString() << good;
    QTest::newRow("an id that climbs") << u"../../_superuser"_s << good;
    QTest::newRow("no password") << guestId << QJsonObject{{u"identity"_s, madeUp}};
    QTest::newRow("numbers") << guestId << QJsonObject{{u"identity"_s, 7}, {u"password"_s, 8}};
    QTest::newRow("somebody's address") << guestId
                                        << QJsonObject{{u"identity"_s, u"anna@example.org"_s},
                                                       {u"password"_s, u"kept password"_s}};
}

void tst_PocketBase::signInGuest_oddThingsKept_makesUpEverything()
{
    QFETCH(QString, id);
    QFETCH(QJsonObject, extra);
    Grant kept;
    kept.identity.userId = id;
    kept.extra = extra;
    const auto next = provider()->begin(Intent::SignInGuest{}, kept);
    const QJsonObject body = bodyOf(next);
    QCOMPARE(body.value("id"_L1).toString().size(), 15);
    QVERIFY(body.value("id"_L1).toString() != id);
    QCOMPARE(body.value("password"_L1).toString().size(), 40);
    QVERIFY(body.value("email"_L1).toString() != extra.value("identity"_L1).toString());
}

void tst_PocketBase::signInGuest_takenTwice_triesOneOtherGuest()
{
    const HttpReply taken =
        reply(400, json, refusal(400, "Failed to create record.", R"({"id":{"code":"validation_not_unique"}})"));
    const HttpReply refused = reply(400, json, refusal(400, "Failed to authenticate."));
    Grant kept = guestGrant();
    kept.tokens = {};
    const auto first = provider()->begin(Intent::SignInGuest{}, kept);
    const auto second = std::get<Step>(std::get<Step>(first).then(taken)).then(refused);
    const QJsonObject body = bodyOf(second);
    QVERIFY(body.value("id"_L1).toString() != guestId);
    QVERIFY(body.value("email"_L1).toString() != madeUp);
    QVERIFY(body.value("password"_L1).toString() != u"kept password"_s);
    QCOMPARE(std::get<Step>(second).keep->identity.userId, body.value("id"_L1).toString());
    const auto third = std::get<Step>(std::get<Step>(second).then(taken)).then(refused);
    const auto &outcome = std::get<Result<Outcome>>(third);
    QVERIFY(!outcome);
    QCOMPARE(nameOf(outcome.error().kind), u"BadReply"_s);
}

void tst_PocketBase::refresh_withoutProof_isNeverRejected_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    for (const int status : {400, 401, 403, 404}) {
        const auto odd = status == 401 ? u"NotTheStore"_s : u"BadReply"_s;
        const QByteArray body = refusal(status, "Missing or invalid authentication.");
        QTest::addRow("%d html", status) << status << html << page << u"NotTheStore"_s;
        QTest::addRow("%d error as html", status) << status << html << body << u"NotTheStore"_s;
        QTest::addRow("%d empty", status) << status << ""_ba
                                          << ""_ba << odd;
        QTest::addRow("%d other json", status) << status << json << R"({"error":"invalid_grant"})"_ba << odd;
        QTest::addRow("%d no data", status) << status << json << R"({"message":"no","status":401})"_ba << odd;
        QTest::addRow("%d data is null", status)
            << status << json << R"({"message":"no","status":401,"data":null})"_ba << odd;
        QTest::addRow("%d data is an array", status)
            << status << json << R"({"message":"no","status":401,"data":[]})"_ba << odd;
        QTest::addRow("%d no number", status) << status << json << R"({"message":"no","data":{}})"_ba << odd;
        QTest::addRow("%d number as text", status)
            << status << json << R"({"message":"no","status":"401","data":{}})"_ba << odd;
        QTest::addRow("%d no message", status) << status << json << R"({"status":401,"data":{}})"_ba << odd;
        QTest::addRow("%d truncated", status) << status << json << body.chopped(5) << odd;
        QTest::addRow("%d array", status) << status << json << ('[' + body + ']') << odd;
    }
    const QByteArray documented = refusal(401, "Missing or invalid authentication.");
    QTest::newRow("400 documented") << 400 << json << documented << u"BadReply"_s;
    for (const int status : {405, 409, 410, 413, 422})
        QTest::addRow("%d documented", status) << status << json << documented << u"BadReply"_s;
    for (const int status : {407, 302, 301, 304, 511, 100, 0, -1})
        QTest::addRow("%d documented", status) << status << json << documented << u"NotTheStore"_s;
    QTest::newRow("408") << 408 << json << documented << u"TimedOut"_s;
    QTest::newRow("429") << 429 << json << documented << u"RateLimited"_s;
    for (const int status : {500, 502, 503, 504, 599})
        QTest::addRow("%d documented", status) << status << json << documented << u"ServerTrouble"_s;
    QTest::newRow("200 portal") << 200 << html << page << u"NotTheStore"_s;
    QTest::newRow("200 empty") << 200 << json << ""_ba << u"BadReply"_s;
    QTest::newRow("204") << 204 << ""_ba
                         << ""_ba << u"BadReply"_s;
    QTest::newRow("200 refusal") << 200 << json << documented << u"BadReply"_s;
    QTest::newRow("200 truncated") << 200 << json << R"({"record":{"id)"_ba << u"BadReply"_s;
}

void tst_PocketBase::refresh_withoutProof_isNeverRejected()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const auto outcome = endOf(provider()->begin(Intent::Refresh{}, guestGrant()), reply(status, type, body));
    QVERIFY(!outcome);
    QCOMPARE(nameOf(outcome.error().kind), kind);
    QCOMPARE(outcome.error().httpStatus, status);
    // The same to the kept password, after a token that died in the proper way.
    const auto first = provider()->begin(Intent::Refresh{}, guestGrant());
    const auto second =
        std::get<Step>(first).then(reply(401, json, refusal(401, "The request requires valid record token.")));
    const auto signIn = endOf(second, reply(status, type, body));
    QVERIFY(!signIn);
    QCOMPARE(nameOf(signIn.error().kind), kind);
}

void tst_PocketBase::refresh_oneSideInForce_isFoundInTwoTries_data()
{
    QTest::addColumn<QJsonObject>("pending");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("password");
    const auto anna = u"anna@example.org"_s;
    const auto chosen = u"chosen one"_s;
    const auto kept = u"kept password"_s;
    const QJsonObject atOnce{{u"pendingPassword"_s, chosen}, {u"pendingEmail"_s, anna}};
    const QJsonObject password{{u"pendingPassword"_s, chosen}, {u"byLink"_s, true}};
    const QJsonObject link{{u"pendingEmail"_s, anna}, {u"byLink"_s, true}};
    QTest::newRow("at once, not in force") << atOnce << madeUp << kept;
    QTest::newRow("at once, in force") << atOnce << anna << chosen;
    QTest::newRow("password, not in force") << password << madeUp << kept;
    QTest::newRow("password, in force") << password << madeUp << chosen;
    QTest::newRow("link, not opened") << link << madeUp << kept;
    QTest::newRow("link, opened") << link << anna << kept;
}

/// The default rate limit lets two through in three seconds: a third try would be refused for ever.
void tst_PocketBase::refresh_oneSideInForce_isFoundInTwoTries()
{
    QFETCH(QJsonObject, pending);
    QFETCH(QString, identity);
    QFETCH(QString, password);
    Grant grant = guestGrant();
    for (auto it = pending.begin(); it != pending.end(); ++it)
        grant.extra.insert(it.key(), it.value());
    Next next = provider()->begin(Intent::Refresh{}, grant);
    next = Next(std::get<Step>(next).then(reply(401, json, refusal(401, "The token is dead."))));
    const HttpReply refused = reply(400, json, refusal(400, "Failed to authenticate."));
    int tries = 1;
    while (bodyOf(next) != QJsonObject{{u"identity"_s, identity}, {u"password"_s, password}}) {
        QVERIFY(++tries <= 2);
        next = Next(std::get<Step>(next).then(refused));
    }
}

void tst_PocketBase::signIn_hostileReply_isBadReply_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = quoted(token(guestId, 1));
    const QByteArray record = R"({"id":"guest0000000001","email":"anna@example.org"})";
    const auto jwt = [](const QJsonObject &claims) { return quoted(plainJwt(claims)); };
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("10,000 arrays") << R"({"record":)" + QByteArray(10000, '[') + QByteArray(10000, ']') + '}';
    QTest::newRow("no token") << R"({"record":{"id":"guest0000000001"}})"_ba;
    QTest::newRow("no record") << R"({"token":)" + good + '}';
    QTest::newRow("record is null") << entry("null", good);
    QTest::newRow("record is an array") << entry('[' + record + ']', good);
    QTest::newRow("record without id") << entry("{}", good);
    QTest::newRow("numeric id") << entry(R"({"id":7})", jwt({{u"id"_s, 7}, {u"type"_s, u"auth"_s}}));
    QTest::newRow("another record") << entry(R"({"id":"x"})", good);
    QTest::newRow("id climbs") << entry(R"({"id":".."})", jwt({{u"id"_s, u".."_s}, {u"type"_s, u"auth"_s}}));
    QTest::newRow("id with a break") << entry("{\"id\":\"a\\nb\"}",
                                              jwt({{u"id"_s, u"a\nb"_s}, {u"type"_s, u"auth"_s}}));
    QTest::newRow("numeric token") << entry(record, "1e308");
    QTest::newRow("no JWT") << entry(record, quoted("opaque"));
    QTest::newRow("line break in token") << entry(record, quoted(token(guestId, 1) + R"(\r\nX-Evil: 1)"));
    QTest::newRow("trailing line break") << entry(record, quoted(token(guestId, 1) + R"(\n)"));
    QTest::newRow("huge token") << entry(record, quoted(QByteArray(70000, 'a') + ".b.c"));
    QTest::newRow("claims are an array") << entry(record, quoted("W10.W10.c2ln"));
    QTest::newRow("token without type") << entry(record, jwt({{u"id"_s, guestId}}));
    for (const auto &type : {u"file"_s, u"verification"_s, u"passwordReset"_s, u"emailChange"_s, u"admin"_s})
        QTest::addRow("token of type %s", qPrintable(type)) << entry(record, quoted(token(guestId, 1, type)));
}

void tst_PocketBase::signIn_hostileReply_isBadReply()
{
    QFETCH(QByteArray, body);
    const HttpReply answer = reply(200, "application/json; charset=UTF-8"_ba, body);
    const Secret word("word");
    for (const Intent::Any &intent : QList<Intent::Any>{
             Intent::SignInWithPassword{u"a@example.org"_s, word}, Intent::SignInGuest{}, Intent::Refresh{},
             Intent::CreateAccount{u"a@example.org"_s, {}, word}, Intent::ChangePassword{word, word}}) {
        const auto outcome = endOf(provider()->begin(intent, guestGrant()), answer);
        QVERIFY(!outcome);
        QCOMPARE(nameOf(outcome.error().kind), u"BadReply"_s);
    }
}

void tst_PocketBase::signIn_tokenWithoutEnd_isTaken()
{
    const auto next = provider()->begin(Intent::SignInWithPassword{u"a@example.org"_s, Secret("word")}, {});
    const QByteArray jwt = plainJwt({{u"id"_s, guestId}, {u"type"_s, u"auth"_s}});
    const auto outcome = endOf(next, reply(200, json, entry(R"({"id":"guest0000000001","email":7})", quoted(jwt))));
    QVERIFY(outcome);
    const auto &grant = std::get<Grant>(*outcome);
    QVERIFY(!grant.tokens.expiresAt.isValid() && !grant.tokens.issuedAt.isValid());
    QCOMPARE(grant.tokens.access, Secret(jwt));
    QVERIFY(grant.tokens.refresh.isEmpty());
    QVERIFY(grant.identity.email.isEmpty());
}

QTEST_GUILESS_MAIN(tst_PocketBase)
#include "tst_pocketbase.moc"
