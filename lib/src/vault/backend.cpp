// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/backend.h>

#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

using Kind = KeychainBackend::Kind;

/// 0: not a Plasma session, or one that QtKeychain does not know.
int plasmaVersion(const BackendFacts &facts)
{
    const QProcessEnvironment &env = facts.environment;
    const QString desktop = env.value(u"XDG_CURRENT_DESKTOP"_s); // compared whole, as QtKeychain does
    const QString session = env.value(u"DESKTOP_SESSION"_s);
    if (desktop == "GNOME"_L1 || desktop == "Unity"_L1)
        return 0;
    if (desktop != "KDE"_L1) {
        if (session == "kde4"_L1)
            return 4;
        const bool otherSession = session == "gnome"_L1 || session.contains("xfce"_L1) || session == "xubuntu"_L1;
        const bool gnome = !env.value(u"GNOME_DESKTOP_SESSION_ID"_s).isEmpty();
        if (otherSession || (session != "kde"_L1 && (gnome || env.value(u"KDE_FULL_SESSION"_s).isEmpty())))
            return 0;
    }
    const int version = env.value(u"KDE_SESSION_VERSION"_s).toInt();
    const int newestKnown = facts.qtKeychain >= QVersionNumber(0, 14, 2) ? 6 : 5;
    return version >= 4 && version <= newestKnown ? version : 0;
}

KeychainBackend wallet(Kind kind, int version, bool libsecretLoads)
{
    const QString service = version == 4 ? u"org.kde.kwalletd"_s : u"org.kde.kwalletd"_s + QString::number(version);
    return {kind, u"KWallet"_s, service, kind == Kind::WalletOrSecretService && !libsecretLoads};
}

KeychainBackend libsecret(const BackendFacts &facts)
{
    const QProcessEnvironment &env = facts.environment;
    if (!facts.libsecretLoads)
        return {Kind::SecretService, u"libsecret (not installed)"_s, {}, true};
    if (facts.inFlatpak || env.contains(u"SNAP_NAME"_s))
        return {Kind::SecretPortal, u"libsecret (sandbox portal)"_s, {}, false};
    if (env.value(u"SECRET_BACKEND"_s) == "file"_L1)
        return {Kind::SecretFile, u"libsecret (encrypted file)"_s, {}, false};
    return {Kind::SecretService, u"libsecret (Secret Service)"_s, {}, false};
}

} // namespace

KeychainBackend chooseBackend(const BackendFacts &facts)
{
    if (facts.qtKeychain >= QVersionNumber(0, 16)) {
        const QString forced = facts.environment.value(u"QTKEYCHAIN_BACKEND"_s);
        if (forced == "libsecret"_L1)
            return libsecret(facts);
        if (forced.startsWith("kwallet"_L1) && forced.size() == 8)
            return wallet(Kind::Wallet, forced.last(1).toInt(), facts.libsecretLoads);
    }
    const int plasma = plasmaVersion(facts);
    if (plasma == 4)
        return wallet(Kind::Wallet, plasma, facts.libsecretLoads);
    if (plasma > 4)
        return wallet(Kind::WalletOrSecretService, plasma, facts.libsecretLoads);
    return libsecret(facts);
}

KeychainBackend detectBackend()
{
#if defined(Q_OS_MACOS)
    return {Kind::System, u"macOS Keychain"_s, {}, false};
#elif defined(Q_OS_WIN)
    return {Kind::System, u"Windows Credential Manager"_s, {}, false};
#else
    BackendFacts facts;
    facts.environment = QProcessEnvironment::systemEnvironment();
    facts.qtKeychain = QVersionNumber::fromString(QLatin1StringView(GUESTPASS_QTKEYCHAIN_VERSION));
    facts.libsecretLoads = QLibrary(u"secret-1"_s, 0).load();
    facts.inFlatpak = QFileInfo::exists(u"/.flatpak-info"_s);
    return chooseBackend(facts);
#endif
}

} // namespace GuestPass
