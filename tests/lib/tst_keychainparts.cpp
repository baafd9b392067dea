// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/answerof.h>
#include <support/filekeyring.h>
#include <vault/frame.h>
#include <vault/keychainjobs.h>
#include <vault/keychainvault.h>
#include <vault/recordparts.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype limit = 2000; // that of Windows
const QString service = u"GuestPass Test"_s;

QByteArray recordOf(const QByteArray &name, qsizetype size)
{
    return name.repeated(size / name.size() + 1).first(size);
}

bool makeKeyring(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(emptyFileKeyring()) > 0;
}

/// What a program found, in one line.
QByteArray told(const VaultReply &reply)
{
    return keyOf(reply.status).toLatin1() + ' ' + QByteArray::number(reply.record.size()) + ' ' + reply.record.left(3);
}

QByteArray told(const QByteArray &record)
{
    return told(VaultReply{VaultStatus::Ok, record, {}});
}

} // namespace

/// The real QtKeychain and libsecret, with entries as small as those of Windows.
class TestKeychainParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void record_ofAnySize_comesBack_data();
    void record_ofAnySize_comesBack();
    void record_tooLarge_isRefusedAndNothingChanges();
    void record_inOneEntry_keepsItsFormat();
    void record_shorter_leavesNoEntryBehind();
    void part_replacedByText_isCorruptAndMended();
    void program_killedAnywhereInAWrite_leavesOldOrNew();
    void program_killedAnywhereInARemoval_leavesOldOrNothing();

private:
    struct Ended {
        bool killed = false;
        QByteArray output;
    };

    VaultReply read() { return answerOf(m_vault->read(m_slot)); }
    VaultStatus write(const QByteArray &record) { return answerOf(m_vault->write(m_slot, record)).status; }
    QByteArray raw(int part, quint64 generation) const;
    Ended run(const QStringList &arguments, int dieAt = 0);
    void restore() const;

    QString m_slot;
    std::unique_ptr<TokenVault> m_vault;
    QTemporaryDir m_folder; ///< keyrings of other programs
};

void TestKeychainParts::init()
{
    static int count = 0;
    m_slot = u"demo-%1/session"_s.arg(++count);
    m_vault = makeKeychainVault(service, limit);
}

/// An entry as it lies there.
QByteArray TestKeychainParts::raw(int part, quint64 generation) const
{
    KeychainJobs jobs(service);
    const auto reply =
        answerTo<JobReply>([&](const auto &receiver) { jobs.read(partName(m_slot, generation, part), receiver); });
    return reply.error == QKeychain::EntryNotFound ? QByteArray() : reply.bytes + (reply.error ? "failed" : "");
}

void TestKeychainParts::record_ofAnySize_comesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {qsizetype(0), qsizetype(1), limit - 1, limit, limit + 1, 5 * limit, largestRecord})
        QTest::addRow("%d bytes", int(size)) << size;
}

void TestKeychainParts::record_ofAnySize_comesBack()
{
    QFETCH(const qsizetype, size);
    const QByteArray record = recordOf("abcdefg", size);
    QCOMPARE(write(record), VaultStatus::Ok);
    m_vault = makeKeychainVault(service, limit);
    QCOMPARE(read(), (VaultReply{VaultStatus::Ok, record, {}}));
    QCOMPARE(answerOf(m_vault->remove(m_slot, record)).status, VaultStatus::Ok);
    QCOMPARE(read().status, VaultStatus::Absent);
    for (int part = 0; part < 40; ++part)
        QCOMPARE(raw(part, 1), QByteArray());
}

void TestKeychainParts::record_tooLarge_isRefusedAndNothingChanges()
{
    QCOMPARE(write("kept"_ba), VaultStatus::Ok);
    QCOMPARE(write(recordOf("x", largestRecord + 1)), VaultStatus::TooLarge);
    QCOMPARE(read().record, "kept"_ba);
}

void TestKeychainParts::record_inOneEntry_keepsItsFormat()
{
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    QCOMPARE(raw(0, 1), frame(1, "one"_ba));
    m_vault = makeKeychainVault(service);
    QCOMPARE(read().record, "one"_ba);
}

void TestKeychainParts::record_shorter_leavesNoEntryBehind()
{
    QCOMPARE(write(recordOf("five", 5 * limit - 20)), VaultStatus::Ok);
    QVERIFY(!raw(4, 1).isEmpty());
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    QCOMPARE(raw(0, 2), frame(2, "one"_ba));
    for (int part = 1; part < 6; ++part) {
        QCOMPARE(raw(part, 1), QByteArray());
        QCOMPARE(raw(part, 2), QByteArray());
    }
}

