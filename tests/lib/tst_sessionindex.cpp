// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/sessionindex.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace GuestPass;
using namespace Qt::StringLiterals;

class TestSessionIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void read_neverWritten_isNothingAndNoProblem();
    void write_thenRead_givesTheEntry_data();
    void write_thenRead_givesTheEntry();
    void write_forLater_replacesAllTheSame();
    void write_forLater_whereItCannot_isAnErrorAndLeavesNothing();
    void write_emailAddress_staysOut();
    void write_veryLongName_isCutAndStillRead();
    void write_file_isForItsOwnerOnly();
    void write_folderCannotBeMade_isAnError();
    void read_intentOfAnOlderFormat_outlivesTheEntry();
    void noteRefresh_again_writesIntoTheSameFile();
    void noteRefresh_folderIsAFile_saysWhy();
    void noteRefresh_tooLong_leavesTheEarlierNote();
    void readRefresh_damagedNote_isToldAndWrittenOver_data();
    void readRefresh_damagedNote_isToldAndWrittenOver();
    void read_damagedFile_isSetAsideAndReported_data();
    void read_damagedFile_isSetAsideAndReported();
    void read_damagedEarlier_isReportedUntilWritten();
    void read_damagedEarlier_isReportedUntilRemoved();
    void read_folderInPlaceOfTheFile_isReported();
    void remove_thenRead_isNothing();
    void filePath_differentSlots_neverMeet();
    void filePath_anySlot_staysInTheFolder_data();
    void filePath_anySlot_staysInTheFolder();

private:
    QString folder() const { return m_temporary->filePath(u"index"_s); }
    static QByteArray bytesOf(const SessionIndex &index);
    void put(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_temporary;
};

namespace {

const QString slot = u"demo-store/session"_s;

IndexEntry entryOf(const QString &forSlot)
{
    IndexEntry entry;
    entry.slot = forSlot;
    entry.identity = {Identity::Kind::Member, u"01JAB"_s, {}, u"Zoë Ąžuolas 🛒"_s};
    entry.created = QDateTime::fromString(u"2026-05-04T10:20:30.456Z"_s, Qt::ISODateWithMs);
    entry.lastUsed = entry.created.addDays(2);
    entry.cartLines = 3;
    entry.fingerprint = u"0badf00d"_s;
    entry.clockOffsetMs = -7'200'000;
    entry.saved = true;
    entry.generation = 12;
    entry.pendingRemoval = u"deadbeef"_s;
    entry.farewell = true;
    return entry;
}

RefreshIntent intentOf(int attempt)
{
    return {u"c0ffee00"_s, attempt, QDateTime::fromString(u"2026-05-06T10:20:37.456Z"_s, Qt::ISODateWithMs)};
}

/// As an older version wrote it.
QByteArray withIntent(QByteArray entry)
{
    return entry.replace("\"saved\"",
                         R"("refresh": {"at": "2026-05-06T10:20:37.456Z", "attempt": 2,)"
                         R"( "credential": "c0ffee00"}, "saved")");
}

} // namespace

void TestSessionIndex::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    QVERIFY(m_temporary->isValid());
}

QByteArray TestSessionIndex::bytesOf(const SessionIndex &index)
{
    QFile file(index.filePath(slot));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSessionIndex::put(const QByteArray &bytes) const
{
    QDir().mkpath(folder());
    QFile file(SessionIndex(folder()).filePath(slot));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSessionIndex::read_neverWritten_isNothingAndNoProblem()
{
    const auto found = SessionIndex(folder()).read(slot);
    QVERIFY(!found.entry);
    QCOMPARE(found.problem, QString());
    QVERIFY(!QFileInfo::exists(folder()));
}

void TestSessionIndex::write_thenRead_givesTheEntry_data()
{
    QTest::addColumn<QString>("forSlot");
    QTest::addColumn<bool>("bare");
    QTest::newRow("everything") << slot << false;
    QTest::newRow("only a slot") << slot << true;
    QTest::newRow("unicode slot") << u"läden/ночь 🌙/session"_s << false;
    QTest::newRow("slot with dots") << u"../../etc/passwd"_s << false;
    QTest::newRow("very long slot") << QString(3000, u'x') << false;
}

void TestSessionIndex::write_thenRead_givesTheEntry()
{
    QFETCH(const QString, forSlot);
    QFETCH(const bool, bare);
    IndexEntry entry = entryOf(forSlot);
    if (bare) {
        entry = {};
        entry.slot = forSlot;
        entry.generation = std::numeric_limits<quint64>::max();
        entry.clockOffsetMs = std::numeric_limits<qint64>::min();
    }
    const SessionIndex index(folder());
    QVERIFY(index.write(entry).ok());
    const auto found = index.read(forSlot);
    QCOMPARE(found.problem, QString());
    QVERIFY(found.entry);
    QCOMPARE(*found.entry, entry);
}

void TestSessionIndex::write_forLater_replacesAllTheSame()
{
    const SessionIndex index(folder());
    IndexEntry entry = entryOf(slot);
    for (int round = 0; round < 3; ++round) { // new, over the other kind, over its own
        ++entry.generation;
        QVERIFY(index.write(entry, Durable::Later).ok());
        QCOMPARE(SessionIndex(folder()).read(slot).entry, entry);
        index.sync(slot);
        QCOMPARE(SessionIndex(folder()).read(slot).entry, entry);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(index.filePath(slot)).permissions() & others));
        if (round == 0)
            QVERIFY(index.write(entry).ok());
    }
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    put("damaged"_ba);
    QVERIFY(!index.read(slot).problem.isEmpty());
    QVERIFY(index.write(entry, Durable::Later).ok());
    QCOMPARE(index.read(slot).problem, QString());
}

