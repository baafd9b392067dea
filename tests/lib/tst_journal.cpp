// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/clock.h>
#include <guestpass/journal.h>

#include <support/manualclock.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <sys/file.h>
#include <vector>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int linesPerProcess = 6000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

JournalEvent someEvent()
{
    return JournalEvent{7,
                        QDateTime({2026, 11, 23}, {16, 18, 32, 123}, Qt::UTC),
                        4711,
                        u"demo"_s,
                        u"state"_s,
                        u"Guest \"to\" Member\n– ok"_s,
                        {{u"status"_s, 401}, {u"big"_s, qint64(1) << 53}}};
}

QStringList summaries(const Journal &journal)
{
    QStringList result;
    const auto events = journal.events();
    for (const JournalEvent &event : events)
        result.append(event.summary);
    return result;
}

// What this program does when the test starts it a second time.
int appendMany(const QString &folder)
{
    const ManualClock clock;
    Journal journal(folder, clock);
    for (int i = 0; i < linesPerProcess; ++i)
        journal.record(u"demo"_s, u"request"_s, u"GET carts/{id}: 200"_s, {{u"n"_s, i}});
    const QByteArray mark = journal.fingerprint("same"_ba).toLatin1();
    return journal.isPersistent() && std::fwrite(mark.constData(), 1, std::size_t(mark.size()), stdout) == 16 ? 0 : 1;
}

} // namespace

class tst_Journal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void line_event_comesBack();
    void line_damaged_givesNothing_data();
    void line_damaged_givesNothing();
    void record_event_isKeptAndAnnounced();
    void record_secrets_areRedactedOnEntry();
    void record_largeInput_isBounded();
    void record_restart_keepsEarlierEvents();
    void record_withoutFolder_staysInMemory();
    void record_manyInMemory_keepsTheNewest();
    void record_unwritable_goesOnInMemoryAndRecovers();
    void record_fullDisk_tornLineHurtsNobody();
    void record_fileRemoved_startsAnew();
    void record_reentrant_keepsOrder();
    void record_brokenClock_stillRecords();
    void record_throughALink_isRefused();
    void record_pipeInThePlace_doesNotHang();
    void files_areForTheirOwnerOnly();
    void rotation_keepsTheFilesBounded();
    void rotation_lockedByAnother_isLeftToIt();
    void rotation_blocked_staysBounded();
    void processes_appendingAtOnce_loseNothing();
    void events_hostileFile_areTolerated();
    void fingerprint_isStableAndKeyed();
    void fingerprint_damagedKey_isReplaced_data();
    void fingerprint_damagedKey_isReplaced();

