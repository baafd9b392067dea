// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/answerof.h>
#include <support/privatebus.h>
#include <vault/keychainentries.h>
#include <vault/keychainvault.h>
#include <vault/partedentries.h>
#include <vault/recordparts.h>

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
    void parts_writtenShrunkAndRemoved_leaveNothing();
    void parts_lockedAnywhereInARead_areLocked();
    void parts_lockedAnywhereInAWrite_keepTheOldOrTheNew();
    void parts_lockedAnywhereInARemoval_areFinishedLater();
    void keyring_neverSetUp_isNoDefaultKeyring();

private:
    static constexpr qsizetype limit = 2000;

    QList<int> partsLeft(const QString &slot);
    VaultReply read() { return answerOf(m_vault->read(m_slot)); }
    VaultStatus write(const QByteArray &record) { return answerOf(m_vault->write(m_slot, record)).status; }
    VaultStatus remove(const QByteArray &expected) { return answerOf(m_vault->remove(m_slot, expected)).status; }

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
    QCOMPARE(answerOf(m_vault->unlock()).status, VaultStatus::Ok);
}

void TestGnomeKeyring::unlock_promptDismissed_staysLocked()
{
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    QVERIFY2(m_bus.lock(), qPrintable(m_bus.problem()));
    const auto first = m_vault->unlock();
    const auto second = m_vault->unlock();
    QCOMPARE(answerOf(first).status, VaultStatus::Locked);
    QCOMPARE(answerOf(second).status, VaultStatus::Locked);
}

void TestGnomeKeyring::service_killed_isNoServiceAndRecovers()
{
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    m_bus.stopKeyring();
    QCOMPARE(read().status, VaultStatus::NoService);
    QCOMPARE(write("two"_ba), VaultStatus::NoService);
    QCOMPARE(remove("one"_ba), VaultStatus::NoService);
    QCOMPARE(answerOf(m_vault->unlock()).status, VaultStatus::NoService);
    QVERIFY2(m_bus.startKeyring(PrivateBus::Keyring::Unlocked), qPrintable(m_bus.problem()));
    QCOMPARE(read().record, "one"_ba);
}

namespace {

const QString service = u"GuestPass Test"_s;

/// A keyring that somebody locks before the n-th call; 0: nobody does.
class LockedMeanwhile final : public Entries {
public:
    LockedMeanwhile(PrivateBus &bus, int lockAt)
        : m_bus(bus)
        , m_left(lockAt)
    {
    }

    void read(const QString &name, const Receiver &receiver) override
    {
        pass([&] { m_entries.read(name, receiver); });
    }
    void peek(const QString &name, const Receiver &receiver) override
    {
        pass([&] { m_entries.peek(name, receiver); });
    }
    void write(const QString &name, const QByteArray &bytes, const Receiver &receiver) override
    {
        pass([&] { m_entries.write(name, bytes, receiver); });
    }
    void remove(const QString &name, const Receiver &receiver) override
    {
        pass([&] { m_entries.remove(name, receiver); });
    }

    bool wasLocked() const { return m_locked; }

private:
    template<typename Call>
    void pass(const Call &call)
    {
        if (m_left > 0 && --m_left == 0)
            m_locked = m_bus.lock();
        call();
    }

    PrivateBus &m_bus;
    KeychainEntries m_entries{service};
    int m_left;
    bool m_locked = false;
};

/// What one call to the parted entries comes to, with the keyring locked on the way.
struct Attempt {
    VaultReply reply;
    bool wasLocked = false;
};

template<typename Call>
Attempt attempt(PrivateBus &bus, int lockAt, qsizetype limit, const Call &call)
{
    LockedMeanwhile entries(bus, lockAt);
    PartedEntries parted(entries, limit);
    const auto reply = answerTo<VaultReply>([&](const auto &receiver) { call(parted, receiver); });
    return {reply, entries.wasLocked()};
}

} // namespace

/// Which entries of a slot are there, of either generation.
QList<int> TestGnomeKeyring::partsLeft(const QString &slot)
{
    KeychainEntries entries(service);
    QList<int> left;
    for (const quint64 generation : {1, 2}) {
        for (int part = generation == 1 ? 0 : 1; part < 8; ++part) {
            const auto reply = answerTo<VaultReply>(
                [&](const auto &receiver) { entries.peek(partName(slot, generation, part), receiver); });
            if (reply.status != VaultStatus::Absent)
                left.append(part);
        }
    }
    return left;
}

