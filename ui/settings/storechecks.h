// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/storeprofile.h>

namespace GuestPass::Ui {

/// What a person typed for a store.
struct StoreDraft {
    QString name;
    QString id; ///< empty: made from the name
    QString service;
    QString address;
    QString apiKey;
    QString checkout;
    bool guestAtStart = false;
    QMap<QString, QString> options; ///< by id; empty: not set

    bool operator==(const StoreDraft &) const = default;
};

struct DraftProblem {
    QString field; ///< of the profile: `name`, `baseUrl`, `options.projectId` …
    QString text; ///< for people

    bool operator==(const DraftProblem &) const = default;
};

/// An id that the name suggests: small letters, digits and hyphens, at most 40; `store` when nothing is left.
QString suggestedId(const QString &name);
/// An address as people type it: with https in front and no slash at the end.
QUrl toAddress(const QString &text);
/// In the order of the form; empty when the draft can be used.
QList<DraftProblem> problemsOf(const StoreDraft &draft, const QStringList &takenIds);
/// A profile of what was typed, with the options of its service only.
StoreProfile toProfile(const StoreDraft &draft);
StoreDraft toDraft(const StoreProfile &profile);
/// The profile with what was changed in the draft; a changed field has no origin any more, so that it is the person's.
StoreProfile changed(const StoreProfile &profile, const StoreDraft &draft);

/// The file that holds the person's own values of a store.
QString ownFile(const QString &id, const QString &folder);
/// Whether a field is the person's to change: not locked, and not set by another file.
bool isOwn(const StoreProfile &profile, const QString &field, const QString &folder);

} // namespace GuestPass::Ui
