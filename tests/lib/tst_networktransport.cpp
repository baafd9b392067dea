// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/http.h>
#include <guestpass/surroundings.h>

#include <support/await.h>
#include <support/manualclock.h>
#include <support/rawserver.h>

#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = Error::Kind;
using Outcome = Result<HttpReply>;

Outcome waitFor(const QFuture<Outcome> &future)
{
    return await(future, Outcome(Error{Kind::NotNow, 0, {}, u"The test waited in vain."_s, {}, {}}));
}

HttpRequest requestFor(const QUrl &url, const QByteArray &method = "GET"_ba, const QByteArray &body = {})
{
    HttpRequest request;
    request.url = url;
    request.method = method;
    request.body = body;
    return request;
}

/// Sleeps, wakes and loses its network when the test says so.
class ToldSurroundings final : public Surroundings { };

QByteArray headOf(const QByteArray &request)
{
    return request.left(request.indexOf("\r\n\r\n") + 2).toLower();
}

} // namespace

class tst_NetworkTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reply_statuses_areValues_data();
    void reply_statuses_areValues();
    void reply_empty200_isAValue();
    void reply_complete_hasHeadersAndUrl();
    void reply_challenge_comesBackWithItsBody_data();
    void reply_challenge_comesBackWithItsBody();
    void reply_broken_isAnError_data();
    void reply_broken_isAnError();
    void reply_cutOffAfterItsBytes_isAnError_data();
    void reply_cutOffAfterItsBytes_isAnError();
    void reply_redirect_isNotFollowed_data();
    void reply_redirect_isNotFollowed();
    void reply_tooLarge_isCutOff();
    void reply_almostTooLarge_arrives();
    void reply_compressedBomb_isCutOff();
    void request_methods_areSentAsGiven_data();
    void request_methods_areSentAsGiven();
    void request_ownHeaders_replaceOurs();
    void request_cookies_areNeitherKeptNorSent();
    void request_badInput_isRefusedUnsent_data();
    void request_badInput_isRefusedUnsent();
    void request_toThisComputer_passesTheProxyBy();
    void send_serverClosesAfterReading_unsafeRequestIsSentOnce_data();
    void send_serverClosesAfterReading_unsafeRequestIsSentOnce();
    void send_serverClosesReusedConnection_unsafeRequestIsSentOnce();
    void send_nobodyListens_isOffline();
    void send_unknownHost_isOffline();
    void send_silentServer_timesOut();
    void send_drippingServer_timesOut();
    void send_tlsAlert_isInsecure();
    void send_selfSignedCertificate_isInsecure();
    void send_manyAtOnce_allArrive();
    void surroundings_change_connectionsAreNotUsedAnyMore_data();
    void surroundings_change_connectionsAreNotUsedAnyMore();
    void surroundings_wokeAfterTheTimeout_endsTheWait();
    void transport_destroyed_cancelsWhatIsPending();
    void transport_destroyedByAnAnswer_survives();
};

void tst_NetworkTransport::reply_statuses_areValues_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {200, 201, 204, 400, 401, 403, 404, 405, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504, 511, 599})
        QTest::addRow("%d", status) << status;
}

void tst_NetworkTransport::reply_statuses_areValues()
{
    QFETCH(int, status);
    RawServer server;
    const QByteArray body = status == 204 ? QByteArray() : "{\"a\":1}"_ba;
    server.answer(httpAnswer(QByteArray::number(status) + " Whatever", body, "Content-Type: application/json\r\n"));
    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        const auto transport = makeNetworkTransport();
        const Outcome outcome = waitFor(transport->send(requestFor(server.url(), method)));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->status, status);
        QCOMPARE(outcome->body, body);
    }
    QCOMPARE(server.requests().size(), 2);
}

void tst_NetworkTransport::reply_empty200_isAValue()
{
    RawServer server;
    server.answer(httpAnswer("200 OK", {}));
    const auto transport = makeNetworkTransport();
    const Outcome outcome = waitFor(transport->send(requestFor(server.url())));
    QVERIFY(outcome);
    QVERIFY(outcome->body.isEmpty());
}

