// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../jsontext.h"
#include "dialect.h"

namespace DemoStore::CommerceEngine {

QJsonValue orNull(const QString &text);
JsonText anonymousUserJson(const Account &account);
JsonText userJson(const Account &account, bool loggedIn);
QJsonObject defaultPreferences();

/// {access_token, refresh_token}
JsonText tokensJson(const TokenPair &pair);

/// Signs the caller in to `account`: what a guest has goes with them, and a new session begins.
Response signedIn(Call &call, const Account &account, const QString &message);

/// 400 with the reason.
Response codeRefused(Codes::Verdict verdict);

/// {otp_token, otp_action}; with `x-debug-mode: true` the code too.
Response codeSent(const Call &call, const Code &code);

} // namespace DemoStore::CommerceEngine
