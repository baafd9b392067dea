// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <session/rotation.h>

#include <guestpass/journal.h>

using namespace Qt::StringLiterals;

namespace GuestPass {

Rotation rotationOf(const std::optional<RefreshIntent> &intent, const QString &present)
{
    if (!intent)
        return Rotation::NotSent;
    return intent->credential == present ? Rotation::Unknown : Rotation::Received;
}

QString keyOf(Rotation rotation)
{
    switch (rotation) {
    case Rotation::NotSent:
        return u"notSent"_s;
    case Rotation::Unknown:
        return u"unknown"_s;
    case Rotation::Received:
        return u"received"_s;
    }
    return {};
}

QString fingerprintOf(const Tokens &tokens, const Journal &journal)
{
    return journal.fingerprint(tokens.refresh.isEmpty() ? tokens.access.reveal() : tokens.refresh.reveal());
}

} // namespace GuestPass
