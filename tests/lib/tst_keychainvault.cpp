// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/tokenvault.h>
#include <support/await.h>
#include <vault/frame.h>
#include <vault/keychainjobs.h>

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

/// The real QtKeychain and libsecret, on libsecret's own encrypted file: no bus, no service.
class TestKeychainVault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backend_isNamed();
    void read_neverWritten_isAbsent();
    void write_thenRead_givesTheRecord_data();
    void write_thenRead_givesTheRecord();
    void write_again_replacesAndCountsOn();
    void write_tooLarge_isRefusedAndNothingChanges();
    void write_file_holdsNothingReadable();
    void slot_empty_isRefused();
    void services_areApart();
    void entry_notOurs_isCorruptAndKept_data();
    void entry_notOurs_isCorruptAndKept();
    void entry_empty_isNotTakenForNobody();
    void entry_inParts_isNotTakenForNobody();
    void write_overTextOfAnotherProgram_getsThrough();
    void remove_ofTheExpected_clears();
    void remove_ofAnOlderValue_leavesTheNewer();
    void remove_ofACorruptEntry_needsNoExpectation();
    void remove_ofNothing_isDone();
    void unlock_withoutAnythingToUnlock_isDone();
    void queue_reads_goBeforeHousekeeping();
    void queue_sameEntry_keepsItsOrder();
    void destruction_withWorkPending_endsEveryFuture();
    void destruction_insideAContinuation_isFine();
    void fileDamaged_isAFailureNotAnAbsence();
    void program_endingDuringAJob_doesNotCrash();

private:
    VaultReply read() { return await(m_vault->read(slot)); }
    VaultStatus write(const QByteArray &record) { return await(m_vault->write(slot, record)).status; }
    VaultStatus remove(const QByteArray &expected) { return await(m_vault->remove(slot, expected)).status; }
    QByteArray rawRead() const;
    bool rawWrite(const QByteArray &bytes, bool asText = false) const;
    static int readInAProgram();

    QString slot;
    std::unique_ptr<TokenVault> m_vault;
};

namespace {

const QString service = u"GuestPass Test"_s;

QString keyringFile()
{
    return qEnvironmentVariable("SECRET_FILE_TEST_PATH");
}

} // namespace

void TestKeychainVault::init()
{
    // A slot for each, because libsecret reads its file once.
    static int count = 0;
    slot = u"demo-%1/session"_s.arg(++count);
    m_vault = makeKeychainVault(service);
}

QByteArray TestKeychainVault::rawRead() const
{
    QKeychain::ReadPasswordJob job(service);
    job.setAutoDelete(false);
    job.setKey(KeychainJobs::key(slot));
    bool done = false;
    connect(&job, &QKeychain::Job::finished, &job, [&done] { done = true; });
    job.start();
    return QTest::qWaitFor([&done] { return done; }) ? job.binaryData() : QByteArray();
}

bool TestKeychainVault::rawWrite(const QByteArray &bytes, bool asText) const
{
    QKeychain::WritePasswordJob job(service);
    job.setAutoDelete(false);
    job.setKey(KeychainJobs::key(slot));
    if (asText)
        job.setTextData(QString::fromUtf8(bytes));
    else
        job.setBinaryData(bytes);
    bool done = false;
    connect(&job, &QKeychain::Job::finished, &job, [&done] { done = true; });
    job.start();
    return QTest::qWaitFor([&done] { return done; }) && job.error() == QKeychain::NoError;
}

void TestKeychainVault::backend_isNamed()
{
    QCOMPARE(m_vault->backend(), u"libsecret (encrypted file)"_s);
}

void TestKeychainVault::read_neverWritten_isAbsent()
{
    QCOMPARE(read().status, VaultStatus::Absent);
}

void TestKeychainVault::write_thenRead_givesTheRecord_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("ordinary") << "{\"version\":1}"_ba;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zero bytes") << QByteArray("a\0b\0", 4);
    QTest::newRow("not UTF-8") << "\xff\xfe\x80"_ba;
    QTest::newRow("largest") << QByteArray(64 * 1024, 'x');
}

void TestKeychainVault::write_thenRead_givesTheRecord()
{
    QFETCH(const QByteArray, record);
    QCOMPARE(write(record), VaultStatus::Ok);
    QCOMPARE(read().status, VaultStatus::Ok);
    QCOMPARE(read().record, record);
    m_vault = makeKeychainVault(service);
    QCOMPARE(read().record, record);
}

