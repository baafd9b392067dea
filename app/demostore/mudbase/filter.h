// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "collections.h"

#include <QJsonObject>

#include <optional>

namespace DemoStore::Mudbase {

/// A piece of SQL that stands after WHERE, with its values.
struct Condition {
    QString sql;
    Row values;

    bool operator==(const Condition &) const = default;
};

/// What a Mongo-style filter means for a collection: equality, $eq, $ne, $gt, $gte, $lt, $lte, $in, $nin, $exists,
/// $and, $or. Nothing, with the service's words in `problem`, if it is refused.
std::optional<Condition> conditionOf(const QJsonObject &filter, const Collection &collection, QString *problem);

} // namespace DemoStore::Mudbase
