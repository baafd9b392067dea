// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace GuestPass {

/// Whether a field of this name holds something secret: password, otp, token, code, authorization, cookie and their
/// kin, in any spelling (`refresh_token`, `newPassword`, `X-Api-Key`).
bool isSecretKey(const QString &key);

} // namespace GuestPass
