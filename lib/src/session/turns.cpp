// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/turns.h>

#include <guestpass/whendone.h>

#include <QPointer>

namespace GuestPass {

namespace {
// Longer than a request may take, so that whoever waits behind a slow store gets the answer and not an error.
constexpr std::chrono::seconds patience{40};
} // namespace

Turns::Turns(const QString &lockPath, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_lock(lockPath, clock)
{
}

Turns::~Turns() = default;

void Turns::take(QObject *context, std::function<void(Turn)> f)
{
    m_queue.push_back({context, std::move(f)});
    startNext();
}

bool Turns::now(const std::function<void()> &f)
{
    if (!m_lock.isHeld()) {
        using namespace std::chrono_literals;
        if (m_busy || m_lock.acquire(0ms).result() == ProcessLock::Outcome::HeldElsewhere)
            return false;
    }
    f();
    if (!m_busy)
        m_lock.release();
    return true;
}

void Turns::startNext()
{
    if (m_busy || m_queue.empty())
        return;
    m_busy = true;
    const Waiting waiting = std::move(m_queue.front());
    m_queue.pop_front();
    whenDone(m_lock.acquire(patience), &m_life,
             [this, waiting](ProcessLock::Outcome outcome) { hand(waiting, outcome); });
}

void Turns::hand(const Waiting &waiting, ProcessLock::Outcome outcome)
{
    const auto release = [this, life = QPointer(&m_life)](void *) {
        if (life)
            finish();
    };
    Turn turn(this, release);
    if (!waiting.context)
        return;
    if (outcome == ProcessLock::Outcome::HeldElsewhere)
        turn.reset();
    waiting.f(std::move(turn));
}

void Turns::finish()
{
    // Not at once: the turn may have been dropped in the middle of somebody's function, and what that one has put off
    // (Keeper::writeEntrySoon) belongs to the turn.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_lock.release();
            m_busy = false;
            startNext();
        },
        Qt::QueuedConnection);
}

} // namespace GuestPass
