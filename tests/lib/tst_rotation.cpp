// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/journal.h>
#include <guestpass/session.h>
#include <session/rotation.h>

#include <support/flakyvault.h>
#include <support/manualclock.h>
#include <support/plainprovider.h>
#include <support/scriptedtransport.h>

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Repeated = Capabilities::RepeatedRefresh;

/// What every program of this person shares.
struct Computer {
    QTemporaryDir folder;
    QString indexFolder = folder.filePath(u"index"_s);
    ManualClock clock;
    Journal journal{QString(), clock};
    FlakyVault vault;
    PlainProvider provider;

    explicit Computer(Repeated repeated)
    {
        provider.abilities.repeatedRefresh = repeated;
        provider.abilities.repeatGrace = 30s;
    }

    /// Of the session's entry, and of the note beside it.
    static constexpr std::array endings{""_L1, ".refresh"_L1};

    QString indexFile(QLatin1StringView ending) const
    {
        return SessionIndex(indexFolder).filePath(u"shop/session"_s) + ending;
    }

    QByteArrayList indexBytes() const
    {
        QByteArrayList bytes;
        for (const auto ending : endings) {
            QFile file(indexFile(ending));
            bytes.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return bytes;
    }

    void putIndex(const QByteArrayList &bytes) const
    {
        for (std::size_t i = 0; i < endings.size(); ++i) {
            QFile file(indexFile(endings.at(i)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes.at(qsizetype(i))) >= 0);
        }
    }

    /// From now on nothing can be written there.
    void blockIndex() const
    {
        QDir().rename(indexFolder, folder.filePath(u"away"_s));
        QFile file(indexFolder);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    std::optional<RefreshIntent> intent() const { return SessionIndex(indexFolder).read(u"shop/session"_s).refresh; }

    /// What the last start, or the last turn, told of an earlier refresh.
    QString rotationTold() const
    {
        QString told;
        for (const auto &event : journal.events()) {
            if (event.data.contains("rotation"_L1) && !event.data.contains("generation"_L1))
                told = event.data.value("rotation"_L1).toString();
        }
        return told;
    }

    int count(const QString &summary) const
    {
        const auto events = journal.events();
        return int(std::count_if(events.begin(), events.end(),
                                 [&](const JournalEvent &event) { return event.summary == summary; }));
    }
};

/// Tells the moment at which a request goes.
class Witness final : public Transport {
public:
    ScriptedTransport network;
    std::function<void(const HttpRequest &)> atSend = [](const HttpRequest &) {};

    QFuture<Result<HttpReply>> send(const HttpRequest &request) override
    {
        atSend(request);
        return network.send(request);
    }
};

/// One program. When it goes, it goes as by kill -9: what it has sent stays sent, and nobody gets the answer.
struct Program {
    Computer &computer;
    Witness witness{};
    ScriptedTransport &network = witness.network;
    std::unique_ptr<Session> session;

    explicit Program(Computer &theComputer)
        : computer(theComputer)
        , session(std::make_unique<Session>(u"shop"_s,
                                            Session::Parts{computer.provider, witness, computer.vault, computer.clock,
                                                           computer.journal, computer.indexFolder}))
    {
        session->open();
        ScriptedTransport::settle();
    }

    void letIn(const QString &access)
    {
        network.answer(200, PlainProvider::grant(u"g1"_s, u"guest"_s, access, computer.clock.now()));
        ScriptedTransport::settle();
    }

    void becomeGuest()
    {
        session->ensureSignedIn();
        ScriptedTransport::settle();
        letIn(u"a1"_s);
    }

    QFuture<Result<Grant>> refresh() const
    {
        auto call = session->refreshNow();
        ScriptedTransport::settle();
        return call;
    }

    QFuture<Result<Grant>> grant() const
    {
        auto call = session->freshGrant();
        ScriptedTransport::settle();
        return call;
    }

    void pass(std::chrono::milliseconds time) const
    {
        computer.clock.advance(time);
        ScriptedTransport::settle();
    }
};

Result<Grant> outcome(const QFuture<Result<Grant>> &future)
{
    return future.isFinished() && future.resultCount() == 1
        ? future.result()
        : Result<Grant>(Error{Error::Kind::Cancelled, 0, {}, u"still waiting"_s, {}, {}});
}

Secret accessOf(const QFuture<Result<Grant>> &future)
{
    const auto grant = outcome(future);
    return grant ? grant->tokens.access : Secret();
}

/// A program that is a guest (a1, for 15 minutes) and ended after it had sent a refresh.
void dieDuringRefresh(Computer &computer)
{
    Program program(computer);
    program.becomeGuest();
    program.pass(5min);
    program.refresh();
    QCOMPARE(program.network.sent(), 2);
}

/// The answer came and the keyring has it, and the index does not know.
void dieBeforeTheIndex(Computer &computer)
{
    Program program(computer);
    program.becomeGuest();
    program.pass(5min);
    program.refresh();
    const QByteArrayList index = computer.indexBytes();
    program.letIn(u"a2"_s);
    computer.putIndex(index);
}

void dieWithoutRefresh(Computer &computer)
{
    Program program(computer);
    program.becomeGuest();
    program.pass(5min);
}

} // namespace

/// The write-ahead journal of a refresh: what is durable before the request goes, and what the next start makes of it.
class tst_Rotation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void trace_fromIntentAndRecord_isOneOfThree();
    void refresh_begins_intentIsDurableBeforeTheRequest();
    void refresh_answered_intentGoesAndTheIndexIsWrittenOnce();
    void refresh_answerNotSaved_intentStays();
    void refresh_turnedAway_leavesNoIntent();
    void refresh_turnedAwayTheSecondTime_leavesTheFirst();
    void start_eachTrace_isToldAndHandled_data();
    void start_eachTrace_isToldAndHandled();
    void singleUse_unknown_isNotRenewedEarly();
    void singleUse_unknownAndExpired_isTriedOnce();
    void singleUse_unknownAndRejected_needsAttention();
    void singleUse_unknownAndRefused_isTriedAtOnce();
    void singleUse_answerLostWhileRunning_isHeldBackToo();
    void singleUse_lostAgain_keepsTheSession();
    void repeatable_firstCall_doesNotWait();
    void repeatable_shortLook_sendsNothing();
    void repeatable_afterTheGrace_waitsForExpiry();
    void repeatable_failing_endsWithTheGrace();
    void repeatable_clockSetBack_repeatsNothing();
    void harmless_unknown_isRenewedAsAlways();
    void knownByAccessToken_unknown_handsInNothingTwice();
    void knownByAccessToken_notAfterAll_refreshes_data();
    void knownByAccessToken_notAfterAll_refreshes();
    void knownByAccessToken_nobodyAnswers_staysInDoubt();
    void knownByAccessToken_member_refreshes();
    void twoPrograms_oneDies_theOtherKnows_data();
    void twoPrograms_oneDies_theOtherKnows();
    void twoPrograms_cartChanges_intentOfTheOtherStays();
    void folder_unwritable_sessionGoesOn_data();
    void folder_unwritable_sessionGoesOn();
    void folder_unwritable_tokenForOneUse_isKeptWhileTheOtherLives();
    void folder_unwritable_lockedKeyring_createsNobody();
    void signOut_duringRefresh_leavesNoIntent();

private:
    QStringList stepsPassed();