void TestKeychainVault::write_again_replacesAndCountsOn()
{
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    QCOMPARE(write("two"_ba), VaultStatus::Ok);
    QCOMPARE(rawRead(), frame(2, "two"_ba));
    m_vault = makeKeychainVault(service);
    QCOMPARE(read().record, "two"_ba);
    QCOMPARE(write("three"_ba), VaultStatus::Ok);
    QCOMPARE(rawRead(), frame(3, "three"_ba));
}

void TestKeychainVault::write_tooLarge_isRefusedAndNothingChanges()
{
    QCOMPARE(write("kept"_ba), VaultStatus::Ok);
    QCOMPARE(write(QByteArray(64 * 1024 + 1, 'x')), VaultStatus::TooLarge);
    QCOMPARE(read().record, "kept"_ba);
}

void TestKeychainVault::write_file_holdsNothingReadable()
{
    QCOMPARE(write("canary-7f3a"_ba), VaultStatus::Ok);
    QFile file(keyringFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!bytes.contains("canary-7f3a"));
    QVERIFY(!bytes.contains("canary-7f3a"_ba.toBase64().first(12)));
    QVERIFY(!QFileInfo::exists(QCoreApplication::applicationFilePath() + "/none.ini"_L1));
}

void TestKeychainVault::slot_empty_isRefused()
{
    QCOMPARE(await(m_vault->read({})).status, VaultStatus::Failed);
    QCOMPARE(await(m_vault->write({}, "x"_ba)).status, VaultStatus::Failed);
}

void TestKeychainVault::services_areApart()
{
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    const auto other = makeKeychainVault(u"Another Shop"_s);
    QCOMPARE(await(other->read(slot)).status, VaultStatus::Absent);
    QCOMPARE(await(other->remove(slot, {})).status, VaultStatus::Ok);
    QCOMPARE(read().record, "one"_ba);
}

void TestKeychainVault::entry_notOurs_isCorruptAndKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("asText");
    QTest::newRow("text") << "hunter2"_ba << true;
    QTest::newRow("other bytes") << "some other program's value, long enough"_ba << false;
    QTest::newRow("cut frame") << frame(1, "record"_ba).chopped(1) << false;
    QTest::newRow("changed frame") << frame(1, "record"_ba).replace("record", "recorb") << false;
}

void TestKeychainVault::entry_notOurs_isCorruptAndKept()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, asText);
    QVERIFY(rawWrite(bytes, asText));
    const VaultReply reply = read();
    QCOMPARE(reply.status, VaultStatus::Corrupt);
    QCOMPARE(reply.record, QByteArray());
    QVERIFY(!reply.detail.isEmpty());
    QVERIFY(!reply.detail.contains(QString::fromLatin1(bytes)));
    QCOMPARE(remove("record"_ba), VaultStatus::Corrupt);
    QCOMPARE(rawRead(), bytes);
}

void TestKeychainVault::entry_empty_isNotTakenForNobody()
{
    QVERIFY(rawWrite(QByteArray("")));
    QCOMPARE(read().status, VaultStatus::Failed);
}

void TestKeychainVault::entry_inParts_isNotTakenForNobody()
{
    QVERIFY(rawWrite(toBytes(Frame{4, 0, 2, "first half"_ba})));
    QCOMPARE(read().status, VaultStatus::Corrupt);
}

void TestKeychainVault::write_overTextOfAnotherProgram_getsThrough()
{
    QVERIFY(rawWrite("hunter2"_ba, true));
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    QCOMPARE(read().record, "one"_ba);
}

void TestKeychainVault::remove_ofTheExpected_clears()
{
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    QCOMPARE(remove("one"_ba), VaultStatus::Ok);
    QCOMPARE(read().status, VaultStatus::Absent);
}

void TestKeychainVault::remove_ofAnOlderValue_leavesTheNewer()
{
    QCOMPARE(write("two"_ba), VaultStatus::Ok);
    QCOMPARE(remove("one"_ba), VaultStatus::Ok);
    QCOMPARE(read().record, "two"_ba);
}

void TestKeychainVault::remove_ofACorruptEntry_needsNoExpectation()
{
    QVERIFY(rawWrite("damaged"_ba));
    QCOMPARE(remove({}), VaultStatus::Ok);
    QCOMPARE(read().status, VaultStatus::Absent);
}

void TestKeychainVault::remove_ofNothing_isDone()
{
    QCOMPARE(remove("one"_ba), VaultStatus::Ok);
    QCOMPARE(remove({}), VaultStatus::Ok);
}

