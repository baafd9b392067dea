// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/journal.h>
#include <guestpass/keyringwatch.h>
#include <guestpass/session.h>
#include <support/answerof.h>
#include <support/manualclock.h>
#include <support/plainprovider.h>
#include <support/privatebus.h>
#include <support/scriptedtransport.h>

#include <QSignalSpy>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

/// A real gnome-keyring, unlocked by somebody else.
class TestKeyringWatch : public QObject {
    Q_OBJECT

public:
    explicit TestKeyringWatch(PrivateBus &bus)
        : m_bus(bus)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keyring_unlockedByOthers_isNoticedEachTime();
    void keyring_lockedOrWrittenTo_isNoNews();
    void service_comingUpOpen_isNoticed();
    void session_locked_comesBackWithoutBeingAsked();
    void session_notSaved_isSavedWithoutBeingAsked();
    void session_byChoiceWithoutSaving_isLeftAlone();

private:
    std::unique_ptr<Session> start();
    void signIn(Session &session, const QString &user);
    VaultStatus stored();

    PrivateBus &m_bus;
    std::unique_ptr<QTemporaryDir> m_folder; ///< the index of one test
    ManualClock m_clock;
    Journal m_journal{QString(), m_clock};
    PlainProvider m_provider;
    ScriptedTransport m_network;
    std::unique_ptr<TokenVault> m_vault;
};

void TestKeyringWatch::initTestCase()
{
    if (const QString reason = PrivateBus::skipReason(); !reason.isEmpty())
        QSKIP(qPrintable("NOT TESTED with a real keyring: "_L1 + reason));
    QVERIFY2(m_bus.start(PrivateBus::Keyring::Unlocked), qPrintable(m_bus.problem()));
    m_bus.enter();
    m_vault = makeKeychainVault(u"GuestPass Test"_s);
}

void TestKeyringWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestKeyringWatch::cleanup()
{
    QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
    QCOMPARE(answerOf(m_vault->remove(u"shop/session"_s, {})).status, VaultStatus::Ok);
    m_folder.reset();
}

std::unique_ptr<Session> TestKeyringWatch::start()
{
    auto session = std::make_unique<Session>(
        u"shop"_s, Session::Parts{m_provider, m_network, *m_vault, m_clock, m_journal, m_folder->path()});
    const auto opened = session->open();
    if (!QTest::qWaitFor([&opened] { return opened.isFinished(); }))
        qFatal("The session did not open.");
    return session;
}

void TestKeyringWatch::signIn(Session &session, const QString &user)
{
    const auto signedIn = session.ensureSignedIn();
    QVERIFY(QTest::qWaitFor([this] { return m_network.waiting() == 1; }));
    m_network.answer(200, PlainProvider::grant(user, u"guest"_s, u"a1"_s, m_clock.now()));
    QVERIFY(QTest::qWaitFor([&signedIn] { return signedIn.isFinished(); }));
    QVERIFY(signedIn.result().ok());
}

void TestKeyringWatch::keyring_unlockedByOthers_isNoticedEachTime()
{
    const KeyringWatch watch;
    QSignalSpy unlocked(&watch, &KeyringWatch::unlocked);
    for (int round = 1; round <= 3; ++round) {
        QVERIFY2(m_bus.lock(), qPrintable(m_bus.problem()));
        QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
        QVERIFY(unlocked.size() == round || unlocked.wait());
        QCOMPARE(unlocked.size(), round);
    }
}

void TestKeyringWatch::keyring_lockedOrWrittenTo_isNoNews()
{
    const KeyringWatch watch;
    QSignalSpy unlocked(&watch, &KeyringWatch::unlocked);
    QVERIFY2(m_bus.lock(), qPrintable(m_bus.problem()));
    QCOMPARE(answerOf(m_vault->read(u"shop/session"_s)).status, VaultStatus::Locked);
    QCOMPARE(unlocked.size(), 0);
    QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
    QVERIFY(unlocked.size() == 1 || unlocked.wait());
    QCOMPARE(answerOf(m_vault->write(u"shop/session"_s, "one"_ba)).status, VaultStatus::Ok);
    QCOMPARE(answerOf(m_vault->read(u"shop/session"_s)).record, "one"_ba);
    QCOMPARE(unlocked.size(), 1);
}

void TestKeyringWatch::service_comingUpOpen_isNoticed()
{
    m_bus.stopKeyring();
    const KeyringWatch watch;
    QSignalSpy unlocked(&watch, &KeyringWatch::unlocked);
    QVERIFY2(m_bus.startKeyring(PrivateBus::Keyring::Unlocked), qPrintable(m_bus.problem()));
    QVERIFY(unlocked.size() == 1 || unlocked.wait());
}

void TestKeyringWatch::session_locked_comesBackWithoutBeingAsked()
{
    signIn(*start(), u"g1"_s);
    QVERIFY2(m_bus.lock(), qPrintable(m_bus.problem()));
    const auto session = start();
    QCOMPARE(session->state(), Session::State::Locked);
    const KeyringWatch watch;
    recoverWhenUnlocked(*session, watch);
    QSignalSpy changed(session.get(), &Session::stateChanged);
    QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
    QVERIFY(session->state() == Session::State::Guest || changed.wait());
    QCOMPARE(session->state(), Session::State::Guest);
    QCOMPARE(session->identity()->userId, u"g1"_s);
}

void TestKeyringWatch::session_notSaved_isSavedWithoutBeingAsked()
{
    const auto session = start();
    const KeyringWatch watch;
    recoverWhenUnlocked(*session, watch);
    const auto signedIn = session->ensureSignedIn();
    QVERIFY(QTest::qWaitFor([this] { return m_network.waiting() == 1; }));
    QVERIFY2(m_bus.lock(), qPrintable(m_bus.problem()));
    m_network.answer(200, PlainProvider::grant(u"g2"_s, u"guest"_s, u"a1"_s, m_clock.now()));
    QVERIFY(QTest::qWaitFor([&signedIn] { return signedIn.isFinished(); }));
    QVERIFY(signedIn.result().ok());
    QCOMPARE(session->saved(), Session::Saved::NotSaved);
    QCOMPARE(session->vaultStatus(), VaultStatus::Locked);
    QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
    QVERIFY(QTest::qWaitFor([&session] { return session->saved() == Session::Saved::InKeyring; }));
    QCOMPARE(answerOf(m_vault->read(u"shop/session"_s)).status, VaultStatus::Ok);
}

void TestKeyringWatch::session_byChoiceWithoutSaving_isLeftAlone()
{
    signIn(*start(), u"g3"_s);
    QVERIFY2(m_bus.lock(), qPrintable(m_bus.problem()));
    const auto session = start();
    const KeyringWatch watch;
    recoverWhenUnlocked(*session, watch);
    session->continueWithoutSaving();
    QCOMPARE(session->state(), Session::State::SignedOut);
    QSignalSpy unlocked(&watch, &KeyringWatch::unlocked);
    QVERIFY2(m_bus.unlock(), qPrintable(m_bus.problem()));
    QVERIFY(unlocked.size() == 1 || unlocked.wait());
    // What the session might have begun would be ahead of this in the keyring's queue.
    QCOMPARE(answerOf(m_vault->read(u"shop/session"_s)).status, VaultStatus::Ok);
    QCOMPARE(session->state(), Session::State::SignedOut);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    PrivateBus bus;
    TestKeyringWatch test(bus);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyringwatch.moc"
