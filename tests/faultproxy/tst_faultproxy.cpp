// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/faultproxy.h>
#include <support/rawserver.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// A client that knows bytes only.
class RawClient {
public:
    explicit RawClient(const QUrl &url)
    {
        m_socket.connectToHost(url.host(), quint16(url.port()));
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { received += m_socket.readAll(); });
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void leave() { m_socket.disconnectFromHost(); }
    bool waitFor(const QByteArray &end)
    {
        return QTest::qWaitFor([&] { return received.endsWith(end); }, patience);
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([&] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, patience);
    }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    QByteArray received;

private:
    QTcpSocket m_socket;
};

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: shop\r\n\r\n";
}

const QByteArray plain =
    httpAnswer("200 OK", "{\"ok\":true}", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Type: application/json\r\n");

} // namespace

/// The program, in front of a server of this test, seen from both ends.
class tst_FaultProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void firstLine_saysWhereItIs();
    void untouched_passesByteForByte_data();
    void untouched_passesByteForByte();
    void pipelined_keepsItsOrder();
    void answer_isGivenInTheServersPlace();
    void fault_isSeenByTheClient_data();
    void fault_isSeenByTheClient();
    void dropBeforeForwarding_isNotSeenByTheServer();
    void dropReply_isSeenByTheServer();
    void delay_holdsTheRequestBack();
    void delayReply_holdsTheReplyBack();
    void date_isShifted();
    void rules_changeAtRuntime();
    void wrongOrders_changeNothing_data();
    void wrongOrders_changeNothing();
    void clientGone_theServerIsAskedAllTheSame();
    void serverGone_endsTheConnection();
    void serverEndsIt_theClientSeesThat();
    void malformedRequest_isRefused();
    void malformedReply_endsTheConnection();
    void manyConnections_getTheirOwnReplies();
    void log_hasNoSecrets();
    void failure_hasWordsAndACode_data();
    void failure_hasWordsAndACode();
    void signal_endsIt();

private:
    QList<QByteArray> requests() const { return m_server->requests(); }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
};

void tst_FaultProxy::init()
{
    m_server = std::make_unique<RawServer>();
    m_server->answer(plain);
    m_proxy = std::make_unique<FaultProxy>();
    QVERIFY2(m_proxy->start(m_server->url()), qPrintable(m_proxy->problem()));
}

void tst_FaultProxy::cleanup()
{
    m_proxy->process().closeWriteChannel();
    const bool running = m_proxy->process().state() != QProcess::NotRunning;
    QVERIFY(!running || m_proxy->process().waitForFinished(patience));
    QCOMPARE(m_proxy->process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_proxy->process().exitCode(), 0);
}

void tst_FaultProxy::firstLine_saysWhereItIs()
{
    QProcess process;
    process.start(QStringLiteral(GUESTPASS_BIN_DIR "/guestpass-faultproxy"),
                  {u"--target"_s, m_server->url().toString(), u"--with-parent"_s});
    QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, patience));
    const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
    QCOMPARE(line.keys().join(u' '), u"pid port url"_s);
    QCOMPARE(line.value("pid"_L1).toInteger(), process.processId());
    QCOMPARE(line.value("url"_L1).toString(), u"http://127.0.0.1:%1"_s.arg(line.value("port"_L1).toInt()));
    RawClient client(QUrl(line.value("url"_L1).toString()));
    client.send(get("/"));
    QVERIFY(client.waitFor(plain));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patience));
}

