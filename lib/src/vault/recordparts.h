// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vault/frame.h>

#include <QList>

#include <optional>

namespace GuestPass {

/// Larger ones are refused on every platform.
constexpr qsizetype largestRecord = qsizetype{64} * 1024;

/// The entry of one part. Part 0, the head, has the slot's own name; the others of two generations that follow each
/// other never have the same, so that a new record is written beside the old one.
QString partName(const QString &slot, quint64 generation, int part);
/// One frame when `largestPayload` is enough for the record, else as many as it takes; there the record's own digest
/// goes first, because two programs may have written parts of the same generation.
QList<Frame> splitRecord(const QByteArray &record, quint64 generation, qsizetype largestPayload);
/// Nothing when the parts do not make one record.
std::optional<QByteArray> joinRecord(const QList<Frame> &parts);

} // namespace GuestPass
