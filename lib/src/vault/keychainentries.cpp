// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/keychainentries.h>

#include <base/crashpoint.h>
#include <vault/frame.h>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

using Kind = KeychainBackend::Kind;
using Probed = SecretService::Answer;
using State = SecretService::State;

VaultReply failed(const QString &detail)
{
    return {VaultStatus::Failed, {}, detail};
}

/// There is a service, and it finds its way around: what failed was on the way to it.
bool isWell(State state)
{
    return state == State::Absent || state == State::UnlockedItem || state == State::LockedItem
        || state == State::CollectionLocked;
}

} // namespace

KeychainEntries::KeychainEntries(const QString &service)
    : m_jobs(service)
{
}

/// libsecret keeps its session with a service that has been restarted since, and fails for ever. So when it fails and
/// the service is well, it is made to forget, and tried again.
void KeychainEntries::run(const QString &name, const Job &job, const KeychainJobs::Receiver &receiver)
{
    job([this, name, job, receiver](const JobReply &reply) {
        const bool byService = store().kind == Kind::SecretService || store().kind == Kind::WalletOrSecretService;
        if (reply.error != QKeychain::OtherError || !byService)
            return receiver(reply);
        ask(name, [job, reply, receiver](const Probed &probed) {
            if (!isWell(probed.state))
                return receiver(reply);
            KeychainJobs::forgetService();
            job(receiver);
        });
    });
}

void KeychainEntries::readRaw(const QString &name, const KeychainJobs::Receiver &receiver)
{
    run(
        name, [this, name](const KeychainJobs::Receiver &done) { m_jobs.read(name, done); }, receiver);
}

void KeychainEntries::removeRaw(const QString &name, const KeychainJobs::Receiver &receiver)
{
    run(
        name, [this, name](const KeychainJobs::Receiver &done) { m_jobs.remove(name, done); }, receiver);
}

void KeychainEntries::read(const QString &name, const Receiver &receiver)
{
    readRaw(name, [this, name, receiver](const JobReply &job) {
        if (job.error == QKeychain::NoError)
            receiver({VaultStatus::Ok, job.bytes, {}});
        else
            explain(KeychainCall::Read, name, job, receiver);
    });
}

void KeychainEntries::peek(const QString &name, const Receiver &receiver)
{
    ask(name, [this, name, receiver](const Probed &probed) {
        if (probed.state == State::Absent)
            return receiver({VaultStatus::Absent, {}, {}});
        if (probed.state == State::NoDefaultKeyring)
            return receiver({VaultStatus::NoDefaultKeyring, {}, {}});
        if (probed.state == State::LockedItem || probed.state == State::CollectionLocked)
            return receiver({VaultStatus::Locked, {}, u"the keyring is locked"_s});
        read(name, receiver);
    });
}

void KeychainEntries::write(const QString &name, const QByteArray &bytes, const Receiver &receiver)
{
    writeBytes(name, bytes, false, receiver);
}

void KeychainEntries::writeBytes(const QString &name, const QByteArray &bytes, bool lastTry, const Receiver &receiver)
{
    const auto job = [this, name, bytes](const KeychainJobs::Receiver &done) { m_jobs.write(name, bytes, done); };
    crashPoint("vault.write");
    run(name, job, [this, name, bytes, lastTry, receiver](const JobReply &reply) {
        crashPoint("vault.written");
        if (reply.error == QKeychain::NoError)
            compareWritten(name, bytes, lastTry, receiver);
        else
            explain(KeychainCall::Write, name, reply, receiver);
    });
}

void KeychainEntries::compareWritten(const QString &name, const QByteArray &written, bool lastTry,
                                     const Receiver &receiver)
{
    readRaw(name, [this, name, written, lastTry, receiver](const JobReply &job) {
        if (job.error != QKeychain::NoError)
            return explain(KeychainCall::Read, name, job, receiver);
        crashPoint("vault.read-back");
        if (job.bytes == written)
            return receiver({VaultStatus::Ok, {}, {}});
        const auto parsed = parseFrame(job.bytes);
        const auto *problem = std::get_if<FrameProblem>(&parsed);
        if (problem == nullptr || job.bytes.isEmpty() || lastTry)
            return receiver(failed(u"read back something else than was written; "_s
                                   + (problem != nullptr ? describe(*problem) : u"another program was quicker"_s)));
        // Text that some program left under this name hides every binary value. Deleting takes both.
        removeRaw(name,
                  [this, name, written, receiver](const JobReply &) { writeBytes(name, written, true, receiver); });
    });
}

void KeychainEntries::remove(const QString &name, const Receiver &receiver)
{
    crashPoint("vault.remove");
    removeRaw(name, [this, name, receiver](const JobReply &removed) {
        crashPoint("vault.removed");
        if (removed.error != QKeychain::NoError)
            return explain(KeychainCall::Remove, name, removed, receiver);
        // A keyring that has just been locked reports success and deletes nothing.
        readRaw(name, [this, name, receiver](const JobReply &job) {
            if (job.error == QKeychain::NoError && !job.bytes.isEmpty())
                return receiver(failed(u"the keyring still has the entry that it said was removed"_s));
            explain(KeychainCall::Remove, name, {QKeychain::EntryNotFound, job.text, {}}, receiver);
        });
    });
}

void KeychainEntries::unlock(const Receiver &receiver)
{
    const auto answered = [this, receiver](const Probed &answer) {
        receiver(judgeUnlock(answer, store().libraryMissing));
    };
    // Elsewhere there is nothing to unlock by itself: reading shows the platform's own prompt.
    if (store().kind == Kind::SecretService)
        return m_service.unlock(m_jobs.service(), answered);
    if (store().walletService.isEmpty())
        return answered({State::Open, {}});
    m_service.probeWallet(store().walletService, [this, answered](const Probed &answer) {
        if (answer.state != State::Open && store().kind == Kind::WalletOrSecretService)
            return m_service.unlock(m_jobs.service(), answered);
        answered(answer);
    });
}

/// What the service says about an entry, where there is a service to ask.
void KeychainEntries::ask(const QString &name, const SecretService::Receiver &receiver)
{
    const auto probe = [this, name, receiver] { m_service.probe(KeychainJobs::key(name), m_jobs.service(), receiver); };
    switch (store().kind) {
    case Kind::SecretService:
        return probe();
    case Kind::Wallet:
        return m_service.probeWallet(store().walletService, receiver);
    case Kind::WalletOrSecretService:
        return m_service.probeWallet(store().walletService, [receiver, probe](const Probed &answer) {
            answer.state == State::Open ? receiver(answer) : probe();
        });
    case Kind::SecretFile:
    case Kind::SecretPortal:
    case Kind::System:
        return receiver({State::NotAvailable, {}});
    }
}

void KeychainEntries::explain(KeychainCall call, const QString &name, const JobReply &job, const Receiver &receiver)
{
    ask(name, [this, call, job, receiver](const Probed &probed) {
        receiver(judge(call, job, probed, store().libraryMissing));
    });
}

const KeychainBackend &KeychainEntries::store() const
{
    if (!m_store)
        m_store = detectBackend();
    return *m_store;
}

} // namespace GuestPass
