// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/tokenvault.h>
#include <support/await.h>
#include <support/privatebus.h>

#include <QDir>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

/// The whole way: QtKeychain, libsecret, a bus, a real gnome-keyring.
class TestGnomeKeyring : public QObject {
    Q_OBJECT

public:
    explicit TestGnomeKeyring(PrivateBus &bus)
        : m_bus(bus)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void backend_isNamed();
    void entry_writtenReadAndRemoved();
    void entry_survivesTheServiceAndTheVault();
    void read_neverWritten_isAbsent();
    void read_whileLocked_isLockedAndComesBack();
    void read_absentWhileLocked_isNotCalledAbsent();
    void write_whileLocked_isLockedAndKeepsTheOld();
    void remove_whileLocked_isLockedAndKeepsTheEntry();
    void remove_ofAnOlderValue_leavesTheNewer();
    void unlock_openKeyring_isDone();
    void unlock_promptDismissed_staysLocked();
    void service_killed_isNoServiceAndRecovers();
    void keyring_neverSetUp_isNoDefaultKeyring();

private:
    VaultReply read() { return await(m_vault->read(m_slot)); }
    VaultStatus write(const QByteArray &record) { return await(m_vault->write(m_slot, record)).status; }
    VaultStatus remove(const QByteArray &expected) { return await(m_vault->remove(m_slot, expected)).status; }

    PrivateBus &m_bus;
    QString m_slot;
    std::unique_ptr<TokenVault> m_vault;
};

void TestGnomeKeyring::initTestCase()
{
    if (const QString reason = PrivateBus::skipReason(); !reason.isEmpty())
        QSKIP(qPrintable("NOT TESTED with a real keyring: "_L1 + reason));
    QVERIFY2(m_bus.start(PrivateBus::Keyring::Unlocked), qPrintable(m_bus.problem()));
    m_bus.enter();
}

void TestGnomeKeyring::init()
{
    static int count = 0;
    m_slot = u"demo-%1/session"_s.arg(++count);
    m_vault = makeKeychainVault(u"GuestPass Test"_s);
}

void TestGnomeKeyring::cleanup()
{
    QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
}

void TestGnomeKeyring::backend_isNamed()
{
    QCOMPARE(m_vault->backend(), u"libsecret (Secret Service)"_s);
}

void TestGnomeKeyring::entry_writtenReadAndRemoved()
{
    const QByteArray record = QByteArray("a\0b", 3) + QByteArray(60'000, 'x');
    QCOMPARE(write(record), VaultStatus::Ok);
    QCOMPARE(read(), (VaultReply{VaultStatus::Ok, record, {}}));
    QCOMPARE(write("two"_ba), VaultStatus::Ok);
    QCOMPARE(read().record, "two"_ba);
    QCOMPARE(remove("two"_ba), VaultStatus::Ok);
    QCOMPARE(read().status, VaultStatus::Absent);
    QCOMPARE(remove("two"_ba), VaultStatus::Ok);
}

void TestGnomeKeyring::entry_survivesTheServiceAndTheVault()
{
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    m_vault.reset();
    m_bus.stopKeyring();
    QVERIFY2(m_bus.startKeyring(PrivateBus::Keyring::Unlocked), qPrintable(m_bus.problem()));
    m_vault = makeKeychainVault(u"GuestPass Test"_s);
    QCOMPARE(read().record, "one"_ba);
}

void TestGnomeKeyring::read_neverWritten_isAbsent()
{
    QCOMPARE(read().status, VaultStatus::Absent);
}

void TestGnomeKeyring::read_whileLocked_isLockedAndComesBack()
{
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    QVERIFY2(m_bus.lock(), qPrintable(m_bus.problem()));
    QCOMPARE(read().status, VaultStatus::Locked);
    QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
    QCOMPARE(read().record, "one"_ba);
}

void TestGnomeKeyring::read_absentWhileLocked_isNotCalledAbsent()
{
    QVERIFY2(m_bus.lock(), qPrintable(m_bus.problem()));
    QCOMPARE(read().status, VaultStatus::Locked);
}

void TestGnomeKeyring::write_whileLocked_isLockedAndKeepsTheOld()
{
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    QVERIFY2(m_bus.lock(), qPrintable(m_bus.problem()));
    QCOMPARE(write("two"_ba), VaultStatus::Locked);
    QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
    QCOMPARE(read().record, "one"_ba);
}

void TestGnomeKeyring::remove_whileLocked_isLockedAndKeepsTheEntry()
{
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    QVERIFY2(m_bus.lock(), qPrintable(m_bus.problem()));
    QCOMPARE(remove("one"_ba), VaultStatus::Locked);
    QCOMPARE(remove({}), VaultStatus::Locked);
    QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
    QCOMPARE(read().record, "one"_ba);
    QCOMPARE(remove("one"_ba), VaultStatus::Ok);
    QCOMPARE(read().status, VaultStatus::Absent);
}

void TestGnomeKeyring::remove_ofAnOlderValue_leavesTheNewer()
{
    QCOMPARE(write("two"_ba), VaultStatus::Ok);
    QCOMPARE(remove("one"_ba), VaultStatus::Ok);
    QCOMPARE(read().record, "two"_ba);
}

void TestGnomeKeyring::unlock_openKeyring_isDone()
{
    QCOMPARE(await(m_vault->unlock()).status, VaultStatus::Ok);
}

void TestGnomeKeyring::unlock_promptDismissed_staysLocked()
{
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    QVERIFY2(m_bus.lock(), qPrintable(m_bus.problem()));
    const auto first = m_vault->unlock();
    const auto second = m_vault->unlock();
    QCOMPARE(await(first).status, VaultStatus::Locked);
    QCOMPARE(await(second).status, VaultStatus::Locked);
}

void TestGnomeKeyring::service_killed_isNoServiceAndRecovers()
{
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    m_bus.stopKeyring();
    QCOMPARE(read().status, VaultStatus::NoService);
    QCOMPARE(write("two"_ba), VaultStatus::NoService);
    QCOMPARE(remove("one"_ba), VaultStatus::NoService);
    QCOMPARE(await(m_vault->unlock()).status, VaultStatus::NoService);
    QVERIFY2(m_bus.startKeyring(PrivateBus::Keyring::Unlocked), qPrintable(m_bus.problem()));
    QCOMPARE(read().record, "one"_ba);
}

void TestGnomeKeyring::keyring_neverSetUp_isNoDefaultKeyring()
{
    m_bus.stopKeyring();
    QVERIFY(QDir(m_bus.home() + "/.local/share/keyrings"_L1).removeRecursively());
    QVERIFY2(m_bus.startKeyring(PrivateBus::Keyring::NeverSetUp), qPrintable(m_bus.problem()));
    QCOMPARE(read().status, VaultStatus::NoDefaultKeyring);
    QCOMPARE(write("one"_ba), VaultStatus::NoDefaultKeyring);
    QCOMPARE(remove("one"_ba), VaultStatus::Ok);
    QCOMPARE(await(m_vault->unlock()).status, VaultStatus::NoDefaultKeyring);
    m_bus.stopKeyring();
    QVERIFY2(m_bus.startKeyring(PrivateBus::Keyring::Unlocked), qPrintable(m_bus.problem()));
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    PrivateBus bus;
    TestGnomeKeyring test(bus);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_gnomekeyring.moc"
