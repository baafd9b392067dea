// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace DemoStore::PocketBase {

enum class FieldType { Text, Number, Flag, Relation };

struct Field {
    QString name;
    QString column; ///< SQL; "%1" is the name under which the table is read
    FieldType type = FieldType::Text;
    QString target; ///< the collection that a relation points at
    bool unique = false; ///< a relation that one record at most has

    bool operator==(const Field &) const = default;
};

/// What a collection shows of its table.
struct Collection {
    QString id;
    QString name;
    QString table;
    QList<Field> fields;
    QString rule; ///< who may list and view: SQL that takes the id of the caller once for each "?"; "%1" as above
    bool hasUser = false; ///< its rule lets nobody see anything who is not signed in

    const Field *field(const QString &name) const;
    bool operator==(const Collection &) const = default;
};

/// The five collections of this store. `old` is the dialect of 0.22, `manage` says whether users have `anonymous`.
class Collections {
public:
    Collections(bool old, bool manage);

    /// Null if there is none of that name or id.
    const Collection *find(const QString &nameOrId) const;
    const QList<Collection> &all() const { return m_collections; }

private:
    QList<Collection> m_collections;
};

extern const QString usersCollectionId;

} // namespace DemoStore::PocketBase