    QTemporaryDir m_folder;
};

void tst_Rotation::initTestCase()
{
    qputenv("GUESTPASS_CRASH_LOG", m_folder.filePath(u"steps"_s).toLocal8Bit());
}

void tst_Rotation::init()
{
    stepsPassed();
}

QStringList tst_Rotation::stepsPassed()
{
    QFile file(m_folder.filePath(u"steps"_s));
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    file.remove();
    return text.split(u'\n', Qt::SkipEmptyParts);
}

void tst_Rotation::trace_fromIntentAndRecord_isOneOfThree()
{
    const RefreshIntent intent{u"abc"_s, 1, QDateTime::currentDateTimeUtc()};
    QCOMPARE(rotationOf({}, u"abc"_s), Rotation::NotSent);
    QCOMPARE(rotationOf(intent, u"abc"_s), Rotation::Unknown);
    QCOMPARE(rotationOf(intent, u"def"_s), Rotation::Received);
    QCOMPARE(rotationOf(intent, {}), Rotation::Received);
}

void tst_Rotation::refresh_begins_intentIsDurableBeforeTheRequest()
{
    Computer computer(Repeated::SingleUse);
    Program program(computer);
    program.becomeGuest();
    QVERIFY(!computer.intent());
    std::optional<RefreshIntent> seen;
    program.witness.atSend = [&](const HttpRequest &) { seen = computer.intent(); };
    program.refresh();
    QVERIFY(seen);
    QCOMPARE(seen->credential, computer.journal.fingerprint("r-a1"));
    QCOMPARE(seen->attempt, 1);
    QCOMPARE(seen->at, computer.clock.now());
    QVERIFY(!computer.indexBytes().join().contains("r-a1"));
    QVERIFY(program.session->openRefresh());
    const QJsonObject told = computer.journal.events().constLast().data;
    QCOMPARE(told.value("fingerprint"_L1).toString(), seen->credential); // for support, to match events
}

