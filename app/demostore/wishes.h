// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"

#include <QList>
#include <QString>

namespace DemoStore {

class Database;

struct Wish {
    QString productId;
    QString variantId;

    bool operator==(const Wish &) const = default;
};

/// What people would like to have one day. Wishing twice is wishing once.
class Wishes {
public:
    Wishes(Database &database, Clock clock);

    QList<Wish> of(const QString &userId);
    void add(const QString &userId, const Wish &wish);
    void remove(const QString &userId, const Wish &wish);
    void handOver(const QString &guestId, const QString &accountId);

private:
    Database &m_database;
    Clock m_clock;
};

} // namespace DemoStore
