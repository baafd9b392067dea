// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/rules.h>

#include <iterator>

namespace FaultProxy {

namespace {

// Without backtracking: each piece between two stars is taken where it comes first.
bool matches(const QByteArray &glob, const QByteArray &text)
{
    const QList<QByteArray> pieces = glob.split('*');
    if (pieces.size() == 1)
        return glob == text;
    if (!text.startsWith(pieces.first()))
        return false;
    auto at = pieces.first().size();
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        at = text.indexOf(pieces.at(i), at);
        if (at < 0)
            return false;
        at += pieces.at(i).size();
    }
    return text.size() - at >= pieces.last().size() && text.endsWith(pieces.last());
}

// The distributions of the standard library differ between its makers, the generators do not.
double draw(std::mt19937_64 &random)
{
    constexpr double unit = 1.0 / double(quint64(1) << 53);
    return double(random() >> 11) * unit;
}

} // namespace

QString Act::name(const Any &action)
{
    static const char *const names[] = {
        "forward",  "answer",    "replaceReply", "dropBeforeForwarding", "dropReply", "delay", "delayReply", "drip",
        "truncate", "emptyBody", "shiftDate",    "replaceBody",          "garbage"};
    static_assert(std::size(names) == std::variant_size_v<Any>);
    return QString::fromLatin1(names[action.index()]);
}

bool Rule::fits(const QByteArray &requestMethod, const QByteArray &requestPath) const
{
    return (method.isEmpty() || method == requestMethod) && (path.isEmpty() || matches(path, requestPath));
}

Rules::Rules(const QList<Rule> &rules, quint64 seed)
{
    for (const Rule &rule : rules) {
        // Neighbouring seeds must not give one rule the numbers of another.
        std::seed_seq mixed{quint32(seed), quint32(seed >> 32), quint32(m_rules.size())};
        m_rules.push_back({rule, std::mt19937_64(mixed)});
    }
}

Rules::Decision Rules::decide(const QByteArray &method, const QByteArray &path)
{
    Decision decision;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        Counted &counted = m_rules[i];
        if (!counted.rule.fits(method, path) || !count(counted) || decision.rule)
            continue;
        if (counted.rule.times && counted.applied >= *counted.rule.times)
            continue;
        ++counted.applied;
        decision = {int(i), counted.rule.action};
    }
    return decision;
}

bool Rules::count(Counted &counted)
{
    const Rule &rule = counted.rule;
    const int match = ++counted.matches;
    // Drawn for every match, wanted or not, so that the n-th match always meets the n-th number.
    const bool lucky = draw(counted.random) < rule.probability;
    return lucky && match % rule.every == 0 && (rule.nth.isEmpty() || rule.nth.contains(match));
}

} // namespace FaultProxy
