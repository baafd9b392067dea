// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <support/privatebus.h>
#include <vault/secretservice.h>

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

using Paths = QList<QDBusObjectPath>;
using State = SecretService::State;

namespace {

constexpr auto root = "/org/freedesktop/secrets"_L1;
constexpr auto loginPath = "/org/freedesktop/secrets/collection/login"_L1;

/// Answers on the bus as a keyring service would, in the states that a real one cannot be brought into from a test.
class PretendService : public QDBusVirtualObject {
public:
    Paths unlockedItems;
    Paths lockedItems;
    QString defaultCollection = loginPath;
    bool locked = false;
    QString promptPath = u"/"_s; ///< what Unlock answers; "/" is "no prompt needed"
    QString errorName; ///< answered to everything
    bool oddReplies = false; ///< answers of another shape
    bool promptIsSilent = false; ///< the Prompt call itself is not answered
    Paths askedToUnlock;
    int prompts = 0;

    explicit PretendService(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (!errorName.isEmpty())
            return bus.send(message.createErrorReply(errorName, u"as the test wants"_s));
        if (oddReplies)
            return bus.send(message.createReply(u"surprise"_s));
        if (message.member() == "Prompt"_L1)
            ++prompts;
        if (message.member() == "Prompt"_L1 && promptIsSilent)
            return true;
        return bus.send(message.createReply(answerTo(message)));
    }

    /// The person has answered.
    void complete(bool dismissed)
    {
        auto signal = QDBusMessage::createSignal(promptPath, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
        signal.setArguments({dismissed, QVariant::fromValue(QDBusVariant(QVariant::fromValue(askedToUnlock)))});
        QDBusConnection(m_bus).send(signal);
    }

private:
    QVariantList answerTo(const QDBusMessage &message)
    {
        const QString method = message.member();
        if (method == "SearchItems"_L1)
            return {QVariant::fromValue(unlockedItems), QVariant::fromValue(lockedItems)};
        if (method == "ReadAlias"_L1)
            return {QVariant::fromValue(QDBusObjectPath(defaultCollection))};
        if (method == "Get"_L1)
            return {QVariant::fromValue(QDBusVariant(locked))};
        if (method == "isEnabled"_L1)
            return {!locked};
        if (method == "Unlock"_L1) {
            askedToUnlock = qdbus_cast<Paths>(message.arguments().at(0));
            return {QVariant::fromValue(Paths()), QVariant::fromValue(QDBusObjectPath(promptPath))};
        }
        return {};
    }

    QDBusConnection m_bus;
};

const Paths item{QDBusObjectPath(u"/org/freedesktop/secrets/collection/work/7"_s)};

} // namespace

class TestSecretService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void probe_eachState_isTold_data();
    void probe_eachState_isTold();
    void probe_nobodyOnTheBus_isNoService();
    void probe_withoutABus_isToldQuickly();
    void probe_errors_areTold_data();
    void probe_errors_areTold();
    void probe_repliesOfAnotherShape_areAFailure();
    void unlock_withoutPrompt_isOpen();
    void unlock_asksForDefaultAndForWhereOurEntriesAre();
    void unlock_noKeyringAtAll_isTold();
    void unlock_promptAnswered_isTold_data();
    void unlock_promptAnswered_isTold();
    void unlock_serviceEndsDuringThePrompt_isToldAsNoService();
    void unlock_promptCallNeverAnswered_waitsForThePerson();
    void wallet_switchedOnOrOff_isTold();
    void destruction_whileAsking_tellsNobody();
    void destruction_insideTheAnswer_isFine();

private:
    State probed();
    std::optional<State> waitFor(const std::optional<State> &state);

    PrivateBus m_bus;
    std::optional<QDBusConnection> m_connection;
    std::unique_ptr<PretendService> m_pretend;
    std::unique_ptr<SecretService> m_service;
};

void TestSecretService::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("NOT TESTED: dbus-daemon is not installed");
    QVERIFY2(m_bus.start(PrivateBus::Keyring::None), qPrintable(m_bus.problem()));
    m_bus.enter();
    m_connection.emplace(QDBusConnection::connectToBus(m_bus.address(), u"pretend"_s));
    QVERIFY(m_connection->isConnected());
}

void TestSecretService::init()
{
    m_bus.enter();
    m_pretend = std::make_unique<PretendService>(*m_connection);
    QVERIFY(m_connection->registerVirtualObject(root, m_pretend.get(), QDBusConnection::SubPath));
    QVERIFY(m_connection->registerVirtualObject(u"/modules"_s, m_pretend.get(), QDBusConnection::SubPath));
    QVERIFY(m_connection->registerService(u"org.freedesktop.secrets"_s));
    QVERIFY(m_connection->registerService(u"org.kde.kwalletd5"_s));
    m_service = std::make_unique<SecretService>();
}