void tst_FaultProxy::untouched_passesByteForByte_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("open");
    const QByteArray page = "GET /a?b=c HTTP/1.1\r\nhOST:  shop \r\nX-Odd:\r\n\r\n"_ba;
    QTest::newRow("length") << page << "HTTP/1.1 200 Fine thing\r\ncontent-LENGTH:3\r\n\r\nabc"_ba << true;
    QTest::newRow("chunks")
        << page << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\nT: u\r\n\r\n"_ba << true;
    QTest::newRow("no body") << page << "HTTP/1.1 204 No Content\r\n\r\n"_ba << true;
    QTest::newRow("continue")
        << page << "HTTP/1.1 103 Early\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba << true;
    QTest::newRow("head") << "HEAD / HTTP/1.1\r\nHost: shop\r\n\r\n"_ba
                          << "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n"_ba << true;
    QTest::newRow("post") << "POST / HTTP/1.1\r\nHost: shop\r\nContent-Length: 4\r\n\r\n\r\n\r\n"_ba << plain << true;
    QTest::newRow("server closes") << page << "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\na"_ba
                                   << false;
    QTest::newRow("client closes") << "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"_ba << plain << false;
    QTest::newRow("old client") << "GET / HTTP/1.0\r\n\r\n"_ba << plain << false;
}

void tst_FaultProxy::untouched_passesByteForByte()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, reply);
    QFETCH(bool, open);
    m_server->answer(reply);
    RawClient client(m_proxy->url());
    for (int i = 1; i <= (open ? 3 : 1); ++i) { // on one connection
        client.send(request);
        QVERIFY(QTest::qWaitFor([&] { return client.received.size() >= i * reply.size(); }, patience));
        QCOMPARE(client.received, reply.repeated(i));
        QCOMPARE(requests(), QList<QByteArray>(i, request));
    }
    QVERIFY(open ? client.isOpen() : client.waitForEnd());
    QCOMPARE(m_server->connections(), 1);
    QCOMPARE(m_proxy->seen().first().action, u"forward"_s);
    QVERIFY(!m_proxy->seen().first().rule);
}

void tst_FaultProxy::pipelined_keepsItsOrder()
{
    m_server->setHandler(
        [](QTcpSocket &socket, const QByteArray &request) { socket.write(httpAnswer("200 OK", request.mid(4, 3))); });
    QVERIFY(m_proxy->setRules(R"([{"path": "/b1", "action": {"answer": {"status": 503}}},
                                  {"path": "/c1", "action": {"delayReply": 1}}])"));
    RawClient client(m_proxy->url());
    client.send(get("/a1") + get("/b1") + get("/c1") + get("/d1"));
    QVERIFY(client.waitFor("/d1"));
    QVERIFY(client.received.startsWith("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n/a1HTTP/1.1 503 "));
    QVERIFY(client.received.indexOf("/c1") < client.received.indexOf("/d1"));
    QCOMPARE(requests().size(), 3);
    QByteArray paths;
    const QList<FaultProxy::Seen> seen = m_proxy->seen();
    for (const FaultProxy::Seen &one : seen)
        paths += one.path.toLatin1() + '=' + QByteArray::number(one.status.value_or(0)) + ' ';
    QCOMPARE(paths, "/a1=200 /b1=503 /c1=200 /d1=200 "_ba);
}

void tst_FaultProxy::answer_isGivenInTheServersPlace()
{
    QVERIFY(m_proxy->setRules(R"([{"action": {"answer": {"status": 429, "headers": {"Retry-After": "7"},
                                   "contentType": "text/plain", "body": "slow"}}}])"));
    RawClient client(m_proxy->url());
    client.send(get("/"));
    const QByteArray expected = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\nContent-Type: text/plain\r\n"
                                "Content-Length: 4\r\n\r\nslow"_ba;
    QVERIFY(client.waitFor("slow"));
    QCOMPARE(client.received, expected);
    client.send("HEAD / HTTP/1.1\r\n\r\n");
    QVERIFY(client.waitFor("\r\n\r\n"));
    QCOMPARE(client.received, expected + expected.chopped(4));
    QCOMPARE(requests().size(), 0);
    QVERIFY(m_proxy->clear());
    client.send(get("/"));
    QVERIFY(client.waitFor(plain));
    QCOMPARE(requests().size(), 1);
}

