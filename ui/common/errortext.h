// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/result.h>
#include <guestpass/tokenvault.h>

#include <QString>

namespace GuestPass::Ui {

/// An Error in words for a shopper: one whole sentence, and what to do next (may be empty).
struct ErrorText {
    QString sentence;
    QString nextStep;
};

ErrorText describe(const Error &error);
/// What the keyring's trouble means, for notices and the account page.
ErrorText describe(VaultStatus status);
/// Why the keyring does not give a session that exists.
ErrorText describeUnreadable(VaultStatus status);
/// Sentence and next step in one.
QString asText(const ErrorText &text);

} // namespace GuestPass::Ui
