// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <base/uptime.h>

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <ctime>
#endif

namespace GuestPass {

namespace {

#ifndef Q_OS_WIN
std::chrono::milliseconds read(clockid_t clock)
{
    timespec time{};
    if (clock_gettime(clock, &time) != 0)
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec)
                                                                 + std::chrono::nanoseconds(time.tv_nsec));
}
#endif

} // namespace

#if defined(Q_OS_WIN)

std::chrono::milliseconds sinceBoot()
{
    return std::chrono::milliseconds(GetTickCount64());
}

std::chrono::milliseconds awakeSinceBoot()
{
    ULONGLONG tenths = 0; // of a microsecond
    QueryUnbiasedInterruptTime(&tenths);
    return std::chrono::milliseconds(tenths / 10000);
}

#elif defined(Q_OS_MACOS)

// There CLOCK_MONOTONIC goes on during sleep.
std::chrono::milliseconds sinceBoot()
{
    return read(CLOCK_MONOTONIC);
}

std::chrono::milliseconds awakeSinceBoot()
{
    return read(CLOCK_UPTIME_RAW);
}

#elif defined(Q_OS_LINUX)

// CLOCK_MONOTONIC, which steady_clock reads, stands still while a laptop sleeps.
std::chrono::milliseconds sinceBoot()
{
    return read(CLOCK_BOOTTIME);
}

std::chrono::milliseconds awakeSinceBoot()
{
    return read(CLOCK_MONOTONIC);
}

#else

std::chrono::milliseconds sinceBoot()
{
    return read(CLOCK_MONOTONIC);
}

std::chrono::milliseconds awakeSinceBoot()
{
    return read(CLOCK_MONOTONIC);
}

#endif

} // namespace GuestPass
