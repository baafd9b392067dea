// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vault/backend.h>
#include <vault/entries.h>
#include <vault/keychainjobs.h>
#include <vault/keychainstatus.h>
#include <vault/secretservice.h>

#include <optional>

namespace GuestPass {

/// The entries of the OS keychain: read back after writing, looked for after deleting, and every failure explained. One
/// call at a time; the vault has the queue. Nobody is told anything once this object is gone.
class KeychainEntries final : public Entries {
public:
    explicit KeychainEntries(const QString &service);

    void read(const QString &name, const Receiver &receiver) override;
    void peek(const QString &name, const Receiver &receiver) override;
    void write(const QString &name, const QByteArray &bytes, const Receiver &receiver) override;
    void remove(const QString &name, const Receiver &receiver) override;
    void unlock(const Receiver &receiver);

    const KeychainBackend &store() const;

private:
    using Job = std::function<void(const KeychainJobs::Receiver &)>;

    void run(const QString &name, const Job &job, const KeychainJobs::Receiver &receiver);
    void readRaw(const QString &name, const KeychainJobs::Receiver &receiver);
    void removeRaw(const QString &name, const KeychainJobs::Receiver &receiver);
    void writeBytes(const QString &name, const QByteArray &bytes, bool lastTry, const Receiver &receiver);
    void compareWritten(const QString &name, const QByteArray &written, bool lastTry, const Receiver &receiver);
    void ask(const QString &name, const SecretService::Receiver &receiver);
    void explain(KeychainCall call, const QString &name, const JobReply &job, const Receiver &receiver);

    mutable std::optional<KeychainBackend> m_store;
    KeychainJobs m_jobs;
    SecretService m_service;
};

} // namespace GuestPass
