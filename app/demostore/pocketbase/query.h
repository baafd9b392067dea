// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../clock.h"
#include "../database.h"
#include "collections.h"

#include <QString>

#include <optional>

namespace DemoStore::PocketBase {

/// The name under which the statements of a query read its collection.
extern const QString rowName;

/// A piece of SQL with its values.
struct Piece {
    QString sql;
    Row values;

    bool operator==(const Piece &) const = default;
};

/// The SQL of a field or of a path of relations ("cart.user.email"), with "%1" filled in. Empty if there is no such
/// field, and for back-relations.
QString columnOf(const QString &path, const Collection &collection, const Collections &collections);

/// What stands after WHERE. Nothing for a filter that is refused.
std::optional<Piece> filterSql(const QString &filter, const Collection &collection, const Collections &collections,
                               const Clock &clock);

/// What stands after ORDER BY; ends so that the order is a total one. Nothing for a sort that is refused.
std::optional<QString> sortSql(const QString &sort, const Collection &collection, const Collections &collections);

} // namespace DemoStore::PocketBase
