// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/result.h>

#include <QNetworkReply>

#include <optional>

namespace GuestPass {

/// What a finished QNetworkReply amounts to: nothing when a complete HTTP answer came, else the Error.
std::optional<Error> transportError(QNetworkReply::NetworkError error, int status, const QString &words);

} // namespace GuestPass
