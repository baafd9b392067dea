// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <pocketbase/filter.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace DemoStore::PocketBase;

namespace {

int comparisonsIn(const std::vector<Term> &terms)
{
    int count = 0;
    for (const Term &term : terms) {
        // A group has no sign, and nothing but a group may be without one.
        if (term.sign.isEmpty() == term.group.empty())
            std::abort();
        count += term.sign.isEmpty() ? comparisonsIn(term.group) : 1;
    }
    return count;
}

} // namespace

/// The parser of the demo store's filters.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString filter = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto terms = parseFilter(filter);
    if (!terms)
        return 0;
    const int comparisons = comparisonsIn(*terms);
    if (comparisons < 1 || comparisons > 200)
        std::abort();
    // Parentheses around a whole filter change nothing; only its limits may stand against them.
    const auto again = parseFilter(u'(' + filter + u'\n' + u')');
    if (again && again->at(0).group != *terms)
        std::abort();
    return 0;
}
