// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace GuestPass {

/// What stands in the place of something hidden.
inline constexpr QLatin1String hiddenMark("<hidden>");

/// Replaces JWTs and other words that look like chance: keys, tokens, digests. Ids (ULIDs, UUIDs, up to 24 hexadecimal
/// digits), slugs, paths and identifiers stay. Takes time proportional to the length.
QString withoutRandomWords(const QString &text);

} // namespace GuestPass
