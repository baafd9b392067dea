// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/fakeentries.h>
#include <vault/partedentries.h>
#include <vault/recordparts.h>

#include <QTest>

#include <algorithm>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype limit = 2000;
constexpr int digestSize = 8;
const QString slot = u"demo/session"_s;

/// Different from any other of another name or size.
QByteArray recordOf(const char *name, qsizetype size)
{
    QByteArray record = QByteArray(name).repeated(size / qsizetype(qstrlen(name)) + 1).first(size);
    return record;
}

/// One run of a program; what it does not answer stays nothing.
class Run {
public:
    explicit Run(Entries &entries, qsizetype largestPayload = limit)
        : m_parted(entries, largestPayload)
    {
    }

    std::optional<VaultReply> read()
    {
        return ask([this](const auto &receiver) { m_parted.read(slot, receiver); });
    }
    std::optional<VaultStatus> write(const QByteArray &record)
    {
        return statusOf(ask([this, record](const auto &receiver) { m_parted.write(slot, record, receiver); }));
    }
    std::optional<VaultStatus> remove(const QByteArray &expected)
    {
        return statusOf(ask([this, expected](const auto &receiver) { m_parted.remove(slot, expected, receiver); }));
    }

private:
    template<typename Call>
    static std::optional<VaultReply> ask(const Call &call)
    {
        std::optional<VaultReply> answer;
        call([&answer](const VaultReply &reply) { answer = reply; });
        return answer;
    }

    static std::optional<VaultStatus> statusOf(const std::optional<VaultReply> &reply)
    {
        return reply ? std::optional(reply->status) : std::nullopt;
    }

    PartedEntries m_parted;
};

QByteArray recordIn(FakeEntries &entries)
{
    const auto reply = Run(entries).read();
    return reply && reply->status == VaultStatus::Ok ? reply->record : QByteArray();
}

VaultStatus statusIn(FakeEntries &entries)
{
    const auto reply = Run(entries).read();
    return reply ? reply->status : VaultStatus::Failed;
}

int partsFor(qsizetype size)
{
    return size <= limit ? 1 : int((size + digestSize + limit - 1) / limit);
}

} // namespace

/// Records over entries that are too small for them; every crash, every damage.
class TestPartedEntries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void record_ofAnySize_comesBack_data();
    void record_ofAnySize_comesBack();
    void record_inOneEntry_costsNoCallMore();
    void record_fromBeforeTheLimit_isReadAndReplaced();
    void record_partsOfALimitedPlatform_areReadWithoutOne();
    void write_endedAfterAnyCall_leavesOldOrNew_data();
    void write_endedAfterAnyCall_leavesOldOrNew();
    void remove_endedAfterAnyCall_leavesOldOrNothing_data();
    void remove_endedAfterAnyCall_leavesOldOrNothing();
    void write_refusedAtAnyEntry_keepsTheOld();
    void write_headUnreadable_changesNothing_data();
    void write_headUnreadable_changesNothing();
    void write_overADamagedHead_getsThroughAndCleansUp();
    void write_shorter_leavesNoEntryBehind();
    void write_oldPartsLocked_isSavedAllTheSame();
    void part_notWhatItShouldBe_isCorrupt_data();
    void part_notWhatItShouldBe_isCorrupt();
    void part_ofAnotherWriterOfThatGeneration_isCorrupt();
    void part_notGiven_isReportedAsSuch_data();
    void part_notGiven_isReportedAsSuch();
    void part_empty_isAFailure();
    void read_whileTheRecordIsReplaced_givesTheNew();
    void remove_ofAnOlderValue_leavesTheNewer();
    void remove_ofADamagedRecord_needsNoExpectation();
    void remove_partsLocked_isFinishedLater();
};

void TestPartedEntries::record_ofAnySize_comesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("empty") << qsizetype(0);
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("limit - 1") << limit - 1;
    QTest::newRow("limit") << limit;
    QTest::newRow("limit + 1") << limit + 1;
    QTest::newRow("two full parts") << 2 * limit - digestSize;
    QTest::newRow("two full parts + 1") << 2 * limit - digestSize + 1;
    QTest::newRow("nine parts") << 8 * limit + 77;
    QTest::newRow("largest") << largestRecord;
}

