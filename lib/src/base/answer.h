// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <base/waiters.h>

#include <memory>

namespace GuestPass {

/// The other end of one caller's future, to be carried through a chain of continuations. When the last copy goes
/// without an answer, because a context died on the way, the caller gets Cancelled instead of silence.
template<typename T>
class Answer {
public:
    Answer()
        : m_waiters(std::make_shared<Waiters<T>>())
    {
    }

    /// Call it once.
    QFuture<Result<T>> future() const { return m_waiters->add(); }
    void operator()(const Result<T> &outcome) const { m_waiters->settle(outcome); }
    bool isSame(const Answer &other) const { return m_waiters == other.m_waiters; }

private:
    std::shared_ptr<Waiters<T>> m_waiters;
};

} // namespace GuestPass
