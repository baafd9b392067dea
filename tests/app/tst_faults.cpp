// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "faultshopper.h"

#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = Session::State;

/// Longer than a guest's access token lives at any of the stores, as far as the session can know, and than it holds
/// attempts back after a failure. Until then it need not renew what a store with refresh tokens for one use may have
/// renewed already.
constexpr auto afterTheAccessToken = 25h * 6;

} // namespace

/// A guest is never lost: the library in production form, the demo store as its own program in each of its dialects,
/// and every fault of tests/faultproxy/faults between them.
class tst_Faults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void refreshFault_whileRunning_keepsTheGuest_data() { addFaults(); }
    void refreshFault_whileRunning_keepsTheGuest();
    void refreshFault_atStartUp_keepsTheGuest_data() { addFaults(); }
    void refreshFault_atStartUp_keepsTheGuest();
    void apiFault_keepsTheGuest_data() { addFaults(); }
    void apiFault_keepsTheGuest();
    void faultEverywhere_keepsTheGuest_data() { addFaults(); }
    void faultEverywhere_keepsTheGuest();
    void cleanup();

private:
    static void addFaults();
    Session &session() { return m_shopper->session(); }
    void signIn(const QString &service);
    void begin(Reach reach);
    void expectPromise();
    void expectRefreshed();
    void expectSamePerson();
    void expectRefusalForgiven();
    void expectNobodyElse();
    void expectSamePersonUntilRefused();

    FaultStore m_store;
    FaultService m_service;
    std::unique_ptr<FaultShopper> m_shopper;
    Reach m_reach = Reach::Everything;
    Harm m_harm = Harm::None;
    QString m_userId;
    int m_peopleBefore = 0;
};

void tst_Faults::initTestCase_data()
{
    QTest::addColumn<QString>("service");
    const QList<FaultService> services = faultServices();
    for (const FaultService &service : services)
        QTest::newRow(qPrintable(service.name)) << service.name;
}

