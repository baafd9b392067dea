// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/picturefolder.h>
#include <shop/pictures.h>

#include <support/scriptedtransport.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Shop;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

using Future = QFuture<Result<QByteArray>>;

const auto svg = R"(<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>)"_ba;

QUrl address(const QString &name)
{
    return QUrl(u"http://127.0.0.1:4000/img/"_s + name);
}

HttpReply answer(const QByteArray &body = svg, const QByteArray &type = "image/svg+xml"_ba, int status = 200)
{
    return {status, {{"Content-Type", type}}, body, QUrl()};
}

QByteArray bytesOf(const Future &future)
{
    return future.isFinished() && future.result() ? *future.result() : "(none)"_ba;
}

Error::Kind kindOf(const Future &future)
{
    return future.isFinished() && !future.result() ? future.result().error().kind : Error::Kind::NotNow;
}

} // namespace

class tst_Pictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picture_askedTwice_isDownloadedOnce();
    void picture_askedAtTheSameTime_sharesTheDownload();
    void picture_manyAddresses_sixAtOnce();
    void picture_afterRestart_comesFromDisk();
    void picture_otherPort_isTheSame();
    void picture_folderGone_isDownloadedAndKeptInMemory();
    void picture_damagedFile_isDownloadedAgain();
    void picture_failure_isNotRemembered();
    void picture_badAnswer_isRefused_data();
    void picture_badAnswer_isRefused();
    void picture_strangeAddress_isInsecureAndSendsNothing_data();
    void picture_strangeAddress_isInsecureAndSendsNothing();
    void picture_request_carriesNoCredentials();
    void pictures_destroyed_cancelsWaiters();
    void folder_full_dropsTheLongestUnused();
    void looksLikePicture_heads_data();
    void looksLikePicture_heads();
};

void tst_Pictures::picture_askedTwice_isDownloadedOnce()
{
    ScriptedTransport network;
    Pictures pictures(network, QString());
    const auto first = pictures.picture(address(u"a"_s));
    network.answer(answer());
    QCOMPARE(bytesOf(first), svg);
    QCOMPARE(bytesOf(pictures.picture(address(u"a"_s))), svg);
    QCOMPARE(network.sent(), 1);
}

void tst_Pictures::picture_askedAtTheSameTime_sharesTheDownload()
{
    ScriptedTransport network;
    Pictures pictures(network, QString());
    QList<Future> futures;
    for (int i = 0; i < 20; ++i)
        futures << pictures.picture(address(u"a"_s));
    QCOMPARE(network.sent(), 1);
    network.answer(answer());
    for (const auto &future : futures)
        QCOMPARE(bytesOf(future), svg);
}

void tst_Pictures::picture_manyAddresses_sixAtOnce()
{
    ScriptedTransport network;
    Pictures pictures(network, QString());
    QList<Future> futures;
    for (int i = 0; i < 20; ++i)
        futures << pictures.picture(address(QString::number(i)));
    QCOMPARE(network.waiting(), 6);
    network.fail(Error::Kind::Offline);
    QCOMPARE(network.waiting(), 6);
    while (network.waiting() > 0) {
        QVERIFY(network.waiting() <= 6);
        network.answer(answer());
    }
    QCOMPARE(network.sent(), 20);
    for (const auto &future : futures)
        QVERIFY(future.isFinished());
}

void tst_Pictures::picture_afterRestart_comesFromDisk()
{
    QTemporaryDir folder;
    ScriptedTransport network;
    {
        Pictures pictures(network, folder.filePath(u"pictures"_s));
        pictures.picture(address(u"a"_s));
        network.answer(answer());
    }
    Pictures pictures(network, folder.filePath(u"pictures"_s));
    QCOMPARE(bytesOf(pictures.picture(address(u"a"_s))), svg);
    QCOMPARE(network.sent(), 1);
}

void tst_Pictures::picture_otherPort_isTheSame()
{
    ScriptedTransport network;
    Pictures pictures(network, QString());
    pictures.picture(QUrl(u"http://127.0.0.1:4000/img/a?v=1"_s));
    network.answer(answer());
    QCOMPARE(bytesOf(pictures.picture(QUrl(u"http://127.0.0.1:5000/img/a?v=1"_s))), svg);
    pictures.picture(QUrl(u"http://127.0.0.1:5000/img/a?v=2"_s));
    pictures.picture(QUrl(u"http://localhost:5000/img/a?v=1"_s));
    QCOMPARE(network.waiting(), 2);
}

void tst_Pictures::picture_folderGone_isDownloadedAndKeptInMemory()
{
    QTemporaryDir folder;
    ScriptedTransport network;
    Pictures pictures(network, folder.filePath(u"deep/pictures"_s));
    pictures.picture(address(u"a"_s));
    network.answer(answer());
    QVERIFY(QDir(folder.filePath(u"deep"_s)).removeRecursively());
    QCOMPARE(bytesOf(pictures.picture(address(u"a"_s))), svg);
    const auto second = pictures.picture(address(u"b"_s));
    network.answer(answer());
    QCOMPARE(bytesOf(second), svg);
    QCOMPARE(QDir(folder.filePath(u"deep/pictures"_s)).entryList(QDir::Files).size(), 1);
}

