// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/replies.h>
#include <faultproxy/rulereader.h>

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace FaultProxy;
using namespace Qt::StringLiterals;

namespace {

Rules rules(const QByteArray &json, quint64 seed = 1)
{
    const RuleList list = readRules(json);
    if (!list.problem.isEmpty())
        qFatal("%s", qUtf8Printable(list.problem));
    return Rules(list.rules, seed);
}

/// Which rule each of so many equal requests meets: its number from 0, or `-`.
QByteArray decisions(Rules &rules, int count, const QByteArray &method = "GET", const QByteArray &path = "/")
{
    QByteArray all;
    for (int i = 0; i < count; ++i) {
        const auto decision = rules.decide(method, path);
        all += decision.rule ? QByteArray::number(*decision.rule) : QByteArray("-");
    }
    return all;
}

Message reply(const QByteArray &bytes)
{
    MessageParser parser(MessageParser::Kind::Reply);
    parser.feed(bytes);
    return parser.message();
}

} // namespace

class tst_FaultProxyRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rule_withEverything_isRead();
    void action_isRead_data();
    void action_isRead();
    void wrong_isToldWithRuleAndField_data();
    void wrong_isToldWithRuleAndField();
    void faultFiles_areRules_data();
    void faultFiles_areRules();
    void request_matches_data();
    void request_matches();
    void counters_decide_data();
    void counters_decide();
    void counters_belongToTheirRule();
    void probability_isTheSameForTheSameSeed();
    void probability_isHeldRoughly();
    void date_isShiftedOrAdded();
    void body_isReplacedWithItsFraming();
    void truncated_alwaysLosesAByte();
};

void tst_FaultProxyRules::rule_withEverything_isRead()
{
    const RuleList list = readRules(R"({"//": "all", "rules": [{"//": "why", "method": "POST", "path": "/a/*",
        "nth": [2, 4], "every": 2, "probability": 0.5, "times": 3, "action": {"answer": {"status": 429,
        "headers": {"Retry-After": "3"}, "contentType": "text/plain", "body": "slow"}}}]})"_ba);
    QCOMPARE(list.problem, QString());
    QCOMPARE(list.rules.size(), 1);
    const Rule &rule = list.rules.first();
    QCOMPARE(rule.method, "POST"_ba);
    QCOMPARE(rule.path, "/a/*"_ba);
    QCOMPARE(rule.nth, (QList<int>{2, 4}));
    QCOMPARE(rule.every, 2);
    QCOMPARE(rule.probability, 0.5);
    QCOMPARE(rule.times, 3);
    const Act::Answer expected{429, {{"Retry-After", "3"}, {"Content-Type", "text/plain"}}, "slow"};
    QVERIFY(std::get<Act::Answer>(rule.action) == expected);
    QCOMPARE(answerBytes(expected, false),
             "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3\r\nContent-Type: text/plain\r\n"
             "Content-Length: 4\r\n\r\nslow"_ba);
}

void tst_FaultProxyRules::action_isRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    QTest::newRow("drop request") << R"("dropBeforeForwarding")"_ba << u"dropBeforeForwarding"_s;
    QTest::newRow("drop reply") << R"("dropReply")"_ba << u"dropReply"_s;
    QTest::newRow("empty") << R"("emptyBody")"_ba << u"emptyBody"_s;
    QTest::newRow("garbage") << R"("garbage")"_ba << u"garbage"_s;
    QTest::newRow("answer") << R"({"answer": {"status": 200}})"_ba << u"answer"_s;
    QTest::newRow("replace") << R"({"replaceReply": {"status": 504}})"_ba << u"replaceReply"_s;
    QTest::newRow("delay") << R"({"delay": 5})"_ba << u"delay"_s;
    QTest::newRow("delay reply") << R"({"delayReply": 0})"_ba << u"delayReply"_s;
    QTest::newRow("drip") << R"({"drip": {"bytes": 1, "interval": 0}})"_ba << u"drip"_s;
    QTest::newRow("truncate") << R"({"truncate": 0})"_ba << u"truncate"_s;
    QTest::newRow("date") << R"({"shiftDate": -86400})"_ba << u"shiftDate"_s;
    QTest::newRow("body") << R"({"replaceBody": ""})"_ba << u"replaceBody"_s;
}

void tst_FaultProxyRules::action_isRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, name);
    const RuleList list = readRules("[{\"action\": " + json + "}]");
    QCOMPARE(list.problem, QString());
    QCOMPARE(Act::name(list.rules.first().action), name);
}