void tst_FaultProxy::fault_isSeenByTheClient_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<bool>("open");
    const QByteArray head = plain.left(plain.indexOf("\r\n\r\n") + 4);
    QTest::newRow("truncate") << R"({"truncate": 3})"_ba << head + "{\"o" << false;
    QTest::newRow("truncate none") << R"({"truncate": 0})"_ba << head << false;
    QTest::newRow("truncate never") << R"({"truncate": 999})"_ba << plain.chopped(1) << false;
    QTest::newRow("empty") << R"("emptyBody")"_ba << QByteArray(head).replace("Length: 11", "Length: 0") << true;
    QTest::newRow("body") << R"({"replaceBody": "<html>"})"_ba
                          << QByteArray(head).replace("Length: 11", "Length: 6") + "<html>" << true;
    QTest::newRow("reply") << R"({"replaceReply": {"status": 504}})"_ba
                           << "HTTP/1.1 504 Status 504\r\nContent-Length: 0\r\n\r\n"_ba << true;
    QTest::newRow("drip") << R"({"drip": {"bytes": 7, "interval": 0}})"_ba << plain << true;
    QTest::newRow("drip all") << R"({"drip": {"bytes": 1000, "interval": 0}})"_ba << plain << true;
    QTest::newRow("delay") << R"({"delay": 1})"_ba << plain << true;
    QTest::newRow("delay reply") << R"({"delayReply": 1})"_ba << plain << true;
}

// All of these are faults of the reply: the server has seen the request, and committed.
void tst_FaultProxy::fault_isSeenByTheClient()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, received);
    QFETCH(bool, open);
    QVERIFY(m_proxy->setRules("[{\"action\": " + action + "}]"));
    RawClient client(m_proxy->url());
    client.send(get("/"));
    QVERIFY(QTest::qWaitFor([&] { return client.received.size() >= received.size(); }, patience));
    QCOMPARE(client.received, received);
    QCOMPARE(requests().size(), 1);
    QCOMPARE(m_proxy->seen().value(0).status, 200);
    QCOMPARE(m_proxy->seen().value(0).rule, 0);
    QVERIFY(open ? client.isOpen() : client.waitForEnd());
    QCOMPARE(client.received, received);
    if (!open)
        return;
    client.send(get("/again"));
    QVERIFY(QTest::qWaitFor([&] { return client.received.size() >= 2 * received.size(); }, patience));
    QCOMPARE(client.received, received.repeated(2));
}

void tst_FaultProxy::dropBeforeForwarding_isNotSeenByTheServer()
{
    QVERIFY(m_proxy->setRules(R"([{"nth": 1, "action": "dropBeforeForwarding"}])"));
    RawClient client(m_proxy->url());
    client.send(get("/"));
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.received, QByteArray());
    RawClient second(m_proxy->url());
    second.send(get("/second"));
    QVERIFY(second.waitFor(plain));
    QCOMPARE(requests(), QList<QByteArray>{get("/second")});
    QVERIFY(!m_proxy->seen().first().status);
    QCOMPARE(m_proxy->seen().first().action, u"dropBeforeForwarding"_s);
}

void tst_FaultProxy::dropReply_isSeenByTheServer()
{
    QVERIFY(m_proxy->setRules(R"([{"path": "/commit", "action": "dropReply"}])"));
    RawClient client(m_proxy->url());
    client.send(get("/before"));
    QVERIFY(client.waitFor(plain));
    client.send("POST /commit HTTP/1.1\r\nContent-Length: 3\r\n\r\nyes");
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.received, plain); // of the first one
    QCOMPARE(requests().size(), 2);
    QVERIFY(requests().last().endsWith("yes"));
    QCOMPARE(m_proxy->seen().last().status, 200);
}