void tst_NetworkTransport::reply_complete_hasHeadersAndUrl()
{
    RawServer server;
    server.answer(httpAnswer(
        "200 OK", "{}", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: 7\r\nContent-Type: application/json\r\n"));
    const auto transport = makeNetworkTransport();
    const Outcome outcome = waitFor(transport->send(requestFor(server.url(u"/a?b=c"_s))));
    QVERIFY(outcome);
    QCOMPARE(outcome->url, server.url(u"/a?b=c"_s));
    QCOMPARE(outcome->retryAfter(), 7s);
    QCOMPARE(outcome->date(), QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC));
    QVERIFY(outcome->json());
}

void tst_NetworkTransport::reply_challenge_comesBackWithItsBody_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addRow("none") << QByteArray();
    for (const auto &scheme : {"Basic realm=\"x\""_ba, "Bearer realm=\"x\", error=\"invalid_token\""_ba, "Negotiate"_ba,
                               "NTLM"_ba, "Digest realm=\"x\", nonce=\"abc\", qop=\"auth\""_ba, "Nonsense"_ba, ""_ba})
        QTest::addRow("%s", scheme.constData()) << "WWW-Authenticate: " + scheme + "\r\n";
}

void tst_NetworkTransport::reply_challenge_comesBackWithItsBody()
{
    QFETCH(QByteArray, challenge);
    RawServer server;
    server.answer(
        httpAnswer("401 Unauthorized", "{\"code\":\"EXPIRED\"}", "Content-Type: application/json\r\n" + challenge));
    const auto transport = makeNetworkTransport();
    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        HttpRequest request = requestFor(server.url(), method, method == "POST" ? "{}"_ba : QByteArray());
        request.setHeader("Authorization"_ba, "Bearer abc"_ba);
        const Outcome outcome = waitFor(transport->send(request));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->status, 401);
        QCOMPARE(outcome->json().value_or(QJsonObject()).value("code"_L1).toString(), u"EXPIRED"_s);
    }
    QCOMPARE(server.requests().size(), 2);
    for (const QByteArray &request : server.requests())
        QVERIFY(headOf(request).contains("authorization: bearer abc\r\n"));
}

void tst_NetworkTransport::reply_broken_isAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind) {
        QTest::addRow("%s", name) << bytes << kind;
    };
    row("nothing", {}, Kind::Offline);
    row("half a status line", "HTTP/1.1 2"_ba, Kind::Offline);
    row("head only", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n"_ba, Kind::Offline);
    row("no body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"_ba, Kind::Offline);
    row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345"_ba, Kind::Offline);
    row("half an error's body", "HTTP/1.1 401 No\r\nContent-Length: 10\r\n\r\n12345"_ba, Kind::Offline);
    row("half of the chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n"_ba, Kind::Offline);
    row("half a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\nabcde"_ba, Kind::Offline);
    row("another protocol", "220 mail.example ESMTP ready\r\n"_ba, Kind::Offline);
    row("random bytes", "\x01\x02\xff\xfe\r\n\r\n"_ba, Kind::Offline);
    row("broken gzip", httpAnswer("200 OK", "not gzip", "Content-Encoding: gzip\r\n"), Kind::BadReply);
    row("proxy", httpAnswer("407 Proxy Authentication Required", "x", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
        Kind::NotTheStore);
    row("proxy without challenge", httpAnswer("407 Proxy Authentication Required", "x"), Kind::NotTheStore);
}

void tst_NetworkTransport::reply_broken_isAnError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        RawServer server;
        server.answerAndClose(bytes);
        const auto transport = makeNetworkTransport();
        const Outcome outcome = waitFor(transport->send(requestFor(server.url(), method)));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, kind);
        QVERIFY(method == "GET" || server.requests().size() == 1);
    }
}

void tst_NetworkTransport::reply_cutOffAfterItsBytes_isAnError_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const auto &status : {"200 OK"_ba, "401 Unauthorized"_ba, "503 Service Unavailable"_ba})
        QTest::newRow(status.constData()) << status;
}

/// The bytes in one turn of the event loop and the end of the connection in a later one, as networks do it.
void tst_NetworkTransport::reply_cutOffAfterItsBytes_isAnError()
{
    QFETCH(QByteArray, status);
    RawServer server;
    server.setHandler([&status](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{\"a\"");
        connect(&socket, &QTcpSocket::bytesWritten, &socket, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
    });
    const auto transport = makeNetworkTransport();
    QFutureWatcher<Outcome> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<Outcome>::finished);
    watcher.setFuture(transport->send(requestFor(server.url())));
    QVERIFY(finished.wait());
    QVERIFY(!watcher.result().ok());
    QCOMPARE(watcher.result().error().kind, Kind::Offline);
}

