// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <memory>

namespace GuestPass {

/// How the keyring answered; told apart because each needs other words and another way out.
enum class VaultStatus {
    Ok,
    Absent, ///< the keyring is open and has no such entry
    Locked, ///< an entry may be there; the keyring is locked
    Denied, ///< the person or the system said no
    NoService, ///< no keyring program answers (or no session bus)
    NoLibrary, ///< the client library is not installed
    NoDefaultKeyring, ///< a service, but no keyring has been set up
    Corrupt, ///< an entry is there and damaged
    TooLarge,
    Failed, ///< anything else; see `detail`
};

/// Stable, for scripts and the journal: `noService`.
QString keyOf(VaultStatus status);

struct VaultReply {
    VaultStatus status = VaultStatus::Failed;
    QByteArray record; ///< what a read has found, or a remove has left alone
    QString detail; ///< English, without secrets, for the journal

    bool operator==(const VaultReply &) const = default;
};

/// Keeps one secret record per slot. Every call answers in its own time, in order; a keyring that waits for a person
/// answers when the person has. Slots are `profile-id/session`.
class TokenVault {
public:
    virtual ~TokenVault() = default;

    virtual QFuture<VaultReply> read(const QString &slot) = 0;
    /// `Ok` means: written, read back and compared.
    virtual QFuture<VaultReply> write(const QString &slot, const QByteArray &record) = 0;
    /// Removes the entry only if it still is `expected` (empty: whatever it is). `Ok` means that it is gone, whoever
    /// did it, or that a newer value was left alone.
    virtual QFuture<VaultReply> remove(const QString &slot, const QByteArray &expected) = 0;
    /// Asks the platform to unlock the keyring; may show its prompt. `Ok` when it is open now.
    virtual QFuture<VaultReply> unlock() = 0;
    /// Names the backend for people in support, such as `libsecret (Secret Service)`, `memory`.
    virtual QString backend() const = 0;
};

/// The OS keychain, by QtKeychain. `service` is what a keyring's own window shows ("GuestPass").
std::unique_ptr<TokenVault> makeKeychainVault(const QString &service);
/// "This run only": ends with the object.
std::unique_ptr<TokenVault> makeMemoryVault();

} // namespace GuestPass
