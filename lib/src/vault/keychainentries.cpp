// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/keychainentries.h>

#include <base/crashpoint.h>

#include <algorithm>

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
void KeychainEntries::run(const QString &slot, const Job &job, const KeychainJobs::Receiver &receiver)
{
    job([this, slot, job, receiver](const JobReply &reply) {
        const bool byService = store().kind == Kind::SecretService || store().kind == Kind::WalletOrSecretService;
        if (reply.error != QKeychain::OtherError || !byService)
            return receiver(reply);
        ask(slot, [job, reply, receiver](const Probed &probed) {
            if (!isWell(probed.state))
                return receiver(reply);
            KeychainJobs::forgetService();
            job(receiver);
        });
    });
}

void KeychainEntries::readRaw(const QString &slot, const KeychainJobs::Receiver &receiver)
{
    run(
        slot, [this, slot](const KeychainJobs::Receiver &done) { m_jobs.read(slot, done); }, receiver);
}

void KeychainEntries::removeRaw(const QString &slot, const KeychainJobs::Receiver &receiver)
{
    run(
        slot, [this, slot](const KeychainJobs::Receiver &done) { m_jobs.remove(slot, done); }, receiver);
}

void KeychainEntries::read(const QString &slot, const Receiver &receiver)
{
    readRaw(slot, [this, slot, receiver](const JobReply &job) {
        if (job.error == QKeychain::NoError)
            receiver(opened(slot, job));
        else
            explain(KeychainCall::Read, slot, job, receiver);
    });
}

/// What a read brought, out of its frame.
VaultReply KeychainEntries::opened(const QString &slot, const JobReply &job)
{
    if (job.bytes.isEmpty()) // KWallet does that when it fails after opening
        return failed(u"the keyring answered with nothing"_s);
    const auto parsed = parseFrame(job.bytes);
    if (const auto *problem = std::get_if<FrameProblem>(&parsed))
        return {VaultStatus::Corrupt, {}, describe(*problem)};
    const auto &frame = std::get<Frame>(parsed);
    if (frame.parts != 1)
        return failed(u"the entry is split in a way that this version does not read"_s);
    quint64 &newest = m_generations[slot];
    newest = std::max(newest, frame.generation);
    return {VaultStatus::Ok, frame.payload, {}};
}

void KeychainEntries::write(const QString &slot, const QByteArray &record, const Receiver &receiver)
{
    writeFrame(slot, {++m_generations[slot], 0, 1, record}, false, receiver);
}

void KeychainEntries::writeFrame(const QString &slot, const Frame &frame, bool lastTry, const Receiver &receiver)
{
    const auto job = [this, slot, frame](const KeychainJobs::Receiver &done) {
        m_jobs.write(slot, toBytes(frame), done);
    };
    crashPoint("vault.write");
    run(slot, job, [this, slot, frame, lastTry, receiver](const JobReply &reply) {
        crashPoint("vault.written");
        if (reply.error == QKeychain::NoError)
            compareWritten(slot, frame, lastTry, receiver);
        else
            explain(KeychainCall::Write, slot, reply, receiver);
    });
}

void KeychainEntries::compareWritten(const QString &slot, const Frame &written, bool lastTry, const Receiver &receiver)
{
    readRaw(slot, [this, slot, written, lastTry, receiver](const JobReply &job) {
        if (job.error != QKeychain::NoError)
            return explain(KeychainCall::Read, slot, job, receiver);
        const VaultReply reply = opened(slot, job);
        crashPoint("vault.read-back");
        if (reply.status == VaultStatus::Ok && reply.record == written.payload)
            return receiver({VaultStatus::Ok, {}, {}});
        if (reply.status != VaultStatus::Corrupt || lastTry)
            return receiver(failed(u"read back something else than was written; "_s + reply.detail));
        // Text that some program left under this name hides every binary value. Deleting takes both.
        removeRaw(slot,
                  [this, slot, written, receiver](const JobReply &) { writeFrame(slot, written, true, receiver); });
    });
}

void KeychainEntries::remove(const QString &slot, const QByteArray &expected, const Receiver &receiver)
{
    // Asked first, because reading a locked entry would show a prompt, and signing out must not.
    ask(slot, [this, slot, expected, receiver](const Probed &probed) {
        if (probed.state == State::Absent || probed.state == State::NoDefaultKeyring)
            return receiver({VaultStatus::Ok, {}, {}});
        if (probed.state == State::LockedItem || probed.state == State::CollectionLocked)
            return receiver({VaultStatus::Locked, {}, u"the keyring is locked; nothing was removed"_s});
        compareThenDelete(slot, expected, receiver);
    });
}

void KeychainEntries::compareThenDelete(const QString &slot, const QByteArray &expected, const Receiver &receiver)
{
    readRaw(slot, [this, slot, expected, receiver](const JobReply &job) {
        if (job.error != QKeychain::NoError)
            return explain(KeychainCall::Remove, slot, job, receiver);
        if (!expected.isEmpty()) {
            const VaultReply present = opened(slot, job);
            if (present.status != VaultStatus::Ok)
                return receiver({present.status, {}, present.detail});
            if (present.record != expected)
                return receiver({VaultStatus::Ok, {}, u"a newer value was left alone"_s});
        }
        deleteEntry(slot, receiver);
    });
}

void KeychainEntries::deleteEntry(const QString &slot, const Receiver &receiver)
{
    crashPoint("vault.remove");
    removeRaw(slot, [this, slot, receiver](const JobReply &removed) {
        crashPoint("vault.removed");
        if (removed.error != QKeychain::NoError)
            return explain(KeychainCall::Remove, slot, removed, receiver);
        // A keyring that has just been locked reports success and deletes nothing.
        readRaw(slot, [this, slot, receiver](const JobReply &job) {
            if (job.error == QKeychain::NoError && !job.bytes.isEmpty())
                return receiver(failed(u"the keyring still has the entry that it said was removed"_s));
            explain(KeychainCall::Remove, slot, {QKeychain::EntryNotFound, job.text, {}}, receiver);
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
void KeychainEntries::ask(const QString &slot, const SecretService::Receiver &receiver)
{
    const auto probe = [this, slot, receiver] { m_service.probe(KeychainJobs::key(slot), m_jobs.service(), receiver); };
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

void KeychainEntries::explain(KeychainCall call, const QString &slot, const JobReply &job, const Receiver &receiver)
{
    ask(slot, [this, call, job, receiver](const Probed &probed) {
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
