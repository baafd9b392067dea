// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../database.h"

#include <QJsonObject>
#include <QStringList>

namespace DemoStore {
class Store;
} // namespace DemoStore

namespace DemoStore::Mudbase {

enum class FieldType {
    Text,
    Number,
    Flag,
    Id,
    Picture, ///< its address depends on where the store listens, so no filter finds it
    Gallery, ///< the same, as the text of a JSON array
};

/// A field of a document, and where it lies.
struct Field {
    QString name;
    QString column;
    FieldType type = FieldType::Text;
};

struct Collection {
    QString id;
    QString slug;
    QString source; ///< what stands after FROM
    QString position; ///< the column that settles the order of equals
    QString owner; ///< the column with the only user who sees a document; empty: everybody does
    QList<Field> fields; ///< the id first

    const Field *field(const QString &name) const;
    QString columns() const;
};

/// Null if there is no such collection. Apps name collections by their ids.
const Collection *collection(const QString &id);
const Collection &products();
const Collection &carts();

/// `row` has the collection's columns. Fields without a value are left out.
QJsonObject documentJson(const Store &store, const Collection &collection, const Row &row);

/// What was asked for by `fields`, and the id; everything if that is empty.
QJsonObject reduced(const QJsonObject &document, const QStringList &fields);

} // namespace DemoStore::Mudbase
