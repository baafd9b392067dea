// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vault/processlock.h>

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace GuestPass {

/// Lets one credential-changing request go at a time: within this process by a queue, among the processes of this
/// account by a lock of the credential's scope. A turn ends when its last copy is dropped.
class Turns : public QObject {
    Q_OBJECT

public:
    using Turn = std::shared_ptr<void>;

    Turns(const QString &lockPath, Clock &clock, QObject *parent = nullptr);
    ~Turns() override;

    /// Calls `f` with the turn, unless `context` is gone by then. A null turn means that another process did not let go
    /// in time. When locks cannot be had at all (no writable folder), turns exclude this process only.
    void take(QObject *context, std::function<void(Turn)> f);
    /// Calls `f` at once, unless another process has a turn, or this one waits for its own: then nothing is done, and
    /// the answer is false. For what is over when `f` returns.
    bool now(const std::function<void()> &f);

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(Turn)> f;
    };

    void startNext();
    void hand(const Waiting &waiting, ProcessLock::Outcome outcome);
    void finish();

    ProcessLock m_lock;
    std::deque<Waiting> m_queue;
    bool m_busy = false;
    QObject m_life; ///< last: no continuation may run while the members above are going
};

} // namespace GuestPass