void tst_Faults::addFaults()
{
    QTest::addColumn<QString>("fault");
    const QStringList faults = allFaults();
    QVERIFY(faults.size() > 20);
    for (const QString &name : faults)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Faults::initTestCase()
{
    QVERIFY2(m_store.start(), qPrintable(m_store.problem()));
}

// One guest goes through the faults one after the other, as far as nothing has ended it: to make a guest takes a store
// that hashes passwords longer than everything else here.
void tst_Faults::init()
{
    QFETCH_GLOBAL(QString, service);
    QVERIFY(m_store.mend());
    if (!m_shopper || m_service.name != service)
        signIn(service);
    if (QTest::currentTestFailed())
        return;
    m_shopper->start();
    QVERIFY(outcomeOf(session().ensureSignedIn()).ok());
    QCOMPARE(m_shopper->askWhoIAm(), m_userId);
    m_peopleBefore = m_store.people(m_service);
}

void tst_Faults::cleanup()
{
    if (m_harm == Harm::Spent || QTest::currentTestFailed())
        m_shopper.reset();
}

void tst_Faults::signIn(const QString &service)
{
    m_service = faultService(service);
    const int others = m_store.people(m_service);
    m_shopper = std::make_unique<FaultShopper>(m_service, m_store.profile(m_service));
    QVERIFY(outcomeOf(session().ensureSignedIn()).ok());
    m_userId = m_shopper->userId();
    QVERIFY(!m_userId.isEmpty());
    QCOMPARE(session().saved(), Session::Saved::InKeyring);
    QVERIFY(others >= 0);
    QCOMPARE(m_store.people(m_service), others + 1);
}

void tst_Faults::begin(Reach reach)
{
    QFETCH(QString, fault);
    m_reach = reach;
    m_harm = harmOf(fault, reach, m_service);
    QVERIFY2(m_store.begin(faultRules(fault, reach, m_service)), qPrintable(m_store.problem()));
}

void tst_Faults::expectPromise()
{
    QCOMPARE(m_shopper->userId(), m_userId);
    switch (m_harm) {
    case Harm::None:
        expectSamePerson();
        break;
    case Harm::Refused:
        expectRefusalForgiven();
        break;
    case Harm::Spent:
        expectSamePersonUntilRefused();
        break;
    }
    QCOMPARE(m_store.people(m_service), m_peopleBefore);
}

void tst_Faults::expectRefreshed()
{
    m_shopper->clock().skip(afterTheAccessToken);
    const auto grant = outcomeOf(session().refreshNow());
    QVERIFY2(grant.ok(), grant.ok() ? "" : qPrintable(grant.error().detail));
    QCOMPARE(grant->identity.userId, m_userId);
}

// In the same run, and in the next one, by a refresh too.
void tst_Faults::expectSamePerson()
{
    QCOMPARE(session().state(), State::Guest);
    QCOMPARE(m_shopper->askWhoIAm(), m_userId);
    m_shopper->start();
    QVERIFY(outcomeOf(session().ensureSignedIn()).ok());
    QCOMPARE(m_shopper->userId(), m_userId);
    expectRefreshed();
    QCOMPARE(m_shopper->askWhoIAm(), m_userId);
}

// A proved rejection is the only end of a session, and even then the credentials stay: the server may be wrong.
void tst_Faults::expectRefusalForgiven()
{
    if (m_reach == Reach::Everything)
        QCOMPARE(session().state(), State::NeedsAttention);
    if (session().state() == State::NeedsAttention) {
        expectNobodyElse();
        QVERIFY(outcomeOf(session().tryAgain()).ok());
    }
    expectSamePerson();
}

// Also in the next run: it waits for a person, and makes nobody new in the meantime.
void tst_Faults::expectNobodyElse()
{
    QCOMPARE(m_shopper->userId(), m_userId);
    m_shopper->start();
    QVERIFY(outcomeOf(session().open()).ok());
    QCOMPARE(session().state(), State::NeedsAttention);
    QCOMPARE(m_shopper->userId(), m_userId);
    QVERIFY(!outcomeOf(session().ensureSignedIn()).ok());
}

// The store has used the refresh token up and nobody has the next one: no client can cure that. What is promised: the
// loss itself ends nothing, the guest lives on as long as the store takes the access token, and when that has ended and
// the refresh is refused, the credentials stay and nobody new is made. Whether it is sent before that is not promised.
void tst_Faults::expectSamePersonUntilRefused()
{
    QCOMPARE(session().state(), State::Guest);
    QCOMPARE(m_shopper->askWhoIAm(), m_userId);
    m_shopper->start();
    QVERIFY(outcomeOf(session().ensureSignedIn()).ok());
    QCOMPARE(m_shopper->userId(), m_userId);
    QCOMPARE(m_shopper->askWhoIAm(), m_userId);
    m_shopper->clock().skip(afterTheAccessToken);
    (void)outcomeOf(session().refreshNow());
    QCOMPARE(session().state(), State::NeedsAttention);
    expectNobodyElse();
}

void tst_Faults::refreshFault_whileRunning_keepsTheGuest()
{
    begin(Reach::Refresh);
    (void)outcomeOf(session().refreshNow());
    QVERIFY2(m_store.end(), qPrintable(m_store.problem()));
    if (m_harm == Harm::None)
        expectRefreshed();
    expectPromise();
}

void tst_Faults::refreshFault_atStartUp_keepsTheGuest()
{
    begin(Reach::Refresh);
    m_shopper->start();
    QVERIFY(outcomeOf(session().ensureSignedIn()).ok());
    (void)outcomeOf(session().refreshNow());
    QVERIFY2(m_store.end(), qPrintable(m_store.problem()));
    expectPromise();
}

void tst_Faults::apiFault_keepsTheGuest()
{
    begin(Reach::WhoAmI);
    m_shopper->askWhoIAm();
    QVERIFY2(m_store.end(), qPrintable(m_store.problem()));
    expectPromise();
}

void tst_Faults::faultEverywhere_keepsTheGuest()
{
    begin(Reach::Everything);
    m_shopper->start();
    QVERIFY(outcomeOf(session().ensureSignedIn()).ok());
    m_shopper->askWhoIAm();
    (void)outcomeOf(session().refreshNow());
    QVERIFY2(m_store.end(), qPrintable(m_store.problem()));
    expectPromise();
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
