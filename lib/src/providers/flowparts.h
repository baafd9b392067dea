// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>

/// What the flows of all dialects are written with.
namespace GuestPass::Providers {

inline Next end(const Result<Outcome> &outcome)
{
    return outcome;
}

/// Ends a flow with a Result<Grant>, Result<Challenge> or Result<Done>.
template<typename T>
Next end(const Result<T> &result)
{
    if (!result)
        return Result<Outcome>(result.error());
    return Result<Outcome>(Outcome(*result));
}

inline Next nobodyThere()
{
    return Result<Outcome>(Error{Error::Kind::NotNow, 0, {}, QStringLiteral("There is no session for this."), {}, {}});
}

inline QString text(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

inline Challenge draft(Challenge::Purpose purpose, const QString &email, const QString &displayName = {})
{
    Challenge challenge;
    challenge.purpose = purpose;
    challenge.sentTo = email;
    challenge.displayName = displayName;
    return challenge;
}

} // namespace GuestPass::Providers
