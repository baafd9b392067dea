// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace GuestPass {

/// Asks the desktop's keyring service what its client library does not tell: whether it is there, and whether it is
/// locked. Every call is asynchronous, opens no session with the service and sees no secret. Answers stop with this
/// object.
class SecretService {
public:
    enum class State {
        NotAvailable, ///< built without D-Bus
        NoBus,
        NoService,
        NoDefaultKeyring,
        CollectionLocked, ///< the entry was not seen, and the default keyring is locked
        LockedItem, ///< the entry is there, locked
        UnlockedItem, ///< the entry is there, readable
        Absent, ///< the keyring is open, and there is no such entry
        Open, ///< after unlock(); from probeWallet(): there, and switched on
        Dismissed, ///< the person closed the prompt
        Failed,
    };
    struct Answer {
        State state = State::Failed;
        QString detail; ///< English, for the journal

        bool operator==(const Answer &) const = default;
    };
    using Receiver = std::function<void(const Answer &)>;

    SecretService();
    ~SecretService();
    Q_DISABLE_COPY_MOVE(SecretService)

    /// Where the entry of `user` and `server` (QtKeychain's key and service) stands. Prompts nobody.
    void probe(const QString &user, const QString &server, const Receiver &receiver);
    /// Unlocks the default keyring and those with locked entries of `server`; may show the service's prompt, and then
    /// waits for the person. Open, Dismissed, or why not.
    void unlock(const QString &server, const Receiver &receiver);
    /// Whether KWallet answers on `service` and is switched on: Open, or why not.
    void probeWallet(const QString &service, const Receiver &receiver);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace GuestPass