void TestPartedEntries::record_ofAnySize_comesBack()
{
    QFETCH(const qsizetype, size);
    FakeEntries entries;
    const QByteArray record = recordOf("abcdefg", size);
    QCOMPARE(Run(entries).write(record), VaultStatus::Ok);
    QCOMPARE(Run(entries).read(), (VaultReply{VaultStatus::Ok, record, {}}));
    QCOMPARE(entries.held.size(), partsFor(size));
    for (const QByteArray &entry : std::as_const(entries.held))
        QVERIFY(entry.size() <= limit + frameHeaderSize);
    QCOMPARE(Run(entries).remove(record), VaultStatus::Ok);
    QCOMPARE(entries.held.keys(), QStringList());
}

void TestPartedEntries::record_inOneEntry_costsNoCallMore()
{
    FakeEntries entries;
    Run run(entries, largestRecord);
    QCOMPARE(run.write(recordOf("abc", largestRecord)), VaultStatus::Ok);
    QCOMPARE(entries.calls, 1);
    QCOMPARE(run.read()->record, recordOf("abc", largestRecord));
    QCOMPARE(entries.calls, 2);
}

void TestPartedEntries::record_fromBeforeTheLimit_isReadAndReplaced()
{
    FakeEntries entries;
    const QByteArray old = recordOf("old", limit + 400);
    entries.held.insert(slot, frame(7, old));
    QCOMPARE(recordIn(entries), old);
    QCOMPARE(Run(entries).write(recordOf("new", 3 * limit)), VaultStatus::Ok);
    QCOMPARE(recordIn(entries), recordOf("new", 3 * limit));
    const auto head = std::get<Frame>(parseFrame(entries.held.value(slot)));
    QCOMPARE(head.generation, 8u);
}

void TestPartedEntries::record_partsOfALimitedPlatform_areReadWithoutOne()
{
    FakeEntries entries;
    QCOMPARE(Run(entries).write(recordOf("old", 3 * limit)), VaultStatus::Ok);
    Run run(entries, largestRecord);
    QCOMPARE(run.read()->record, recordOf("old", 3 * limit));
    QCOMPARE(run.write(recordOf("new", 3 * limit)), VaultStatus::Ok);
    QCOMPARE(entries.held.size(), 1);
}

void TestPartedEntries::write_endedAfterAnyCall_leavesOldOrNew_data()
{
    QTest::addColumn<qsizetype>("oldSize");
    QTest::addColumn<qsizetype>("newSize");
    QTest::newRow("the first, one part") << qsizetype(-1) << qsizetype(10);
    QTest::newRow("the first, four parts") << qsizetype(-1) << 3 * limit + 5;
    QTest::newRow("one after one") << qsizetype(10) << qsizetype(20);
    QTest::newRow("growing") << qsizetype(10) << 4 * limit;
    QTest::newRow("shrinking to one") << 4 * limit << qsizetype(10);
    QTest::newRow("shrinking") << 6 * limit << 2 * limit;
    QTest::newRow("as many") << 3 * limit << 3 * limit;
}

void TestPartedEntries::write_endedAfterAnyCall_leavesOldOrNew()
{
    QFETCH(const qsizetype, oldSize);
    QFETCH(const qsizetype, newSize);
    FakeEntries before;
    const QByteArray old = recordOf("old", std::max(qsizetype(0), oldSize)), fresh = recordOf("fresh", newSize);
    if (oldSize >= 0)
        QCOMPARE(Run(before).write(old), VaultStatus::Ok);
    for (int calls = 0, ended = 0; ended == 0; ++calls) {
        FakeEntries entries;
        entries.held = before.held;
        entries.callsToLive = calls;
        ended = Run(entries).write(fresh).has_value() ? 1 : 0;
        entries.callsToLive = -1;
        const auto found = Run(entries).read();
        const bool isOld = oldSize >= 0 ? found->record == old && found->status == VaultStatus::Ok
                                        : found->status == VaultStatus::Absent;
        const bool isNew = found->status == VaultStatus::Ok && found->record == fresh;
        QVERIFY2(isNew || (isOld && ended == 0), qPrintable(u"after %1 calls: %2"_s.arg(calls).arg(found->detail)));
        // Whatever was left on the way is gone after the next write, and after a removal.
        const QByteArray next = recordOf("next", limit + 1);
        const auto leftBehind = entries.held;
        QCOMPARE(Run(entries).write(next), VaultStatus::Ok);
        QCOMPARE(recordIn(entries), next);
        QCOMPARE(entries.held.size(), 2);
        entries.held = leftBehind;
        QCOMPARE(Run(entries).remove({}), VaultStatus::Ok);
        QCOMPARE(entries.held.keys(), QStringList());
    }
}

