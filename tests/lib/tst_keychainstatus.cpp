// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/keychainstatus.h>

#include <QTest>

using namespace GuestPass;
using namespace Qt::StringLiterals;

using Call = KeychainCall;
using State = SecretService::State;
using Status = VaultStatus;

class TestKeychainStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void status_ofAJobAndAProbe_isAsTabled_data();
    void status_ofAJobAndAProbe_isAsTabled();
    void status_withoutTheLibrary_saysSo();
    void details_ofBoth_arePutTogether();
    void unlock_isJudgedByTheService_data();
    void unlock_isJudgedByTheService();
};

void TestKeychainStatus::status_ofAJobAndAProbe_isAsTabled_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QKeychain::Error>("error");
    QTest::addColumn<State>("state");
    QTest::addColumn<Status>("status");
    const auto row = [](const char *name, Call call, QKeychain::Error error, State state, Status status) {
        QTest::newRow(name) << call << error << state << status;
    };
    const auto notFound = QKeychain::EntryNotFound;
    const auto denied = QKeychain::AccessDenied;
    const auto other = QKeychain::OtherError;
    row("read", Call::Read, QKeychain::NoError, State::NotAvailable, Status::Ok);
    row("read: absent", Call::Read, notFound, State::Absent, Status::Absent);
    row("read: nobody to ask", Call::Read, notFound, State::NotAvailable, Status::Absent);
    row("read: open wallet", Call::Read, notFound, State::Open, Status::Absent);
    row("read: locked", Call::Read, notFound, State::LockedItem, Status::Locked);
    row("read: nothing seen, keyring locked", Call::Read, notFound, State::CollectionLocked, Status::Locked);
    row("read: no keyring", Call::Read, notFound, State::NoDefaultKeyring, Status::NoDefaultKeyring);
    row("read: service gone", Call::Read, notFound, State::NoService, Status::NoService);
    row("read: there after all", Call::Read, notFound, State::UnlockedItem, Status::Failed);
    row("read: the service does not tell", Call::Read, notFound, State::Failed, Status::Failed);
    row("write: locked", Call::Write, denied, State::CollectionLocked, Status::Locked);
    row("write: locked entry", Call::Write, denied, State::LockedItem, Status::Locked);
    row("write: denied", Call::Write, denied, State::NotAvailable, Status::Denied);
    row("write: denied, keyring open", Call::Write, denied, State::Absent, Status::Denied);
    row("write: the person said no", Call::Write, QKeychain::AccessDeniedByUser, State::NotAvailable, Status::Denied);
    row("write: no keyring", Call::Write, other, State::NoDefaultKeyring, Status::NoDefaultKeyring);
    row("write: no bus", Call::Write, other, State::NoBus, Status::NoService);
    row("write: no service", Call::Write, other, State::NoService, Status::NoService);
    row("write: anything else", Call::Write, other, State::Absent, Status::Failed);
    row("write: not found", Call::Write, notFound, State::Absent, Status::Failed);
    row("read: no wallet", Call::Read, QKeychain::NoBackendAvailable, State::NoService, Status::NoService);
    row("read: not implemented", Call::Read, QKeychain::NotImplemented, State::NotAvailable, Status::Failed);
    row("remove: done", Call::Remove, QKeychain::NoError, State::Absent, Status::Ok);
    row("remove: was not there", Call::Remove, notFound, State::Absent, Status::Ok);
    row("remove: no keyring to be in", Call::Remove, notFound, State::NoDefaultKeyring, Status::Ok);
    row("remove: swallowed", Call::Remove, notFound, State::LockedItem, Status::Locked);
    row("remove: still there", Call::Remove, notFound, State::UnlockedItem, Status::Failed);
    row("remove: could not", Call::Remove, QKeychain::CouldNotDeleteEntry, State::Absent, Status::Failed);
}

void TestKeychainStatus::status_ofAJobAndAProbe_isAsTabled()
{
    QFETCH(const Call, call);
    QFETCH(const QKeychain::Error, error);
    QFETCH(const State, state);
    QFETCH(const Status, status);
    QCOMPARE(judge(call, {error, {}, {}}, {state, {}}, false).status, status);
}

void TestKeychainStatus::status_withoutTheLibrary_saysSo()
{
    const JobReply unknown{QKeychain::OtherError, u"Unknown error"_s, {}};
    QCOMPARE(judge(Call::Read, unknown, {State::NoService, {}}, true).status, Status::NoLibrary);
    QCOMPARE(judge(Call::Read, unknown, {State::Open, {}}, true).status, Status::Failed); // KWallet needs no libsecret
    QCOMPARE(judge(Call::Read, {QKeychain::NoBackendAvailable, {}, {}}, {}, true).status, Status::NoLibrary);
}

void TestKeychainStatus::details_ofBoth_arePutTogether()
{
    const JobReply job{QKeychain::OtherError, u"Timeout"_s, {}};
    QCOMPARE(judge(Call::Read, job, {State::NoBus, u"no socket"_s}, false).detail, u"Timeout; no socket"_s);
    QCOMPARE(judge(Call::Read, job, {State::NotAvailable, {}}, false).detail, u"Timeout"_s);
}

void TestKeychainStatus::unlock_isJudgedByTheService_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Status>("status");
    QTest::newRow("open") << State::Open << Status::Ok;
    QTest::newRow("dismissed") << State::Dismissed << Status::Locked;
    QTest::newRow("no keyring") << State::NoDefaultKeyring << Status::NoDefaultKeyring;
    QTest::newRow("no bus") << State::NoBus << Status::NoService;
    QTest::newRow("no service") << State::NoService << Status::NoService;
    QTest::newRow("failed") << State::Failed << Status::Failed;
}

void TestKeychainStatus::unlock_isJudgedByTheService()
{
    QFETCH(const State, state);
    QFETCH(const Status, status);
    QCOMPARE(judgeUnlock({state, {}}, false).status, status);
    QCOMPARE(judgeUnlock({state, {}}, true).status, Status::NoLibrary);
}

QTEST_GUILESS_MAIN(TestKeychainStatus)
#include "tst_keychainstatus.moc"
