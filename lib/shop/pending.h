// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/result.h>

#include <QFuture>
#include <QPromise>

#include <utility>

namespace GuestPass::Shop {

/// One caller's promise. Whoever drops it without an answer gives the caller Cancelled instead of silence.
template<typename T>
class Pending {
public:
    Pending() { m_promise.start(); }
    ~Pending() { settle(Error{Error::Kind::Cancelled, 0, {}, QStringLiteral("The shop was closed."), {}, {}}); }
    Q_DISABLE_COPY_MOVE(Pending)

    QFuture<Result<T>> future() const { return m_promise.future(); }

    void settle(const Result<T> &outcome)
    {
        if (std::exchange(m_settled, true))
            return;
        m_promise.addResult(outcome);
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_settled = false;
};

} // namespace GuestPass::Shop
