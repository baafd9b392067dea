// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "faultservices.h"

#include <guestpass/apiclient.h>
#include <guestpass/demostoreprocess.h>
#include <guestpass/journal.h>
#include <guestpass/session.h>
#include <support/faultproxy.h>
#include <support/skippingclock.h>

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace GuestPass::Test {

/// What a future comes to, or TimedOut. In an event loop of its own, as in the programs: QTest::qWaitFor sleeps between
/// two looks, and many short waits are then mostly sleep.
template<typename T>
Result<T> outcomeOf(const QFuture<Result<T>> &future)
{
    if (future.isFinished())
        return future.result();
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcher<Result<T>>::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    if (future.isFinished())
        return future.result();
    return Error{Error::Kind::TimedOut, 0, {}, QStringLiteral("The test waited too long."), {}, {}};
}

/// The demo store as a program of its own, behind the fault proxy.
class FaultStore {
public:
    FaultStore();
    ~FaultStore();
    Q_DISABLE_COPY_MOVE(FaultStore)

    bool start();
    QString problem() const { return m_problem; }
    /// How to get there through the proxy.
    StoreProfile profile(const FaultService &service) const;
    /// Guests and members of a service, as they stand in the data file.
    int people(const FaultService &service) const;

    /// From here to `end` requests meet with these rules.
    bool begin(const QByteArray &rules);
    /// False when no request did, too: then nothing was proved.
    bool end();
    /// Whatever was begun.
    bool mend() { return m_proxy.clear(); }

private:
    QTemporaryDir m_folder;
    DemoStoreProcess m_store;
    FaultProxy m_proxy;
    qsizetype m_seenBefore = 0;
    QString m_problem;
};

/// What stays when a program ends: the keyring and the index. And who uses them.
class FaultShopper {
public:
    FaultShopper(const FaultService &service, const StoreProfile &profile);
    ~FaultShopper();
    Q_DISABLE_COPY_MOVE(FaultShopper)

    /// As if the program was ended and started again.
    void start();
    /// Asks the store who this is; whom it serves, or nobody.
    QString askWhoIAm();
    QString userId() const;
    Session &session() { return *m_session; }
    SkippingClock &clock() { return m_clock; }

private:
    FaultService m_service;
    QUrl m_base;
    QTemporaryDir m_folder;
    SkippingClock m_clock;
    Journal m_journal{{}, m_clock};
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<TokenVault> m_vault;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ApiClient> m_api;
};

} // namespace GuestPass::Test
