// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace GuestPass {

/// Written before a refresh request goes, and gone once its answer is kept: what a program that ended in between
/// leaves.
struct RefreshIntent {
    QString credential; ///< fingerprint of what is handed in
    int attempt = 1; ///< how often it was sent, without an answer that anybody kept
    QDateTime at; ///< when it was first sent

    bool operator==(const RefreshIntent &) const = default;
};

/// Always of one size, so that a new note can be written over the old one (overwriteFile); blank when there is no
/// intent. Empty if it would be longer.
QByteArray toNote(const std::optional<RefreshIntent> &intent);

struct ReadIntent {
    std::optional<RefreshIntent> intent;
    bool ok = true; ///< false: something is written there that is no intent
};
ReadIntent intentFromNote(const QByteArray &note);
ReadIntent intentFrom(const QJsonObject &object);

} // namespace GuestPass
