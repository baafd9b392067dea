// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/tokenvault.h>
#include <support/await.h>

#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

class TestMemoryVault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_neverWritten_isAbsent();
    void write_thenRead_givesTheRecord();
    void remove_ofTheExpected_clears();
    void remove_ofAnOlderValue_leavesTheNewer();
    void remove_withoutExpectation_clearsWhateverIsThere();
    void slots_areApart();
    void vaults_areApart();
    void unlock_hasNothingToDo();
};

namespace {

const QString slot = u"demo/session"_s;

VaultStatus statusOf(const QFuture<VaultReply> &future)
{
    return await(future).status;
}

} // namespace

void TestMemoryVault::read_neverWritten_isAbsent()
{
    const auto vault = makeMemoryVault();
    QCOMPARE(await(vault->read(slot)), (VaultReply{VaultStatus::Absent, {}, {}}));
}

void TestMemoryVault::write_thenRead_givesTheRecord()
{
    const auto vault = makeMemoryVault();
    QCOMPARE(statusOf(vault->write(slot, "one"_ba)), VaultStatus::Ok);
    QCOMPARE(statusOf(vault->write(slot, "two"_ba)), VaultStatus::Ok);
    QCOMPARE(await(vault->read(slot)), (VaultReply{VaultStatus::Ok, "two"_ba, {}}));
}

void TestMemoryVault::remove_ofTheExpected_clears()
{
    const auto vault = makeMemoryVault();
    QCOMPARE(statusOf(vault->write(slot, "one"_ba)), VaultStatus::Ok);
    QCOMPARE(statusOf(vault->remove(slot, "one"_ba)), VaultStatus::Ok);
    QCOMPARE(statusOf(vault->read(slot)), VaultStatus::Absent);
    QCOMPARE(statusOf(vault->remove(slot, "one"_ba)), VaultStatus::Ok);
}

void TestMemoryVault::remove_ofAnOlderValue_leavesTheNewer()
{
    const auto vault = makeMemoryVault();
    QCOMPARE(statusOf(vault->write(slot, "two"_ba)), VaultStatus::Ok);
    QCOMPARE(statusOf(vault->remove(slot, "one"_ba)), VaultStatus::Ok);
    QCOMPARE(await(vault->read(slot)).record, "two"_ba);
}

void TestMemoryVault::remove_withoutExpectation_clearsWhateverIsThere()
{
    const auto vault = makeMemoryVault();
    QCOMPARE(statusOf(vault->write(slot, "one"_ba)), VaultStatus::Ok);
    QCOMPARE(statusOf(vault->remove(slot, {})), VaultStatus::Ok);
    QCOMPARE(statusOf(vault->read(slot)), VaultStatus::Absent);
}

void TestMemoryVault::slots_areApart()
{
    const auto vault = makeMemoryVault();
    QCOMPARE(statusOf(vault->write(slot, "one"_ba)), VaultStatus::Ok);
    QCOMPARE(statusOf(vault->read(u"other/session"_s)), VaultStatus::Absent);
}

void TestMemoryVault::vaults_areApart()
{
    const auto first = makeMemoryVault();
    const auto second = makeMemoryVault();
    QCOMPARE(statusOf(first->write(slot, "one"_ba)), VaultStatus::Ok);
    QCOMPARE(statusOf(second->read(slot)), VaultStatus::Absent);
}

void TestMemoryVault::unlock_hasNothingToDo()
{
    const auto vault = makeMemoryVault();
    QCOMPARE(statusOf(vault->unlock()), VaultStatus::Ok);
    QCOMPARE(vault->backend(), u"memory"_s);
}

QTEST_GUILESS_MAIN(TestMemoryVault)
#include "tst_memoryvault.moc"