void tst_FaultProxyRules::wrong_isToldWithRuleAndField_data()
{
    QTest::addColumn<QByteArray>("second"); // after a rule that is right
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &second, const QString &field) {
        QTest::newRow(name) << second << field;
    };
    const auto member = [&](const char *name, const QByteArray &json, const QString &field) {
        row(name, "{\"action\": \"garbage\", " + json + '}', field);
    };
    const auto action = [&](const char *name, const QByteArray &json, const QString &field) {
        row(name, "{\"action\": " + json + '}', field);
    };
    row("no object", "7", u"it must be an object"_s);
    row("no action", "{}", u"\"action\" is missing"_s);
    member("unknown", R"("pth": "/")"_ba, u"\"pth\""_s);
    member("method", R"("method": 7)"_ba, u"\"method\""_s);
    member("empty method", R"("method": "")"_ba, u"\"method\""_s);
    member("path", R"("path": [])"_ba, u"\"path\""_s);
    member("nth 0", R"("nth": 0)"_ba, u"\"nth\""_s);
    member("nth in the list", R"("nth": [1, 1.5])"_ba, u"\"nth\""_s);
    member("nth empty", R"("nth": [])"_ba, u"\"nth\""_s);
    member("every", R"("every": 0)"_ba, u"\"every\""_s);
    member("every huge", R"("every": 1e300)"_ba, u"\"every\""_s);
    member("probability", R"("probability": 1.1)"_ba, u"\"probability\""_s);
    member("probability as text", R"("probability": "1")"_ba, u"\"probability\""_s);
    member("times", R"("times": -1)"_ba, u"\"times\""_s);
    action("action unknown", R"("explode")"_ba, u"\"action\""_s);
    action("action needs values", R"("delay")"_ba, u"\"action\""_s);
    action("two actions", R"({"delay": 1, "truncate": 1})"_ba, u"\"action\""_s);
    action("no action in it", "{}", u"\"action\""_s);
    action("delay", R"({"delay": -1})"_ba, u"\"delay\""_s);
    action("truncate", R"({"truncate": "1"})"_ba, u"\"truncate\""_s);
    action("date", R"({"shiftDate": 1e12})"_ba, u"\"shiftDate\""_s);
    action("body", R"({"replaceBody": {}})"_ba, u"\"replaceBody\""_s);
    action("drip", R"({"drip": 5})"_ba, u"\"drip\""_s);
    action("drip bytes", R"({"drip": {"bytes": 0, "interval": 1}})"_ba, u"\"drip.bytes\""_s);
    action("drip interval", R"({"drip": {"bytes": 1}})"_ba, u"\"drip.interval\" is missing"_s);
    action("drip more", R"({"drip": {"bytes": 1, "interval": 1, "x": 1}})"_ba, u"\"drip.x\""_s);
    action("status", R"({"answer": {}})"_ba, u"\"answer.status\" is missing"_s);
    action("status 99", R"({"answer": {"status": 99}})"_ba, u"\"answer.status\""_s);
    action("header", R"({"answer": {"status": 200, "headers": {"A": 1}}})"_ba, u"\"answer.headers.A\""_s);
    action("header lines", R"({"answer": {"status": 200, "headers": {"A": "b\r\nC: d"}}})"_ba,
           u"\"answer.headers.A\""_s);
    action("headers", R"({"replaceReply": {"status": 200, "headers": []}})"_ba, u"\"replaceReply.headers\""_s);
    action("type", R"({"answer": {"status": 200, "contentType": "a\nb"}})"_ba, u"\"answer.contentType\""_s);
    action("answer's body", R"({"answer": {"status": 200, "body": {}}})"_ba, u"\"answer.body\""_s);
    action("answer more", R"({"answer": {"status": 200, "type": "a"}})"_ba, u"\"answer.type\""_s);
}

void tst_FaultProxyRules::wrong_isToldWithRuleAndField()
{
    QFETCH(QByteArray, second);
    QFETCH(QString, field);
    const RuleList list = readRules("[{\"action\": \"garbage\"}, " + second + ']');
    QVERIFY2(list.problem.startsWith("Rule 2: "_L1), qPrintable(list.problem));
    QVERIFY2(list.problem.contains(field) && list.problem.endsWith(u'.'), qPrintable(list.problem));
    const RuleList broken = readRules(second.chopped(1) + '[');
    QVERIFY2(broken.problem.contains("JSON"_L1) || broken.problem.contains("as a whole"_L1),
             qPrintable(broken.problem));
}

