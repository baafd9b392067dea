// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>

namespace GuestPass::Test {

/// What `call` tells the receiver that it is given, and `T{}` when that takes too long. By the event loop and not by
/// looking every 10 ms, as await() does: a keyring takes many turns of it for each of many calls.
template<typename T, typename Call>
T answerTo(const Call &call)
{
    QEventLoop loop;
    T answer{};
    bool answered = false;
    call([&](const T &told) {
        answer = told;
        answered = true;
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    if (!answered)
        loop.exec();
    return answer;
}

template<typename T>
T answerOf(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    return answerTo<T>([&](const auto &receiver) {
        QObject::connect(&watcher, &QFutureWatcher<T>::finished, &watcher,
                         [&future, receiver] { receiver(future.result()); });
        watcher.setFuture(future);
    });
}

} // namespace GuestPass::Test
