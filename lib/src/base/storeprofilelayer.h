// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/storeprofile.h>

#include <QJsonObject>

#include <optional>

namespace GuestPass {

/// What one file says about one store: only the fields that stand in it, all of them valid.
struct ProfileLayer {
    QString id; ///< the file's base name
    QString file;
    QJsonObject fields; ///< without `id` and `locked`
    QStringList locked;
};

/// Reads one file. A file with anything wrong in it is not used at all: half of a profile may send one store's key to
/// another store's address. Every problem is appended, so that they can be mended in one go.
std::optional<ProfileLayer> readProfileFile(const QString &path, QList<ProfileProblem> &problems);

/// The same for the content of a file.
std::optional<ProfileLayer> parseProfile(const QString &file, const QString &id, const QByteArray &content,
                                         QList<ProfileProblem> &problems);

bool isProfileId(const QString &text);

} // namespace GuestPass
