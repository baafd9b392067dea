// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/storeprofile.h>

namespace GuestPass::Ui {

/// The vendor's own spelling; an unknown service is called by its id.
QString serviceText(const QString &service);
/// A profile's field for people; an option is `options.<id>`.
QString fieldText(const QString &field);
/// Where a value comes from: a file, built in, a default, and whether an administrator locked it.
QString originText(const StoreProfile &profile, const QString &field);
/// The same as a sentence, for a value that is not the person's to change.
QString originSentence(const StoreProfile &profile, const QString &field);
/// A problem of a profile file in whole sentences.
QString problemText(const ProfileProblem &problem);

/// `options.<id>`.
QString optionField(const QString &option);

} // namespace GuestPass::Ui
