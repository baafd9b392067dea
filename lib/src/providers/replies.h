// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/secret.h>

#include <QJsonValue>
#include <QString>

/// What all dialects share in reading foreign values: nothing odd gets into a header, a path or a window.
namespace GuestPass::Providers {

/// A JWT (three base64url parts), at most 16 KiB; empty for anything else.
Secret readJwt(const QJsonValue &value);

/// An opaque token that can stand after `Bearer` (RFC 6750 §2.1), at most 16 KiB; empty for anything else.
Secret readBearer(const QJsonValue &value);

/// Whether an opaque id can become a path segment.
bool isUsableId(const QString &id);

/// Text for people or for comparing, of at most 200 characters; empty for anything but a string.
QString readText(const QJsonValue &value);

QString fullName(const QString &first, const QString &last);

struct SplitName {
    QString first;
    QString last; ///< empty for a name of one word

    bool operator==(const SplitName &) const = default;
};
/// The last word is the last name.
SplitName splitName(const QString &name);

} // namespace GuestPass::Providers
