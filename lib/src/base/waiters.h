// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/result.h>

#include <QFuture>
#include <QPromise>

#include <utility>
#include <vector>

namespace GuestPass {

/// Many callers, one outcome. A QFuture keeps a single continuation, so every caller gets a promise of its own and all
/// are settled together. Destruction settles with Cancelled.
template<typename T>
class Waiters {
public:
    Waiters() = default;
    ~Waiters() { settle(Error{Error::Kind::Cancelled, 0, {}, QStringLiteral("The session ended."), {}, {}}); }
    Q_DISABLE_COPY_MOVE(Waiters)

    bool isEmpty() const { return m_promises.empty(); }

    QFuture<Result<T>> add()
    {
        auto &promise = m_promises.emplace_back();
        promise.start();
        return promise.future();
    }

    void settle(const Result<T> &outcome)
    {
        // A continuation runs inside finish() and may ask again: it must find an empty list.
        for (auto &promise : std::exchange(m_promises, {})) {
            promise.addResult(outcome);
            promise.finish();
        }
    }

private:
    std::vector<QPromise<Result<T>>> m_promises;
};

/// A future that is settled already.
template<typename T>
QFuture<Result<T>> settled(Result<T> outcome)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(outcome));
    promise.finish();
    return promise.future();
}

} // namespace GuestPass
