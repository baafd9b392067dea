// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

struct Reply {
    int status = 0;
    QJsonObject json;
    QByteArray date;
};

/// One running program; ended with its input when it goes out of scope, as a parent's end would.
class Running {
public:
    explicit Running(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(GUESTPASS_BIN_DIR "/guestpass-demostore"), arguments);
    }
    ~Running() { end(); }

    QJsonObject firstLine()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && timer.elapsed() < patience)
            m_process.waitForReadyRead(100);
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    int end()
    {
        m_process.closeWriteChannel();
        return waited();
    }
    int waited()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience)) {
            m_process.kill();
            m_process.waitForFinished(patience);
        }
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

// Twenty clients that do not wait for their answers.
bool askAndLeave(quint16 port, const QByteArray &requests)
{
    std::vector<std::unique_ptr<QTcpSocket>> leaving;
    for (int i = 0; i < 20; ++i) {
        auto &socket = leaving.emplace_back(std::make_unique<QTcpSocket>());
        socket->connectToHost(QHostAddress::LocalHost, port);
        if (!socket->waitForConnected(patience))
            return false;
    }
    for (const auto &socket : leaving) {
        socket->write(requests);
        socket->flush();
        socket->abort();
    }
    return true;
}

} // namespace

class DemoStoreProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void firstLine_saysEverything_andTheServerAnswers();
    void end_ofInput_endsCleanly();
    void end_bySignal_endsCleanly();
    void end_ofTheParent_endsIt();
    void secondProcess_sharesAndTakesOverOnTheSamePort_data();
    void secondProcess_sharesAndTakesOverOnTheSamePort();
    void cart_survivesARestart_andSoDoesThePort();
    void failure_hasWordsAndACode_data();
    void failure_hasWordsAndACode();
    void help_namesTheExitCodes();
    void rawBytes_neverEndIt_data();
    void rawBytes_neverEndIt();
    void clients_thatLeaveBeforeTheAnswer_doNoHarm();
    void server_listensOnLoopbackOnly();

private:
    Reply ask(const QByteArray &method, const QString &url, const QByteArray &body = {}, const QByteArray &bearer = {});
    /// Until the server answers again.
    Reply askPatiently(const QString &url, const QByteArray &bearer = {});
    QStringList arguments(const QStringList &more = {}) const { return QStringList{u"--data"_s, m_data} + more; }

    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
};

void DemoStoreProcessTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = m_folder->filePath(u"new folder/store.sqlite"_s);
}

Reply DemoStoreProcessTest::ask(const QByteArray &method, const QString &url, const QByteArray &body,
                                const QByteArray &bearer)
{
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    if (bearer.isEmpty())
        request.setRawHeader("X-Api-Key"_ba, "demo-publishable-key"_ba);
    else
        request.setRawHeader("Authorization"_ba, "Bearer " + bearer);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(patience);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object(), reply->rawHeader("Date"_ba)};
}

Reply DemoStoreProcessTest::askPatiently(const QString &url, const QByteArray &bearer)
{
    Reply reply;
    const bool answered = QTest::qWaitFor(
        [&] {
            reply = ask("GET"_ba, url, {}, bearer);
            return reply.status != 0;
        },
        patience);
    return answered ? reply : Reply();
}

