// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/backoff.h>

#include <QRandomGenerator>

#include <algorithm>

namespace GuestPass {

using namespace std::chrono_literals;

namespace {

/// Nobody was there, or somebody in the store's place.
bool isUnreachable(const Error &error)
{
    using Kind = Error::Kind;
    return error.retryAfter == 0s
        && (error.kind == Kind::Offline || error.kind == Kind::TimedOut || error.kind == Kind::Insecure
            || error.kind == Kind::NotTheStore);
}

} // namespace

Backoff::Backoff(const Clock &clock)
    : m_clock(clock)
{
}

void Backoff::succeeded()
{
    m_failures = 0;
    m_unreachable = false;
    m_notBefore = 0ms;
}

void Backoff::failed(const Error &error)
{
    m_unreachable = isUnreachable(error);
    const std::chrono::milliseconds full =
        std::min<std::chrono::milliseconds>(60s, 1s * (1 << std::min(m_failures, 6)));
    // Half fixed, half random: clients that failed together do not come back together.
    const auto jittered = full / 2 + full / 2 * QRandomGenerator::global()->bounded(1000) / 1000;
    m_notBefore = m_clock.monotonic() + std::max<std::chrono::milliseconds>(jittered, error.retryAfter);
    ++m_failures;
}

void Backoff::forgetUnreachable()
{
    if (m_unreachable)
        succeeded();
}

std::chrono::milliseconds Backoff::remaining() const
{
    if (m_failures == 0)
        return 0ms;
    return std::max(0ms, m_notBefore - m_clock.monotonic());
}

} // namespace GuestPass