private:
    QString path(const QString &name = {}) const { return m_folder->filePath(u"state/"_s + name); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Journal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Journal::line_event_comesBack()
{
    const JournalEvent event = someEvent();
    const QByteArray line = toJournalLine(event);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(line.contains("\"2026-11-23T16:18:32.123Z\""));
    const auto parsed = parseJournalLine(line);
    QVERIFY(parsed);
    QCOMPARE(*parsed, event);
}

void tst_Journal::line_damaged_givesNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray good = toJournalLine(someEvent());
    const auto changed = [&good](const QString &key, const QJsonValue &value) {
        QJsonObject object = QJsonDocument::fromJson(good).object();
        object.insert(key, value);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    QVERIFY(parseJournalLine(changed(u"more"_s, 1)));
    const auto row = [](const char *name, const QByteArray &line) { QTest::addRow("%s", name) << line; };
    row("empty", {});
    row("blank", "\n"_ba);
    row("cut off", good.left(good.size() - 20));
    row("beginning lost", good.mid(5));
    row("two in one", good.trimmed() + good);
    row("array", "[]"_ba);
    row("zero bytes", QByteArray(100, '\0'));
    row("too long", changed(u"summary"_s, QString(70'000, u'x')));
    row("deep", "{\"data\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}');
    for (const auto &key : {u"seq"_s, u"at"_s, u"pid"_s, u"store"_s, u"kind"_s, u"summary"_s}) {
        QTest::addRow("no %s", qPrintable(key)) << changed(key, QJsonValue::Null);
        QTest::addRow("list for %s", qPrintable(key)) << changed(key, QJsonArray{1});
    }
    row("negative number", changed(u"seq"_s, -1));
    row("fraction", changed(u"seq"_s, 1.5));
    row("huge number", changed(u"pid"_s, 1e300));
    row("local time", changed(u"at"_s, u"2026-11-23T16:18:32.123"_s));
    row("offset", changed(u"at"_s, u"2026-11-23T16:18:32.123+01:00"_s));
    row("no such day", changed(u"at"_s, u"2026-02-30T16:18:32.123Z"_s));
    row("data is text", changed(u"data"_s, u"x"_s));
}

void tst_Journal::line_damaged_givesNothing()
{
    QFETCH(QByteArray, line);
    QVERIFY(!parseJournalLine(line));
}

void tst_Journal::record_event_isKeptAndAnnounced()
{
    Journal journal(path(), m_clock);
    QVERIFY(journal.isPersistent());
    QSignalSpy spy(&journal, &Journal::eventAppended);
    journal.record(u"demo"_s, u"state"_s, u"Opening to SignedOut"_s, {{u"ms"_s, 3}});
    m_clock.advance(1ms);
    journal.record({}, u"program"_s, u"Second"_s);
    const auto events = journal.events();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].sequence, 1);
    QCOMPARE(events[1].sequence, 2);
    QCOMPARE(events[0].process, QCoreApplication::applicationPid());
    QCOMPARE(events[0].at.msecsTo(events[1].at), 1);
    QCOMPARE(events[0].data, (QJsonObject{{u"ms"_s, 3}}));
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy[1][0].value<JournalEvent>(), events[1]);
}

void tst_Journal::record_secrets_areRedactedOnEntry()
{
    Journal journal(path(), m_clock);
    QSignalSpy spy(&journal, &Journal::eventAppended);
    journal.record(u"demo"_s, u"request"_s, u"Bearer canary for ann@shop.example"_s,
                   {{u"refresh_token"_s, u"canary"_s}, {u"url"_s, u"https://x.example/?a=canary"_s}});
    QVERIFY(!contentOf(path(u"journal.jsonl"_s)).contains("canary"));
    QVERIFY(contentOf(path(u"journal.jsonl"_s)).contains("a***@shop.example"));
    QVERIFY(!toJournalLine(spy[0][0].value<JournalEvent>()).contains("canary"));
}

void tst_Journal::record_largeInput_isBounded()
{
    Journal journal(path(), m_clock);
    journal.record(QString(10'000, u's'), QString(10'000, u'k'), u"word "_s.repeated(10'000),
                   {{u"text"_s, u"word "_s.repeated(10'000)}});
    const auto events = journal.events();
    QCOMPARE(events.size(), 1);
    QVERIFY(toJournalLine(events[0]).size() < 10'000);
    QVERIFY(events[0].data.contains("dropped"_L1));
}

void tst_Journal::record_restart_keepsEarlierEvents()
{
    {
        Journal journal(path(), m_clock);
        journal.record({}, u"program"_s, u"first"_s);
    }
    Journal journal(path(), m_clock);
    journal.record({}, u"program"_s, u"second"_s);
    QCOMPARE(summaries(journal), (QStringList{u"first"_s, u"second"_s}));
}

void tst_Journal::record_withoutFolder_staysInMemory()
{
    Journal journal({}, m_clock);
    QVERIFY(!journal.isPersistent());
    journal.record({}, u"program"_s, u"only here"_s);
    QCOMPARE(summaries(journal), QStringList{u"only here"_s});
    QVERIFY(!QFile::exists(u"journal.jsonl"_s));
}

void tst_Journal::record_manyInMemory_keepsTheNewest()
{
    Journal journal({}, m_clock);
    for (int i = 0; i < 5100; ++i)
        journal.record({}, u"program"_s, QString::number(i));
    const auto events = journal.events();
    QCOMPARE(events.size(), 5000);
    QCOMPARE(events.first().summary, u"100"_s);
    QCOMPARE(events.last().summary, u"5099"_s);
}

void tst_Journal::record_unwritable_goesOnInMemoryAndRecovers()
{
    // A folder in the file's place: refused to any user.
    QVERIFY(QDir().mkpath(path(u"journal.jsonl"_s)));
    Journal journal(path(), m_clock);
    QVERIFY(!journal.isPersistent());
    journal.record({}, u"program"_s, u"one"_s);
    QVERIFY(!journal.isPersistent());
    QVERIFY(QDir().rmdir(path(u"journal.jsonl"_s)));
    m_clock.advance(1s);
    journal.record({}, u"program"_s, u"two"_s);
    QVERIFY(journal.isPersistent());
    QCOMPARE(summaries(journal), (QStringList{u"one"_s, u"two"_s}));
    // A folder that cannot be made at all.
    writeTo(m_folder->filePath(u"file"_s), "x"_ba);
    Journal nowhere(m_folder->filePath(u"file/state"_s), m_clock);
    nowhere.record({}, u"program"_s, u"three"_s);
    QVERIFY(!nowhere.isPersistent());
    QCOMPARE(summaries(nowhere), QStringList{u"three"_s});
    QCOMPARE(nowhere.fingerprint("x"_ba).size(), 16);
}

void tst_Journal::record_fullDisk_tornLineHurtsNobody()
{
    QVERIFY(QDir().mkpath(path()));
    const QByteArray whole = toJournalLine(someEvent());
    writeTo(path(u"journal.jsonl"_s), whole + whole.left(40));
    Journal journal(path(), m_clock);
    journal.record({}, u"program"_s, u"after"_s);
    QCOMPARE(summaries(journal), (QStringList{someEvent().summary, u"after"_s}));
}

void tst_Journal::record_fileRemoved_startsAnew()
{
    Journal journal(path(), m_clock);
    journal.record({}, u"program"_s, u"one"_s);
    QVERIFY(QFile::remove(path(u"journal.jsonl"_s)));
    journal.record({}, u"program"_s, u"two"_s);
    QVERIFY(journal.isPersistent());
    QCOMPARE(summaries(journal), QStringList{u"two"_s});
}

void tst_Journal::record_reentrant_keepsOrder()
{
    Journal journal(path(), m_clock);
    connect(&journal, &Journal::eventAppended, this, [&journal](const JournalEvent &event) {
        if (event.sequence == 1)
            journal.record({}, u"program"_s, u"inner"_s);
    });
    journal.record({}, u"program"_s, u"outer"_s);
    QCOMPARE(summaries(journal), (QStringList{u"outer"_s, u"inner"_s}));
}

void tst_Journal::record_brokenClock_stillRecords()
{
    Journal journal(path(), m_clock);
    for (const QDateTime &now :
         {QDateTime(), QDateTime({99999, 1, 1}, {0, 0}, Qt::UTC), QDateTime({-5, 1, 1}, {0, 0}, Qt::UTC),
          QDateTime({2026, 1, 1}, {12, 0}, Qt::OffsetFromUTC, 3600)}) {
        m_clock.setWallClock(now);
        journal.record({}, u"program"_s, u"x"_s);
    }
    m_clock.setWallClock(QDateTime({2026, 11, 23}, {12, 0}, Qt::UTC));
    const auto events = journal.events();
    QCOMPARE(events.size(), 4);
    QCOMPARE(events[3].at, QDateTime({2026, 1, 1}, {11, 0}, Qt::UTC));
}

void tst_Journal::record_throughALink_isRefused()
{
    QVERIFY(QDir().mkpath(path()));
    const QString target = m_folder->filePath(u"target"_s);
    writeTo(target, "precious"_ba);
    QVERIFY(QFile::link(target, path(u"journal.jsonl"_s)));
    QVERIFY(QFile::link(target, path(u"fingerprint.key"_s)));
    Journal journal(path(), m_clock);
    journal.record({}, u"program"_s, u"x"_s);
    QVERIFY(!journal.isPersistent());
    QCOMPARE(contentOf(target), "precious"_ba);
}

void tst_Journal::record_pipeInThePlace_doesNotHang()
{
    QVERIFY(QDir().mkpath(path()));
    for (const auto &name : {u"journal.jsonl"_s, u"journal.1.jsonl"_s, u"fingerprint.key"_s})
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {path(name)}), 0);
    Journal journal(path(), m_clock);
    journal.record({}, u"program"_s, u"x"_s);
    QVERIFY(!journal.isPersistent());
    QCOMPARE(summaries(journal), QStringList{u"x"_s});
}

void tst_Journal::files_areForTheirOwnerOnly()
{
    QVERIFY(QDir().mkpath(path()));
    constexpr auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    writeTo(path(u"journal.jsonl"_s), {});
    QVERIFY(QFile::setPermissions(path(u"journal.jsonl"_s), everybody));
    QVERIFY(QFile::setPermissions(path(), everybody | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    Journal journal(path(), m_clock);
    journal.record({}, u"program"_s, u"x"_s);
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &name : {path(), path(u"journal.jsonl"_s), path(u"fingerprint.key"_s)})
        QCOMPARE(QFile::permissions(name) & others, QFile::Permissions());
}

void tst_Journal::rotation_keepsTheFilesBounded()
{
    Journal journal(path(), m_clock);
    const QString padding = u"word "_s.repeated(90);
    for (int i = 0; i < 6000; ++i)
        journal.record({}, u"program"_s, u"%1 %2"_s.arg(i).arg(padding));
    QVERIFY(QFileInfo(path(u"journal.jsonl"_s)).size() <= 1024 * 1024 + 1000);
    QVERIFY(QFileInfo(path(u"journal.1.jsonl"_s)).size() <= 1024 * 1024 + 1000);
    const auto events = journal.events();
    QVERIFY(events.size() > 1900 && events.size() <= 5000);
    for (qsizetype i = 1; i < events.size(); ++i)
        QCOMPARE(events[i].sequence, events[i - 1].sequence + 1);
    QCOMPARE(events.last().sequence, 6000);
}

void tst_Journal::rotation_lockedByAnother_isLeftToIt()
{
    Journal journal(path(), m_clock);
    QFile file(path(u"journal.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(::flock(file.handle(), LOCK_EX), 0);
    const QString padding = u"word "_s.repeated(90);
    for (int i = 0; i < 2500; ++i)
        journal.record({}, u"program"_s, padding);
    QVERIFY(file.size() > 1024 * 1024);
    QVERIFY(!QFile::exists(path(u"journal.1.jsonl"_s)));
    file.close();
    journal.record({}, u"program"_s, padding);
    QVERIFY(QFile::exists(path(u"journal.1.jsonl"_s)));
    QCOMPARE(journal.events().last().sequence, 2501);
}

void tst_Journal::rotation_blocked_staysBounded()
{
    // A folder that is not empty cannot be renamed over.
    QVERIFY(QDir().mkpath(path(u"journal.1.jsonl/x"_s)));
    Journal journal(path(), m_clock);
    const QString padding = u"word "_s.repeated(90);
    for (int i = 0; i < 6000; ++i)
        journal.record({}, u"program"_s, u"%1 %2"_s.arg(i).arg(padding));
    QVERIFY(QFileInfo(path(u"journal.jsonl"_s)).size() <= 2 * 1024 * 1024 + 1000);
    QVERIFY(!journal.isPersistent());
    QCOMPARE(journal.events().last().sequence, 6000);
}

void tst_Journal::processes_appendingAtOnce_loseNothing()
{
    constexpr std::size_t writers = 4;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (std::size_t i = 0; i < writers; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QCoreApplication::applicationFilePath(), {u"--append"_s, path()});
    }
    QSet<QByteArray> marks;
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
        marks.insert(process->readAllStandardOutput());
    }
    // They began with no key at all, and ended with one.
    QCOMPARE(marks.size(), 1);
    const QByteArray previous = contentOf(path(u"journal.1.jsonl"_s));
    QVERIFY(previous.size() >= 1024 * 1024);
    QMap<qint64, QList<qint64>> seen;
    const auto lines = (previous + contentOf(path(u"journal.jsonl"_s))).split('\n');
    for (const QByteArray &line : lines) {
        const auto event = parseJournalLine(line);
        QVERIFY2(event || line.isEmpty(), line.constData());
        if (event)
            seen[event->process].append(event->sequence);
    }
    // The oldest were rotated away; from then on each process has all of its own, in order.
    QVERIFY(!seen.isEmpty());
    for (const QList<qint64> &sequences : std::as_const(seen)) {
        QCOMPARE(sequences.last(), linesPerProcess);
        for (qsizetype i = 1; i < sequences.size(); ++i)
            QCOMPARE(sequences[i], sequences[i - 1] + 1);
    }
}

void tst_Journal::events_hostileFile_areTolerated()
{
    QVERIFY(QDir().mkpath(path()));
    const QByteArray good = toJournalLine(someEvent());
    writeTo(path(u"journal.1.jsonl"_s), QByteArray(3'000'000, 'x'));
    writeTo(path(u"journal.jsonl"_s),
            QByteArray(1000, '\0') + '\n' + good + "garbage\n\n\r\n" + good.left(30) + '\n'
                + QByteArray::fromHex("fffe") + '\n' + good);
    const Journal journal(path(), m_clock);
    QCOMPARE(journal.events(), (QList<JournalEvent>{someEvent(), someEvent()}));
}

void tst_Journal::fingerprint_isStableAndKeyed()
{
    QString first;
    {
        const Journal journal(path(), m_clock);
        first = journal.fingerprint("token"_ba);
        QCOMPARE(first.size(), 16);
        QCOMPARE(journal.fingerprint("token"_ba), first);
        QVERIFY(journal.fingerprint("other"_ba) != first);
        QCOMPARE(journal.fingerprint({}), QString());
    }
    QCOMPARE(Journal(path(), m_clock).fingerprint("token"_ba), first);
    QCOMPARE(contentOf(path(u"fingerprint.key"_s)).size(), 32);
    QVERIFY(Journal({}, m_clock).fingerprint("token"_ba) != first);
    QVERIFY(Journal(m_folder->filePath(u"elsewhere"_s), m_clock).fingerprint("token"_ba) != first);
}

void tst_Journal::fingerprint_damagedKey_isReplaced_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("short") << QByteArray(31, 'x');
    QTest::addRow("long") << QByteArray(33, 'x');
}

void tst_Journal::fingerprint_damagedKey_isReplaced()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir().mkpath(path()));
    writeTo(path(u"fingerprint.key"_s), content);
    const QString mark = Journal(path(), m_clock).fingerprint("token"_ba);
    QCOMPARE(contentOf(path(u"fingerprint.key"_s)).size(), 32);
    QCOMPARE(Journal(path(), m_clock).fingerprint("token"_ba), mark);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--append"_L1)
        return appendMany(app.arguments().value(2));
    tst_Journal test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journal.moc"
