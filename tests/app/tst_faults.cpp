// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/await.h>
#include <support/faultproxy.h>

#include <guestpass/apiclient.h>
#include <guestpass/clock.h>
#include <guestpass/demostoreprocess.h>
#include <guestpass/journal.h>
#include <guestpass/session.h>
#include <guestpass/storeprofile.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

/// What stays when a program ends: the keyring and the index. And who uses them.
class Shopper {
public:
    explicit Shopper(const StoreProfile &profile)
        : m_provider(makeProvider(profile))
        , m_base(profile.baseUrl)
    {
        start();
    }

    /// As if the program was ended and started again.
    void start()
    {
        api.reset();
        session.reset();
        session = std::make_unique<Session>(
            u"shop"_s, Session::Parts{*m_provider, *m_transport, *vault, *m_clock, m_journal, m_folder.path()});
        api = std::make_unique<ApiClient>(*session, *m_provider, session->transport());
    }

    QString userId() const { return session->identity() ? session->identity()->userId : QString(); }

    /// Asks the store who this is; whom it serves, or nobody.
    QString askWhoIAm()
    {
        HttpRequest request;
        request.url = endpoint(m_base, {u"auth"_s, u"user"_s, userId()});
        request.route = u"auth/user/{id}"_s;
        const auto reply = await(api->send(request, Access::Session), failed<HttpReply>());
        const QJsonObject content =
            reply ? reply->json().value_or(QJsonObject()).value("content"_L1).toObject() : QJsonObject();
        return content.value("user"_L1).toObject().value("id"_L1).toString();
    }

    template<typename T>
    static Result<T> failed()
    {
        return Error{Error::Kind::TimedOut, 0, {}, u"The test waited too long."_s, {}, {}};
    }

private:
    std::unique_ptr<Provider> m_provider;
    QUrl m_base;
    QTemporaryDir m_folder;
    std::unique_ptr<Clock> m_clock = makeSystemClock();
    std::unique_ptr<Transport> m_transport = makeNetworkTransport();
    Journal m_journal{{}, *m_clock};

public:
    std::unique_ptr<TokenVault> vault = makeMemoryVault();
    std::unique_ptr<Session> session;
    std::unique_ptr<ApiClient> api;
};

/// The one fault that is a proof: the store's own status and JSON.
bool isProof(const QString &fault)
{
    return fault == "rejected"_L1;
}

const QString refreshPath = u"*/auth/refresh-token"_s;
const QString userPath = u"*/auth/user/*"_s;

} // namespace

/// A guest is never lost: the library in production form, the demo store as its own program, and every fault of
/// tests/faultproxy/faults between them.
class tst_Faults : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
    int guestsOnServer();
    bool metTheFault() const;
    void signIn();
    void begin(const QString &fault, const QString &method, const QString &path);
    void endFault();
    void expectSamePerson();
    void expectCredentialsKept();
    void refreshUntilDone();

    std::unique_ptr<DemoStoreProcess> m_store;
    QTemporaryDir m_folder;
    FaultProxy m_proxy;
    StoreProfile m_profile;
    std::unique_ptr<Shopper> m_shopper;
    QString m_userId;
    int m_guestsBefore = 0;
    qsizetype m_seenBefore = 0;
};

