// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "text.h"

namespace GuestPass::Cli {

namespace {

// A store's product name could otherwise move the cursor, retitle the window or turn the line around.
bool isUnruly(QChar c)
{
    const char16_t u = c.unicode();
    const bool reorders = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    return c.category() == QChar::Other_Control || reorders || u == 0x2028 || u == 0x2029;
}

} // namespace

QString plain(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (isUnruly(c))
            c = QLatin1Char(' ');
    }
    return result.simplified();
}

} // namespace GuestPass::Cli
