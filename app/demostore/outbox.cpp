// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "outbox.h"

#include "database.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore {

Outbox::Outbox(Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

void Outbox::send(const QString &to, const QString &subject, const QString &code, const QString &action)
{
    m_database.run(u"INSERT INTO outbox (recipient, subject, code, action, created_at) VALUES (?, ?, ?, ?, ?)"_s,
                   {to, subject, code, action, m_clock()});
}

QList<Message> Outbox::messages(const QString &to, int limit)
{
    const QString columns = u"SELECT id, recipient, subject, code, action, created_at FROM outbox "_s;
    const QList<Row> rows = to.isEmpty()
        ? m_database.all(columns + u"ORDER BY id DESC LIMIT ?"_s, {limit})
        : m_database.all(columns + u"WHERE recipient = ? ORDER BY id DESC LIMIT ?"_s, {to.toLower(), limit});
    QList<Message> messages;
    for (const Row &row : rows)
        messages.append({row.at(0).toLongLong(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
                         row.at(4).toString(), row.at(5).toLongLong()});
    return messages;
}

void Outbox::removeOld()
{
    m_database.run(u"DELETE FROM outbox WHERE created_at < ?"_s, {m_clock() - 7 * day});
}

} // namespace DemoStore
