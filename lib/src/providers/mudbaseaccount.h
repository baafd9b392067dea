// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/provider.h>
#include <providers/mudbasewire.h>

/// The ways to an account, in steps.
namespace GuestPass::Mudbase {

/// By password. Where the account waits for its mailed link, the flow ends with `unverified`, or without one with the
/// challenge to open that link.
Next logIn(const Wire &wire, const Applicant &applicant, const std::optional<Error> &unverified = {});

/// A new account, as somebody else than whoever the session acts for.
Next signUp(const Wire &wire, const Applicant &applicant);

/// The guest becomes an account; where the project has no such way, `signUp`.
Next convert(const Wire &wire, const Applicant &applicant, const Grant &guest);

/// The mailed link was opened (empty `input`), or is here. Then in by the password that the challenge has kept.
Next confirmLink(const Wire &wire, const Challenge &challenge, const Secret &input);

} // namespace GuestPass::Mudbase