void tst_Pictures::picture_damagedFile_isDownloadedAgain()
{
    QTemporaryDir folder;
    ScriptedTransport network;
    {
        Pictures pictures(network, folder.path());
        pictures.picture(address(u"a"_s));
        network.answer(answer());
    }
    const auto names = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    QFile file(folder.filePath(names.first()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("rubbish");
    file.close();
    Pictures pictures(network, folder.path());
    const auto again = pictures.picture(address(u"a"_s));
    QCOMPARE(network.waiting(), 1);
    network.answer(answer());
    QCOMPARE(bytesOf(again), svg);
}

void tst_Pictures::picture_failure_isNotRemembered()
{
    ScriptedTransport network;
    Pictures pictures(network, QString());
    const auto first = pictures.picture(address(u"a"_s));
    network.fail(Error::Kind::TimedOut);
    QCOMPARE(kindOf(first), Error::Kind::TimedOut);
    const auto second = pictures.picture(address(u"a"_s));
    network.answer(answer());
    QCOMPARE(bytesOf(second), svg);
}

void tst_Pictures::picture_badAnswer_isRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    const auto page = "<html>Sign in to the Wi-Fi</html>"_ba;
    const auto type = "image/png"_ba;
    QTest::newRow("portal") << 200 << "text/html"_ba << page << Error::Kind::BadReply;
    QTest::newRow("portal called a picture") << 200 << type << page << Error::Kind::BadReply;
    QTest::newRow("gif") << 200 << "image/gif"_ba
                         << "GIF89a"_ba << Error::Kind::BadReply;
    QTest::newRow("no type") << 200 << ""_ba << svg << Error::Kind::BadReply;
    QTest::newRow("empty") << 200 << type << ""_ba << Error::Kind::BadReply;
    QTest::newRow("too large") << 200 << type << "\x89PNG\r\n\x1a\n" + QByteArray(4 * 1024 * 1024, 'x')
                               << Error::Kind::BadReply;
    QTest::newRow("404") << 404 << "image/svg+xml"_ba << svg << Error::Kind::NotFound;
    QTest::newRow("302") << 302 << "image/svg+xml"_ba << svg << Error::Kind::NotTheStore;
    QTest::newRow("503") << 503 << "image/svg+xml"_ba << svg << Error::Kind::ServerTrouble;
    QTest::newRow("429") << 429 << "image/svg+xml"_ba << svg << Error::Kind::RateLimited;
}

void tst_Pictures::picture_badAnswer_isRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QTemporaryDir folder;
    ScriptedTransport network;
    Pictures pictures(network, folder.path());
    const auto future = pictures.picture(address(u"a"_s));
    network.answer(answer(body, type, status));
    QCOMPARE(kindOf(future), kind);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_Pictures::picture_strangeAddress_isInsecureAndSendsNothing_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("data") << QUrl(u"data:image/svg+xml,<svg/>"_s);
    QTest::newRow("ftp") << QUrl(u"ftp://cdn.example/a.png"_s);
    QTest::newRow("relative") << QUrl(u"/a.png"_s);
}

void tst_Pictures::picture_strangeAddress_isInsecureAndSendsNothing()
{
    QFETCH(QUrl, url);
    ScriptedTransport network;
    Pictures pictures(network, QString());
    QCOMPARE(kindOf(pictures.picture(url)), Error::Kind::Insecure);
    QCOMPARE(network.sent(), 0);
}

void tst_Pictures::picture_request_carriesNoCredentials()
{
    ScriptedTransport network;
    Pictures pictures(network, QString());
    pictures.picture(address(u"a"_s));
    QVERIFY(network.request().header("Authorization"_ba).isEmpty());
    QVERIFY(network.request().header("X-Api-Key"_ba).isEmpty());
    QCOMPARE(network.request().method, "GET"_ba);
    network.fail(Error::Kind::Offline);
}

void tst_Pictures::pictures_destroyed_cancelsWaiters()
{
    ScriptedTransport network;
    auto pictures = std::make_unique<Pictures>(network, QString());
    QList<Future> futures;
    for (int i = 0; i < 8; ++i)
        futures << pictures->picture(address(QString::number(i)));
    pictures.reset();
    for (const auto &future : futures)
        QCOMPARE(kindOf(future), Error::Kind::Cancelled);
    network.answer(answer()); // finds nobody, and harms nobody
}

void tst_Pictures::folder_full_dropsTheLongestUnused()
{
    QTemporaryDir folder;
    PictureFolder disk(folder.path(), 10 * 1000);
    const QByteArray picture = svg + QByteArray(1000 - svg.size(), ' ');
    for (int i = 0; i < 10; ++i) {
        const QString name = QString::number(i);
        disk.write(name, picture);
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(i - 1000), QFileDevice::FileModificationTime));
    }
    QVERIFY(disk.read(u"0"_s)); // used now, so it stays
    disk.write(u"new"_s, picture);
    QVERIFY(disk.read(u"0"_s));
    QVERIFY(disk.read(u"new"_s));
    QVERIFY(!disk.read(u"1"_s));
    QVERIFY(disk.read(u"2"_s));
}

void tst_Pictures::looksLikePicture_heads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("expected");
    QTest::newRow("png") << "\x89PNG\r\n\x1a\n...."_ba << true;
    QTest::newRow("jpeg") << "\xff\xd8\xff\xe0"_ba << true;
    QTest::newRow("webp") << "RIFF1234WEBPVP8 "_ba << true;
    QTest::newRow("riff, but sound") << "RIFF1234WAVEfmt "_ba << false;
    QTest::newRow("svg") << svg << true;
    QTest::newRow("svg with BOM") << "\xef\xbb\xbf<svg/>"_ba << true;
    QTest::newRow("html") << "<!doctype html><html>"_ba << false;
    QTest::newRow("text") << "hello <svg"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
}

void tst_Pictures::looksLikePicture_heads()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, expected);
    QCOMPARE(looksLikePicture(head), expected);
}

QTEST_GUILESS_MAIN(tst_Pictures)
#include "tst_pictures.moc"
