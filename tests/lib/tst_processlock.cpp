// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/await.h>
#include <support/manualclock.h>
#include <vault/processlock.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = ProcessLock::Outcome;

class TestProcessLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void acquire_freeLock_isAnsweredAtOnce();
    void acquire_heldByAnotherObject_waitsUntilReleased();
    void acquire_neverReleased_endsAfterTheTimeout();
    void acquire_withoutPatience_triesOnce();
    void acquire_whileHoldingIt_waitsForItself();
    void acquire_twoWaiting_takeTurns();
    void acquire_otherPath_isIndependent();
    void acquire_heldByAnotherProcess_waitsUntilItIsKilled();
    void acquire_killedAgainAndAgain_neverGetsStuck();
    void acquire_leftOverFile_doesNotMatter_data();
    void acquire_leftOverFile_doesNotMatter();
    void acquire_folderMadeByANeighbour_isAcquired();
    void acquire_folderCannotBeMade_fails();
    void destruction_whileHolding_releases();
    void destruction_whileWaiting_endsTheWait();
    void release_byTheWaiterItself_isFine();

private:
    QString path() const { return m_folder->filePath(u"locks/demo.lock"_s); }
    std::unique_ptr<QProcess> holder() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
};

void TestProcessLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>();
    QVERIFY(m_folder->isValid());
}

/// A process that has said that it holds the lock.
std::unique_ptr<QProcess> TestProcessLock::holder() const
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(GUESTPASS_BIN_DIR "/lockholder"), {path()});
    while (!process->canReadLine()) {
        if (!process->waitForReadyRead(20'000))
            return nullptr;
    }
    return process->readLine().trimmed() == "held" ? std::move(process) : nullptr;
}

void TestProcessLock::acquire_freeLock_isAnsweredAtOnce()
{
    ProcessLock lock(path(), *m_clock);
    const auto outcome = lock.acquire(10s);
    QVERIFY(outcome.isFinished());
    QCOMPARE(outcome.result(), Outcome::Acquired);
    QVERIFY(lock.isHeld());
    lock.release();
    QVERIFY(!lock.isHeld());
}

void TestProcessLock::acquire_heldByAnotherObject_waitsUntilReleased()
{
    ProcessLock first(path(), *m_clock);
    ProcessLock second(path(), *m_clock);
    QCOMPARE(first.acquire(0ms).result(), Outcome::Acquired);
    const auto waiting = second.acquire(10s);
    m_clock->advance(5s);
    QVERIFY(!waiting.isFinished());
    first.release();
    m_clock->advance(99ms);
    m_clock->advance(1ms);
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result(), Outcome::Acquired);
}

void TestProcessLock::acquire_neverReleased_endsAfterTheTimeout()
{
    ProcessLock first(path(), *m_clock);
    ProcessLock second(path(), *m_clock);
    QCOMPARE(first.acquire(0ms).result(), Outcome::Acquired);
    const auto waiting = second.acquire(1s);
    m_clock->advance(999ms);
    QVERIFY(!waiting.isFinished());
    m_clock->advance(1ms);
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result(), Outcome::HeldElsewhere);
    QVERIFY(!second.isHeld());
}

void TestProcessLock::acquire_withoutPatience_triesOnce()
{
    ProcessLock first(path(), *m_clock);
    ProcessLock second(path(), *m_clock);
    QCOMPARE(first.acquire(0ms).result(), Outcome::Acquired);
    const auto outcome = second.acquire(0ms);
    QVERIFY(outcome.isFinished());
    QCOMPARE(outcome.result(), Outcome::HeldElsewhere);
}

void TestProcessLock::acquire_whileHoldingIt_waitsForItself()
{
    ProcessLock lock(path(), *m_clock);
    QCOMPARE(lock.acquire(0ms).result(), Outcome::Acquired);
    const auto again = lock.acquire(1s);
    QVERIFY(!again.isFinished());
    lock.release();
    m_clock->advance(100ms);
    QVERIFY(again.isFinished());
    QCOMPARE(again.result(), Outcome::Acquired);
}

void TestProcessLock::acquire_twoWaiting_takeTurns()
{
    ProcessLock first(path(), *m_clock), second(path(), *m_clock), third(path(), *m_clock);
    QCOMPARE(first.acquire(0ms).result(), Outcome::Acquired);
    const auto two = second.acquire(1min);
    const auto three = third.acquire(1min);
    first.release();
    m_clock->advance(1s);
    QVERIFY(two.isFinished() != three.isFinished());
    second.release();
    third.release();
    m_clock->advance(1s);
    QVERIFY(two.isFinished() && three.isFinished());
    QVERIFY(second.isHeld() != third.isHeld());
}

