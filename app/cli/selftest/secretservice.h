// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace GuestPass::Cli {

/// What can be seen of the Secret Service from outside, without a prompt.
struct SecretServiceView {
    bool hasBus = false;
    bool hasService = false;
    bool hasDefaultKeyring = false;
    std::optional<bool> isLocked;
};

/// Looks over D-Bus and calls `seen` once, unless `context` has gone.
void lookAtSecretService(QObject *context, const std::function<void(const SecretServiceView &)> &seen);

} // namespace GuestPass::Cli
