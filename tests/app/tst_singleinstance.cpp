// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <gui/singleinstance.h>

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace GuestPass::App;
using namespace Qt::StringLiterals;

class tst_SingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void second_handsItsArgumentsOver();
    void first_hangs_isNotTakenForAnAnswer();
    void afterTheFirstEnded_theNextIsFirst();
    void socketLeftByACrash_isNoObstacle();
    void nonsenseOnTheSocket_isNoArguments();
    void unwritableFolder_goesOnAlone();
};

void tst_SingleInstance::second_handsItsArgumentsOver()
{
    const QTemporaryDir folder;
    const SingleInstance first(folder.path());
    QSignalSpy started(&first, &SingleInstance::startedAgain);
    QCOMPARE(first.role(), SingleInstance::Role::First);
    const SingleInstance second(folder.path());
    QCOMPARE(second.role(), SingleInstance::Role::Later);
    bool taken = false;
    // A program of its own in real life: the first one has to answer meanwhile.
    const std::unique_ptr<QThread> other(QThread::create([&] {
        taken = second.handOver({u"guestpass"_s, u"--store"_s, u"demo"_s}, 30'000);
    }));
    other->start();
    QTRY_VERIFY_WITH_TIMEOUT(other->isFinished(), 30'000);
    QVERIFY(taken);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().first().toStringList(), QStringList({u"guestpass"_s, u"--store"_s, u"demo"_s}));
}

void tst_SingleInstance::first_hangs_isNotTakenForAnAnswer()
{
    const QTemporaryDir folder;
    const SingleInstance first(folder.path());
    const SingleInstance second(folder.path());
    QVERIFY(!second.handOver({u"guestpass"_s}, 50)); // nobody turns the first one's event loop
}

void tst_SingleInstance::afterTheFirstEnded_theNextIsFirst()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<SingleInstance>(folder.path());
    QCOMPARE(SingleInstance(folder.path()).role(), SingleInstance::Role::Later);
    first.reset();
    QCOMPARE(SingleInstance(folder.path()).role(), SingleInstance::Role::First);
}

void tst_SingleInstance::socketLeftByACrash_isNoObstacle()
{
    const QTemporaryDir folder;
    QFile left(folder.filePath(u"guestpass.socket"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QCOMPARE(SingleInstance(folder.path()).role(), SingleInstance::Role::First);
}

void tst_SingleInstance::nonsenseOnTheSocket_isNoArguments()
{
    const QTemporaryDir folder;
    const SingleInstance first(folder.path());
    QSignalSpy started(&first, &SingleInstance::startedAgain);
    QLocalSocket socket;
    socket.connectToServer(folder.filePath(u"guestpass.socket"_s));
    QVERIFY(socket.waitForConnected());
    socket.write("[{\n");
    QTRY_COMPARE(started.size(), 1);
    QVERIFY(started.first().first().toStringList().isEmpty());
    QLocalSocket endless;
    endless.connectToServer(folder.filePath(u"guestpass.socket"_s));
    QVERIFY(endless.waitForConnected());
    endless.write(QByteArray(200'000, '['));
    QTRY_COMPARE(endless.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(started.size(), 1);
}

void tst_SingleInstance::unwritableFolder_goesOnAlone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(SingleInstance(file.fileName() + u"/below"_s).role(), SingleInstance::Role::Alone);
}

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
