// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/tokenvault.h>
#include <vault/backend.h>
#include <vault/frame.h>
#include <vault/keychainjobs.h>
#include <vault/keychainstatus.h>
#include <vault/secretservice.h>

#include <QHash>

#include <optional>

namespace GuestPass {

/// The entries of the OS keychain: framed, read back after writing, compared before deleting, and every failure
/// explained. One call at a time; the vault has the queue. Nobody is told anything once this object is gone.
class KeychainEntries {
public:
    using Receiver = std::function<void(const VaultReply &)>;

    explicit KeychainEntries(const QString &service);

    void read(const QString &slot, const Receiver &receiver);
    void write(const QString &slot, const QByteArray &record, const Receiver &receiver);
    void remove(const QString &slot, const QByteArray &expected, const Receiver &receiver);
    void unlock(const Receiver &receiver);

    const KeychainBackend &store() const;

private:
    using Job = std::function<void(const KeychainJobs::Receiver &)>;

    void run(const QString &slot, const Job &job, const KeychainJobs::Receiver &receiver);
    void readRaw(const QString &slot, const KeychainJobs::Receiver &receiver);
    void removeRaw(const QString &slot, const KeychainJobs::Receiver &receiver);
    void writeFrame(const QString &slot, const Frame &frame, bool lastTry, const Receiver &receiver);
    void compareWritten(const QString &slot, const Frame &written, bool lastTry, const Receiver &receiver);
    void compareThenDelete(const QString &slot, const QByteArray &expected, const Receiver &receiver);
    void deleteEntry(const QString &slot, const Receiver &receiver);
    VaultReply opened(const QString &slot, const JobReply &job);
    void ask(const QString &slot, const SecretService::Receiver &receiver);
    void explain(KeychainCall call, const QString &slot, const JobReply &job, const Receiver &receiver);

    mutable std::optional<KeychainBackend> m_store;
    QHash<QString, quint64> m_generations; ///< the newest one seen of each slot
    KeychainJobs m_jobs;
    SecretService m_service;
};

} // namespace GuestPass
