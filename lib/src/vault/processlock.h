// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace GuestPass {

class Clock;

/// Excludes the other processes of this account, and other locks of the same path in this process. Never blocks; the
/// system frees it when its process dies, however that happens.
class ProcessLock : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        Acquired,
        HeldElsewhere, ///< somebody did not let go in time, or this object went away while waiting
        Failed, ///< no lock can be had here (unwritable folder, say); `problem()` tells why
    };
    Q_ENUM(Outcome)

    /// `path` is a file that is made, with its folder, and then stays. `clock` must outlive this.
    ProcessLock(const QString &path, Clock &clock, QObject *parent = nullptr);
    ~ProcessLock() override;

    /// Tries at once, then now and again until `timeout` has passed. While this object holds the lock, it waits for
    /// itself.
    QFuture<Outcome> acquire(std::chrono::milliseconds timeout);
    void release();
    bool isHeld() const;
    QString problem() const { return m_problem; }

private:
    class Handle;
    struct Attempt;

    Outcome tryOnce();
    void poll(const std::shared_ptr<Attempt> &attempt);
    void settle(const std::shared_ptr<Attempt> &attempt, Outcome outcome);

    QString m_path;
    Clock &m_clock;
    QString m_problem;
    std::unique_ptr<Handle> m_handle;
    std::vector<std::shared_ptr<Attempt>> m_attempts;
};

} // namespace GuestPass