void TestGnomeKeyring::parts_writtenShrunkAndRemoved_leaveNothing()
{
    m_vault = makeKeychainVault(service, limit);
    const QByteArray five(5 * limit - 20, 'x');
    QCOMPARE(write(five), VaultStatus::Ok);
    QCOMPARE(partsLeft(m_slot), (QList<int>{0, 1, 2, 3, 4}));
    m_vault = makeKeychainVault(service, limit);
    QCOMPARE(read(), (VaultReply{VaultStatus::Ok, five, {}}));
    QCOMPARE(write("one"_ba), VaultStatus::Ok);
    QCOMPARE(partsLeft(m_slot), QList<int>{0});
    QCOMPARE(write(five), VaultStatus::Ok);
    QCOMPARE(remove(five), VaultStatus::Ok);
    QCOMPARE(partsLeft(m_slot), QList<int>());
}

void TestGnomeKeyring::parts_lockedAnywhereInARead_areLocked()
{
    m_vault = makeKeychainVault(service, limit);
    const QByteArray record(3 * limit, 'r');
    QCOMPARE(write(record), VaultStatus::Ok);
    const auto reading = [this](PartedEntries &entries, const auto &receiver) { entries.read(m_slot, receiver); };
    for (int lockAt = 1; lockAt <= 4; ++lockAt) {
        const auto outcome = attempt(m_bus, lockAt, limit, reading);
        QVERIFY(outcome.wasLocked);
        QCOMPARE(outcome.reply.status, VaultStatus::Locked);
        QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
    }
    QCOMPARE(attempt(m_bus, 0, limit, reading).reply.record, record);
}

void TestGnomeKeyring::parts_lockedAnywhereInAWrite_keepTheOldOrTheNew()
{
    m_vault = makeKeychainVault(service, limit);
    const QByteArray old(3 * limit, 'o'), fresh(2 * limit, 'n');
    for (int lockAt = 1, locked = 1; locked != 0; ++lockAt) {
        QCOMPARE(write(old), VaultStatus::Ok);
        const auto outcome = attempt(m_bus, lockAt, limit, [&](PartedEntries &entries, const auto &receiver) {
            entries.write(m_slot, fresh, receiver);
        });
        locked = outcome.wasLocked ? 1 : 0;
        QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
        QVERIFY(outcome.reply.status == VaultStatus::Ok || outcome.reply.status == VaultStatus::Locked);
        QCOMPARE(read().record, outcome.reply.status == VaultStatus::Ok ? fresh : old);
        QVERIFY(locked != 0 || lockAt > 6);
    }
    QCOMPARE(partsLeft(m_slot), (QList<int>{0, 1, 2}));
}

void TestGnomeKeyring::parts_lockedAnywhereInARemoval_areFinishedLater()
{
    m_vault = makeKeychainVault(service, limit);
    const QByteArray record(3 * limit, 'r');
    for (int lockAt = 1, locked = 1; locked != 0; ++lockAt) {
        QCOMPARE(write(record), VaultStatus::Ok);
        const auto outcome = attempt(m_bus, lockAt, limit, [&](PartedEntries &entries, const auto &receiver) {
            entries.remove(m_slot, record, receiver);
        });
        locked = outcome.wasLocked ? 1 : 0;
        QCOMPARE(outcome.reply.status, locked != 0 ? VaultStatus::Locked : VaultStatus::Ok);
        QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
        QCOMPARE(remove(record), VaultStatus::Ok);
        QCOMPARE(partsLeft(m_slot), QList<int>());
    }
}

void TestGnomeKeyring::keyring_neverSetUp_isNoDefaultKeyring()
{
    m_bus.stopKeyring();
    QVERIFY(QDir(m_bus.home() + "/.local/share/keyrings"_L1).removeRecursively());
    QVERIFY2(m_bus.startKeyring(PrivateBus::Keyring::NeverSetUp), qPrintable(m_bus.problem()));
    QCOMPARE(read().status, VaultStatus::NoDefaultKeyring);
    QCOMPARE(write("one"_ba), VaultStatus::NoDefaultKeyring);
    QCOMPARE(remove("one"_ba), VaultStatus::Ok);
    QCOMPARE(answerOf(m_vault->unlock()).status, VaultStatus::NoDefaultKeyring);
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
