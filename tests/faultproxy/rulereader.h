// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <faultproxy/rules.h>

#include <QJsonValue>

namespace FaultProxy {

/// Rules as JSON: a list of rules, or an object with the list as `rules` and a comment as `//`. Strict, so that a
/// misspelt fault is not taken for one that a client survives.
struct RuleList {
    QList<Rule> rules;
    QString problem; ///< a sentence with the number of the rule, from 1, and the field; empty: all is well
};

RuleList readRules(const QByteArray &json);
RuleList readRules(const QJsonValue &json);

} // namespace FaultProxy
