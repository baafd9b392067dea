// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/keychainvault.h>

#include <vault/keychainentries.h>
#include <vault/partedentries.h>
#include <vault/recordparts.h>

#include <QAbstractEventDispatcher>
#include <QPromise>

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

using Promise = QPromise<VaultReply>;

#ifdef Q_OS_WIN
constexpr qsizetype largestPayload = 2000; // CRED_MAX_CREDENTIAL_BLOB_SIZE is 2,560, with the frame's header
#else
constexpr qsizetype largestPayload = largestRecord;
#endif

VaultReply failed(const QString &detail)
{
    return {VaultStatus::Failed, {}, detail};
}

VaultReply ending()
{
    return failed(u"the program is ending"_s);
}

void settle(Promise promise, const VaultReply &reply)
{
    promise.addResult(reply);
    promise.finish();
}

bool runsOnGLib()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher != nullptr && dispatcher->inherits("QEventDispatcherGlib");
}

class KeychainVault final : public TokenVault {
public:
    KeychainVault(const QString &service, qsizetype largestEntry)
        : m_keychain(service)
        , m_entries(m_keychain, largestEntry)
    {
    }
    ~KeychainVault() override;
    Q_DISABLE_COPY_MOVE(KeychainVault)

    QFuture<VaultReply> read(const QString &slot) override { return enqueue(KeychainCall::Read, slot, {}); }
    QFuture<VaultReply> write(const QString &slot, const QByteArray &record) override;
    QFuture<VaultReply> remove(const QString &slot, const QByteArray &expected) override
    {
        return enqueue(KeychainCall::Remove, slot, expected);
    }
    QFuture<VaultReply> unlock() override;
    QString backend() const override { return m_keychain.store().name; }

private:
    struct Task {
        KeychainCall call = KeychainCall::Read;
        QString slot;
        QByteArray record; ///< to write, or expected
        Promise promise;
    };

    QFuture<VaultReply> enqueue(KeychainCall call, const QString &slot, const QByteArray &record);
    std::size_t nextIndex() const;
    void scheduleNext();
    void startNext();
    void run(const Task &task);
    void finish(const VaultReply &reply);
    void unlocked(const VaultReply &reply);

    std::deque<Task> m_queue;
    std::optional<Task> m_running;
    std::vector<Promise> m_unlocking;
    bool m_ending = false;
    KeychainEntries m_keychain;
    PartedEntries m_entries;
    QObject m_context;
};

KeychainVault::~KeychainVault()
{
    m_ending = true;
    if (m_running)
        settle(std::move(m_running->promise), ending());
    for (Task &task : std::exchange(m_queue, {}))
        settle(std::move(task.promise), ending());
    unlocked(ending());
}

QFuture<VaultReply> KeychainVault::write(const QString &slot, const QByteArray &record)
{
    if (record.size() > largestRecord)
        return QtFuture::makeReadyFuture(VaultReply{VaultStatus::TooLarge, {}, u"the record is too large"_s});
    return enqueue(KeychainCall::Write, slot, record);
}

QFuture<VaultReply> KeychainVault::enqueue(KeychainCall call, const QString &slot, const QByteArray &record)
{
    if (m_ending || slot.isEmpty())
        return QtFuture::makeReadyFuture(m_ending ? ending() : failed(u"an entry needs a name"_s));
    Task &task = m_queue.emplace_back(Task{call, slot, record, {}});
    task.promise.start();
    const auto future = task.promise.future();
    scheduleNext();
    return future;
}

/// Reads first, because somebody waits for them; but never past something that concerns the same entry.
std::size_t KeychainVault::nextIndex() const
{
    for (std::size_t i = 0; i < m_queue.size(); ++i) {
        const auto here = m_queue.begin() + std::ptrdiff_t(i);
        const auto sameEntry = [here](const Task &task) { return task.slot == here->slot; };
        if (here->call == KeychainCall::Read && std::none_of(m_queue.begin(), here, sameEntry))
            return i;
    }
    return 0;
}

void KeychainVault::scheduleNext()
{
    QMetaObject::invokeMethod(
        &m_context, [this] { startNext(); }, Qt::QueuedConnection);
}

void KeychainVault::startNext()
{
    if (m_running || m_queue.empty())
        return;
    const auto next = m_queue.begin() + std::ptrdiff_t(nextIndex());
    m_running.emplace(std::move(*next));
    m_queue.erase(next);
    if (m_keychain.store().needsGLib() && !runsOnGLib())
        return finish(failed(u"libsecret cannot answer: this program's event loop is not GLib's"_s));
    run(*m_running);
}

void KeychainVault::run(const Task &task)
{
    const auto receiver = [this](const VaultReply &reply) { finish(reply); };
    switch (task.call) {
    case KeychainCall::Read:
        return m_entries.read(task.slot, receiver);
    case KeychainCall::Write:
        return m_entries.write(task.slot, task.record, receiver);
    case KeychainCall::Remove:
        return m_entries.remove(task.slot, task.record, receiver);
    }
}

void KeychainVault::finish(const VaultReply &reply)
{
    Promise promise = std::move(m_running->promise);
    m_running.reset();
    scheduleNext();
    // Last: the continuation runs inside, and may destroy this vault.
    settle(std::move(promise), reply);
}

QFuture<VaultReply> KeychainVault::unlock()
{
    if (m_ending)
        return QtFuture::makeReadyFuture(ending());
    Promise &promise = m_unlocking.emplace_back();
    promise.start();
    const auto future = promise.future();
    // Not in the queue: what waits there may be waiting for just this. One prompt serves everybody.
    if (m_unlocking.size() == 1)
        m_keychain.unlock([this](const VaultReply &reply) { unlocked(reply); });
    return future;
}

void KeychainVault::unlocked(const VaultReply &reply)
{
    for (Promise &promise : std::exchange(m_unlocking, {}))
        settle(std::move(promise), reply);
}

} // namespace

std::unique_ptr<TokenVault> makeKeychainVault(const QString &service)
{
    return makeKeychainVault(service, largestPayload);
}

std::unique_ptr<TokenVault> makeKeychainVault(const QString &service, qsizetype largestEntry)
{
    return std::make_unique<KeychainVault>(service, largestEntry);
}

} // namespace GuestPass