void tst_FaultProxyRules::faultFiles_areRules_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(GUESTPASS_SOURCE_DIR "/tests/faultproxy/faults"));
    const QStringList names = folder.entryList({u"*.json"_s});
    QVERIFY(names.size() > 20);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_FaultProxyRules::faultFiles_areRules()
{
    QFETCH(QString, file);
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    const QByteArray json = opened.readAll();
    const RuleList list = readRules(json);
    QCOMPARE(list.problem, QString());
    QVERIFY(!list.rules.isEmpty());
    QVERIFY(QJsonDocument::fromJson(json).object().value("//"_L1).toString().endsWith(u'.'));
}

void tst_FaultProxyRules::request_matches_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("fits");
    QTest::newRow("any") << ""_ba
                         << "/a/b"_ba << true;
    QTest::newRow("same") << R"("path": "/a/b",)"_ba
                          << "/a/b"_ba << true;
    QTest::newRow("longer") << R"("path": "/a/b",)"_ba
                            << "/a/bc"_ba << false;
    QTest::newRow("begin") << R"("path": "/a/*",)"_ba
                           << "/a/b/c"_ba << true;
    QTest::newRow("nothing for the star") << R"("path": "/a/*",)"_ba
                                          << "/a/"_ba << true;
    QTest::newRow("too short") << R"("path": "/a/*",)"_ba
                               << "/a"_ba << false;
    QTest::newRow("end") << R"("path": "*/refresh",)"_ba
                         << "/api/auth/refresh"_ba << true;
    QTest::newRow("not the end") << R"("path": "*/refresh",)"_ba
                                 << "/api/auth/refresh-all"_ba << false;
    QTest::newRow("both") << R"("path": "/a*b*c",)"_ba
                          << "/a1b2b3c"_ba << true;
    QTest::newRow("overlap") << R"("path": "/ab*ba",)"_ba
                             << "/aba"_ba << false;
    QTest::newRow("order") << R"("path": "*b*a*",)"_ba
                           << "/ab"_ba << false;
    QTest::newRow("no pattern") << R"("path": "/a.[x]?",)"_ba
                                << "/aQx!"_ba << false;
    QTest::newRow("case") << R"("path": "/A",)"_ba
                          << "/a"_ba << false;
    QTest::newRow("method") << R"("method": "POST",)"_ba
                            << "/"_ba << true;
    QTest::newRow("other method") << R"("method": "GET",)"_ba
                                  << "/"_ba << false;
    QTest::newRow("part of the method") << R"("method": "PO",)"_ba
                                        << "/"_ba << false;
}

void tst_FaultProxyRules::request_matches()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, path);
    QFETCH(bool, fits);
    Rules all = rules("[{" + rule + "\"action\": \"garbage\"}]");
    QCOMPARE(all.decide("POST", path).rule.has_value(), fits);
}

void tst_FaultProxyRules::counters_decide_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("decided");
    QTest::newRow("none") << "[]"_ba
                          << "--------"_ba;
    QTest::newRow("always") << R"([{"action": "garbage"}])"_ba
                            << "00000000"_ba;
    QTest::newRow("third") << R"([{"nth": 3, "action": "garbage"}])"_ba
                           << "--0-----"_ba;
    QTest::newRow("some") << R"([{"nth": [1, 4], "action": "garbage"}])"_ba
                          << "0--0----"_ba;
    QTest::newRow("every") << R"([{"every": 3, "action": "garbage"}])"_ba
                           << "--0--0--"_ba;
    QTest::newRow("times") << R"([{"times": 2, "action": "garbage"}])"_ba
                           << "00------"_ba;
    QTest::newRow("never") << R"([{"times": 0, "action": "garbage"}])"_ba
                           << "--------"_ba;
    QTest::newRow("every, times") << R"([{"every": 2, "times": 2, "action": "garbage"}])"_ba
                                  << "-0-0----"_ba;
    QTest::newRow("first wins") << R"([{"action": "garbage"}, {"action": "dropReply"}])"_ba
                                << "00000000"_ba;
    QTest::newRow("n-th of all") << R"([{"nth": 1, "action": "garbage"}, {"nth": 2, "action": "dropReply"}])"_ba
                                 << "01------"_ba;
    QTest::newRow("taken over") << R"([{"times": 3, "action": "garbage"}, {"times": 2, "action": "dropReply"}])"_ba
                                << "00011---"_ba;
    QTest::newRow("impossible") << R"([{"probability": 0, "action": "garbage"}])"_ba
                                << "--------"_ba;
    QTest::newRow("certain") << R"([{"probability": 1, "action": "garbage"}])"_ba
                             << "00000000"_ba;
}

