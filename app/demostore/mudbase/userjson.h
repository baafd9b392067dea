// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dialect.h"

namespace DemoStore::Mudbase {

/// The service's `User`, with its id under both names.
QJsonObject userJson(const User &user);
/// The short form that starts with {id, email, firstName, lastName}.
QJsonObject briefUserJson(const User &user);
QJsonValue roleJson(const User &user);

/// {message, token, refreshToken, expiresIn}
QJsonObject pairJson(const QString &message, const TokenPair &pair);

} // namespace DemoStore::Mudbase
