// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/result.h>

#include <QList>
#include <QMap>
#include <QStringList>
#include <QUrl>

namespace GuestPass {

/// Where a store is and how to speak to it. Public knowledge only: no secret belongs in a profile.
struct StoreProfile {
    enum class GuestStart { FirstUse, AtStart };

    QString id; ///< `[a-z0-9-]{1,40}`, names the slot in the keyring; never changes
    QString name; ///< for people
    QString service; ///< the id of one of `knownServices()`
    QUrl baseUrl; ///< https, or http on loopback; without a trailing slash; empty for the demo store until it runs
    QString apiKey; ///< publishable key
    QUrl checkoutUrl; ///< opened in the browser by Check Out; may be empty
    GuestStart guestStart = GuestStart::FirstUse;
    QMap<QString, QString> options; ///< what only this service has, such as `projectId`; see `knownServices()`
    bool demo = false; ///< served by the demo store that comes with the app, started on demand
    /// Field name -> the file that set it; empty: built in. An option is a field named `options.<id>`.
    QMap<QString, QString> origins;
    QStringList locked; ///< fields that an administrator locked; `options.<id>` for one option

    bool operator==(const StoreProfile &) const = default;
};

/// A profile file, or a part of one, that could not be used.
struct ProfileProblem {
    QString file;
    QString field; ///< empty when the whole file is meant
    QString reason; ///< English

    bool operator==(const ProfileProblem &) const = default;
};

struct StoreProfiles {
    QList<StoreProfile> profiles; ///< the demo stores first, then by name
    QList<ProfileProblem> problems;
};

/// Reads `*.json` of the folders, lowest precedence first (vendor, administrator, user), and merges files of one name
/// field by field. Never fails as a whole: what cannot be used is told in `problems`, and the rest stands. Missing
/// folders are fine. A folder listed in `mayLock` may carry `"locked": ["field", …]`, which later folders cannot
/// override.
StoreProfiles loadStoreProfiles(const QStringList &folders, const QStringList &mayLock = {});

/// The folders in force: `<prefix>/share/guestpass/stores.d`, `/etc/guestpass/stores.d`, `<config>/guestpass/stores.d`.
QStringList storeProfileFolders();
/// Those of the folders in force, where only the administrator may lock fields.
StoreProfiles loadStoreProfiles();

/// The profile of the demo store in its Commerce Engine dialect.
StoreProfile demoStoreProfile();
/// The demo store once in each dialect, that one first.
QList<StoreProfile> demoStoreProfiles();

/// Writes a profile to the user's folder (atomically), or says why that is not possible: Invalid with `fields`,
/// NotAllowed when the file cannot be written. Only the user's own values are written: whoever changes a field that has
/// an origin removes the origin; fields from other files and locked ones are left to them.
Result<Done> saveUserStoreProfile(const StoreProfile &profile, const QString &folder);

/// Deletes the user's own values of a store, so that only what other files say of it is left. NotFound when there are
/// none, Invalid when `id` is not an id, NotAllowed when the file cannot be deleted.
Result<Done> removeUserStoreProfile(const QString &id, const QString &folder);

} // namespace GuestPass
