// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/demostoreprocess.h>
#include <guestpass/http.h>

#include <support/await.h>
#include <support/scriptedtransport.h>

#include <QFile>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace GuestPass;
using namespace GuestPass::Test;

namespace {

QString demoStore()
{
    return QStringLiteral(GUESTPASS_BIN_DIR) + u"/guestpass-demostore"_s;
}

Result<QUrl> outcomeOf(DemoStoreProcess &store)
{
    return await(store.start(), Result<QUrl>(Error{}), 40'000);
}

bool answers(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    return socket.waitForConnected(5000);
}

QJsonObject message(int id, const QString &to, const QJsonValue &code)
{
    return {{u"id"_s, id}, {u"to"_s, to}, {u"code"_s, code}};
}

} // namespace

class TestDemoStoreProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void start_realProgram_saysWhereItIs();
    void start_twiceAtOnce_sharesOneProgram();
    void start_twoOwners_shareTheStore();
    void destruction_endsTheProgram();
    void start_badProgram_saysWhy_data();
    void start_badProgram_saysWhy();
    void destruction_whileStarting_cancels();
    void outbox_messages_givesTheNewestOfTheAddress_data();
    void outbox_messages_givesTheNewestOfTheAddress();
    void outbox_address_isEncoded();
    void outbox_beforeItRuns_isNotNow();

private:
    QTemporaryDir m_folder;
};

void TestDemoStoreProcess::start_realProgram_saysWhereItIs()
{
    DemoStoreProcess store(demoStore(), {u"--data"_s, m_folder.filePath(u"one.sqlite"_s)});
    QVERIFY(store.root().isEmpty());
    const auto base = outcomeOf(store);
    QVERIFY2(base.ok(), qPrintable(base ? QString() : base.error().detail));
    QVERIFY(base->path().endsWith("/api/v1/demo/storefront"_L1));
    QVERIFY(!store.apiKey().isEmpty());
    QVERIFY(answers(store.root()));
    const auto again = outcomeOf(store);
    QCOMPARE(again, base);
}

void TestDemoStoreProcess::start_twiceAtOnce_sharesOneProgram()
{
    DemoStoreProcess store(demoStore(), {u"--data"_s, m_folder.filePath(u"twice.sqlite"_s)});
    const auto first = store.start();
    const auto second = store.start();
    const auto base = await(first, Result<QUrl>(Error{}));
    QVERIFY(base.ok());
    QCOMPARE(await(second, Result<QUrl>(Error{})), base);
}

void TestDemoStoreProcess::start_twoOwners_shareTheStore()
{
    const QStringList arguments{u"--data"_s, m_folder.filePath(u"shared.sqlite"_s)};
    auto first = std::make_unique<DemoStoreProcess>(demoStore(), arguments);
    const auto base = outcomeOf(*first);
    QVERIFY(base.ok());
    DemoStoreProcess second(demoStore(), arguments);
    QCOMPARE(outcomeOf(second), base);
    QCOMPARE(second.apiKey(), first->apiKey());
    // The other one steps in, at the same place.
    first.reset();
    QTRY_VERIFY_WITH_TIMEOUT(answers(*base), 20'000);
}

void TestDemoStoreProcess::destruction_endsTheProgram()
{
    auto store =
        std::make_unique<DemoStoreProcess>(demoStore(), QStringList{u"--data"_s, m_folder.filePath(u"end.sqlite"_s)});
    QVERIFY(outcomeOf(*store).ok());
    const QUrl root = store->root();
    store.reset();
    QVERIFY(!answers(root));
}

void TestDemoStoreProcess::start_badProgram_saysWhy_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing") << QByteArray() << Error::Kind::NotFound;
    QTest::newRow("ends with words") << "echo 'the disk is full' >&2; exit 3"_ba << Error::Kind::Offline;
    QTest::newRow("not JSON") << "echo hello; cat"_ba << Error::Kind::BadReply;
    QTest::newRow("JSON of another shape") << "echo '[1]'; cat"_ba << Error::Kind::BadReply;
    QTest::newRow("no key") << R"(echo '{"url":"http://127.0.0.1:9","apiBase":"http://127.0.0.1:9/a"}'; cat)"_ba
                            << Error::Kind::BadReply;
    QTest::newRow("another computer")
        << R"(echo '{"url":"http://192.0.2.1","apiBase":"http://192.0.2.1/a","apiKey":"k"}'; cat)"_ba
        << Error::Kind::BadReply;
    QTest::newRow("endless line") << "head -c 100000 /dev/zero | tr '\\0' x; cat"_ba << Error::Kind::BadReply;
}