void tst_FaultProxyRules::counters_decide()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, decided);
    Rules all = rules(json);
    QCOMPARE(decisions(all, 8), decided);
}

void tst_FaultProxyRules::counters_belongToTheirRule()
{
    Rules all = rules(R"([{"path": "/a", "nth": 2, "action": "garbage"}, {"path": "/b", "nth": 2, "action": "garbage"},
                          {"path": "/*", "nth": 5, "action": "garbage"}])");
    QByteArray decided;
    for (const char *path : {"/a", "/b", "/b", "/a", "/c", "/a"})
        decided += decisions(all, 1, "GET", path);
    QCOMPARE(decided, "--102-"_ba);
}

void tst_FaultProxyRules::probability_isTheSameForTheSameSeed()
{
    const QByteArray json =
        R"([{"probability": 0.3, "action": "garbage"}, {"probability": 0.5, "action": "dropReply"}])";
    Rules one = rules(json, 7);
    Rules same = rules(json, 7);
    Rules other = rules(json, 8);
    const QByteArray decided = decisions(one, 200);
    QCOMPARE(decisions(same, 200), decided);
    QVERIFY(decisions(other, 200) != decided);
    QVERIFY(decided.contains('0') && decided.contains('1') && decided.contains('-'));
    // Written down, so that another compiler or library is seen to agree.
    QCOMPARE(decided.left(16), "001-01-1010-0-11"_ba);
    // What else is asked for does not shift the numbers.
    Rules narrow = rules(R"([{"path": "/a", "probability": 0.3, "action": "garbage"}])", 7);
    QByteArray between;
    for (int i = 0; i < 200; ++i) {
        between += decisions(narrow, 1, "GET", "/a");
        narrow.decide("GET", "/b");
    }
    QCOMPARE(between, QByteArray(decided).replace('1', '-'));
}

void tst_FaultProxyRules::probability_isHeldRoughly()
{
    Rules all = rules(R"([{"probability": 0.25, "action": "garbage"}])", 42);
    const auto hits = decisions(all, 10'000).count('0');
    QVERIFY2(hits > 2300 && hits < 2700, qPrintable(QString::number(hits)));
}

void tst_FaultProxyRules::date_isShiftedOrAdded()
{
    using namespace std::chrono_literals;
    const QDateTime now({2026, 11, 23}, {23, 59, 59}, Qt::UTC);
    const Message dated = reply("HTTP/1.1 200 OK\r\ndate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 1\r\n\r\nx");
    QCOMPARE(withShiftedDate(dated, -24h, now),
             "HTTP/1.1 200 OK\r\ndate: Sat, 05 Nov 1994 08:49:37 GMT\r\nContent-Length: 1\r\n\r\nx"_ba);
    const Message undated = reply("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx");
    QCOMPARE(withShiftedDate(undated, 1s, now),
             "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nDate: Tue, 24 Nov 2026 00:00:00 GMT\r\n\r\nx"_ba);
}

void tst_FaultProxyRules::body_isReplacedWithItsFraming()
{
    const Message chunked =
        reply("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: br\r\nA: b\r\n\r\n"
              "1\r\nx\r\n0\r\n\r\n");
    QCOMPARE(withBody(chunked, "new", false), "HTTP/1.1 200 OK\r\nA: b\r\nContent-Length: 3\r\n\r\nnew"_ba);
    QCOMPARE(withBody(chunked, "new", true), "HTTP/1.1 200 OK\r\nA: b\r\nContent-Length: 3\r\n\r\n"_ba);
    const Message none = reply("HTTP/1.1 204 No Content\r\nA: b\r\n\r\n");
    QCOMPARE(withBody(none, "new", false), none.rawHead);
    QCOMPARE(answerBytes({204, {}, "x"}, false), "HTTP/1.1 204 Status 204\r\n\r\n"_ba);
}

void tst_FaultProxyRules::truncated_alwaysLosesAByte()
{
    const Message whole = reply("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc");
    QCOMPARE(truncated(whole, 0), whole.rawHead);
    QCOMPARE(truncated(whole, 2), whole.rawHead + "ab");
    QCOMPARE(truncated(whole, 3), whole.rawHead + "ab");
    QCOMPARE(truncated(reply("HTTP/1.1 204 X\r\n\r\n"), 9), "HTTP/1.1 204 X\r\n\r\n"_ba);
}

QTEST_GUILESS_MAIN(tst_FaultProxyRules)
#include "tst_faultproxy_rules.moc"