void tst_Rotation::refresh_answered_intentGoesAndTheIndexIsWrittenOnce()
{
    Computer computer(Repeated::SingleUse);
    Program program(computer);
    program.becomeGuest();
    stepsPassed();
    const auto call = program.refresh();
    QCOMPARE(stepsPassed().count(u"index.write"_s), 0); // the intent has a file of its own
    program.letIn(u"a2"_s);
    QCOMPARE(accessOf(call), Secret("a2"));
    QCOMPARE(stepsPassed().count(u"index.write"_s), 1); // the record
    QVERIFY(!computer.intent());
    QVERIFY(!program.session->openRefresh());
}

void tst_Rotation::refresh_answerNotSaved_intentStays()
{
    Computer computer(Repeated::SingleUse);
    {
        Program program(computer);
        program.becomeGuest();
        program.refresh();
        computer.vault.trouble = VaultStatus::Failed;
        program.letIn(u"a2"_s);
        QCOMPARE(program.session->saved(), Session::Saved::NotSaved);
        QCOMPARE(computer.intent()->credential, computer.journal.fingerprint("r-a1"));
        program.refresh(); // of what lives in memory only
        program.letIn(u"a3"_s);
        QCOMPARE(program.network.sent(), 3);
        QCOMPARE(computer.intent()->credential, computer.journal.fingerprint("r-a1"));
    }
    computer.vault.trouble = VaultStatus::Ok;
    const Program later(computer);
    QCOMPARE(computer.rotationTold(), u"unknown"_s); // the keyring's a1 was used up
}

void tst_Rotation::refresh_turnedAway_leavesNoIntent()
{
    Computer computer(Repeated::SingleUse);
    Program program(computer);
    program.becomeGuest();
    program.refresh();
    QVERIFY(computer.intent());
    program.network.answer(429, {});
    QVERIFY(!computer.intent());
    QVERIFY(!program.session->openRefresh());
    program.pass(1min);
    program.refresh();
    QCOMPARE(program.network.sent(), 3); // nothing to be careful about
}

void tst_Rotation::refresh_turnedAwayTheSecondTime_leavesTheFirst()
{
    Computer computer(Repeated::Harmless);
    Program program(computer);
    program.becomeGuest();
    program.refresh();
    const auto first = computer.intent();
    program.network.fail(Error::Kind::TimedOut);
    program.pass(1min);
    program.refresh();
    QCOMPARE(computer.intent()->attempt, 2);
    QCOMPARE(computer.intent()->at, first->at);
    program.network.answer(429, {});
    QCOMPARE(computer.intent(), first);
}

void tst_Rotation::start_eachTrace_isToldAndHandled_data()
{
    QTest::addColumn<QString>("trace");
    QTest::addColumn<int>("repeated");
    QTest::addColumn<int>("sentAtStart");
    const QList<std::pair<const char *, Repeated>> stores{
        {"harmless", Repeated::Harmless}, {"repeatable", Repeated::Repeatable}, {"single use", Repeated::SingleUse}};
    for (const auto &[name, repeated] : stores) {
        for (const QString &trace : {u"notSent"_s, u"unknown"_s, u"received"_s}) {
            const bool again = trace == "unknown"_L1 && repeated == Repeated::Repeatable;
            QTest::addRow("%s, %s", qPrintable(trace), name) << trace << int(repeated) << int(again);
        }
    }
}

