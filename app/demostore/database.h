// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

namespace DemoStore {

using Row = QVariantList;

/// One SQLite file in WAL mode with foreign keys on. Every statement is prepared once and kept.
/// A statement that fails (a full disk, say) is remembered, and nothing else is done, until takeFailure(): so a request
/// can be undone as a whole and answered as "try again later" without every caller looking.
class Database {
public:
    /// Null with a sentence for a person in `problem` if the file cannot be used.
    static std::unique_ptr<Database> open(const QString &file, QString *problem);
    /// Moves the write-ahead log into the file.
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// The number of rows changed, -1 on failure.
    int run(const QString &sql, const Row &values = {});
    std::optional<Row> one(const QString &sql, const Row &values = {});
    QList<Row> all(const QString &sql, const Row &values = {});

    QVariant setting(const QString &name);
    void setSetting(const QString &name, const QVariant &value);

    QString takeFailure();

    /// Grouped transactions stay open together until commitGroup(): until then nobody is to hear of them.
    void setGrouping(bool on);
    bool isGrouping() const { return m_grouping; }
    bool hasOpenGroup() const { return m_groupOpen; }
    /// False: nothing of the group was kept.
    bool commitGroup();

private:
    friend class Transaction;
    explicit Database(const QString &file);
    bool prepare(QString *problem);
    bool configure(QString *problem);
    bool createSchema(QString *problem);
    QSqlQuery *execute(const QString &sql, const Row &values);
    bool openGroup();
    void loseGroup();

    QString m_file;
    QString m_failure;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_statements;
    bool m_grouping = false;
    bool m_groupOpen = false;
    bool m_groupLost = false;
};

/// Rolls back unless commit() was called and worked, which it does not if anything has failed since the beginning.
/// While the database groups, it is a part of the group, and its rolling back leaves the other parts as they are.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    bool commit();

private:
    Database &m_database;
    const bool m_isPart;
    bool m_open = false;
};

} // namespace DemoStore
