// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <base/storeprofilefields.h>
#include <base/storeprofilelayer.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The content of a profile file: either a layer of good fields, or problems that say what is wrong.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QList<GuestPass::ProfileProblem> problems;
    const auto layer = GuestPass::parseProfile(QStringLiteral("tea.json"), QStringLiteral("tea"), bytes, problems);
    if (layer.has_value() != problems.isEmpty())
        std::abort();
    for (const GuestPass::ProfileProblem &problem : std::as_const(problems)) {
        if (problem.reason.isEmpty())
            std::abort();
    }
    if (!layer)
        return 0;
    for (auto field = layer->fields.constBegin(); field != layer->fields.constEnd(); ++field) {
        if (!GuestPass::profileFieldProblem(field.key(), *field).isEmpty())
            std::abort();
    }
    return 0;
}
