// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <qt6keychain/keychain.h>

namespace GuestPass {

/// What QtKeychain said.
struct JobReply {
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    QByteArray bytes; ///< of a read
};

/// QtKeychain's jobs, used the only way that is safe: without parents, never deleted or cancelled by us. When this
/// object goes, running jobs are abandoned to finish (or not) by themselves; nobody is told.
class KeychainJobs {
public:
    using Receiver = std::function<void(const JobReply &)>;

    /// `service` names the program in the keyring's own window.
    explicit KeychainJobs(const QString &service);

    void read(const QString &slot, const Receiver &receiver);
    /// `bytes` must not be empty: KWallet takes that for "remove".
    void write(const QString &slot, const QByteArray &bytes, const Receiver &receiver);
    void remove(const QString &slot, const Receiver &receiver);

    QString service() const { return m_service; }
    /// Names the product too: on Windows the service is ignored, and this alone must be unique.
    static QString key(const QString &slot);
    /// Makes libsecret forget the service that it once found; the next job finds the present one.
    static void forgetService();

private:
    void start(QKeychain::Job *job, const QString &slot, const Receiver &receiver);

    QString m_service;
    QObject m_context;
};

} // namespace GuestPass