void TestProcessLock::acquire_otherPath_isIndependent()
{
    ProcessLock first(path(), *m_clock);
    ProcessLock other(path() + "2"_L1, *m_clock);
    QCOMPARE(first.acquire(0ms).result(), Outcome::Acquired);
    QCOMPARE(other.acquire(0ms).result(), Outcome::Acquired);
}

void TestProcessLock::acquire_heldByAnotherProcess_waitsUntilItIsKilled()
{
    const auto process = holder();
    QVERIFY(process);
    ProcessLock lock(path(), *m_clock);
    const auto waiting = lock.acquire(1min);
    m_clock->advance(10s);
    QVERIFY(!waiting.isFinished());
    process->kill();
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    m_clock->advance(100ms);
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result(), Outcome::Acquired);
}

void TestProcessLock::acquire_killedAgainAndAgain_neverGetsStuck()
{
    for (int round = 0; round < 5; ++round) {
        const auto process = holder();
        QVERIFY2(process, qPrintable(QString::number(round)));
        process->kill();
        QVERIFY(process->waitForFinished());
    }
    ProcessLock lock(path(), *m_clock);
    QCOMPARE(lock.acquire(0ms).result(), Outcome::Acquired);
    QVERIFY(!holder());
}

void TestProcessLock::acquire_leftOverFile_doesNotMatter_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty: killed before it was filled") << QByteArray();
    QTest::newRow("our own process id: it was used again")
        << QByteArray::number(QCoreApplication::applicationPid()) + "\ntst_processlock\nhost\n";
}

void TestProcessLock::acquire_leftOverFile_doesNotMatter()
{
    QFETCH(const QByteArray, content);
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    ProcessLock lock(path(), *m_clock);
    QCOMPARE(lock.acquire(0ms).result(), Outcome::Acquired);
}

/// Again and again no folder is there when the lock is tried, and the neighbour makes it a moment earlier or later.
void TestProcessLock::acquire_folderMadeByANeighbour_isAcquired()
{
    QDir folder = QFileInfo(path()).absoluteDir();
    std::atomic_bool done = false;
    std::thread neighbour([&done, name = folder.absolutePath()] {
        while (!done)
            QDir().mkdir(name);
    });
    int acquired = 0;
    constexpr int rounds = 20'000;
    for (int i = 0; i < rounds; ++i) {
        ProcessLock lock(path(), *m_clock);
        acquired += lock.acquire(0ms).result() == Outcome::Acquired ? 1 : 0;
        folder.removeRecursively();
    }
    done = true;
    neighbour.join();
    QCOMPARE(acquired, rounds);
}

void TestProcessLock::acquire_folderCannotBeMade_fails()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ProcessLock lock(m_folder->filePath(u"file/demo.lock"_s), *m_clock);
    const auto outcome = lock.acquire(1min);
    QVERIFY(outcome.isFinished());
    QCOMPARE(outcome.result(), Outcome::Failed);
    QVERIFY(!lock.problem().isEmpty());
}

void TestProcessLock::destruction_whileHolding_releases()
{
    auto first = std::make_unique<ProcessLock>(path(), *m_clock);
    QCOMPARE(first->acquire(0ms).result(), Outcome::Acquired);
    first.reset();
    ProcessLock second(path(), *m_clock);
    QCOMPARE(second.acquire(0ms).result(), Outcome::Acquired);
}

void TestProcessLock::destruction_whileWaiting_endsTheWait()
{
    ProcessLock first(path(), *m_clock);
    QCOMPARE(first.acquire(0ms).result(), Outcome::Acquired);
    auto second = std::make_unique<ProcessLock>(path(), *m_clock);
    const auto waiting = second->acquire(1min);
    second.reset();
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result(), Outcome::HeldElsewhere);
    m_clock->advance(1min);
}

void TestProcessLock::release_byTheWaiterItself_isFine()
{
    auto lock = std::make_unique<ProcessLock>(path(), *m_clock);
    ProcessLock blocker(path(), *m_clock);
    QCOMPARE(blocker.acquire(0ms).result(), Outcome::Acquired);
    bool ran = false;
    auto done = lock->acquire(1min).then(this, [&](Outcome) {
        ran = true;
        lock.reset();
    });
    blocker.release();
    m_clock->advance(1s);
    QVERIFY(QTest::qWaitFor([&] { return ran; }));
    QCOMPARE(blocker.acquire(0ms).result(), Outcome::Acquired);
}

QTEST_GUILESS_MAIN(TestProcessLock)
#include "tst_processlock.moc"
