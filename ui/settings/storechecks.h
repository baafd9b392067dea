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

    bool operator==(const StoreDraft &) const = default;
};

struct DraftProblem {
    QString field; ///< `name`, `id`, `service`, `baseUrl`, `apiKey`, `checkoutUrl`
    QString text; ///< for people

    bool operator==(const DraftProblem &) const = default;
};

/// An id that the name suggests: small letters, digits and hyphens, at most 40; `store` when nothing is left.
QString suggestedId(const QString &name);
/// An address as people type it: with https in front and no slash at the end.
QUrl toAddress(const QString &text);
/// In the order of the form; empty when the draft can be used.
QList<DraftProblem> problemsOf(const StoreDraft &draft, const QStringList &takenIds);
StoreProfile toProfile(const StoreDraft &draft);

/// The services that this build speaks: name for the profile, and for people.
QList<std::pair<QString, QString>> knownServices();
QString serviceText(const QString &service);

/// A problem of a profile file in whole sentences.
QString problemText(const ProfileProblem &problem);
/// A profile's field for people.
QString fieldText(const QString &field);

} // namespace GuestPass::Ui
