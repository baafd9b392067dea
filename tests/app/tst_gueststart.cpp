// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "clirun.h"

#include <guestpass/demostoreprocess.h>
#include <guestpass/storeprofile.h>
#include <support/await.h>

#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

using GuestStart = StoreProfile::GuestStart;

/// When the shop makes a guest: with the first line of the cart, or when a store's profile says so, at the start.
class tst_GuestStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shop_started_makesAGuestWhereTheProfileSaysSo_data();
    void shop_started_makesAGuestWhereTheProfileSaysSo();
    void start_namesWhatIsNotThere_isRefused_data();
    void start_namesWhatIsNotThere_isRefused();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoStoreProcess> m_store;
};

void tst_GuestStart::initTestCase()
{
    m_store = std::make_unique<DemoStoreProcess>(QStringLiteral(GUESTPASS_BIN_DIR "/guestpass-demostore"),
                                                 QStringList{u"--data"_s, m_folder.filePath(u"store.sqlite"_s)});
    QVERIFY(await(m_store->start(), Result<QUrl>(Error{})).ok());
}

void tst_GuestStart::shop_started_makesAGuestWhereTheProfileSaysSo_data()
{
    QTest::addColumn<GuestStart>("when");
    QTest::addColumn<QString>("state");
    QTest::newRow("at start") << GuestStart::AtStart << u"guest"_s;
    QTest::newRow("first use") << GuestStart::FirstUse << u"signedOut"_s;
}

void tst_GuestStart::shop_started_makesAGuestWhereTheProfileSaysSo()
{
    QFETCH(GuestStart, when);
    QFETCH(QString, state);
    StoreProfile profile;
    profile.id = u"shop"_s;
    profile.name = u"Shop"_s;
    profile.service = u"commerce-engine"_s;
    profile.guestStart = when;
    const auto placed = m_store->placed(profile);
    QVERIFY(placed.ok());
    CliHome home;
    QVERIFY(saveUserStoreProfile(*placed, home.path(u"config/guestpass/stores.d"_s)).ok());
    home.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess shop;
    shop.setProcessEnvironment(home.environment);
    shop.start(QStringLiteral(GUESTPASS_BIN_DIR "/guestpass"), {u"--new-instance"_s, u"--store"_s, u"shop"_s});
    // The catalogue is on the screen then, pictures and all.
    const auto hasPictures = [&] {
        return QDirIterator(home.path(u"cache/guestpass/pictures"_s), QDir::Files).hasNext();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasPictures(), 60'000);
    const auto now = [&] { return home.ask({u"status"_s, u"--store"_s, u"shop"_s}).text("state"); };
    QTRY_COMPARE_WITH_TIMEOUT(now(), state, 60'000);
    shop.kill();
    QVERIFY(shop.waitForFinished());
    QCOMPARE(now(), state);
}

void tst_GuestStart::start_namesWhatIsNotThere_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("store") << QStringList{u"--store"_s, u"nope"_s} << "There is no store \"nope\""_ba;
    QTest::newRow("language") << QStringList{u"--language"_s, u"xx"_s} << "There are no words for the language"_ba;
    QTest::newRow("tour") << QStringList{u"--tour"_s, u"tour"_s, u"--store"_s, u"nope"_s}
                          << "There is no store \"nope\""_ba;
    QTest::newRow("word") << QStringList{u"nope"_s} << "There is nothing to do with \"nope\""_ba;
}

void tst_GuestStart::start_namesWhatIsNotThere_isRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const CliHome home;
    QProcess shop;
    shop.setProcessEnvironment(home.environment);
    shop.start(QStringLiteral(GUESTPASS_BIN_DIR "/guestpass"), arguments);
    QVERIFY(shop.waitForFinished());
    QCOMPARE(shop.exitCode(), 2);
    const QByteArray said = shop.readAllStandardError();
    QVERIFY2(said.contains(words), said.constData());
}

QTEST_GUILESS_MAIN(tst_GuestStart)
#include "tst_gueststart.moc"