void DemoStoreProcessTest::firstLine_saysEverything_andTheServerAnswers()
{
    Running server(arguments());
    const QJsonObject line = server.firstLine();
    QCOMPARE(line.keys().join(u' '), u"apiBase apiKey data dialects pid shared store url version"_s);
    QCOMPARE(line.value("pid"_L1).toInteger(), server.process().processId());
    QVERIFY(!line.value("shared"_L1).toBool());
    const QString url = line.value("url"_L1).toString();
    QCOMPARE(line.value("apiBase"_L1).toString(), url + u"/api/v1/demo/storefront"_s);
    const QJsonObject dialects = line.value("dialects"_L1).toObject();
    QCOMPARE(dialects.keys().join(u' '), u"commerce-engine mudbase pocketbase"_s);
    QCOMPARE(dialects.value("commerce-engine"_L1).toObject().value("url"_L1), line.value("apiBase"_L1));
    const QJsonObject mudbase = dialects.value("mudbase"_L1).toObject();
    QCOMPARE(mudbase.value("options"_L1).toObject().keys().join(u' '),
             u"cartsCollection categoriesCollection productsCollection projectId"_s);
    QCOMPARE(ask("POST"_ba, mudbase.value("url"_L1).toString() + u"/api/auth/anonymous"_s).status, 200);
    const Reply health = ask("GET"_ba, url + u"/demo/health"_s);
    QCOMPARE(health.status, 200);
    QVERIFY(health.json.value("ok"_L1).toBool());
    QVERIFY(health.date.endsWith(" GMT"));
    QVERIFY(qAbs(QDateTime::fromString(QString::fromLatin1(health.date), Qt::RFC2822Date)
                     .secsTo(QDateTime::currentDateTimeUtc()))
            < 60);
    QCOMPARE(ask("PUT"_ba, url + u"/demo/health"_s).json.value("code"_L1).toString(), u"not_found"_s);
    const Reply guest = ask("POST"_ba, line.value("apiBase"_L1).toString() + u"/auth/anonymous"_s);
    QCOMPARE(guest.status, 200);
    QVERIFY(!guest.date.isEmpty());
}

void DemoStoreProcessTest::end_ofInput_endsCleanly()
{
    Running server(arguments());
    QVERIFY(!server.firstLine().isEmpty());
    QCOMPARE(server.end(), 0);
    QVERIFY(!QFile::exists(m_data + u"-wal"_s));
    QVERIFY(!QFile::exists(m_data + u".json"_s));
    QVERIFY(!QFile::exists(m_data + u".lock"_s));
}

void DemoStoreProcessTest::end_bySignal_endsCleanly()
{
#ifndef Q_OS_UNIX
    QSKIP("There are no such signals here.");
#endif
    Running server(arguments());
    QVERIFY(!server.firstLine().isEmpty());
    server.process().terminate();
    QCOMPARE(server.waited(), 0);
    QVERIFY(!QFile::exists(m_data + u"-wal"_s));
}

void DemoStoreProcessTest::end_ofTheParent_endsIt()
{
#ifndef Q_OS_LINUX
    QSKIP("The kernel tells only on Linux.");
#endif
    // A shell in between is the parent; the program's input is no pipe, so only the kernel can tell.
    QProcess shell;
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"\"$0\" --data \"$1\" < /dev/null & read line"_s,
                 QStringLiteral(GUESTPASS_BIN_DIR "/guestpass-demostore"), m_data});
    QVERIFY(QTest::qWaitFor([&] { return shell.canReadLine() || shell.waitForReadyRead(50); }, patience));
    const QJsonObject line = QJsonDocument::fromJson(shell.readLine()).object();
    const QString health = line.value("url"_L1).toString() + u"/demo/health"_s;
    QCOMPARE(ask("GET"_ba, health).status, 200);
    shell.kill();
    QVERIFY(shell.waitForFinished(patience));
    QVERIFY(QTest::qWaitFor([&] { return ask("GET"_ba, health).status == 0; }, patience));
}

void DemoStoreProcessTest::secondProcess_sharesAndTakesOverOnTheSamePort_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("the first one ends") << false;
    QTest::newRow("the first one is killed") << true;
}

void DemoStoreProcessTest::secondProcess_sharesAndTakesOverOnTheSamePort()
{
    QFETCH(bool, killed);
    auto first = std::make_unique<Running>(arguments());
    const QJsonObject line = first->firstLine();
    const QString base = line.value("apiBase"_L1).toString();
    const Reply guest = ask("POST"_ba, base + u"/auth/anonymous"_s);
    const QJsonObject content = guest.json.value("content"_L1).toObject();
    Running second(arguments({u"--port"_s, u"0"_s}));
    QJsonObject shared = second.firstLine();
    QVERIFY(shared.value("shared"_L1).toBool());
    shared.insert(u"shared"_s, false);
    QCOMPARE(shared, line);
    if (killed) {
        first->process().kill();
        first->process().waitForFinished();
    }
    first.reset();
    const QString path = base + u"/auth/user/"_s + content.value("user"_L1).toObject().value("id"_L1).toString();
    QCOMPARE(askPatiently(path, content.value("access_token"_L1).toString().toLatin1()).status, 200);
    Running third(arguments());
    const QJsonObject now = third.firstLine();
    QCOMPARE(now.value("url"_L1), line.value("url"_L1));
    QCOMPARE(now.value("pid"_L1).toInteger(), second.process().processId());
    QCOMPARE(third.end(), 0); // a standby ends with its input too
    QCOMPARE(ask("GET"_ba, line.value("url"_L1).toString() + u"/demo/health"_s).status, 200);
}

