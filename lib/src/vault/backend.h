// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QVersionNumber>

namespace GuestPass {

/// Which store QtKeychain will use. Its API does not tell, so its rules are followed here.
struct KeychainBackend {
    enum class Kind {
        SecretService, ///< libsecret over D-Bus
        SecretFile, ///< libsecret's encrypted file, by SECRET_BACKEND
        SecretPortal, ///< libsecret's encrypted file in a sandbox
        WalletOrSecretService, ///< KWallet if it is running and switched on, else the Secret Service
        Wallet, ///< KWallet, whatever happens
        System, ///< the keychain of macOS or Windows
    };

    Kind kind = Kind::System;
    QString name; ///< for people in support
    QString walletService; ///< D-Bus name, where KWallet may be used
    bool libraryMissing = false;

    /// libsecret answers through GLib's main loop only.
    bool needsGLib() const { return kind != Kind::System && kind != Kind::Wallet; }
    bool operator==(const KeychainBackend &) const = default;
};

struct BackendFacts {
    QProcessEnvironment environment;
    QVersionNumber qtKeychain;
    bool libsecretLoads = true;
    bool inFlatpak = false;
};

/// The rules of Linux and the other free desktops.
KeychainBackend chooseBackend(const BackendFacts &facts);
/// What applies to this process. Loads libsecret, which QtKeychain is going to do anyway.
KeychainBackend detectBackend();

} // namespace GuestPass