void tst_Rotation::start_eachTrace_isToldAndHandled()
{
    QFETCH(const QString, trace);
    QFETCH(const int, repeated);
    QFETCH(const int, sentAtStart);
    Computer computer{Repeated(repeated)};
    if (trace == "notSent"_L1)
        dieWithoutRefresh(computer);
    else if (trace == "unknown"_L1)
        dieDuringRefresh(computer);
    else
        dieBeforeTheIndex(computer);
    QCOMPARE(computer.intent().has_value(), trace != "notSent"_L1);
    computer.clock.advance(5s);

    Program program(computer);
    QCOMPARE(program.session->state(), Session::State::Guest);
    QCOMPARE(computer.rotationTold(), trace);
    const bool unknown = trace == "unknown"_L1;
    QCOMPARE(computer.intent().has_value(), unknown);
    QCOMPARE(program.session->openRefresh().has_value(), unknown);
    program.pass(2s);
    QCOMPARE(program.network.sent(), sentAtStart);
    if (sentAtStart > 0) {
        QCOMPARE(program.network.request().body, "r-a1"_ba);
        QCOMPARE(computer.intent()->attempt, 2);
        program.letIn(u"a2"_s);
    }
    const Secret expected(trace == "received"_L1 || sentAtStart > 0 ? "a2" : "a1");
    QCOMPARE(accessOf(program.grant()), expected);
    QCOMPARE(program.session->identity()->userId, u"g1"_s);
    QCOMPARE(program.network.sent(), sentAtStart);
}

void tst_Rotation::singleUse_unknown_isNotRenewedEarly()
{
    Computer computer(Repeated::SingleUse);
    dieDuringRefresh(computer);
    Program program(computer);
    program.pass(9min + 50s); // ten seconds to go
    QCOMPARE(accessOf(program.grant()), Secret("a1"));
    QCOMPARE(outcome(program.refresh()).error().kind, Error::Kind::NotNow);
    QCOMPARE(accessOf(program.session->proveAlive(Secret("a1"))), Secret("a1"));
    QCOMPARE(program.network.sent(), 0);
    QCOMPARE(program.session->state(), Session::State::Guest);
    QCOMPARE(computer.count(u"Refresh held back."_s), 1);
}

void tst_Rotation::singleUse_unknownAndExpired_isTriedOnce()
{
    Computer computer(Repeated::SingleUse);
    dieDuringRefresh(computer);
    Program program(computer);
    program.pass(11min);
    QList<QFuture<Result<Grant>>> calls;
    for (int i = 0; i < 10; ++i)
        calls.append(program.grant());
    QCOMPARE(program.network.sent(), 1);
    QCOMPARE(computer.intent()->attempt, 2);
    program.letIn(u"a2"_s); // it had never got there
    for (const auto &call : calls)
        QCOMPARE(accessOf(call), Secret("a2"));
    QVERIFY(!computer.intent());
    program.pass(14min + 45s);
    program.grant();
    QCOMPARE(program.network.sent(), 2); // early again
}

void tst_Rotation::singleUse_unknownAndRejected_needsAttention()
{
    Computer computer(Repeated::SingleUse);
    dieDuringRefresh(computer);
    {
        Program program(computer);
        program.pass(11min);
        const auto call = program.grant();
        program.network.answer(401, {{u"code"_s, u"rejected"_s}});
        QCOMPARE(outcome(call).error().kind, Error::Kind::Rejected);
        QCOMPARE(program.session->state(), Session::State::NeedsAttention);
        QVERIFY(!computer.intent()); // the answer is known
    }
    const Program later(computer);
    QCOMPARE(later.session->state(), Session::State::NeedsAttention);
    QCOMPARE(later.session->lastError()->serverCode, u"rejected"_s);
    QCOMPARE(computer.rotationTold(), u"notSent"_s);
    later.session->startOver();
    ScriptedTransport::settle();
    QVERIFY(computer.vault.entries.contains(u"shop/session/quarantine"_s));
}

void tst_Rotation::singleUse_unknownAndRefused_isTriedAtOnce()
{
    Computer computer(Repeated::SingleUse);
    dieDuringRefresh(computer);
    Program program(computer);
    const auto call = program.session->replaceRefused(Secret("a1"));
    ScriptedTransport::settle();
    QCOMPARE(program.network.sent(), 1);
    program.letIn(u"a2"_s);
    QCOMPARE(accessOf(call), Secret("a2"));
    QVERIFY(!program.session->openRefresh());
}