void TestDemoStoreProcess::start_badProgram_saysWhy()
{
#ifdef Q_OS_WIN
    QSKIP("The stand-ins are shell scripts.");
#endif
    QFETCH(const QByteArray, script);
    QFETCH(const Error::Kind, kind);
    const QString path = m_folder.filePath(u"stand-in"_s);
    QFile::remove(path);
    if (!script.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + '\n');
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    DemoStoreProcess store(path);
    const auto outcome = outcomeOf(store);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, kind);
    QVERIFY(!outcome.error().detail.isEmpty());
    QVERIFY(store.root().isEmpty());
    if (kind == Error::Kind::Offline)
        QVERIFY(outcome.error().detail.contains(u"the disk is full"_s));
    QCOMPARE(outcomeOf(store).ok(), false); // and it may be tried again
}

void TestDemoStoreProcess::destruction_whileStarting_cancels()
{
    auto store =
        std::make_unique<DemoStoreProcess>(demoStore(), QStringList{u"--data"_s, m_folder.filePath(u"gone.sqlite"_s)});
    const auto start = store->start();
    store.reset();
    QVERIFY(start.isFinished());
    QCOMPARE(start.result().error().kind, Error::Kind::Cancelled);
}

void TestDemoStoreProcess::outbox_messages_givesTheNewestOfTheAddress_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonValue>("messages");
    QTest::addColumn<QString>("code");
    const QString to = u"anna@example.org"_s;
    const auto list = [](const QJsonArray &messages) { return QJsonValue(messages); };
    QTest::newRow("newest first") << 200 << list({message(7, to, u"777777"_s), message(3, to, u"333333"_s)})
                                  << u"777777"_s;
    QTest::newRow("newest last") << 200 << list({message(3, to, u"333333"_s), message(7, to, u"777777"_s)})
                                 << u"777777"_s;
    QTest::newRow("others are left") << 200
                                     << list({message(9, u"bea@example.org"_s, u"9"_s),
                                              message(3, to.toUpper(), u"3"_s)})
                                     << u"3"_s;
    QTest::newRow("damaged entries are left")
        << 200 << list({1, QJsonValue::Null, message(9, to, 12), message(3, to, u"3"_s)}) << u"3"_s;
    QTest::newRow("absurd code") << 200 << list({message(9, to, QString(5000, u'1'))}) << QString();
    QTest::newRow("nothing") << 200 << list({}) << QString();
    QTest::newRow("another shape") << 200 << QJsonValue(u"no"_s) << QString();
    QTest::newRow("refused") << 404 << list({message(7, to, u"777777"_s)}) << QString();
}

void TestDemoStoreProcess::outbox_messages_givesTheNewestOfTheAddress()
{
    QFETCH(const int, status);
    QFETCH(const QJsonValue, messages);
    QFETCH(const QString, code);
    ScriptedTransport transport;
    const auto future = readDemoOutbox(transport, QUrl(u"http://127.0.0.1:9"_s), u"anna@example.org"_s);
    transport.answer(status, {{u"messages"_s, messages}});
    const auto outcome = await(future, Result<QString>(Error{}));
    QCOMPARE(outcome ? *outcome : QString(), code);
    QCOMPARE(outcome.ok(), !code.isEmpty());
}

void TestDemoStoreProcess::outbox_address_isEncoded()
{
    ScriptedTransport transport;
    const auto future = readDemoOutbox(transport, QUrl(u"http://127.0.0.1:9"_s), u"Anna+shop&x=1@example.org"_s);
    const QUrl url = transport.request().url;
    QCOMPARE(url.path(), u"/demo/outbox"_s);
    QCOMPARE(QUrlQuery(url).queryItemValue(u"to"_s, QUrl::FullyDecoded), u"anna+shop&x=1@example.org"_s);
    QVERIFY(url.toEncoded().contains("%2B"));
    transport.fail(Error::Kind::Offline);
    QCOMPARE(await(future, Result<QString>(Error{})).error().kind, Error::Kind::Offline);
}

void TestDemoStoreProcess::outbox_beforeItRuns_isNotNow()
{
    ScriptedTransport transport;
    const auto outcome = await(readDemoOutbox(transport, {}, u"anna@example.org"_s), Result<QString>(Error{}));
    QCOMPARE(outcome.error().kind, Error::Kind::NotNow);
    QCOMPARE(transport.sent(), 0);
}

QTEST_GUILESS_MAIN(TestDemoStoreProcess)
#include "tst_demostoreprocess.moc"