void TestSessionIndex::write_forLater_whereItCannot_isAnErrorAndLeavesNothing()
{
    const SessionIndex index(folder());
    QVERIFY(QDir().mkpath(index.filePath(slot)));
    QVERIFY(!index.write(entryOf(slot), Durable::Later).ok());
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
    index.sync(u"never written"_s);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestSessionIndex::write_emailAddress_staysOut()
{
    IndexEntry entry = entryOf(slot);
    entry.identity.email = u"zoe@example.org"_s;
    const SessionIndex index(folder());
    QVERIFY(index.write(entry).ok());
    QVERIFY(!bytesOf(index).isEmpty());
    QVERIFY(!bytesOf(index).contains("example.org"));
}

void TestSessionIndex::write_veryLongName_isCutAndStillRead()
{
    IndexEntry entry = entryOf(slot);
    entry.identity.displayName = QString(1'000'000, u'n');
    const SessionIndex index(folder());
    QVERIFY(index.write(entry).ok());
    const auto found = index.read(slot);
    QVERIFY(found.entry);
    QCOMPARE(found.entry->identity.displayName, QString(200, u'n'));
    entry.identity.userId = QString(1'000'000, u'u');
    QVERIFY(!index.write(entry).ok());
    QCOMPARE(index.read(slot).entry->identity.userId, u"01JAB"_s);
}

void TestSessionIndex::write_file_isForItsOwnerOnly()
{
    const SessionIndex index(folder());
    QVERIFY(index.write(entryOf(slot)).ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(index.filePath(slot)).permissions() & others));
}