void TestSecretService::cleanup()
{
    m_service.reset();
    if (!m_connection)
        return;
    m_connection->unregisterService(u"org.freedesktop.secrets"_s);
    m_connection->unregisterService(u"org.kde.kwalletd5"_s);
    m_connection->unregisterObject(root, QDBusConnection::UnregisterTree);
    m_connection->unregisterObject(u"/modules"_s, QDBusConnection::UnregisterTree);
}

std::optional<State> TestSecretService::waitFor(const std::optional<State> &state)
{
    const bool told = QTest::qWaitFor([&state] { return state.has_value(); }, 20'000);
    return told ? state : std::nullopt;
}

State TestSecretService::probed()
{
    std::optional<State> state;
    m_service->probe(u"guestpass/demo"_s, u"GuestPass"_s, [&state](const auto &answer) { state = answer.state; });
    return waitFor(state).value_or(State::NotAvailable);
}

void TestSecretService::probe_eachState_isTold_data()
{
    QTest::addColumn<bool>("hasUnlocked");
    QTest::addColumn<bool>("hasLocked");
    QTest::addColumn<QString>("collection");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<State>("state");
    const QString login = loginPath;
    QTest::newRow("absent") << false << false << login << false << State::Absent;
    QTest::newRow("absent, locked") << false << false << login << true << State::CollectionLocked;
    QTest::newRow("readable") << true << false << login << false << State::UnlockedItem;
    QTest::newRow("locked entry") << false << true << login << true << State::LockedItem;
    QTest::newRow("one of each") << true << true << login << false << State::LockedItem;
    QTest::newRow("no default keyring") << false << false << u"/"_s << false << State::NoDefaultKeyring;
    QTest::newRow("locked entry in another keyring") << false << true << u"/"_s << false << State::LockedItem;
}

void TestSecretService::probe_eachState_isTold()
{
    QFETCH(const bool, hasUnlocked);
    QFETCH(const bool, hasLocked);
    QFETCH(const QString, collection);
    QFETCH(const bool, locked);
    QFETCH(const State, state);
    m_pretend->unlockedItems = hasUnlocked ? item : Paths();
    m_pretend->lockedItems = hasLocked ? item : Paths();
    m_pretend->defaultCollection = collection;
    m_pretend->locked = locked;
    QCOMPARE(probed(), state);
}

void TestSecretService::probe_nobodyOnTheBus_isNoService()
{
    QVERIFY(m_connection->unregisterService(u"org.freedesktop.secrets"_s));
    QCOMPARE(probed(), State::NoService);
}

void TestSecretService::probe_withoutABus_isToldQuickly()
{
    // A process of its own: libdbus reads the address once.
    QProcess program;
    auto environment = m_bus.environment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    program.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    program.start(QCoreApplication::applicationFilePath(), {u"probe"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(State(program.exitCode()), State::NoBus);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestSecretService::probe_errors_areTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<State>("state");
    QTest::newRow("activation failed") << u"org.freedesktop.DBus.Error.Spawn.ChildExited"_s << State::NoService;
    QTest::newRow("no owner") << u"org.freedesktop.DBus.Error.NameHasNoOwner"_s << State::NoService;
    QTest::newRow("refused") << u"org.freedesktop.DBus.Error.AccessDenied"_s << State::Failed;
    QTest::newRow("slow") << u"org.freedesktop.DBus.Error.NoReply"_s << State::Failed;
    QTest::newRow("of its own") << u"com.example.Nope"_s << State::Failed;
}

void TestSecretService::probe_errors_areTold()
{
    QFETCH(const QString, name);
    QFETCH(const State, state);
    m_pretend->errorName = name;
    QCOMPARE(probed(), state);
}

void TestSecretService::probe_repliesOfAnotherShape_areAFailure()
{
    m_pretend->oddReplies = true;
    QCOMPARE(probed(), State::Failed);
}

void TestSecretService::unlock_withoutPrompt_isOpen()
{
    std::optional<State> state;
    m_service->unlock(u"GuestPass"_s, [&state](const auto &answer) { state = answer.state; });
    QCOMPARE(waitFor(state), State::Open);
    QCOMPARE(m_pretend->prompts, 0);
}

void TestSecretService::unlock_asksForDefaultAndForWhereOurEntriesAre()
{
    m_pretend->lockedItems = item + item;
    std::optional<State> state;
    m_service->unlock(u"GuestPass"_s, [&state](const auto &answer) { state = answer.state; });
    QCOMPARE(waitFor(state), State::Open);
    const Paths expected{QDBusObjectPath(u"/org/freedesktop/secrets/collection/work"_s),
                         QDBusObjectPath(QString(loginPath))};
    QCOMPARE(m_pretend->askedToUnlock, expected);
}

void TestSecretService::unlock_noKeyringAtAll_isTold()
{
    m_pretend->defaultCollection = u"/"_s;
    std::optional<State> state;
    m_service->unlock(u"GuestPass"_s, [&state](const auto &answer) { state = answer.state; });
    QCOMPARE(waitFor(state), State::NoDefaultKeyring);
}

void TestSecretService::unlock_promptAnswered_isTold_data()
{
    QTest::addColumn<bool>("dismissed");
    QTest::addColumn<State>("state");
    QTest::newRow("password given") << false << State::Open;
    QTest::newRow("cancelled") << true << State::Dismissed;
}

void TestSecretService::unlock_promptAnswered_isTold()
{
    QFETCH(const bool, dismissed);
    QFETCH(const State, state);
    m_pretend->promptPath = u"/org/freedesktop/secrets/prompt/p1"_s;
    std::optional<State> told;
    m_service->unlock(u"GuestPass"_s, [&told](const auto &answer) { told = answer.state; });
    QTRY_COMPARE(m_pretend->prompts, 1);
    QVERIFY(!told);
    m_pretend->complete(dismissed);
    QCOMPARE(waitFor(told), state);
}

void TestSecretService::unlock_serviceEndsDuringThePrompt_isToldAsNoService()
{
    // On a connection that can be closed: a prompt belongs to the service's unique name.
    QVERIFY(m_connection->unregisterService(u"org.freedesktop.secrets"_s));
    auto shortLived = QDBusConnection::connectToBus(m_bus.address(), u"short-lived"_s);
    auto pretend = std::make_unique<PretendService>(shortLived);
    pretend->promptPath = u"/org/freedesktop/secrets/prompt/p1"_s;
    QVERIFY(shortLived.registerVirtualObject(root, pretend.get(), QDBusConnection::SubPath));
    QVERIFY(shortLived.registerService(u"org.freedesktop.secrets"_s));
    std::optional<State> told;
    m_service->unlock(u"GuestPass"_s, [&told](const auto &answer) { told = answer.state; });
    QTRY_COMPARE(pretend->prompts, 1);
    QVERIFY(!told);
    shortLived.unregisterObject(root, QDBusConnection::UnregisterTree);
    pretend.reset();
    shortLived = *m_connection; // the connection closes with its last copy
    QDBusConnection::disconnectFromBus(u"short-lived"_s);
    QCOMPARE(waitFor(told), State::NoService);
}

void TestSecretService::unlock_promptCallNeverAnswered_waitsForThePerson()
{
    m_pretend->promptPath = u"/org/freedesktop/secrets/prompt/p1"_s;
    m_pretend->promptIsSilent = true;
    std::optional<State> told;
    m_service->unlock(u"GuestPass"_s, [&told](const auto &answer) { told = answer.state; });
    QTRY_COMPARE(m_pretend->prompts, 1);
    m_pretend->complete(false);
    QCOMPARE(waitFor(told), State::Open);
}

void TestSecretService::wallet_switchedOnOrOff_isTold()
{
    for (const bool off : {false, true}) {
        m_pretend->locked = off;
        std::optional<State> told;
        m_service->probeWallet(u"org.kde.kwalletd5"_s, [&told](const auto &answer) { told = answer.state; });
        QCOMPARE(waitFor(told), off ? State::NoService : State::Open);
    }
    std::optional<State> told;
    m_service->probeWallet(u"org.kde.kwalletd6"_s, [&told](const auto &answer) { told = answer.state; });
    QCOMPARE(waitFor(told), State::NoService);
}

void TestSecretService::destruction_whileAsking_tellsNobody()
{
    bool told = false;
    m_service->probe(u"guestpass/demo"_s, u"GuestPass"_s, [&told](const auto &) { told = true; });
    m_service = std::make_unique<SecretService>();
    QCOMPARE(probed(), State::Absent); // a round trip later
    QVERIFY(!told);
}

void TestSecretService::destruction_insideTheAnswer_isFine()
{
    bool told = false;
    m_service->probe(u"guestpass/demo"_s, u"GuestPass"_s, [&](const auto &) {
        m_service.reset();
        told = true;
    });
    QVERIFY(QTest::qWaitFor([&told] { return told; }));
    m_service = std::make_unique<SecretService>();
    QCOMPARE(probed(), State::Absent);
}

namespace {

int probeOnce()
{
    std::optional<State> told;
    SecretService service;
    service.probe(u"guestpass/demo"_s, u"GuestPass"_s, [&told](const auto &answer) { told = answer.state; });
    return QTest::qWaitFor([&told] { return told.has_value(); }) ? int(*told) : int(State::NotAvailable);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "probe") == 0)
        return probeOnce();
    TestSecretService test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretservice.moc"
