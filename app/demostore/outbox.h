// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "clock.h"

#include <QList>
#include <QString>

namespace DemoStore {

class Database;

struct Message {
    qint64 id = 0;
    QString to;
    QString subject;
    QString code;
    QString action;
    qint64 createdAt = 0;

    bool operator==(const Message &) const = default;
};

/// Stands in for mail and text messages: what would have been sent is kept here for the person at this computer.
class Outbox {
public:
    Outbox(Database &database, Clock clock);

    void send(const QString &to, const QString &subject, const QString &code, const QString &action);
    /// Newest first; everybody's if `to` is empty.
    QList<Message> messages(const QString &to, int limit);
    void removeOld();

private:
    Database &m_database;
    Clock m_clock;
};

} // namespace DemoStore