void tst_NetworkTransport::reply_redirect_isNotFollowed_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("location");
    for (const auto &status : {"300"_ba, "301"_ba, "302"_ba, "303"_ba, "304"_ba, "307"_ba, "308"_ba}) {
        QTest::addRow("%s to a path", status.constData()) << status << "Location: /login\r\n"_ba;
        QTest::addRow("%s without a place", status.constData()) << status << ""_ba;
        QTest::addRow("%s to another scheme", status.constData()) << status << "Location: file:///etc/passwd\r\n"_ba;
    }
}

void tst_NetworkTransport::reply_redirect_isNotFollowed()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, location);
    RawServer server;
    server.answer(httpAnswer(status + " Elsewhere", status == "304" ? ""_ba : "<html>"_ba, location));
    const auto transport = makeNetworkTransport();
    for (const auto &method : {"GET"_ba, "POST"_ba}) {
        const Outcome outcome = waitFor(transport->send(requestFor(server.url(), method)));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Kind::NotTheStore);
        QCOMPARE(outcome.error().httpStatus, status.toInt());
        QVERIFY(outcome.error().detail.contains(u"redirect"_s));
    }
    QCOMPARE(server.requests().size(), 2);
}

void tst_NetworkTransport::reply_tooLarge_isCutOff()
{
    RawServer server;
    server.answer(httpAnswer("200 OK", QByteArray(16 * 1024 * 1024 + 1, 'x')));
    const auto transport = makeNetworkTransport();
    const Outcome outcome = waitFor(transport->send(requestFor(server.url())));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::BadReply);
}

void tst_NetworkTransport::reply_almostTooLarge_arrives()
{
    RawServer server;
    const QByteArray body(16 * 1024 * 1024, 'x');
    server.answer(httpAnswer("200 OK", body));
    const auto transport = makeNetworkTransport();
    const Outcome outcome = waitFor(transport->send(requestFor(server.url())));
    QVERIFY(outcome);
    QVERIFY(outcome->body == body);
}

void tst_NetworkTransport::reply_compressedBomb_isCutOff()
{
    // zlib's format is what HTTP calls deflate; qCompress puts four bytes in front.
    const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9).mid(4);
    QVERIFY(bomb.size() < 1024 * 1024);
    RawServer server;
    server.answer(httpAnswer("200 OK", bomb, "Content-Encoding: deflate\r\n"));
    const auto transport = makeNetworkTransport();
    const Outcome outcome = waitFor(transport->send(requestFor(server.url())));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::BadReply);
}

void tst_NetworkTransport::request_methods_areSentAsGiven_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("length");
    QTest::addRow("GET") << "GET"_ba
                         << ""_ba
                         << ""_ba;
    QTest::addRow("DELETE") << "DELETE"_ba
                            << ""_ba
                            << "content-length: 0"_ba;
    QTest::addRow("DELETE with body") << "DELETE"_ba
                                      << "{\"a\":1}"_ba
                                      << "content-length: 7"_ba;
    QTest::addRow("POST without body") << "POST"_ba
                                       << ""_ba
                                       << "content-length: 0"_ba;
    QTest::addRow("POST") << "POST"_ba
                          << "{\"a\":1}"_ba
                          << "content-length: 7"_ba;
    QTest::addRow("PUT") << "PUT"_ba
                         << "{\"a\":1}"_ba
                         << "content-length: 7"_ba;
    QTest::addRow("PATCH") << "PATCH"_ba
                           << "{\"a\":1}"_ba
                           << "content-length: 7"_ba;
    QTest::addRow("large POST") << "POST"_ba << QByteArray(600'000, 'x') << "content-length: 600000"_ba;
}

