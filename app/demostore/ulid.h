// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"

#include <QByteArray>
#include <QString>

namespace DemoStore {

/// Makes ULIDs: 26 characters that sort by the time of their making, also within one millisecond.
class UlidSource {
public:
    explicit UlidSource(Clock clock);

    QString next();

private:
    Clock m_clock;
    qint64 m_last = 0;
    QByteArray m_entropy;
};

/// The ULID of the given time; `entropy` is ten bytes.
QString ulid(qint64 milliseconds, const QByteArray &entropy);

/// A ULID that is the same for the same text on every machine, for things that a seed names.
QString stableUlid(const QString &text);

} // namespace DemoStore