void DemoStoreProcessTest::cart_survivesARestart_andSoDoesThePort()
{
    QJsonObject before;
    QJsonObject line;
    QString userId;
    QByteArray bearer;
    {
        Running server(arguments());
        line = server.firstLine();
        const QString base = line.value("apiBase"_L1).toString();
        const QJsonObject guest = ask("POST"_ba, base + u"/auth/anonymous"_s).json.value("content"_L1).toObject();
        bearer = guest.value("access_token"_L1).toString().toLatin1();
        userId = guest.value("user"_L1).toObject().value("id"_L1).toString();
        const QJsonObject sku = ask("GET"_ba, base + u"/catalog/skus?limit=1"_s)
                                    .json.value("content"_L1)
                                    .toObject()
                                    .value("skus"_L1)
                                    .toArray()
                                    .at(0)
                                    .toObject();
        const QJsonObject item{{u"product_id"_s, sku.value("product_id"_L1)},
                               {u"variant_id"_s, sku.value("variant_id"_L1)},
                               {u"quantity"_s, 2}};
        const QByteArray body = QJsonDocument(QJsonObject{{u"items"_s, QJsonArray{item}}}).toJson();
        before = ask("POST"_ba, base + u"/carts"_s, body, bearer).json.value("content"_L1).toObject();
        QCOMPARE(before.value("cart"_L1).toObject().value("cart_items_count"_L1).toInt(), 1);
        server.process().kill(); // no time to tidy up
        server.process().waitForFinished();
    }
    Running server(arguments());
    QCOMPARE(server.firstLine().value("url"_L1), line.value("url"_L1));
    const Reply after = ask("GET"_ba, line.value("apiBase"_L1).toString() + u"/carts/users/"_s + userId, {}, bearer);
    QCOMPARE(after.json.value("content"_L1).toObject(), before);
}

void DemoStoreProcessTest::failure_hasWordsAndACode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown option") << QStringList{u"--nothing"_s} << 2 << u"nothing"_s;
    QTest::newRow("no number") << QStringList{u"--port"_s, u"x"_s} << 2 << u"--port takes a whole number"_s;
    QTest::newRow("lifetime") << QStringList{u"--access-lifetime"_s, u"0"_s} << 2 << u"--access-lifetime"_s;
    QTest::newRow("status") << QStringList{u"--refresh-refused-status"_s, u"500"_s} << 2 << u"400 to 401"_s;
    QTest::newRow("products") << QStringList{u"--products"_s, u"-5"_s} << 2 << u"--products"_s;
    QTest::newRow("extra word") << QStringList{u"store"_s} << 2 << u"store"_s;
    QTest::newRow("no database") << QStringList{u"--data"_s, QString()} << 3 << u"cannot be read as a database"_s;
    QTest::newRow("no place") << QStringList{u"--data"_s, u"/dev/null/x/store.sqlite"_s} << 3 << u"cannot be made"_s;
    QTest::newRow("port in use") << QStringList{u"--port"_s, QString()} << 4 << u"cannot be used"_s;
}

void DemoStoreProcessTest::failure_hasWordsAndACode()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, words);
    QFile broken(m_folder->filePath(u"broken.sqlite"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("not a database, but a letter to a friend") > 0);
    broken.close();
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    if (arguments.last().isEmpty())
        arguments.last() = code == 3 ? broken.fileName() : QString::number(taken.serverPort());
    if (!arguments.contains(u"--data"_s))
        arguments << u"--data"_s << m_data;
    Running server(arguments);
    QCOMPARE(server.waited(), code);
    const QString error = QString::fromUtf8(server.process().readAllStandardError());
    QVERIFY2(error.contains(words), qPrintable(error));
    QCOMPARE(error.trimmed().count(u'\n'), 0);
    QCOMPARE(server.process().readAllStandardOutput(), QByteArray());
}

