// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>
#include <guestpass/secret.h>

namespace GuestPass::CommerceEngine {

/// Where the store is and how its requests are addressed and authorised. A value: flows carry copies of it.
struct Wire {
    QUrl baseUrl;
    QByteArray apiKey;

    /// A guest sign-in. `old` is an access token, dead or alive, whose identity is to be kept; may be empty.
    HttpRequest anonymous(const Secret &old) const;
    /// Sends no credentials but the refresh token itself.
    HttpRequest refresh(const Secret &refreshToken) const;
    /// A call of `auth/<operation>` by the bearer.
    HttpRequest auth(const QString &operation, const Secret &bearer, const QJsonObject &body) const;
    HttpRequest logout(const Secret &bearer) const;
    HttpRequest setName(const QString &userId, const QString &name, const Secret &bearer) const;
};

/// Only one of key and bearer may be on a request; these replace whichever is there.
void useKey(HttpRequest &request, const QByteArray &apiKey);
void useBearer(HttpRequest &request, const Secret &bearer);

} // namespace GuestPass::CommerceEngine
