// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "ratelimits.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

struct Rule {
    int most;
    qint64 seconds;
};

// Of the rules "*:auth", "*:create" and "/api/" the most specific one counts, for each collection on its own.
std::pair<Rule, QString> ruleFor(const QByteArray &method, const QString &path)
{
    const QString collection = path.section(u'/', 3, 3);
    if (method == "POST" && path.endsWith(u"/auth-with-password"_s))
        return {{2, 3}, u"auth:"_s + collection};
    if (method == "POST" && path.endsWith(u"/records"_s))
        return {{20, 5}, u"create:"_s + collection};
    return {{300, 10}, u"api"_s};
}

} // namespace

RateLimits::RateLimits(Clock clock)
    : m_clock(std::move(clock))
{
}

bool RateLimits::admit(const QByteArray &method, const QString &path)
{
    // Names of collections come from outside; there are never more windows than this to remember.
    constexpr qsizetype mostWindows = 1000;
    const auto [rule, key] = ruleFor(method, path);
    if (m_windows.size() > mostWindows)
        m_windows.clear();
    const qint64 now = m_clock();
    Window &window = m_windows[key];
    if (now - window.begun >= rule.seconds * second)
        window = {now, 0};
    return ++window.requests <= rule.most;
}

} // namespace DemoStore::PocketBase
