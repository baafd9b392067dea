// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>

class QObject;

namespace GuestPass::Bench {

/// QtKeychain as its documentation shows it. `done` gets what is stored, or whether it was; nothing and false on
/// trouble.
void readKeychain(const QString &key, QObject *context, std::function<void(const QByteArray &)> done);
void writeKeychain(const QString &key, const QByteArray &value, QObject *context, std::function<void(bool)> done);

} // namespace GuestPass::Bench