void TestPartedEntries::remove_endedAfterAnyCall_leavesOldOrNothing_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("compares");
    for (const bool compares : {true, false}) {
        QTest::addRow("one part, %s", compares ? "compared" : "whatever it is") << qsizetype(10) << compares;
        QTest::addRow("five parts, %s", compares ? "compared" : "whatever it is") << 5 * limit - 20 << compares;
    }
}

void TestPartedEntries::remove_endedAfterAnyCall_leavesOldOrNothing()
{
    QFETCH(const qsizetype, size);
    QFETCH(const bool, compares);
    const QByteArray record = recordOf("record", size);
    FakeEntries before;
    QCOMPARE(Run(before).write(recordOf("older", 7 * limit)), VaultStatus::Ok);
    QCOMPARE(Run(before).write(record), VaultStatus::Ok);
    for (int calls = 0, ended = 0; ended == 0; ++calls) {
        FakeEntries entries;
        entries.held = before.held;
        entries.callsToLive = calls;
        ended = Run(entries).remove(compares ? record : QByteArray()).has_value() ? 1 : 0;
        entries.callsToLive = -1;
        const auto found = Run(entries).read();
        const bool whole = found->status == VaultStatus::Ok && found->record == record;
        QVERIFY2(found->status == VaultStatus::Absent || (whole && ended == 0), qPrintable(found->detail));
        QVERIFY(ended == 0 || entries.held.isEmpty());
        QCOMPARE(Run(entries).remove(record), VaultStatus::Ok);
        QCOMPARE(entries.held.keys(), QStringList());
    }
}

void TestPartedEntries::write_refusedAtAnyEntry_keepsTheOld()
{
    FakeEntries entries;
    const QByteArray old = recordOf("old", 3 * limit);
    QCOMPARE(Run(entries).write(old), VaultStatus::Ok);
    for (int part = 1; part < 4; ++part) {
        Run run(entries);
        entries.trouble.insert(partName(slot, 2, part), VaultStatus::Denied);
        QCOMPARE(run.write(recordOf("new", 4 * limit - 20)), VaultStatus::Denied);
        QCOMPARE(recordIn(entries), old);
        // Tried again by the same program, as a session does.
        entries.trouble.clear();
        QCOMPARE(run.write(old), VaultStatus::Ok);
        QCOMPARE(recordIn(entries), old);
        QCOMPARE(entries.held.size(), partsFor(old.size()));
        QCOMPARE(Run(entries).remove({}), VaultStatus::Ok);
        QCOMPARE(Run(entries).write(old), VaultStatus::Ok);
    }
}

void TestPartedEntries::write_headUnreadable_changesNothing_data()
{
    QTest::addColumn<VaultStatus>("status");
    for (const auto status : {VaultStatus::Locked, VaultStatus::Denied, VaultStatus::NoService, VaultStatus::Failed})
        QTest::newRow(qPrintable(keyOf(status))) << status;
}

void TestPartedEntries::write_headUnreadable_changesNothing()
{
    QFETCH(const VaultStatus, status);
    FakeEntries entries;
    QCOMPARE(Run(entries).write(recordOf("old", 3 * limit)), VaultStatus::Ok);
    const auto before = entries.held;
    entries.trouble.insert(slot, status);
    QCOMPARE(Run(entries).write(recordOf("new", 3 * limit)), status);
    QCOMPARE(entries.held, before);
    QCOMPARE(Run(entries).remove(recordOf("old", 3 * limit)), status);
    QCOMPARE(entries.held, before);
}