void TestKeychainParts::part_replacedByText_isCorruptAndMended()
{
    QCOMPARE(write(recordOf("old", 3 * limit)), VaultStatus::Ok);
    QKeychain::WritePasswordJob job(service);
    job.setAutoDelete(false);
    job.setKey(KeychainJobs::key(partName(m_slot, 1, 2)));
    job.setTextData(u"hunter2"_s);
    bool done = false;
    connect(&job, &QKeychain::Job::finished, &job, [&done] { done = true; });
    job.start();
    QVERIFY(QTest::qWaitFor([&done] { return done; }));
    QCOMPARE(read().status, VaultStatus::Corrupt);
    for (const char *name : {"second", "third"}) { // the third goes where the text lies
        QCOMPARE(write(recordOf(name, 3 * limit)), VaultStatus::Ok);
        QCOMPARE(read().record, recordOf(name, 3 * limit));
    }
}

/// Runs this program as one of its own, on a keyring of its own; killed at the given durable step.
TestKeychainParts::Ended TestKeychainParts::run(const QStringList &arguments, int dieAt)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SECRET_FILE_TEST_PATH"_s, m_folder.filePath(u"other.keyring"_s));
    if (dieAt > 0)
        environment.insert(u"GUESTPASS_CRASH_AT"_s, u'#' + QString::number(dieAt));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), arguments);
    if (!program.waitForFinished())
        return {false, "it did not end"_ba};
    const bool killed = program.exitStatus() == QProcess::CrashExit && program.exitCode() == SIGKILL;
    return {killed, program.readAllStandardOutput().trimmed()};
}

void TestKeychainParts::restore() const
{
    QFile::remove(m_folder.filePath(u"other.keyring"_s));
    QVERIFY(QFile::copy(m_folder.filePath(u"kept.keyring"_s), m_folder.filePath(u"other.keyring"_s)));
}

void TestKeychainParts::program_killedAnywhereInAWrite_leavesOldOrNew()
{
    QVERIFY(makeKeyring(m_folder.filePath(u"other.keyring"_s)));
    const QByteArray old = told(recordOf("old", 3 * limit)), fresh = told(recordOf("new", 2 * limit));
    QCOMPARE(run({u"write"_s, u"old"_s, QString::number(3 * limit)}).output, "ok 0"_ba);
    QVERIFY(QFile::rename(m_folder.filePath(u"other.keyring"_s), m_folder.filePath(u"kept.keyring"_s)));
    int kills = 0, oldSeen = 0;
    for (bool killed = true; killed; kills += killed ? 1 : 0) {
        restore();
        killed = run({u"write"_s, u"new"_s, QString::number(2 * limit)}, kills + 1).killed;
        const QByteArray found = run({u"read"_s}).output;
        QVERIFY2(found == fresh || (found == old && killed), found.constData());
        oldSeen += found == old ? 1 : 0;
    }
    // Three entries written and read back, three old ones removed.
    QVERIFY2(kills >= 15, qPrintable(QString::number(kills)));
    QVERIFY(oldSeen >= 7 && oldSeen < kills);
}

void TestKeychainParts::program_killedAnywhereInARemoval_leavesOldOrNothing()
{
    QVERIFY(QFile::exists(m_folder.filePath(u"kept.keyring"_s)));
    const QByteArray old = told(recordOf("old", 3 * limit)), nothing = "absent 0"_ba;
    int kills = 0;
    for (bool killed = true; killed; kills += killed ? 1 : 0) {
        restore();
        killed = run({u"remove"_s}, kills + 1).killed;
        const QByteArray found = run({u"read"_s}).output;
        QVERIFY2(found == nothing || (found == old && killed), found.constData());
        QCOMPARE(run({u"remove"_s}).output, "ok 0"_ba);
    }
    QVERIFY2(kills >= 8, qPrintable(QString::number(kills)));
}

namespace {

int asProgram(const QStringList &arguments)
{
    const QString slot = u"demo/session"_s;
    const auto vault = makeKeychainVault(service, limit);
    VaultReply reply;
    if (arguments.value(1) == "write"_L1)
        reply = answerOf(vault->write(slot, recordOf(arguments.value(2).toLatin1(), arguments.value(3).toInt())));
    else if (arguments.value(1) == "remove"_L1)
        reply = answerOf(vault->remove(slot, recordOf("old", 3 * limit)));
    else
        reply = answerOf(vault->read(slot));
    std::puts(told(reply).constData());
    return 0;
}

} // namespace

#ifdef __SANITIZE_ADDRESS__
// libsecret's file backend forgets to free a string for each file that it loads.
extern "C" Q_DECL_EXPORT const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libglib-2.0";
}
#endif

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    if (qEnvironmentVariableIsEmpty("SECRET_FILE_TEST_PATH")) {
        const QString path = folder.filePath(u"test.keyring"_s);
        if (!makeKeyring(path))
            return 1;
        qputenv("SECRET_FILE_TEST_PATH", QFile::encodeName(path));
    }
    qputenv("SECRET_BACKEND", "file");
    qputenv("SECRET_FILE_TEST_PASSWORD", "test");
    QCoreApplication application(argc, argv);
    if (const QStringList words{u"write"_s, u"read"_s, u"remove"_s}; words.contains(application.arguments().value(1)))
        return asProgram(QCoreApplication::arguments());
    TestKeychainParts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainparts.moc"