void tst_Rotation::singleUse_answerLostWhileRunning_isHeldBackToo()
{
    Computer computer(Repeated::SingleUse);
    Program program(computer);
    program.becomeGuest();
    program.pass(14min + 45s);
    const auto early = program.grant();
    program.network.fail(Error::Kind::TimedOut);
    QCOMPARE(accessOf(early), Secret("a1"));
    program.pass(10s); // the polite wait is over
    QCOMPARE(accessOf(program.grant()), Secret("a1"));
    QCOMPARE(program.network.sent(), 2);
    program.pass(10s); // and now the token is dead
    program.grant();
    QCOMPARE(program.network.sent(), 3);
}

void tst_Rotation::singleUse_lostAgain_keepsTheSession()
{
    Computer computer(Repeated::SingleUse);
    dieDuringRefresh(computer);
    Program program(computer);
    program.pass(11min);
    const auto call = program.grant();
    program.network.answer(HttpReply{200, {{"Content-Type"_ba, "text/html"_ba}}, "<html>"_ba, {}});
    QVERIFY(!outcome(call).ok());
    QCOMPARE(program.session->state(), Session::State::Guest);
    QCOMPARE(program.session->openRefresh()->attempts, 2);
    program.grant();
    QCOMPARE(program.network.sent(), 1); // politely
    program.pass(2min);
    const auto again = program.grant();
    QCOMPARE(program.session->openRefresh()->attempts, 3);
    program.letIn(u"a2"_s);
    QCOMPARE(accessOf(again), Secret("a2"));
}

void tst_Rotation::repeatable_firstCall_doesNotWait()
{
    Computer computer(Repeated::Repeatable);
    dieDuringRefresh(computer);
    Program program(computer);
    const auto call = program.grant();
    QCOMPARE(program.network.sent(), 1);
    program.pass(3s); // nor is it sent twice
    QCOMPARE(program.network.sent(), 1);
    program.network.fail(Error::Kind::Offline);
    QCOMPARE(accessOf(call), Secret("a1")); // which serves on
}

void tst_Rotation::repeatable_shortLook_sendsNothing()
{
    Computer computer(Repeated::Repeatable);
    dieDuringRefresh(computer);
    const Program program(computer);
    QVERIFY(program.session->openRefresh());
    program.pass(500ms);
    QCOMPARE(program.network.sent(), 0);
}

void tst_Rotation::repeatable_afterTheGrace_waitsForExpiry()
{
    Computer computer(Repeated::Repeatable);
    dieDuringRefresh(computer);
    computer.clock.advance(31s);
    const Program program(computer);
    program.pass(5s);
    QCOMPARE(accessOf(program.grant()), Secret("a1"));
    QCOMPARE(program.network.sent(), 0);
    program.pass(9min);
    program.grant();
    QCOMPARE(program.network.sent(), 1);
}

void tst_Rotation::repeatable_failing_endsWithTheGrace()
{
    Computer computer(Repeated::Repeatable);
    dieDuringRefresh(computer);
    Program program(computer);
    for (int second = 0; second < 120; ++second) {
        program.pass(1s);
        while (program.network.waiting() > 0)
            program.network.fail(Error::Kind::Offline);
    }
    const int sent = program.network.sent();
    QVERIFY2(sent >= 2 && sent <= 6, qPrintable(QString::number(sent)));
    program.pass(2min);
    QCOMPARE(program.network.sent(), sent);
    QCOMPARE(accessOf(program.grant()), Secret("a1"));
}

void tst_Rotation::repeatable_clockSetBack_repeatsNothing()
{
    Computer computer(Repeated::Repeatable);
    dieDuringRefresh(computer);
    computer.clock.setWallClock(computer.clock.now().addYears(-3));
    const Program program(computer);
    program.pass(1min);
    QCOMPARE(program.network.sent(), 0);
    QCOMPARE(program.session->state(), Session::State::Guest);
}

void tst_Rotation::harmless_unknown_isRenewedAsAlways()
{
    Computer computer(Repeated::Harmless);
    dieDuringRefresh(computer);
    Program program(computer);
    program.pass(1min);
    QCOMPARE(accessOf(program.grant()), Secret("a1"));
    QCOMPARE(program.network.sent(), 0);
    const auto call = program.refresh();
    QCOMPARE(program.network.sent(), 1);
    program.letIn(u"a1"_s); // the same token may come back
    QCOMPARE(accessOf(call), Secret("a1"));
    QVERIFY(!computer.intent());
}

