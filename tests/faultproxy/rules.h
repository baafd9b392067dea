// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <faultproxy/httpframing.h>

#include <chrono>
#include <optional>
#include <random>
#include <variant>
#include <vector>

namespace FaultProxy {

/// What may happen to one request and its reply. Where nothing else is said, the server gets the request and answers
/// it as if nothing was wrong: whatever it commits stays committed.
namespace Act {
struct Forward { };
struct Answer { ///< in the server's place; the server never sees the request
    int status = 200;
    Fields fields;
    QByteArray body;
    bool operator==(const Answer &) const = default;
};
struct ReplaceReply { ///< once the server has answered
    Answer answer;
    bool operator==(const ReplaceReply &) const = default;
};
struct DropBeforeForwarding { }; ///< the server never sees the request
struct DropReply { }; ///< once the server has answered, the connection ends without a byte
struct Delay { ///< before the server gets the request
    std::chrono::milliseconds wait{};
    bool operator==(const Delay &) const = default;
};
struct DelayReply {
    std::chrono::milliseconds wait{};
    bool operator==(const DelayReply &) const = default;
};
struct Drip {
    int bytes = 1;
    std::chrono::milliseconds interval{};
    bool operator==(const Drip &) const = default;
};
struct Truncate { ///< at least one byte of a body is lost, however many may pass
    int bytes = 0;
    bool operator==(const Truncate &) const = default;
};
struct EmptyBody { };
struct ShiftDate {
    std::chrono::seconds by{};
    bool operator==(const ShiftDate &) const = default;
};
struct ReplaceBody {
    QByteArray body;
    bool operator==(const ReplaceBody &) const = default;
};
struct Garbage { }; ///< bytes of another protocol in place of the reply

using Any = std::variant<Forward, Answer, ReplaceReply, DropBeforeForwarding, DropReply, Delay, DelayReply, Drip,
                         Truncate, EmptyBody, ShiftDate, ReplaceBody, Garbage>;

/// As it stands in rules and in the log; `forward` for none.
QString name(const Any &action);
} // namespace Act

/// Which requests meet with an action. A request counts as a match of every rule whose method and path fit, whether or
/// not an earlier rule took it: `nth`, `every` and `probability` go by that count.
struct Rule {
    QByteArray method; ///< empty: any
    QByteArray path; ///< with `*` for any number of any bytes; empty: any
    QList<int> nth; ///< from 1; empty: all
    int every = 1;
    double probability = 1;
    std::optional<int> times; ///< how often at most
    Act::Any action;

    bool fits(const QByteArray &requestMethod, const QByteArray &requestPath) const;
};

/// Rules in force, with their counters. The first that applies wins. Equal seeds and equal requests in equal order give
/// equal decisions, on every platform.
class Rules {
public:
    struct Decision {
        std::optional<int> rule; ///< from 0
        Act::Any action;
    };

    Rules() = default;
    Rules(const QList<Rule> &rules, quint64 seed);

    Decision decide(const QByteArray &method, const QByteArray &path);

private:
    struct Counted {
        Rule rule;
        std::mt19937_64 random; ///< one for each rule, so that they do not disturb each other
        int matches = 0;
        int applied = 0;
    };

    static bool count(Counted &counted);

    std::vector<Counted> m_rules;
};

} // namespace FaultProxy