void tst_FaultProxy::delay_holdsTheRequestBack()
{
    QVERIFY(m_proxy->setRules(R"([{"path": "/held", "action": {"delay": 600000}}])"));
    RawClient held(m_proxy->url());
    RawClient other(m_proxy->url());
    held.send(get("/held"));
    other.send(get("/other"));
    QVERIFY(other.waitFor(plain));
    QCOMPARE(requests(), QList<QByteArray>{get("/other")});
    QVERIFY(held.isOpen() && held.received.isEmpty());
}

void tst_FaultProxy::delayReply_holdsTheReplyBack()
{
    QVERIFY(m_proxy->setRules(R"([{"path": "/held", "action": {"delayReply": 600000}}])"));
    RawClient held(m_proxy->url());
    held.send(get("/held"));
    QVERIFY(QTest::qWaitFor([&] { return m_proxy->seen().size() == 1; }, patience));
    QCOMPARE(requests(), QList<QByteArray>{get("/held")});
    RawClient other(m_proxy->url());
    other.send(get("/other"));
    QVERIFY(other.waitFor(plain));
    QVERIFY(held.isOpen() && held.received.isEmpty());
}

void tst_FaultProxy::date_isShifted()
{
    QVERIFY(m_proxy->setRules(R"([{"action": {"shiftDate": 86400}}])"));
    RawClient client(m_proxy->url());
    client.send(get("/"));
    QVERIFY(client.waitFor("}"));
    QCOMPARE(client.received, QByteArray(plain).replace("Sun, 06", "Mon, 07"));
}

void tst_FaultProxy::rules_changeAtRuntime()
{
    const QByteArray rules = R"({"//": "one", "rules": [{"nth": 1, "action": {"answer": {"status": 500}}}]})";
    RawClient client(m_proxy->url());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_proxy->setRules(rules)); // and its counter is at zero again
        client.received.clear();
        client.send(get("/"));
        QVERIFY(client.waitFor("Content-Length: 0\r\n\r\n"));
        client.send(get("/"));
        QVERIFY(client.waitFor(plain));
    }
    QVERIFY(m_proxy->clear());
    client.send(get("/") + get("/"));
    QVERIFY(client.waitFor(plain + plain));
}

void tst_FaultProxy::wrongOrders_changeNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no JSON") << "rules"_ba;
    QTest::newRow("not clear") << R"({"clear": 1})"_ba;
    QTest::newRow("both") << R"({"clear": true, "rules": []})"_ba;
    QTest::newRow("wrong rule") << R"({"rules": [{"action": "explode"}]})"_ba;
}

void tst_FaultProxy::wrongOrders_changeNothing()
{
    QFETCH(QByteArray, line);
    QVERIFY(m_proxy->setRules(R"([{"action": {"answer": {"status": 404, "body": "gone"}}}])"));
    m_proxy->process().write(line + '\n');
    QVERIFY(QTest::qWaitFor([&] { return m_proxy->process().canReadLine(); }, patience));
    const QJsonObject answer = QJsonDocument::fromJson(m_proxy->process().readLine()).object();
    QCOMPARE(answer.value("ok"_L1), QJsonValue(false));
    QVERIFY(!answer.value("problem"_L1).toString().isEmpty());
    RawClient client(m_proxy->url());
    client.send(get("/"));
    QVERIFY(client.waitFor("gone"));
}

void tst_FaultProxy::clientGone_theServerIsAskedAllTheSame()
{
    QVERIFY(m_proxy->setRules(R"([{"action": {"delay": 1}}])"));
    RawClient client(m_proxy->url());
    client.send(get("/last-words"));
    client.leave();
    QVERIFY(client.waitForEnd());
    QVERIFY(QTest::qWaitFor([&] { return m_proxy->seen().size() == 1; }, patience));
    QCOMPARE(requests(), QList<QByteArray>{get("/last-words")});
    QCOMPARE(m_proxy->seen().first().status, 200);
}

void tst_FaultProxy::serverGone_endsTheConnection()
{
    m_server.reset();
    RawClient client(m_proxy->url());
    client.send(get("/"));
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.received, QByteArray());
    QVERIFY(!m_proxy->seen().first().status);
}