void TestPartedEntries::write_overADamagedHead_getsThroughAndCleansUp()
{
    FakeEntries entries;
    QCOMPARE(Run(entries).write(recordOf("old", 5 * limit)), VaultStatus::Ok);
    entries.held[slot].chop(1);
    QCOMPARE(statusIn(entries), VaultStatus::Corrupt);
    QCOMPARE(Run(entries).write(recordOf("new", 2 * limit)), VaultStatus::Ok);
    QCOMPARE(recordIn(entries), recordOf("new", 2 * limit));
    QCOMPARE(entries.held.size(), partsFor(2 * limit));
}

void TestPartedEntries::write_shorter_leavesNoEntryBehind()
{
    FakeEntries entries;
    QCOMPARE(Run(entries).write(recordOf("five", 5 * limit - 20)), VaultStatus::Ok);
    QCOMPARE(entries.held.size(), 5);
    QCOMPARE(Run(entries).write("one"_ba), VaultStatus::Ok);
    QCOMPARE(entries.held.keys(), QStringList{slot});
    QCOMPARE(recordIn(entries), "one"_ba);
}

void TestPartedEntries::write_oldPartsLocked_isSavedAllTheSame()
{
    FakeEntries entries;
    QCOMPARE(Run(entries).write(recordOf("old", 3 * limit)), VaultStatus::Ok);
    entries.trouble.insert(partName(slot, 1, 2), VaultStatus::Locked);
    QCOMPARE(Run(entries).write(recordOf("new", 3 * limit)), VaultStatus::Ok);
    QCOMPARE(recordIn(entries), recordOf("new", 3 * limit));
    entries.trouble.clear();
    QCOMPARE(Run(entries).write(recordOf("newest", 3 * limit)), VaultStatus::Ok);
    QCOMPARE(recordIn(entries), recordOf("newest", 3 * limit));
    QCOMPARE(entries.held.size(), partsFor(3 * limit));
}

void TestPartedEntries::part_notWhatItShouldBe_isCorrupt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("not a frame") << "some other program's value, long enough"_ba;
    QTest::newRow("of the generation before") << toBytes({0, 2, 4, QByteArray(limit, 'x')});
    QTest::newRow("of the generation before last") << toBytes({~quint64(0), 2, 4, QByteArray(limit, 'x')});
    QTest::newRow("another part's") << toBytes({1, 1, 4, QByteArray(limit, 'x')});
    QTest::newRow("of a longer record") << toBytes({1, 2, 5, QByteArray(limit, 'x')});
    QTest::newRow("a whole record") << frame(1, "x"_ba);
    QTest::newRow("of the same shape") << toBytes({1, 2, 4, QByteArray(limit, 'x')});
    QTest::newRow("shorter") << toBytes({1, 2, 4, QByteArray()});
}

void TestPartedEntries::part_notWhatItShouldBe_isCorrupt()
{
    QFETCH(const QByteArray, bytes);
    FakeEntries entries;
    const QByteArray record = recordOf("record", 4 * limit - digestSize);
    QCOMPARE(Run(entries).write(record), VaultStatus::Ok);
    const QString middle = partName(slot, 1, 2);
    QVERIFY(entries.held.contains(middle));
    entries.held.insert(middle, bytes);
    if (bytes.isEmpty())
        entries.held.remove(middle);
    const auto found = Run(entries).read();
    QCOMPARE(found->status, VaultStatus::Corrupt);
    QCOMPARE(found->record, QByteArray());
    QVERIFY(!found->detail.isEmpty());
    QCOMPARE(Run(entries).remove(record), VaultStatus::Corrupt);
    QVERIFY(entries.held.contains(slot));
}

void TestPartedEntries::part_ofAnotherWriterOfThatGeneration_isCorrupt()
{
    FakeEntries mine, yours;
    QCOMPARE(Run(mine).write(recordOf("mine", 3 * limit)), VaultStatus::Ok);
    QCOMPARE(Run(yours).write(recordOf("yours", 3 * limit)), VaultStatus::Ok);
    for (const QString &name : mine.held.keys()) {
        FakeEntries mixed;
        mixed.held = mine.held;
        mixed.held.insert(name, yours.held.value(name));
        QCOMPARE(statusIn(mixed), VaultStatus::Corrupt);
    }
}

void TestPartedEntries::part_notGiven_isReportedAsSuch_data()
{
    write_headUnreadable_changesNothing_data();
}

