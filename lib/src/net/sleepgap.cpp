// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <net/sleepgap.h>

#include <utility>

using namespace std::chrono_literals;

namespace GuestPass {

namespace {
constexpr auto shortest = 5s;
} // namespace

SleepGap::SleepGap(std::chrono::milliseconds sinceBoot, std::chrono::milliseconds awake)
    : m_asleep(sinceBoot - awake)
{
}

bool SleepGap::slept(std::chrono::milliseconds sinceBoot, std::chrono::milliseconds awake)
{
    const auto asleep = sinceBoot - awake;
    return asleep - std::exchange(m_asleep, asleep) >= shortest;
}

} // namespace GuestPass