void tst_FaultProxy::serverEndsIt_theClientSeesThat()
{
    const QByteArray stream = "HTTP/1.1 200 OK\r\n\r\nuntil the end"_ba;
    m_server->answerAndClose(stream);
    RawClient client(m_proxy->url());
    client.send(get("/"));
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.received, stream);
    QCOMPARE(m_proxy->seen().first().status, 200);
    m_server->answerAndClose("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf"_ba);
    RawClient second(m_proxy->url());
    second.send(get("/"));
    QVERIFY(second.waitForEnd());
    QVERIFY(second.received.endsWith("half"));
    // The same, with a fault that waits for the whole reply, which never comes.
    QVERIFY(m_proxy->setRules(R"([{"action": "emptyBody"}])"));
    RawClient third(m_proxy->url());
    third.send(get("/"));
    QVERIFY(third.waitForEnd());
    QCOMPARE(third.received, QByteArray());
}

void tst_FaultProxy::malformedRequest_isRefused()
{
    RawClient client(m_proxy->url());
    client.send(QByteArray::fromHex("1603010200010001fc03030a") + "\r\n\r\n");
    QVERIFY(client.waitForEnd());
    QVERIFY(client.received.startsWith("HTTP/1.1 400 "));
    QCOMPARE(m_proxy->seen().first().action, u"refuse"_s);
    QCOMPARE(m_server->connections(), 0);
}

void tst_FaultProxy::malformedReply_endsTheConnection()
{
    m_server->answer("SSH-2.0-OpenSSH\r\n"_ba);
    RawClient client(m_proxy->url());
    client.send(get("/"));
    QVERIFY(client.waitForEnd());
    QVERIFY(!m_proxy->seen().first().status);
    m_server->answer(plain);
    QVERIFY(m_proxy->setRules(R"([{"action": "garbage"}])"));
    RawClient second(m_proxy->url());
    second.send(get("/"));
    QVERIFY(second.waitForEnd());
    QVERIFY(!second.received.isEmpty() && !second.received.startsWith("HTTP"));
    QCOMPARE(requests().size(), 2);
}

void tst_FaultProxy::manyConnections_getTheirOwnReplies()
{
    constexpr int clients = 50;
    constexpr int each = 10;
    m_server->setHandler([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(httpAnswer("200 OK", request.left(request.indexOf(" HTTP")) + '\n'));
    });
    QVERIFY(m_proxy->setRules(R"([{"every": 7, "action": {"delayReply": 1}},
                                  {"every": 5, "action": {"drip": {"bytes": 9, "interval": 0}}}])"));
    std::vector<std::unique_ptr<RawClient>> all;
    for (int i = 0; i < clients; ++i) {
        all.push_back(std::make_unique<RawClient>(m_proxy->url()));
        for (int k = 0; k < each; ++k)
            all.back()->send(get("/client-" + QByteArray::number(i) + "/request-" + QByteArray::number(k)));
    }
    for (int i = 0; i < clients; ++i) {
        const QByteArray mine = "GET /client-" + QByteArray::number(i) + "/request-";
        QVERIFY(all[std::size_t(i)]->waitFor(mine + QByteArray::number(each - 1) + '\n'));
        QByteArray expected;
        for (int k = 0; k < each; ++k)
            expected += httpAnswer("200 OK", mine + QByteArray::number(k) + '\n');
        QCOMPARE(all[std::size_t(i)]->received, expected);
    }
    QCOMPARE(requests().size(), clients * each);
    QCOMPARE(m_server->connections(), clients);
    QCOMPARE(m_proxy->seen().size(), clients * each);
}