void TestSessionIndex::write_folderCannotBeMade_isAnError()
{
    const QString blocked = m_temporary->filePath(u"file"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const SessionIndex index(blocked + "/index"_L1);
    const auto outcome = index.write(entryOf(slot));
    QVERIFY(!outcome.ok());
    QVERIFY(!outcome.error().detail.isEmpty());
    QVERIFY(!index.read(slot).entry);
    QVERIFY(index.remove(slot).ok());
}

void TestSessionIndex::read_intentOfAnOlderFormat_outlivesTheEntry()
{
    const SessionIndex index(folder());
    QVERIFY(index.write(entryOf(slot)).ok());
    QVERIFY(!index.read(slot).refresh);
    put(withIntent(bytesOf(index)));
    QCOMPARE(index.read(slot).entry, entryOf(slot));
    QCOMPARE(index.read(slot).refresh, intentOf(2));
    QVERIFY(index.write(entryOf(slot)).ok());
    QVERIFY(!bytesOf(index).contains("c0ffee00"));
    QCOMPARE(index.read(slot).refresh, intentOf(2));
}

void TestSessionIndex::noteRefresh_again_writesIntoTheSameFile()
{
    const SessionIndex index(folder());
    QVERIFY(index.noteRefresh(slot, std::nullopt).ok());
    QFile note(index.filePath(slot) + ".refresh"_L1);
    QVERIFY(!note.exists()); // nothing to say that there is nothing
    QVERIFY(index.noteRefresh(slot, intentOf(10)).ok()); // the folder was not there
    QVERIFY(note.open(QIODevice::ReadOnly));
    QCOMPARE(note.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(index.readRefresh(slot).intent, intentOf(10));
    QVERIFY(index.noteRefresh(slot, intentOf(2)).ok());
    QCOMPARE(note.readAll().size(), 512); // a disk writes that as a whole or not at all
    QVERIFY(note.seek(0));
    QVERIFY(note.readAll().contains("\"attempt\":2,")); // the file that was opened before: no other took its place
    QCOMPARE(index.readRefresh(slot).intent, intentOf(2));
    QVERIFY(index.noteRefresh(slot, std::nullopt).ok());
    QVERIFY(note.seek(0));
    QCOMPARE(note.readAll().trimmed(), QByteArray());
    QVERIFY(index.readRefresh(slot).ok);
    QVERIFY(!index.readRefresh(slot).intent);
    QVERIFY(index.remove(slot).ok());
    QVERIFY(!QFileInfo::exists(note.fileName()));
}

void TestSessionIndex::noteRefresh_folderIsAFile_saysWhy()
{
    const QString blocked = m_temporary->filePath(u"file"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto outcome = SessionIndex(blocked + "/index"_L1).noteRefresh(slot, intentOf(1));
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.error().detail.startsWith("the note of a refresh cannot be written: "_L1));
}

void TestSessionIndex::noteRefresh_tooLong_leavesTheEarlierNote()
{
    const SessionIndex index(folder());
    QVERIFY(index.noteRefresh(slot, intentOf(1)).ok());
    QVERIFY(!index.noteRefresh(slot, RefreshIntent{QString(600, u'c'), 1, intentOf(1).at}).ok());
    QCOMPARE(index.readRefresh(slot).intent, intentOf(1));
}

void TestSessionIndex::readRefresh_damagedNote_isToldAndWrittenOver_data()
{
    const QByteArray good = toNote(intentOf(2));
    const auto changed = [&good](const char *from, const QByteArray &to) { return QByteArray(good).replace(from, to); };
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut") << good.first(30);
    QTest::newRow("not JSON") << "\xff\xfe\0\0 garbage"_ba;
    QTest::newRow("an array") << "[1,2,3]"_ba;
    QTest::newRow("for nothing") << changed("\"c0ffee00\"", "\"\"");
    QTest::newRow("a number") << changed("\"c0ffee00\"", "12");
    QTest::newRow("endless") << changed("c0ffee00", QByteArray(5000, 'c'));
    QTest::newRow("never sent") << changed("\"attempt\":2", "\"attempt\":0");
    QTest::newRow("sent too often") << changed("\"attempt\":2", "\"attempt\":1e99");
    QTest::newRow("at no time") << changed("\"2026", "\"soon");
    QTest::newRow("huge") << good + QByteArray(100'000, 'x');
}

void TestSessionIndex::readRefresh_damagedNote_isToldAndWrittenOver()
{
    QFETCH(const QByteArray, bytes);
    const SessionIndex index(folder());
    QVERIFY(index.write(entryOf(slot)).ok());
    {
        QFile note(index.filePath(slot) + ".refresh"_L1);
        QVERIFY(note.open(QIODevice::WriteOnly) && note.write(bytes) == bytes.size());
    }
    const auto found = index.read(slot);
    QCOMPARE(found.entry, entryOf(slot));
    QCOMPARE(found.problem, QString());
    QVERIFY(found.refreshDamaged);
    QVERIFY(!found.refresh);
    QVERIFY(index.noteRefresh(slot, intentOf(3)).ok());
    QCOMPARE(index.read(slot).refresh, intentOf(3));
    QVERIFY(!index.read(slot).refreshDamaged);
}

void TestSessionIndex::read_damagedFile_isSetAsideAndReported_data()
{
    const QTemporaryDir elsewhere;
    const SessionIndex index(elsewhere.path());
    QVERIFY(index.write(entryOf(slot)).ok());
    const QByteArray good = bytesOf(index);
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << good.first(good.size() / 2);
    QTest::newRow("not JSON") << "\xff\xfe\0\0 garbage"_ba;
    QTest::newRow("an array") << "[1,2,3]"_ba;
    QTest::newRow("an empty object") << "{}"_ba;
    QTest::newRow("of another slot") << QByteArray(good).replace("demo-store/session", "other/session");
    QTest::newRow("newer version") << QByteArray(good).replace("\"version\": 1", "\"version\": 2");
    QTest::newRow("wrong type") << QByteArray(good).replace("\"saved\": true", "\"saved\": \"yes\"");
    QTest::newRow("number that is none") << QByteArray(good).replace("\"generation\": \"12\"",
                                                                     "\"generation\": \"-1\"");
    QTest::newRow("count that is none") << QByteArray(good).replace("\"cartLines\": 3", "\"cartLines\": 1e300");
    QTest::newRow("unknown kind") << QByteArray(good).replace("\"member\"", "\"admin\"");
    QTest::newRow("impossible time") << QByteArray(good).replace("2026-05-04", "2026-13-44");
    const QByteArray older = withIntent(good);
    const auto intent = [&older](const char *from, const char *to) { return QByteArray(older).replace(from, to); };
    QTest::newRow("intent of another type") << intent("\"refresh\": {", "\"refresh\": true, \"x\": {");
    QTest::newRow("intent for nothing") << intent("\"c0ffee00\"", "\"\"");
    QTest::newRow("intent as a number") << intent("\"c0ffee00\"", "12");
    QTest::newRow("intent that is endless") << intent("c0ffee00", QByteArray(5000, 'c').constData());
    QTest::newRow("intent never sent") << intent("\"attempt\": 2", "\"attempt\": 0");
    QTest::newRow("intent sent too often") << intent("\"attempt\": 2", "\"attempt\": 1e99");
    QTest::newRow("intent at no time") << intent("\"at\": \"2026", "\"at\": \"soon");
    QTest::newRow("huge") << good + QByteArray(100'000, ' ');
    QTest::newRow("deeply nested") << QByteArray(50'000, '[');
}

void TestSessionIndex::read_damagedFile_isSetAsideAndReported()
{
    QFETCH(const QByteArray, bytes);
    put(bytes);
    const SessionIndex index(folder());
    const auto found = index.read(slot);
    QVERIFY(!found.entry);
    QVERIFY(!found.problem.isEmpty());
    QFile aside(index.filePath(slot) + ".damaged"_L1);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QVERIFY(!QFileInfo::exists(index.filePath(slot)));
}

void TestSessionIndex::read_damagedEarlier_isReportedUntilWritten()
{
    put("damaged"_ba);
    QVERIFY(!SessionIndex(folder()).read(slot).problem.isEmpty());
    QVERIFY(!SessionIndex(folder()).read(slot).problem.isEmpty());
    QVERIFY(SessionIndex(folder()).write(entryOf(slot)).ok());
    QCOMPARE(SessionIndex(folder()).read(slot).problem, QString());
    QVERIFY(SessionIndex(folder()).read(slot).entry);
}

void TestSessionIndex::read_damagedEarlier_isReportedUntilRemoved()
{
    put("damaged"_ba);
    QVERIFY(!SessionIndex(folder()).read(slot).problem.isEmpty());
    QVERIFY(SessionIndex(folder()).remove(slot).ok());
    QCOMPARE(SessionIndex(folder()).read(slot).problem, QString());
}

void TestSessionIndex::read_folderInPlaceOfTheFile_isReported()
{
    const SessionIndex index(folder());
    QVERIFY(QDir().mkpath(index.filePath(slot)));
    const auto found = index.read(slot);
    QVERIFY(!found.entry);
    QVERIFY(!found.problem.isEmpty());
    QVERIFY(!index.write(entryOf(slot)).ok());
}

void TestSessionIndex::remove_thenRead_isNothing()
{
    const SessionIndex index(folder());
    QVERIFY(index.write(entryOf(slot)).ok());
    QVERIFY(index.remove(slot).ok());
    QVERIFY(!index.read(slot).entry);
    QCOMPARE(index.read(slot).problem, QString());
    QVERIFY(index.remove(slot).ok());
}

void TestSessionIndex::filePath_differentSlots_neverMeet()
{
    const QStringList names{u"a/b"_s, u"a-b"_s, u"a%2fb"_s, u"A/b"_s,           u"a/B"_s,
                            u"a_b"_s, u"ä"_s,   u"Ä"_s,     QString(200, u'x'), QString(201, u'x')};
    QSet<QString> paths;
    for (const QString &name : names)
        paths.insert(SessionIndex(folder()).filePath(name).toLower());
    QCOMPARE(paths.size(), names.size());
}

void TestSessionIndex::filePath_anySlot_staysInTheFolder_data()
{
    QTest::addColumn<QString>("forSlot");
    QTest::newRow("plain") << slot;
    QTest::newRow("up") << u"../../x"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("Windows") << u"C:\\con"_s;
    QTest::newRow("zero") << QString(u'\0');
    QTest::newRow("empty") << QString();
    QTest::newRow("long") << QString(10'000, u'ж');
}

void TestSessionIndex::filePath_anySlot_staysInTheFolder()
{
    QFETCH(const QString, forSlot);
    const QFileInfo file(SessionIndex(folder()).filePath(forSlot));
    QCOMPARE(QDir::cleanPath(file.absolutePath()), QDir::cleanPath(folder()));
    QVERIFY(file.fileName().size() < 150);
}

QTEST_GUILESS_MAIN(TestSessionIndex)
#include "tst_sessionindex.moc"
