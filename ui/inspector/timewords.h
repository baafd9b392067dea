// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>

namespace GuestPass::Ui {

/// What time it is, so that tests can own it.
using Now = std::function<QDateTime()>;

/// "in 12 min", "3 h ago", "now".
QString relativeTime(const QDateTime &at, const QDateTime &now);
/// The person's date and time with seconds, and how far away it is.
QString momentText(const QDateTime &at, const QDateTime &now);
/// "11:42", "2:03:00"; never below zero.
QString countdownText(std::chrono::milliseconds left);
/// "4 s", "12 min", "3 h", "2 d", without a sign.
QString spanText(std::chrono::milliseconds span);

} // namespace GuestPass::Ui