void tst_Faults::addFaults()
{
    QTest::addColumn<QString>("fault");
    const QStringList faults = FaultProxy::faults();
    QVERIFY(faults.size() > 20);
    for (const QString &name : faults)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Faults::initTestCase()
{
    m_store = std::make_unique<DemoStoreProcess>(QStringLiteral(GUESTPASS_BIN_DIR "/guestpass-demostore"),
                                                 QStringList{u"--data"_s, m_folder.filePath(u"store.sqlite"_s)});
    const auto base = await(m_store->start(), Shopper::failed<QUrl>());
    QVERIFY2(base.ok(), base.ok() ? "" : qPrintable(base.error().detail));
    QVERIFY2(m_proxy.start(m_store->root()), qPrintable(m_proxy.problem()));
    m_profile = demoStoreProfile();
    m_profile.baseUrl = m_proxy.url(base->path());
    m_profile.apiKey = m_store->apiKey();
}

void tst_Faults::init()
{
    QVERIFY(m_proxy.clear());
    m_guestsBefore = guestsOnServer();
    QVERIFY(m_guestsBefore >= 0);
    m_shopper = std::make_unique<Shopper>(m_profile);
    signIn();
}

void tst_Faults::cleanup()
{
    m_shopper.reset();
}

int tst_Faults::guestsOnServer()
{
    const auto transport = makeNetworkTransport();
    HttpRequest request;
    request.url = m_store->root().resolved(QUrl(u"/demo/health"_s));
    const auto reply = await(transport->send(request), Shopper::failed<HttpReply>());
    return reply ? reply->json().value_or(QJsonObject()).value("guests"_L1).toInt(-1) : -1;
}

void tst_Faults::signIn()
{
    QVERIFY(await(m_shopper->session->ensureSignedIn(), Shopper::failed<Identity>()).ok());
    m_userId = m_shopper->userId();
    QVERIFY(!m_userId.isEmpty());
    QCOMPARE(m_shopper->session->saved(), Session::Saved::InKeyring);
}

void tst_Faults::begin(const QString &fault, const QString &method, const QString &path)
{
    m_seenBefore = m_proxy.seen().size();
    QVERIFY2(m_proxy.setRules(FaultProxy::fault(fault, method, path)), qPrintable(m_proxy.problem()));
}

bool tst_Faults::metTheFault() const
{
    const QList<FaultProxy::Seen> seen = m_proxy.seen().mid(m_seenBefore);
    return std::any_of(seen.begin(), seen.end(), [](const FaultProxy::Seen &one) { return one.rule.has_value(); });
}

// The session holds attempts back for a second or so after a failure, and says for how long.
void tst_Faults::refreshUntilDone()
{
    Result<Grant> grant = Shopper::failed<Grant>();
    QVERIFY(QTest::qWaitFor(
        [&] {
            grant = await(m_shopper->session->refreshNow(), Shopper::failed<Grant>());
            return grant.ok();
        },
        20'000));
    QCOMPARE(grant->identity.userId, m_userId);
}

// In the same run, and in the next one, by a refresh too.
void tst_Faults::expectSamePerson()
{
    QCOMPARE(m_shopper->session->state(), Session::State::Guest);
    QCOMPARE(m_shopper->askWhoIAm(), m_userId);
    m_shopper->start();
    QVERIFY(await(m_shopper->session->ensureSignedIn(), Shopper::failed<Identity>()).ok());
    QCOMPARE(m_shopper->userId(), m_userId);
    QVERIFY(await(m_shopper->session->refreshNow(), Shopper::failed<Grant>()).ok());
    QCOMPARE(m_shopper->askWhoIAm(), m_userId);
    QCOMPARE(guestsOnServer(), m_guestsBefore + 1);
}

// A proved rejection is the only end of a session, and even then the credentials stay: the server may be wrong.
void tst_Faults::expectCredentialsKept()
{
    QCOMPARE(m_shopper->session->state(), Session::State::NeedsAttention);
    QCOMPARE(m_shopper->userId(), m_userId);
    m_shopper->start();
    QVERIFY(await(m_shopper->session->open(), Shopper::failed<Done>()).ok());
    QCOMPARE(m_shopper->session->state(), Session::State::NeedsAttention);
    QVERIFY(!await(m_shopper->session->ensureSignedIn(), Shopper::failed<Identity>()).ok());
    QVERIFY(await(m_shopper->session->tryAgain(), Shopper::failed<Done>()).ok());
}

void tst_Faults::endFault()
{
    QVERIFY2(metTheFault(), "the fault met no request, so nothing was proved");
    QVERIFY(m_proxy.clear());
}

// Not even a refused refresh token ends a guest: the store still knows it by its access token.
void tst_Faults::refreshFault_whileRunning_keepsTheGuest()
{
    QFETCH(QString, fault);
    begin(fault, u"POST"_s, refreshPath);
    (void)await(m_shopper->session->refreshNow(), Shopper::failed<Grant>());
    endFault();
    refreshUntilDone();
    expectSamePerson();
}

void tst_Faults::refreshFault_atStartUp_keepsTheGuest()
{
    QFETCH(QString, fault);
    begin(fault, u"POST"_s, refreshPath);
    m_shopper->start();
    QVERIFY(await(m_shopper->session->ensureSignedIn(), Shopper::failed<Identity>()).ok());
    (void)await(m_shopper->session->refreshNow(), Shopper::failed<Grant>());
    endFault();
    expectSamePerson();
}

void tst_Faults::apiFault_keepsTheGuest()
{
    QFETCH(QString, fault);
    begin(fault, u"GET"_s, userPath);
    m_shopper->askWhoIAm();
    endFault();
    expectSamePerson();
}

void tst_Faults::faultEverywhere_keepsTheGuest()
{
    QFETCH(QString, fault);
    begin(fault, {}, {});
    m_shopper->start();
    QVERIFY(await(m_shopper->session->ensureSignedIn(), Shopper::failed<Identity>()).ok());
    m_shopper->askWhoIAm();
    (void)await(m_shopper->session->refreshNow(), Shopper::failed<Grant>());
    endFault();
    if (isProof(fault))
        expectCredentialsKept();
    expectSamePerson();
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