void tst_Rotation::knownByAccessToken_unknown_handsInNothingTwice()
{
    Computer computer(Repeated::Repeatable);
    computer.provider.abilities.guestKnownByAccessToken = true;
    dieDuringRefresh(computer);
    Program program(computer);
    program.pass(2s);
    QCOMPARE(program.network.sent(), 1);
    QCOMPARE(program.network.request().route, u"guest"_s);
    QCOMPARE(program.network.request().header("Authorization"), "Bearer a1"_ba);
    program.letIn(u"a2"_s);
    QCOMPARE(accessOf(program.grant()), Secret("a2"));
    QVERIFY(!computer.intent());
    program.refresh(); // nothing in doubt any more
    QCOMPARE(program.network.request().route, u"refresh"_s);
}

void tst_Rotation::knownByAccessToken_notAfterAll_refreshes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("somebody else") << 200
                                   << PlainProvider::grant(u"g2"_s, u"guest"_s, u"b1"_s,
                                                           QDateTime::currentDateTimeUtc());
    QTest::newRow("refused") << 401 << QJsonObject{{u"code"_s, u"rejected"_s}};
}

void tst_Rotation::knownByAccessToken_notAfterAll_refreshes()
{
    QFETCH(const int, status);
    QFETCH(const QJsonObject, body);
    Computer computer(Repeated::Repeatable);
    computer.provider.abilities.guestKnownByAccessToken = true;
    dieDuringRefresh(computer);
    Program program(computer);
    const auto call = program.grant();
    program.network.answer(status, body);
    QCOMPARE(program.session->state(), Session::State::Guest);
    QCOMPARE(program.network.request().route, u"refresh"_s);
    program.network.fail(Error::Kind::Offline);
    QCOMPARE(accessOf(call), Secret("a1"));
    program.pass(3s);
    QCOMPARE(program.network.request().route, u"refresh"_s); // that way is not tried again
    program.letIn(u"a2"_s);
    QCOMPARE(accessOf(program.grant()), Secret("a2"));
    QCOMPARE(program.session->identity()->userId, u"g1"_s);
}

void tst_Rotation::knownByAccessToken_nobodyAnswers_staysInDoubt()
{
    Computer computer(Repeated::Repeatable);
    computer.provider.abilities.guestKnownByAccessToken = true;
    dieDuringRefresh(computer);
    Program program(computer);
    const auto call = program.grant();
    program.network.fail(Error::Kind::TimedOut);
    QCOMPARE(accessOf(call), Secret("a1"));
    QCOMPARE(program.network.sent(), 1);
    QVERIFY(computer.intent());
    program.pass(3s);
    QCOMPARE(program.network.request().route, u"guest"_s);
}

void tst_Rotation::knownByAccessToken_member_refreshes()
{
    Computer computer(Repeated::Repeatable);
    computer.provider.abilities.guestKnownByAccessToken = true;
    Program program(computer);
    program.becomeGuest();
    program.session->signIn(u"anna@example.org"_s, Secret("correct horse"));
    ScriptedTransport::settle();
    program.network.answer(200, PlainProvider::grant(u"m1"_s, u"member"_s, u"m1"_s, computer.clock.now()));
    QCOMPARE(program.session->state(), Session::State::Member);
    program.refresh();
    program.network.fail(Error::Kind::TimedOut);
    program.pass(3s);
    QCOMPARE(program.network.request().route, u"refresh"_s);
    QCOMPARE(program.session->openRefresh()->attempts, 2);
}

void tst_Rotation::twoPrograms_oneDies_theOtherKnows_data()
{
    QTest::addColumn<int>("repeated");
    QTest::addColumn<int>("sent");
    QTest::newRow("harmless") << int(Repeated::Harmless) << 1;
    QTest::newRow("repeatable") << int(Repeated::Repeatable) << 1;
    QTest::newRow("single use") << int(Repeated::SingleUse) << 0;
}

