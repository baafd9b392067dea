// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/backend.h>

#include <QTest>

using namespace GuestPass;
using namespace Qt::StringLiterals;

using Kind = KeychainBackend::Kind;

class TestBackend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backend_chosenByEnvironment_isWhatQtKeychainUses_data();
    void backend_chosenByEnvironment_isWhatQtKeychainUses();
    void backend_withoutLibsecret_saysSo();
    void backend_inASandbox_isThePortal();
    void backend_ofThisProcess_hasAName();
};

namespace {

BackendFacts facts(const QStringList &environment, const QVersionNumber &version = QVersionNumber(0, 13, 2))
{
    BackendFacts facts;
    facts.qtKeychain = version;
    for (const QString &line : environment)
        facts.environment.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    return facts;
}

} // namespace

void TestBackend::backend_chosenByEnvironment_isWhatQtKeychainUses_data()
{
    const QVersionNumber v13(0, 13, 2), v14(0, 14, 2), v16(0, 16, 0);
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QVersionNumber>("version");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("wallet");
    const auto row = [](const char *name, const QStringList &environment, const QVersionNumber &version, Kind kind,
                        const QString &wallet = {}) {
        QTest::newRow(name) << environment << version << kind << wallet;
    };
    const QString kde = u"XDG_CURRENT_DESKTOP=KDE"_s;
    row("nothing set", {}, v13, Kind::SecretService);
    row("GNOME", {u"XDG_CURRENT_DESKTOP=GNOME"_s, u"KDE_SESSION_VERSION=5"_s}, v13, Kind::SecretService);
    row("ubuntu:GNOME", {u"XDG_CURRENT_DESKTOP=ubuntu:GNOME"_s}, v13, Kind::SecretService);
    row("Plasma 5", {kde, u"KDE_SESSION_VERSION=5"_s}, v13, Kind::WalletOrSecretService, u"org.kde.kwalletd5"_s);
    row("Plasma 6, old QtKeychain", {kde, u"KDE_SESSION_VERSION=6"_s}, v13, Kind::SecretService);
    row("Plasma 6", {kde, u"KDE_SESSION_VERSION=6"_s}, v14, Kind::WalletOrSecretService, u"org.kde.kwalletd6"_s);
    row("KDE 4", {kde, u"KDE_SESSION_VERSION=4"_s}, v13, Kind::Wallet, u"org.kde.kwalletd"_s);
    row("KDE of unknown age", {kde}, v13, Kind::SecretService);
    row("by DESKTOP_SESSION", {u"DESKTOP_SESSION=kde"_s, u"KDE_SESSION_VERSION=5"_s}, v13, Kind::WalletOrSecretService,
        u"org.kde.kwalletd5"_s);
    row("by KDE_FULL_SESSION", {u"KDE_FULL_SESSION=true"_s, u"KDE_SESSION_VERSION=5"_s}, v13,
        Kind::WalletOrSecretService, u"org.kde.kwalletd5"_s);
    row("GNOME first", {u"KDE_FULL_SESSION=true"_s, u"GNOME_DESKTOP_SESSION_ID=x"_s, u"KDE_SESSION_VERSION=5"_s}, v13,
        Kind::SecretService);
    row("libsecret's file", {u"SECRET_BACKEND=file"_s}, v13, Kind::SecretFile);
    row("libsecret's service, by name", {u"SECRET_BACKEND=service"_s}, v13, Kind::SecretService);
    row("Snap", {u"SNAP_NAME=guestpass"_s}, v13, Kind::SecretPortal);
    row("forced, too old", {u"QTKEYCHAIN_BACKEND=kwallet6"_s}, v13, Kind::SecretService);
    row("forced", {u"QTKEYCHAIN_BACKEND=kwallet6"_s}, v16, Kind::Wallet, u"org.kde.kwalletd6"_s);
    row("forced to libsecret", {kde, u"KDE_SESSION_VERSION=5"_s, u"QTKEYCHAIN_BACKEND=libsecret"_s}, v16,
        Kind::SecretService);
}

void TestBackend::backend_chosenByEnvironment_isWhatQtKeychainUses()
{
    QFETCH(const QStringList, environment);
    QFETCH(const QVersionNumber, version);
    QFETCH(const Kind, kind);
    QFETCH(const QString, wallet);
    const KeychainBackend backend = chooseBackend(facts(environment, version));
    QCOMPARE(backend.kind, kind);
    QCOMPARE(backend.walletService, wallet);
    QVERIFY(!backend.name.isEmpty());
    QVERIFY(!backend.libraryMissing);
}

void TestBackend::backend_withoutLibsecret_saysSo()
{
    BackendFacts none = facts({});
    none.libsecretLoads = false;
    QVERIFY(chooseBackend(none).libraryMissing);
    QCOMPARE(chooseBackend(none).name, u"libsecret (not installed)"_s);
}

void TestBackend::backend_inASandbox_isThePortal()
{
    BackendFacts flatpak = facts({u"SECRET_BACKEND=file"_s});
    flatpak.inFlatpak = true;
    QCOMPARE(chooseBackend(flatpak).kind, Kind::SecretPortal);
}

void TestBackend::backend_ofThisProcess_hasAName()
{
    QVERIFY(!detectBackend().name.isEmpty());
}

QTEST_GUILESS_MAIN(TestBackend)
#include "tst_backend.moc"