void TestPartedEntries::part_notGiven_isReportedAsSuch()
{
    QFETCH(const VaultStatus, status);
    FakeEntries entries;
    const QByteArray record = recordOf("record", 4 * limit);
    QCOMPARE(Run(entries).write(record), VaultStatus::Ok);
    entries.trouble.insert(partName(slot, 1, 2), status);
    QCOMPARE(statusIn(entries), status);
    QCOMPARE(Run(entries).remove(record), status);
    entries.trouble.clear();
    QCOMPARE(recordIn(entries), record);
}

void TestPartedEntries::part_empty_isAFailure()
{
    FakeEntries entries;
    QCOMPARE(Run(entries).write(recordOf("record", 4 * limit)), VaultStatus::Ok);
    for (const QString &name : entries.held.keys()) {
        const QByteArray bytes = std::exchange(entries.held[name], QByteArray());
        QCOMPARE(statusIn(entries), VaultStatus::Failed);
        entries.held[name] = bytes;
    }
    entries.held[slot].clear();
    QCOMPARE(Run(entries).write("new"_ba), VaultStatus::Failed);
    QCOMPARE(Run(entries).remove({}), VaultStatus::Ok);
    QCOMPARE(statusIn(entries), VaultStatus::Absent);
}

void TestPartedEntries::read_whileTheRecordIsReplaced_givesTheNew()
{
    FakeEntries entries;
    QCOMPARE(Run(entries).write(recordOf("record-0", 4 * limit)), VaultStatus::Ok);
    int replacements = 0;
    // Between every two entries somebody else writes a record, or two; the third time nobody does any more.
    entries.beforeReading = [&entries, &replacements](const QString &name) {
        if (name == slot || replacements == 3)
            return;
        const auto disturb = std::exchange(entries.beforeReading, nullptr);
        const QByteArray next = recordOf(qPrintable(u"record-%1"_s.arg(++replacements)), 4 * limit);
        QCOMPARE(Run(entries).write(next), VaultStatus::Ok);
        entries.beforeReading = disturb;
    };
    const auto found = Run(entries).read();
    QCOMPARE(replacements, 3);
    QCOMPARE(found->status, VaultStatus::Ok);
    QCOMPARE(found->record, recordOf("record-3", 4 * limit));
}

void TestPartedEntries::remove_ofAnOlderValue_leavesTheNewer()
{
    FakeEntries entries;
    const QByteArray newer = recordOf("newer", 3 * limit);
    QCOMPARE(Run(entries).write(newer), VaultStatus::Ok);
    QCOMPARE(Run(entries).remove(recordOf("older", 3 * limit)), VaultStatus::Ok);
    QCOMPARE(recordIn(entries), newer);
}

void TestPartedEntries::remove_ofADamagedRecord_needsNoExpectation()
{
    FakeEntries entries;
    QCOMPARE(Run(entries).write(recordOf("record", 5 * limit)), VaultStatus::Ok);
    entries.held.remove(partName(slot, 1, 2));
    QCOMPARE(Run(entries).remove({}), VaultStatus::Ok);
    QCOMPARE(entries.held.keys(), QStringList());
}

void TestPartedEntries::remove_partsLocked_isFinishedLater()
{
    FakeEntries entries;
    const QByteArray record = recordOf("record", 4 * limit);
    QCOMPARE(Run(entries).write(record), VaultStatus::Ok);
    // Locked while they are being removed: all are there when the record is compared.
    const QString last = partName(slot, 1, 4);
    entries.beforeReading = [&entries, last](const QString &) {
        if (!entries.held.contains(slot))
            entries.trouble.insert(last, VaultStatus::Locked);
    };
    Run run(entries);
    QCOMPARE(run.remove(record), VaultStatus::Locked);
    QCOMPARE(statusIn(entries), VaultStatus::Absent);
    QVERIFY(entries.held.contains(last));
    entries.beforeReading = nullptr;
    entries.trouble.clear();
    QCOMPARE(Run(entries).remove(record), VaultStatus::Ok);
    QCOMPARE(entries.held.keys(), QStringList());
}

QTEST_APPLESS_MAIN(TestPartedEntries)
#include "tst_partedentries.moc"