void tst_FaultProxy::log_hasNoSecrets()
{
    m_server->answer(httpAnswer("200 OK", "body-canary", "Set-Cookie: field-canary\r\n"));
    QVERIFY(m_proxy->setRules(R"([{"nth": 2, "action": {"answer": {"status": 500, "body": "body-canary",
                                   "headers": {"X": "field-canary"}}}}])"));
    RawClient client(m_proxy->url());
    const QByteArray request = "POST /path?token=query-canary HTTP/1.1\r\nAuthorization: Bearer field-canary\r\n"
                               "Content-Length: 11\r\n\r\nbody-canary";
    client.send(request + request);
    QVERIFY(QTest::qWaitFor([&] { return client.received.count("body-canary") == 2; }, patience));
    const QByteArray log = m_proxy->log();
    QVERIFY(!log.contains("canary"));
    QVERIFY(!log.contains('?'));
    QCOMPARE(log.count("\"/path\""), 2);
    const QStringList keys = QJsonDocument::fromJson(log.split('\n').first()).object().keys();
    QCOMPARE(keys.join(u' '), u"action method n path rule status time_ms"_s);
}

void tst_FaultProxy::failure_hasWordsAndACode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const QStringList target{u"--target"_s, u"http://127.0.0.1:1"_s};
    QTest::newRow("no target") << QStringList() << ""_ba << 2 << u"--target"_s;
    QTest::newRow("elsewhere") << QStringList{u"--target"_s, u"http://192.0.2.1"_s} << ""_ba << 2 << u"--target"_s;
    QTest::newRow("TLS") << QStringList{u"--target"_s, u"https://127.0.0.1:1"_s} << ""_ba << 2 << u"--target"_s;
    QTest::newRow("unknown") << target + QStringList{u"--nothing"_s} << ""_ba << 2 << u"nothing"_s;
    QTest::newRow("more") << target + QStringList{u"more"_s} << ""_ba << 2 << u"more"_s;
    QTest::newRow("port") << target + QStringList{u"--port"_s, u"70000"_s} << ""_ba << 2 << u"--port"_s;
    QTest::newRow("seed") << target + QStringList{u"--seed"_s, u"-1"_s} << ""_ba << 2 << u"--seed"_s;
    QTest::newRow("no rules") << target + QStringList{u"--rules"_s, u"/nowhere.json"_s} << ""_ba << 2 << u"rules"_s;
    QTest::newRow("no JSON") << target << "{"_ba << 2 << u"JSON"_s;
    QTest::newRow("wrong rule") << target << R"([{"action": "garbage"}, {"nth": 0, "action": "garbage"}])"_ba << 2
                                << u"Rule 2: \"nth\""_s;
    QTest::newRow("log") << target + QStringList{u"--log"_s, u"/dev/null/log"_s} << ""_ba << 3
                         << u"cannot be written"_s;
    QTest::newRow("port in use") << target + QStringList{u"--port"_s, QString()} << ""_ba << 4 << u"cannot be used"_s;
}

void tst_FaultProxy::failure_hasWordsAndACode()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, rules);
    QFETCH(int, code);
    QFETCH(QString, words);
    QTemporaryDir folder;
    if (!rules.isEmpty()) {
        QFile file(folder.filePath(u"rules.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rules) == rules.size());
        arguments << u"--rules"_s << file.fileName();
    }
    if (!arguments.isEmpty() && arguments.last().isEmpty())
        arguments.last() = QString::number(m_server->url().port());
    QProcess process;
    process.start(QStringLiteral(GUESTPASS_BIN_DIR "/guestpass-faultproxy"), arguments);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), code);
    const QString error = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(error.contains(words), qPrintable(error));
    QCOMPARE(error.trimmed().count(u'\n'), 0);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
}

void tst_FaultProxy::signal_endsIt()
{
    RawClient client(m_proxy->url());
    client.send(get("/"));
    QVERIFY(client.waitFor(plain));
    m_proxy->process().terminate();
    QVERIFY(m_proxy->process().waitForFinished(patience));
    QVERIFY(client.waitForEnd());
}

QTEST_GUILESS_MAIN(tst_FaultProxy)
#include "tst_faultproxy.moc"
