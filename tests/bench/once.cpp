// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <bench/measures.h>
#include <bench/slot.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace GuestPass::Bench {

void runOnce(Context &context, const Measure &measure)
{
    auto *slot = new Slot(context, u"bench"_s, measure.base, measure.owner);
    slot->call([](QJsonObject line) {
        line.insert("peakKb"_L1, peakMemory());
        say(line);
        QCoreApplication::exit(line.value("user"_L1).isString() ? 0 : 1);
    });
}

} // namespace GuestPass::Bench