void DemoStoreProcessTest::help_namesTheExitCodes()
{
    Running help({u"--help"_s});
    QCOMPARE(help.waited(), 0);
    const QByteArray text = help.process().readAllStandardOutput();
    for (const char *word : {"Exit codes", "--data", "--no-rotation", "--guest-idle-days", "3 data file", "/mudbase",
                             "/pocketbase", "--mudbase-verification"})
        QVERIFY2(text.contains(word), word);
    Running version({u"--version"_s});
    QCOMPARE(version.waited(), 0);
    QVERIFY(version.process().readAllStandardOutput().startsWith("guestpass-demostore "));
}

void DemoStoreProcessTest::rawBytes_neverEndIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("garbage") << QByteArray::fromHex("00ff1603010200010001fc0303").repeated(50);
    QTest::newRow("half a request") << "POST /api/v1/demo/storefront/auth/anonymous HTTP/1.1\r\nContent-Le"_ba;
    QTest::newRow("length lies") << "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\nabc"_ba;
    QTest::newRow("length huge") << "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\nabc"_ba;
    QTest::newRow("long line") << "GET /" + QByteArray(200'000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n";
    QTest::newRow("many headers") << "GET / HTTP/1.1\r\n" + QByteArray("X-A: b\r\n").repeated(20'000) + "\r\n";
    QTest::newRow("strange path") << "GET /%00%ff%fe/../../%2e%2e/%zz HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    QTest::newRow("no path") << "GET * HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    QTest::newRow("connect") << "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
    QTest::newRow("upgrade") << "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"_ba;
    QTest::newRow("bad chunks") << "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n"_ba;
    QTest::newRow("two at once") << QByteArray("GET /demo/health HTTP/1.1\r\nHost: a\r\n\r\n").repeated(2);
    QTest::newRow("head") << "HEAD /demo/health HTTP/1.1\r\nHost: a\r\n\r\n"_ba;
}

void DemoStoreProcessTest::rawBytes_neverEndIt()
{
    QFETCH(QByteArray, bytes);
    Running server(arguments());
    const QUrl url(server.firstLine().value("url"_L1).toString());
    for (int i = 0; i < 3; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(url.port()));
        QVERIFY(socket.waitForConnected(patience));
        socket.write(bytes);
        socket.waitForBytesWritten(1000);
        socket.waitForReadyRead(50);
        socket.abort();
        QCOMPARE(ask("GET"_ba, url.toString() + u"/demo/health"_s).status, 200);
    }
    QCOMPARE(server.end(), 0);
}

void DemoStoreProcessTest::clients_thatLeaveBeforeTheAnswer_doNoHarm()
{
    Running server(arguments());
    const QUrl url(server.firstLine().value("url"_L1).toString());
    const QByteArray signIn = "POST /api/v1/demo/storefront/auth/anonymous HTTP/1.1\r\nHost: a\r\n"
                              "X-Api-Key: demo-publishable-key\r\nContent-Length: 2\r\n\r\n{}"_ba;
    QTcpSocket busy; // so that no turn is over before the others have left
    busy.connectToHost(QHostAddress::LocalHost, quint16(url.port()));
    QVERIFY(busy.waitForConnected(patience));
    for (int i = 0; i < 25; ++i) {
        busy.write(signIn.repeated(50));
        busy.flush();
        QVERIFY(askAndLeave(quint16(url.port()), signIn + signIn));
        QCOMPARE(ask("GET"_ba, url.toString() + u"/demo/health"_s).status, 200);
    }
    QCOMPARE(server.end(), 0);
}

void DemoStoreProcessTest::server_listensOnLoopbackOnly()
{
    Running server(arguments());
    const quint16 port = quint16(QUrl(server.firstLine().value("url"_L1).toString()).port());
    // Whoever listens on every address would keep others from listening on another one of this computer.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s), port));
}

QTEST_GUILESS_MAIN(DemoStoreProcessTest)
#include "tst_demostore_process.moc"