void tst_NetworkTransport::request_methods_areSentAsGiven()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, length);
    RawServer server;
    server.answer(httpAnswer("200 OK", "{}"));
    const auto transport = makeNetworkTransport();
    // A query makes Qt add a content type of its own to some methods.
    HttpRequest request = requestFor(server.url(u"/x?y=z"_s), method, body);
    if (!body.isEmpty())
        request.setHeader("Content-Type"_ba, "application/json"_ba);
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(waitFor(transport->send(request)));
    QCOMPARE(server.requests().size(), 1);
    const QByteArray sent = server.requests().constFirst();
    const QByteArray head = headOf(sent);
    QVERIFY(sent.startsWith(method + " /x?y=z HTTP/1.1\r\n"));
    QCOMPARE(sent.mid(sent.indexOf("\r\n\r\n") + 4), body);
    QCOMPARE(head.contains("content-type: application/json\r\n"), !body.isEmpty());
    QCOMPARE(head.count("content-type:"), body.isEmpty() ? 0 : 1);
    QCOMPARE(head.count("content-length:"), length.isEmpty() ? 0 : 1);
    QVERIFY(head.contains(length));
    QVERIFY(head.contains("user-agent: guestpass/"));
    QVERIFY(head.contains("accept: application/json\r\n"));
    QVERIFY(!head.contains("upgrade"));
}

void tst_NetworkTransport::request_ownHeaders_replaceOurs()
{
    RawServer server;
    server.answer(httpAnswer("200 OK", "{}"));
    const auto transport = makeNetworkTransport();
    HttpRequest request = requestFor(server.url());
    request.setHeader("accept"_ba, "image/png"_ba);
    QVERIFY(waitFor(transport->send(request)));
    const QByteArray head = headOf(server.requests().constFirst());
    QCOMPARE(head.count("accept:"), 1);
    QVERIFY(head.contains("accept: image/png\r\n"));
}

void tst_NetworkTransport::request_cookies_areNeitherKeptNorSent()
{
    RawServer server;
    server.answer(httpAnswer("200 OK", "{}", "Set-Cookie: sid=canary; Path=/\r\n"));
    const auto transport = makeNetworkTransport();
    QVERIFY(waitFor(transport->send(requestFor(server.url()))));
    QVERIFY(waitFor(transport->send(requestFor(server.url()))));
    QVERIFY(!server.requests().constLast().contains("canary"));
}

void tst_NetworkTransport::request_badInput_isRefusedUnsent_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QString &url, Kind kind) {
        QTest::addRow("%s", name) << QUrl(url) << "GET"_ba
                                  << "x"_ba << kind;
    };
    row("plain http", u"http://shop.example/api"_s, Kind::Insecure);
    row("plain http by number", u"http://192.0.2.1/api"_s, Kind::Insecure);
    row("a name that begins like loopback", u"http://127.0.0.1.shop.example/"_s, Kind::Insecure);
    row("a name that ends like loopback", u"http://localhost.shop.example/"_s, Kind::Insecure);
    row("a file", u"file:///etc/passwd"_s, Kind::Invalid);
    row("ftp", u"ftp://shop.example/"_s, Kind::Insecure);
    row("user info", u"http://user:pass@127.0.0.1/"_s, Kind::Insecure);
    row("nothing", QString(), Kind::Invalid);
    row("relative", u"/api"_s, Kind::Invalid);
    QTest::addRow("header with a line break") << QUrl(u"http://127.0.0.1:9/"_s) << "GET"_ba
                                              << "x\r\nEvil: 1"_ba << Kind::Invalid;
    QTest::addRow("method with a line break") << QUrl(u"http://127.0.0.1:9/"_s) << "GET / HTTP/1.1\r\nA:"_ba
                                              << "x"_ba << Kind::Invalid;
    QTest::addRow("no method") << QUrl(u"http://127.0.0.1:9/"_s) << ""_ba
                               << "x"_ba << Kind::Invalid;
}

void tst_NetworkTransport::request_badInput_isRefusedUnsent()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, header);
    QFETCH(Kind, kind);
    const auto transport = makeNetworkTransport();
    HttpRequest request = requestFor(url, method);
    request.setHeader("X-Header"_ba, header);
    const auto future = transport->send(request);
    QVERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().kind, kind);
}

