// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QTest>

namespace GuestPass::Test {

/// What a future comes to; `fallback` when it has not ended in time.
template<typename T>
T await(const QFuture<T> &future, const T &fallback = {}, int patience = 20'000)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, patience) ? future.result() : fallback;
}

} // namespace GuestPass::Test
