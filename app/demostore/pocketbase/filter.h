// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace DemoStore::PocketBase {

/// One side of a comparison.
struct Operand {
    enum class Kind {
        Name, ///< a field, or a path of relations that ends in one
        Number,
        Text, ///< without its quotes
        Literal, ///< true, false or null
        Macro, ///< "@now" and its like
    };

    Kind kind = Kind::Name;
    QString text;

    bool operator==(const Operand &) const = default;
};

/// One comparison, or a group in parentheses.
struct Term {
    bool orBefore = false; ///< joined to the term before it by `||` and not by `&&`
    Operand left;
    QString sign; ///< "=", "!=", ">", ">=", "<", "<=", "~" or "!~"; empty for a group
    Operand right;
    std::vector<Term> group;

    bool operator==(const Term &) const = default;
};

/// What a filter of this service says: nothing for bad syntax, for more than 3500 characters, 200 comparisons or
/// 50 nested parentheses, and for the functions (geoDistance, strftime), which this dialect does not have.
std::optional<std::vector<Term>> parseFilter(const QString &filter);

} // namespace DemoStore::PocketBase
