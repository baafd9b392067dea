// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "database.h"

#include <utility>

using namespace Qt::StringLiterals;

// Transactions, alone and in groups.

namespace DemoStore {

namespace {

const QString begin = u"BEGIN IMMEDIATE"_s;
const QString commitAll = u"COMMIT"_s;
const QString rollBack = u"ROLLBACK"_s;
const QString beginPart = u"SAVEPOINT part"_s;
const QString commitPart = u"RELEASE part"_s;
const QString rollBackPart = u"ROLLBACK TO part"_s;

} // namespace

void Database::setGrouping(bool on)
{
    m_grouping = on;
}

bool Database::openGroup()
{
    // After a rollback a SAVEPOINT would be a transaction of its own, and kept while the group is done again.
    if (m_groupLost)
        m_failure = u"an earlier part of the group was lost"_s;
    else if (!m_groupOpen)
        m_groupOpen = run(begin) >= 0;
    return m_groupOpen && !m_groupLost;
}

void Database::loseGroup()
{
    m_groupLost = true;
    takeFailure();
    run(rollBack);
}

bool Database::commitGroup()
{
    if (!m_groupOpen)
        return true;
    takeFailure();
    m_groupOpen = false;
    if (std::exchange(m_groupLost, false))
        return false;
    if (run(commitAll) >= 0)
        return true;
    takeFailure();
    run(rollBack);
    takeFailure();
    return false;
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_isPart(database.isGrouping())
{
    m_database.takeFailure();
    m_open = m_isPart ? m_database.openGroup() && m_database.run(beginPart) >= 0 : m_database.run(begin) >= 0;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.takeFailure();
    if (!m_isPart)
        m_database.run(rollBack);
    else if (m_database.run(rollBackPart) < 0 || m_database.run(commitPart) < 0)
        m_database.loseGroup(); // a full disk makes SQLite roll back everything by itself
    // There may be nothing left to roll back; that is no failure of the next request.
    m_database.takeFailure();
}

bool Transaction::commit()
{
    if (!m_open || m_database.run(m_isPart ? commitPart : commitAll) < 0)
        return false;
    m_open = false;
    return true;
}

} // namespace DemoStore
