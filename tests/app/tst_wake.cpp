// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "clirun.h"

#include <guestpass/demostoreprocess.h>
#include <guestpass/journal.h>
#include <guestpass/storeprofile.h>

#include <support/await.h>
#include <support/privatebus.h>

#include <QDBusMessage>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace GuestPass;
using namespace GuestPass::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

/// The shop as a real program on a computer that sleeps: what looks like logind says so on a private bus.
class tst_Wake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storeIsBackAfterSleep_windowAsksAgainByItself();

private:
    std::unique_ptr<DemoStoreProcess> startStore() const;
    void openShop(QProcess &shop);
    void wake();
    QList<JournalEvent> events() const;
    int count(bool (*matches)(const JournalEvent &)) const;

    PrivateBus m_bus;
    std::optional<QDBusConnection> m_logind;
    CliHome m_home;
};

void tst_Wake::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("NOT TESTED: dbus-daemon is not installed");
    QVERIFY2(m_bus.start(PrivateBus::Keyring::None), qPrintable(m_bus.problem()));
    m_logind.emplace(QDBusConnection::connectToBus(m_bus.address(), u"logind"_s));
    QVERIFY(m_logind->registerService(u"org.freedesktop.login1"_s));
}

std::unique_ptr<DemoStoreProcess> tst_Wake::startStore() const
{
    auto store = std::make_unique<DemoStoreProcess>(QStringLiteral(GUESTPASS_BIN_DIR) + u"/guestpass-demostore"_s,
                                                    QStringList{u"--data"_s, m_home.path(u"store.sqlite"_s)});
    return await(store->start(), Result<QUrl>(Error{})) ? std::move(store) : nullptr;
}

void tst_Wake::openShop(QProcess &shop)
{
    auto environment = m_home.environment;
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_bus.address());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    shop.setProcessEnvironment(environment);
    shop.start(QStringLiteral(GUESTPASS_BIN_DIR) + u"/guestpass"_s,
               {u"--new-instance"_s, u"--store"_s, u"shop"_s, u"--language"_s, u"en"_s});
    QVERIFY(shop.waitForStarted());
}

void tst_Wake::wake()
{
    auto signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                             u"PrepareForSleep"_s);
    signal.setArguments({false});
    QVERIFY(m_logind->send(signal));
}

QList<JournalEvent> tst_Wake::events() const
{
    QList<JournalEvent> found;
    QDirIterator files(m_home.path(u"state"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            if (const auto event = parseJournalLine(file.readLine()))
                found.append(*event);
        }
    }
    return found;
}

int tst_Wake::count(bool (*matches)(const JournalEvent &)) const
{
    const auto all = events();
    return int(std::count_if(all.begin(), all.end(), matches));
}

void tst_Wake::storeIsBackAfterSleep_windowAsksAgainByItself()
{
    const auto isAnswered = [](const JournalEvent &event) {
        return event.kind == "request"_L1 && event.data.contains("status"_L1);
    };
    const auto isUnanswered = [](const JournalEvent &event) {
        return event.kind == "request"_L1 && event.data.contains("error"_L1);
    };
    auto store = startStore();
    QVERIFY(store);
    StoreProfile profile;
    profile.id = u"shop"_s;
    profile.name = u"Shop"_s;
    profile.service = u"commerce-engine"_s;
    const auto placed = store->placed(profile);
    QVERIFY(placed);
    QVERIFY(saveUserStoreProfile(*placed, m_home.path(u"config/guestpass/stores.d"_s)));
    store.reset(); // away before the shop opens

    QProcess shop;
    openShop(shop);
    QTRY_VERIFY_WITH_TIMEOUT(count(isUnanswered) >= 2, patience);
    store = startStore();
    QVERIFY(store);
    QCOMPARE(store->placed(profile).value().baseUrl, placed->baseUrl);
    QCOMPARE(count(isAnswered), 0);
    wake();
    QTRY_VERIFY_WITH_TIMEOUT(count(isAnswered) >= 2, patience);
    QCOMPARE(count([](const JournalEvent &event) { return event.summary == "The computer woke."_L1; }), 1);
    QCOMPARE(shop.state(), QProcess::Running);
    shop.terminate();
    if (!shop.waitForFinished(patience))
        shop.kill();
}

QTEST_GUILESS_MAIN(tst_Wake)
#include "tst_wake.moc"
