// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/http.h>
#include <guestpass/secret.h>

namespace GuestPass::Mudbase {

/// Who wants to be somebody.
struct Applicant {
    QString email;
    QString displayName; ///< may be empty
    Secret password;
};

/// Where the project is and how its requests are addressed (mudbase.md §1). A value: flows carry copies of it.
struct Wire {
    QUrl baseUrl;
    QString projectId;
    QString role; ///< the one that new accounts take
    QString deviceId; ///< may be empty

    HttpRequest anonymous() const;
    /// Sends no credentials but the refresh token itself.
    HttpRequest refresh(const Secret &refreshToken) const;
    HttpRequest convert(const Applicant &applicant, const Secret &bearer) const;
    HttpRequest signUp(const Applicant &applicant) const;
    HttpRequest logIn(const QString &email, const Secret &password) const;
    HttpRequest session(const Secret &bearer) const;
    HttpRequest logOut(const Secret &bearer) const;

    HttpRequest verifyEmail(const Secret &token) const;
    HttpRequest resendVerification(const QString &email) const;
    HttpRequest sendCode(const QString &email) const;
    HttpRequest verifyCode(const QString &email, const Secret &code) const;
    HttpRequest sendReset(const QString &email) const;
    HttpRequest confirmReset(const QString &email, const Secret &code, const Secret &newPassword) const;
    HttpRequest changePassword(const Secret &current, const Secret &next, const Secret &bearer) const;

private:
    QJsonObject inProject(QJsonObject body) const;
    HttpRequest post(const QString &operation, const QJsonObject &body) const;
};

/// Stands for a last name where the store demands one and the person has none.
QString noLastName();

/// Replaces whatever credentials are on the request; with an empty `bearer` none are left.
void useBearer(HttpRequest &request, const Secret &bearer);

} // namespace GuestPass::Mudbase