void tst_Rotation::twoPrograms_oneDies_theOtherKnows()
{
    QFETCH(const int, repeated);
    QFETCH(const int, sent);
    Computer computer{Repeated(repeated)};
    auto first = std::make_unique<Program>(computer);
    first->becomeGuest();
    Program second(computer);
    second.pass(14min + 45s);
    first->refresh();
    const auto call = second.grant(); // waits for its turn
    QCOMPARE(second.network.sent(), 0);
    first.reset();
    second.pass(200ms); // it asks for the lock from time to time
    QCOMPARE(computer.rotationTold(), u"unknown"_s);
    QCOMPARE(second.network.sent(), sent);
    QCOMPARE(second.session->openRefresh()->attempts, 1 + sent);
    if (sent > 0)
        second.letIn(u"a2"_s);
    QCOMPARE(accessOf(call), Secret(sent > 0 ? "a2" : "a1"));
}

void tst_Rotation::twoPrograms_cartChanges_intentOfTheOtherStays()
{
    Computer computer(Repeated::SingleUse);
    Program first(computer);
    first.becomeGuest();
    const Program second(computer);
    first.refresh();
    second.session->noteCartLines(4);
    QVERIFY(computer.intent());
    first.letIn(u"a2"_s);
    second.session->noteCartLines(5);
    QVERIFY(!computer.intent());
}

void tst_Rotation::folder_unwritable_sessionGoesOn_data()
{
    QTest::addColumn<bool>("fromTheStart");
    QTest::newRow("from the start") << true;
    QTest::newRow("later") << false;
}

void tst_Rotation::folder_unwritable_sessionGoesOn()
{
    QFETCH(const bool, fromTheStart);
    Computer computer(Repeated::Repeatable);
    if (fromTheStart)
        computer.blockIndex();
    Program program(computer);
    program.becomeGuest();
    if (!fromTheStart)
        computer.blockIndex();
    const auto call = program.refresh();
    QCOMPARE(program.network.sent(), 2);
    QCOMPARE(computer.count(u"The refresh could not be noted."_s), 1);
    program.letIn(u"a2"_s);
    QVERIFY(computer.count(u"The index could not be written."_s) > 0);
    QCOMPARE(accessOf(call), Secret("a2"));
}

/// After a crash nobody would know that it was handed in.
void tst_Rotation::folder_unwritable_tokenForOneUse_isKeptWhileTheOtherLives()
{
    Computer computer(Repeated::SingleUse);
    Program program(computer);
    program.becomeGuest();
    computer.blockIndex();
    QCOMPARE(outcome(program.refresh()).error().kind, Error::Kind::NotNow);
    QCOMPARE(program.network.sent(), 1);
    QVERIFY(!program.session->openRefresh());
    QCOMPARE(accessOf(program.grant()), Secret("a1"));
    program.pass(16min);
    const auto call = program.refresh();
    QCOMPARE(program.network.sent(), 2);
    program.letIn(u"a2"_s);
    QCOMPARE(accessOf(call), Secret("a2"));
    program.pass(16min);
    program.refresh();
    program.network.fail(Error::Kind::TimedOut);
    QVERIFY(program.session->openRefresh()); // known in this process at least
}

void tst_Rotation::folder_unwritable_lockedKeyring_createsNobody()
{
    Computer computer(Repeated::Repeatable);
    computer.blockIndex();
    Program(computer).becomeGuest();
    computer.vault.trouble = VaultStatus::Locked;
    const Program later(computer);
    QCOMPARE(later.session->state(), Session::State::Locked);
    later.session->ensureSignedIn();
    ScriptedTransport::settle();
    QCOMPARE(later.network.sent(), 0);
    computer.vault.unlockAnswer = VaultStatus::Ok;
    later.session->unlock();
    QCOMPARE(later.session->state(), Session::State::Guest);
}

void tst_Rotation::signOut_duringRefresh_leavesNoIntent()
{
    Computer computer(Repeated::SingleUse);
    Program program(computer);
    program.becomeGuest();
    program.refresh();
    QVERIFY(computer.intent());
    program.session->signOut();
    program.letIn(u"a2"_s);
    program.network.answer(200, {{u"ok"_s, true}});
    QVERIFY(!computer.intent());
    QVERIFY(!program.session->openRefresh());
}

QTEST_GUILESS_MAIN(tst_Rotation)
#include "tst_rotation.moc"
