// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/paths.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace GuestPass;

class TestPaths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paths_names_doNotMatter();
    void paths_relativeVariable_isIgnored();
    void lastStore_remembered_isRead();
    void lastStore_damaged_isEmpty_data();
    void lastStore_damaged_isEmpty();
    void rememberLastStore_noFolder_isSilent();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPaths::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
}

void TestPaths::paths_names_doNotMatter()
{
    QCoreApplication::setOrganizationName(u"Somebody"_s);
    QCoreApplication::setApplicationName(u"Else"_s);
    QCOMPARE(Paths::sessionIndexFolder(), m_folder->filePath(u"data/guestpass/sessions"_s));
    QCOMPARE(Paths::demoStoreFile(), m_folder->filePath(u"data/guestpass/demo-store.sqlite"_s));
    QCOMPARE(Paths::journalFolder(), m_folder->filePath(u"state/guestpass"_s));
    QVERIFY(!QFile::exists(m_folder->filePath(u"data"_s))); // asking makes nothing
}

void TestPaths::paths_relativeVariable_isIgnored()
{
    qputenv("XDG_DATA_HOME", "some/where");
    qputenv("XDG_STATE_HOME", "");
    QCOMPARE(Paths::demoStoreFile(), QDir::homePath() + u"/.local/share/guestpass/demo-store.sqlite"_s);
    QCOMPARE(Paths::journalFolder(), QDir::homePath() + u"/.local/state/guestpass"_s);
}

void TestPaths::lastStore_remembered_isRead()
{
    QVERIFY(Paths::lastStore().isEmpty());
    Paths::rememberLastStore(u"demo"_s);
    QCOMPARE(Paths::lastStore(), u"demo"_s);
    Paths::rememberLastStore(u"../../Up"_s);
    QCOMPARE(Paths::lastStore(), u"demo"_s);
}

void TestPaths::lastStore_damaged_isEmpty_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a path") << "../up\n"_ba;
    QTest::newRow("bytes") << "\xff\xfe\x00\x01"_ba;
    QTest::newRow("long") << QByteArray(100'000, 'x');
}

void TestPaths::lastStore_damaged_isEmpty()
{
    QFETCH(const QByteArray, content);
    Paths::rememberLastStore(u"demo"_s);
    QFile file(Paths::lastStoreFile());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    QCOMPARE(Paths::lastStore(), QString());
}

void TestPaths::rememberLastStore_noFolder_isSilent()
{
    QFile file(m_folder->filePath(u"data"_s)); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    Paths::rememberLastStore(u"demo"_s);
    QCOMPARE(Paths::lastStore(), QString());
}

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
