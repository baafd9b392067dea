// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace GuestPass {

/// The fields of a profile that a file may set and an administrator may lock, in the order in which they are shown.
QStringList profileFields();

/// `options.projectId` and the like: a field of the `options` object.
bool isOptionField(const QString &field);
QString optionField(const QString &option);

/// Why `value` cannot stand in `field`, in English; empty when it can.
QString profileFieldProblem(const QString &field, const QJsonValue &value);

} // namespace GuestPass
