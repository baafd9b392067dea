// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>
#include <guestpass/secret.h>

namespace GuestPass::PocketBase {

/// Where the store is and which of its collections holds the accounts. A value: flows carry copies of it.
struct Wire {
    QUrl baseUrl;
    QString collection;
    QString emailDomain; ///< of the addresses that are made up for guests

    HttpRequest create(const QJsonObject &fields) const;
    /// By anybody who knows the password; sends no token.
    HttpRequest signIn(const QString &identity, const QString &password) const;
    HttpRequest refresh(const Secret &token) const;
    HttpRequest change(const QString &userId, const Secret &token, const QJsonObject &fields) const;
    /// A change that somebody who was let in already is not to wait for.
    HttpRequest changeInPassing(const QString &userId, const Secret &token, const QJsonObject &fields) const;
    /// One of the calls about mail and its links. `token` may be empty.
    HttpRequest operation(const QString &name, const QJsonObject &body, const Secret &token = {}) const;
};

/// The bare token (pocketbase.md §1.2), in place of whatever is there; an empty one leaves the request to nobody.
void useToken(HttpRequest &request, const Secret &token);

} // namespace GuestPass::PocketBase
