// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/processlock.h>

#include <guestpass/clock.h>

#include <QDir>
#include <QFileInfo>
#include <QPromise>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr auto firstPause = 20ms;
constexpr auto longestPause = 100ms;

} // namespace

#ifdef Q_OS_UNIX

// Not QLockFile: it tells the living from the dead by what is written in the file, so a process killed between making
// and filling it, or a reused process id, would hold the lock for ever. The kernel's own lock knows.
class ProcessLock::Handle {
public:
    ~Handle()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    Outcome take(const QString &path, QString *problem)
    {
        m_fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        int failed = m_fd < 0 ? -1 : 0;
        if (m_fd >= 0) {
            do
                failed = ::flock(m_fd, LOCK_EX | LOCK_NB);
            while (failed != 0 && errno == EINTR);
        }
        if (failed == 0)
            return Outcome::Acquired;
        if (errno == EWOULDBLOCK)
            return Outcome::HeldElsewhere;
        *problem = QString::fromLocal8Bit(std::strerror(errno));
        return Outcome::Failed;
    }

private:
    int m_fd = -1;
};

#else

class ProcessLock::Handle {
public:
    Outcome take(const QString &path, QString *problem)
    {
        m_file = std::make_unique<QLockFile>(path);
        m_file->setStaleLockTime(0); // a slow holder is alive; a dead one is noticed by its process id
        if (m_file->tryLock(0))
            return Outcome::Acquired;
        if (m_file->error() == QLockFile::LockFailedError)
            return Outcome::HeldElsewhere;
        *problem = u"the lock file cannot be made"_s;
        return Outcome::Failed;
    }

private:
    std::unique_ptr<QLockFile> m_file;
};

#endif

struct ProcessLock::Attempt {
    QPromise<Outcome> promise;
    std::chrono::milliseconds deadline;
    std::chrono::milliseconds pause = firstPause;
};

ProcessLock::ProcessLock(const QString &path, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_clock(clock)
{
}

ProcessLock::~ProcessLock()
{
    // Not Failed: "go on without a lock" is the wrong thing to tell somebody whose session just ended.
    for (const auto &attempt : std::exchange(m_attempts, {}))
        settle(attempt, Outcome::HeldElsewhere);
}

QFuture<ProcessLock::Outcome> ProcessLock::acquire(std::chrono::milliseconds timeout)
{
    auto attempt = std::make_shared<Attempt>();
    attempt->promise.start();
    attempt->deadline = m_clock.monotonic() + timeout;
    const auto future = attempt->promise.future();
    m_attempts.push_back(attempt);
    poll(attempt);
    return future;
}

void ProcessLock::release()
{
    m_handle.reset();
}

bool ProcessLock::isHeld() const
{
    return m_handle != nullptr;
}

ProcessLock::Outcome ProcessLock::tryOnce()
{
    if (m_handle)
        return Outcome::HeldElsewhere;
    auto handle = std::make_unique<Handle>();
    Outcome outcome = handle->take(m_path, &m_problem);
    const QString folder = QFileInfo(m_path).absolutePath();
    // Also where the folder is there by now: another process may have made it just then, and may hold the lock.
    if (outcome == Outcome::Failed && QDir().mkpath(folder)) {
        handle = std::make_unique<Handle>();
        outcome = handle->take(m_path, &m_problem);
    }
    if (outcome == Outcome::Acquired)
        m_handle = std::move(handle);
    return outcome;
}

void ProcessLock::poll(const std::shared_ptr<Attempt> &attempt)
{
    const Outcome outcome = tryOnce();
    const auto left = attempt->deadline - m_clock.monotonic();
    if (outcome != Outcome::HeldElsewhere || left <= 0ms)
        return settle(attempt, outcome);
    const auto pause = std::min(attempt->pause, left);
    attempt->pause = std::min(attempt->pause * 2, longestPause);
    m_clock.callAfter(pause, this, [this, attempt] { poll(attempt); });
}

void ProcessLock::settle(const std::shared_ptr<Attempt> &attempt, Outcome outcome)
{
    std::erase(m_attempts, attempt);
    attempt->promise.addResult(outcome);
    // Last: whoever waited runs inside, and may release or even destroy this lock.
    attempt->promise.finish();
}

} // namespace GuestPass
