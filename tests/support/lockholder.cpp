// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/clock.h>
#include <vault/processlock.h>

#include <QCoreApplication>

#include <cstdio>

using namespace std::chrono_literals;

/// Takes the lock in the file that its argument names, says how that went, and keeps it until it is killed.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const auto clock = GuestPass::makeSystemClock();
    GuestPass::ProcessLock lock(QString::fromLocal8Bit(argv[1]), *clock);
    const auto outcome = lock.acquire(0ms);
    const bool held = outcome.result() == GuestPass::ProcessLock::Outcome::Acquired;
    std::puts(held ? "held" : "not held");
    std::fflush(stdout);
    return held ? QCoreApplication::exec() : 1;
}
