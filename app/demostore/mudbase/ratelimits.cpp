// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "ratelimits.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

enum class What { Everything, Auth, Login, Registration, Resend, ResetConfirm, Refresh, Write };

struct Bucket {
    qint64 seconds;
    int most;
    What what;
};

constexpr Bucket buckets[] = {
    {900, 2000, What::Everything}, {900, 20, What::Auth},  {900, 5, What::Login},
    {3600, 3, What::Registration}, {900, 3, What::Resend}, {300, 3, What::ResetConfirm},
    {900, 60, What::Refresh},      {60, 600, What::Write},
};

bool counts(What what, const QByteArray &method, const QByteArray &path)
{
    switch (what) {
    case What::Everything:
        return true;
    case What::Auth: // refreshing was seen to work while everything else was refused
        return path.startsWith("/api/auth/") && path != "/api/auth/refresh";
    case What::Login:
        return path == "/api/auth/local/login";
    case What::Registration:
        return path == "/api/auth/local/register" || path.startsWith("/api/auth/local/signup/");
    case What::Resend:
        return path == "/api/auth/resend-verification" || path == "/api/users/resend-verification";
    case What::ResetConfirm:
        return path == "/api/auth/local/password-reset/confirm";
    case What::Refresh:
        return path == "/api/auth/refresh";
    case What::Write:
        return path.startsWith("/api/data/") && method != "GET";
    }
    return false;
}

} // namespace

RateLimits::RateLimits(Clock clock)
    : m_clock(std::move(clock))
{
}

// Of the stacked buckets the one with the least left speaks.
RateLimits::Verdict RateLimits::count(const QByteArray &method, const QByteArray &path)
{
    const qint64 now = m_clock();
    Verdict verdict;
    int least = std::numeric_limits<int>::max();
    for (const Bucket &bucket : buckets) {
        if (!counts(bucket.what, method, path))
            continue;
        Window &window = m_windows[int(bucket.what)];
        if (now - window.begun >= bucket.seconds * second)
            window = {now, 0};
        const int left = bucket.most - ++window.requests;
        if (left >= least)
            continue;
        least = left;
        const qint64 reset = (window.begun + bucket.seconds * second - now + second - 1) / second;
        verdict = {
            left < 0,
            bucket.what == What::Login,
            int(reset),
            {{"ratelimit-policy"_ba, QByteArray::number(bucket.most) + ";w=" + QByteArray::number(bucket.seconds)},
             {"ratelimit-remaining"_ba, QByteArray::number(std::max(left, 0))},
             {"ratelimit-reset"_ba, QByteArray::number(reset)}}};
    }
    if (verdict.refused)
        verdict.headers.append({"retry-after"_ba, QByteArray::number(verdict.retryAfter)});
    return verdict;
}

} // namespace DemoStore::Mudbase