void tst_NetworkTransport::request_toThisComputer_passesTheProxyBy()
{
    RawServer server;
    server.answer(httpAnswer("200 OK", "{}"));
    RawServer proxy;
    proxy.answer(httpAnswer("200 OK", "{}"));
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url().port())));
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); });
    const auto transport = makeNetworkTransport();
    QVERIFY(waitFor(transport->send(requestFor(server.url()))));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(proxy.requests().size(), 0);
    // The other way round: elsewhere it is asked, and its refusal is not the store's.
    proxy.answer(httpAnswer("407 Proxy Authentication Required", {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n"));
    const Outcome outcome = waitFor(transport->send(requestFor(QUrl(u"https://shop.example/"_s))));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::NotTheStore);
    QVERIFY(!proxy.requests().isEmpty());
}

void tst_NetworkTransport::send_serverClosesAfterReading_unsafeRequestIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const auto &method : {"POST"_ba, "PUT"_ba, "PATCH"_ba, "DELETE"_ba}) {
        QTest::addRow("%s", method.constData()) << method << "{\"a\":1}"_ba;
        QTest::addRow("%s without body", method.constData()) << method << ""_ba;
    }
}

void tst_NetworkTransport::send_serverClosesAfterReading_unsafeRequestIsSentOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    RawServer server;
    server.answerAndClose({});
    const auto transport = makeNetworkTransport();
    const Outcome outcome = waitFor(transport->send(requestFor(server.url(), method, body)));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Offline);
    QCOMPARE(server.requests().size(), 1);
    // The same transport goes on working.
    server.answer(httpAnswer("200 OK", "{}"));
    QVERIFY(waitFor(transport->send(requestFor(server.url(), method, body))));
    QCOMPARE(server.requests().size(), 2);
}

void tst_NetworkTransport::send_serverClosesReusedConnection_unsafeRequestIsSentOnce()
{
    RawServer server;
    server.answer(httpAnswer("200 OK", "{}"));
    const auto transport = makeNetworkTransport();
    QVERIFY(waitFor(transport->send(requestFor(server.url()))));
    server.setHandler([](QTcpSocket &socket, const QByteArray &) { socket.abort(); });
    const Outcome outcome = waitFor(transport->send(requestFor(server.url(), "POST"_ba, "{}"_ba)));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Offline);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.connections(), 1);
}

void tst_NetworkTransport::send_nobodyListens_isOffline()
{
    QUrl url;
    {
        const RawServer server;
        url = server.url();
    }
    const auto transport = makeNetworkTransport();
    const Outcome outcome = waitFor(transport->send(requestFor(url, "POST"_ba)));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Offline);
}

void tst_NetworkTransport::send_unknownHost_isOffline()
{
    const auto transport = makeNetworkTransport();
    // RFC 6761 §6.4: this name never exists.
    const Outcome outcome = waitFor(transport->send(requestFor(QUrl(u"https://nobody.invalid/"_s))));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Offline);
}

void tst_NetworkTransport::send_silentServer_timesOut()
{
    RawServer server;
    server.setHandler([](QTcpSocket &, const QByteArray &) {});
    const auto transport = makeNetworkTransport();
    HttpRequest request = requestFor(server.url(), "POST"_ba);
    request.timeout = 100ms;
    const Outcome outcome = waitFor(transport->send(request));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::TimedOut);
    QCOMPARE(server.requests().size(), 1);
}

void tst_NetworkTransport::send_drippingServer_timesOut()
{
    RawServer server;
    server.setHandler([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *drip = new QTimer(&socket);
        connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(20ms);
    });
    const auto transport = makeNetworkTransport();
    HttpRequest request = requestFor(server.url());
    request.timeout = 300ms;
    const Outcome outcome = waitFor(transport->send(request));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::TimedOut);
}

void tst_NetworkTransport::send_tlsAlert_isInsecure()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write(QByteArray::fromHex("15030300020228")); // alert, fatal, handshake_failure
        });
    });
    const auto transport = makeNetworkTransport();
    const Outcome outcome =
        waitFor(transport->send(requestFor(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())), "POST"_ba)));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Insecure);
}

void tst_NetworkTransport::send_selfSignedCertificate_isInsecure()
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty())
        QSKIP("needs the openssl program to make a certificate");
    QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(openssl,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"key.pem"_s,
                   u"-out"_s, u"cert.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s});
    QVERIFY(process.waitForFinished());
    QFile key(folder.filePath(u"key.pem"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate::fromPath(folder.filePath(u"cert.pem"_s)).value(0));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&server, &received] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &received] { received += socket->readAll(); });
    });
    const auto transport = makeNetworkTransport();
    HttpRequest request = requestFor(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())), "POST"_ba, "{}"_ba);
    request.setHeader("Authorization"_ba, "Bearer canary"_ba);
    const Outcome outcome = waitFor(transport->send(request));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Insecure);
    QVERIFY(received.isEmpty());
}

