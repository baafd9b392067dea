// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "database.h"

#include "schema.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace DemoStore {

namespace {

// Whoever takes the failure tells about it; this is for looking closer.
Q_LOGGING_CATEGORY(log, "guestpass.demostore", QtCriticalMsg)

} // namespace

std::unique_ptr<Database> Database::open(const QString &file, QString *problem)
{
    std::unique_ptr<Database> database(new Database(file));
    if (!database->prepare(problem))
        return nullptr;
    return database;
}

Database::Database(const QString &file)
    : m_file(file)
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
    m_connection.setDatabaseName(file);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
}

Database::~Database()
{
    m_statements.clear();
    if (m_connection.isOpen())
        QSqlQuery(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, m_connection);
    m_connection.close();
    const QString name = m_connection.connectionName();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

bool Database::prepare(QString *problem)
{
    if (!m_connection.isValid()) {
        *problem = u"Qt's SQLite driver is not installed."_s;
        return false;
    }
    const QFileInfo info(m_file);
    if (!info.dir().exists()) {
        *problem = u"The folder %1 does not exist."_s.arg(QDir::toNativeSeparators(info.absolutePath()));
        return false;
    }
    if (info.isDir()) {
        *problem = u"%1 is a folder, not a data file."_s.arg(QDir::toNativeSeparators(m_file));
        return false;
    }
    if (!m_connection.open() || !configure(problem) || !createSchema(problem)) {
        if (problem->isEmpty())
            *problem = u"The data file %1 cannot be used: %2."_s.arg(QDir::toNativeSeparators(m_file),
                                                                     m_connection.lastError().databaseText());
        return false;
    }
    return true;
}

bool Database::configure(QString *problem)
{
    const QString native = QDir::toNativeSeparators(m_file);
    // The first read is where SQLite notices that a file is no database.
    const auto tables = one(u"SELECT count(*) FROM sqlite_schema"_s);
    const auto id = one(u"PRAGMA application_id"_s);
    if (!tables || !id) {
        *problem = u"The data file %1 cannot be read as a database: %2."_s.arg(native, takeFailure());
        return false;
    }
    if (tables->at(0).toInt() > 0 && id->at(0).toInt() != applicationId) {
        *problem = u"%1 is a database of another program."_s.arg(native);
        return false;
    }
    const auto wal = one(u"PRAGMA journal_mode = WAL"_s);
    run(u"PRAGMA synchronous = NORMAL"_s);
    run(u"PRAGMA foreign_keys = ON"_s);
    // 64 MiB at most: planting a large catalogue would otherwise write its pages many times over.
    run(u"PRAGMA cache_size = -65536"_s);
    // 64 MiB too: where tens of thousands of guests come, each copy into the data file waits for the disk.
    run(u"PRAGMA wal_autocheckpoint = 16384"_s);
    const auto keys = one(u"PRAGMA foreign_keys"_s);
    if (!wal || wal->at(0).toString() != "wal"_L1 || !keys || keys->at(0).toInt() != 1) {
        *problem = u"The data file %1 cannot be written: %2."_s.arg(
            native, wal ? u"its place does not support a write-ahead log"_s : takeFailure());
        return false;
    }
    return true;
}

bool Database::createSchema(QString *problem)
{
    const QString native = QDir::toNativeSeparators(m_file);
    const int version = one(u"PRAGMA user_version"_s).value_or(Row{0}).at(0).toInt();
    if (version > schemaVersion) {
        *problem = u"The data file %1 was written by a newer version of this program."_s.arg(native);
        return false;
    }
    Transaction transaction(*this);
    const QStringList statements =
        (version == 0 ? schemaStatements() : upgradeStatements(version)) + dialectStatements();
    for (const QString &statement : statements)
        run(statement);
    run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    run(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    // Writing something now tells a read-only or full disk apart from a usable one before the first request.
    setSetting(u"opened"_s, setting(u"opened"_s).toInt() + 1);
    const QString failure = takeFailure();
    if (failure.isEmpty() && transaction.commit())
        return true;
    *problem = u"The data file %1 cannot be written: %2."_s.arg(native, failure.isEmpty() ? takeFailure() : failure);
    return false;
}

QSqlQuery *Database::execute(const QString &sql, const Row &values)
{
    // A full disk makes SQLite roll back by itself. What came after that would be kept although it is only a part.
    if (!m_failure.isEmpty())
        return nullptr;
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            m_failure = query.lastError().databaseText();
            qCWarning(log) << "a statement was refused:" << m_failure;
            return nullptr;
        }
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (query.exec())
        return &query;
    m_failure = query.lastError().databaseText();
    qCWarning(log) << "a statement failed:" << m_failure;
    query.finish();
    return nullptr;
}

int Database::run(const QString &sql, const Row &values)
{
    QSqlQuery *query = execute(sql, values);
    if (!query)
        return -1;
    const int changed = query->numRowsAffected();
    query->finish();
    return changed;
}

std::optional<Row> Database::one(const QString &sql, const Row &values)
{
    const QList<Row> rows = all(sql, values);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<Row> Database::all(const QString &sql, const Row &values)
{
    QList<Row> rows;
    QSqlQuery *query = execute(sql, values);
    if (!query)
        return rows;
    const int columns = query->record().count();
    while (query->next()) {
        Row row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query->value(i));
        rows.append(row);
    }
    // An unfinished read would keep the write-ahead log from being emptied.
    query->finish();
    return rows;
}

QVariant Database::setting(const QString &name)
{
    const auto row = one(u"SELECT value FROM settings WHERE name = ?"_s, {name});
    return row ? row->at(0) : QVariant();
}

void Database::setSetting(const QString &name, const QVariant &value)
{
    run(u"INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {name, value});
}

QString Database::takeFailure()
{
    return std::exchange(m_failure, {});
}

} // namespace DemoStore