void TestKeychainVault::unlock_withoutAnythingToUnlock_isDone()
{
    QCOMPARE(await(m_vault->unlock()).status, VaultStatus::Ok);
}

void TestKeychainVault::queue_reads_goBeforeHousekeeping()
{
    QStringList order;
    const auto note = [&order](const QString &what) { return [&order, what](const VaultReply &) { order << what; }; };
    auto removal = m_vault->remove(u"a"_s, {}).then(this, note(u"remove a"_s));
    auto writing = m_vault->write(u"b"_s, "x"_ba).then(this, note(u"write b"_s));
    auto reading = m_vault->read(u"c"_s).then(this, note(u"read c"_s));
    QVERIFY(QTest::qWaitFor([&order] { return order.size() == 3; }));
    QCOMPARE(order, (QStringList{u"read c"_s, u"remove a"_s, u"write b"_s}));
}

void TestKeychainVault::queue_sameEntry_keepsItsOrder()
{
    const auto written = m_vault->write(slot, "one"_ba);
    const auto before = m_vault->read(slot);
    const auto removed = m_vault->remove(slot, "one"_ba);
    const auto after = m_vault->read(slot);
    QCOMPARE(await(after).status, VaultStatus::Absent);
    QVERIFY(written.isFinished() && before.isFinished() && removed.isFinished());
    QCOMPARE(before.result().record, "one"_ba);
}

void TestKeychainVault::destruction_withWorkPending_endsEveryFuture()
{
    const auto first = m_vault->write(slot, "one"_ba);
    const auto second = m_vault->read(slot);
    QTest::qWait(0); // the first is on its way now
    m_vault.reset();
    QVERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result().status, VaultStatus::Failed);
    QCOMPARE(second.result().status, VaultStatus::Failed);
    m_vault = makeKeychainVault(service);
    QCOMPARE(write("two"_ba), VaultStatus::Ok);
    QCOMPARE(read().record, "two"_ba);
}

void TestKeychainVault::destruction_insideAContinuation_isFine()
{
    bool ended = false;
    auto done = m_vault->read(slot).then(this, [&](const VaultReply &) {
        m_vault.reset();
        ended = true;
    });
    const auto other = m_vault->read(u"other"_s);
    QVERIFY(QTest::qWaitFor([&ended] { return ended; }));
    QVERIFY(other.isFinished());
}

/// The status that a new process finds under "demo/session"; -1 when it crashed.
int TestKeychainVault::readInAProgram()
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"read"_s});
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return -1;
    return program.exitCode();
}

void TestKeychainVault::fileDamaged_isAFailureNotAnAbsence()
{
    slot = u"demo/session"_s;
    QCOMPARE(readInAProgram(), int(VaultStatus::Absent));
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    QCOMPARE(readInAProgram(), int(VaultStatus::Ok));
    QFile file(keyringFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("garbage");
    file.close();
    QCOMPARE(readInAProgram(), int(VaultStatus::Failed));
}

void TestKeychainVault::program_endingDuringAJob_doesNotCrash()
{
    for (int round = 0; round < 5; ++round) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"end-during-a-job"_s});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }
}

namespace {

/// A program that ends while the keyring is still busy with it.
int endDuringAJob()
{
    auto vault = makeKeychainVault(service);
    const auto writing = vault->write(u"demo/session"_s, QByteArray(60'000, 'x'));
    QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    QCoreApplication::exec();
    vault.reset();
    return writing.isFinished() ? 0 : 1;
}

int readOnce()
{
    return int(await(makeKeychainVault(service)->read(u"demo/session"_s)).status);
}

} // namespace

#ifdef __SANITIZE_ADDRESS__
// libsecret's file backend forgets to free a string for each file that it loads, by GLib, which we do not use
// ourselves.
extern "C" Q_DECL_EXPORT const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libglib-2.0";
}
#endif

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    if (qEnvironmentVariableIsEmpty("SECRET_FILE_TEST_PATH"))
        qputenv("SECRET_FILE_TEST_PATH", QFile::encodeName(folder.filePath(u"test.keyring"_s)));
    qputenv("SECRET_BACKEND", "file");
    qputenv("SECRET_FILE_TEST_PASSWORD", "test");
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "end-during-a-job") == 0)
        return endDuringAJob();
    if (argc == 2 && qstrcmp(argv[1], "read") == 0)
        return readOnce();
    TestKeychainVault test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainvault.moc"