void tst_NetworkTransport::send_manyAtOnce_allArrive()
{
    RawServer server;
    server.answer(httpAnswer("200 OK", "{}"));
    const auto transport = makeNetworkTransport();
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < 100; ++i)
        futures.append(transport->send(requestFor(server.url(u"/%1"_s.arg(i)), i % 2 ? "POST"_ba : "GET"_ba)));
    for (const auto &future : std::as_const(futures))
        QVERIFY(waitFor(future));
    QCOMPARE(server.requests().size(), 100);
}

void tst_NetworkTransport::surroundings_change_connectionsAreNotUsedAnyMore_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("connections");
    QTest::newRow("nothing") << QString() << 1;
    QTest::newRow("woke") << u"woke"_s << 2;
    QTest::newRow("network back") << u"back"_s << 2;
    QTest::newRow("network lost") << u"lost"_s << 2;
}

void tst_NetworkTransport::surroundings_change_connectionsAreNotUsedAnyMore()
{
    QFETCH(const QString, change);
    QFETCH(const int, connections);
    RawServer server;
    server.answer(httpAnswer("200 OK", "{}"));
    ManualClock clock;
    ToldSurroundings surroundings;
    const auto transport = makeNetworkTransport(surroundings, clock);
    QVERIFY(waitFor(transport->send(requestFor(server.url()))));
    if (change == "woke"_L1)
        Q_EMIT surroundings.woke();
    else if (!change.isEmpty())
        Q_EMIT surroundings.networkChanged(change == "back"_L1);
    QVERIFY(waitFor(transport->send(requestFor(server.url()))));
    QVERIFY(waitFor(transport->send(requestFor(server.url()))));
    QCOMPARE(server.connections(), connections);
}

void tst_NetworkTransport::surroundings_wokeAfterTheTimeout_endsTheWait()
{
    RawServer server;
    server.setHandler([](QTcpSocket &, const QByteArray &) {});
    ManualClock clock;
    ToldSurroundings surroundings;
    const auto transport = makeNetworkTransport(surroundings, clock);
    HttpRequest request = requestFor(server.url(), "POST"_ba, "{}"_ba);
    request.timeout = 1h;
    const auto overdue = transport->send(request);
    request.timeout = 10h;
    const auto patient = transport->send(request);
    QTRY_COMPARE(server.requests().size(), 2);
    clock.advance(2h);
    Q_EMIT surroundings.woke();
    const Outcome outcome = waitFor(overdue);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::TimedOut);
    QVERIFY(!patient.isFinished());
}

void tst_NetworkTransport::transport_destroyed_cancelsWhatIsPending()
{
    RawServer server;
    server.setHandler([](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n123");
    });
    auto transport = makeNetworkTransport();
    const auto reading = transport->send(requestFor(server.url()));
    QTRY_COMPARE(server.requests().size(), 1);
    const auto fresh = transport->send(requestFor(server.url(), "POST"_ba, QByteArray(1'000'000, 'x')));
    transport.reset();
    for (const auto &future : {reading, fresh}) {
        QVERIFY(future.isFinished());
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, Kind::Cancelled);
    }
}

void tst_NetworkTransport::transport_destroyedByAnAnswer_survives()
{
    RawServer server;
    server.answer(httpAnswer("200 OK", "{}"));
    auto transport = makeNetworkTransport();
    QFuture<Outcome> other;
    int answers = 0;
    auto first = transport->send(requestFor(server.url(), "POST"_ba, "{}"_ba));
    const auto done = first.then([&](const Outcome &outcome) {
        answers += outcome ? 1 : 0;
        other = transport->send(requestFor(server.url()));
        transport.reset();
    });
    QVERIFY(QTest::qWaitFor([&done] { return done.isFinished(); }));
    QCOMPARE(answers, 1);
    QVERIFY(other.isFinished());
    QCOMPARE(other.result().error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_NetworkTransport)
#include "tst_networktransport.moc"
