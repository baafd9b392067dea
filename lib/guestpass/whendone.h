// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/result.h>

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>

namespace GuestPass {

/// Calls `f` once with the outcome, in this thread, unless `owner` has gone by then. A future that was cancelled, or
/// whose maker died, is a Cancelled where the outcome can say so, and nothing otherwise. Takes the one continuation
/// that a future has.
///
/// Qt 6.4 asserts in `then(context, …)` that the context still lives when the future finishes. So the continuation
/// keeps a context of its own, and only asks whether the owner is still there.
template<typename V>
void whenDone(QFuture<V> future, QObject *owner, std::type_identity_t<std::function<void(const V &)>> f)
{
    const auto context = std::make_shared<QObject>();
    const auto deliver = [context, owner = QPointer<QObject>(owner), f = std::move(f)](const V &outcome) {
        if (owner)
            f(outcome);
    };
    auto chained = future.then(context.get(), deliver);
    if constexpr (std::is_constructible_v<V, Error>) {
        chained.onCanceled(context.get(), [deliver] {
            deliver(Error{Error::Kind::Cancelled, 0, {}, QStringLiteral("Nobody was left to answer."), {}, {}});
        });
    }
}

} // namespace GuestPass
