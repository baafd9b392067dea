// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../database.h"
#include "backend.h"
#include "query.h"

#include <QJsonObject>

#include <optional>

namespace DemoStore::PocketBase {

/// Reads records as one caller may see them; a null `caller` is nobody.
class Records {
public:
    Records(Backend &backend, const std::optional<User> &caller);

    std::optional<QJsonObject> find(const Collection &collection, const QString &id, const QString &expand = {});

    struct Query {
        int page = 1;
        int perPage = 30;
        bool skipTotal = false;
        Piece filter;
        QString order;
        QString expand;
    };
    /// The answer's five members.
    QJsonObject list(const Collection &collection, const Query &query);

private:
    Piece allowed(const Collection &collection, const Piece &filter) const;
    QList<QJsonObject> select(const Collection &collection, const Piece &where, const QString &order, int limit,
                              qint64 offset);
    QJsonObject recordOf(const Collection &collection, const Row &row) const;
    void expand(const Collection &collection, QJsonObject &record, const QStringList &paths, int depth);
    QJsonValue expanded(const Collection &collection, const QJsonObject &record, const QString &name,
                        const QStringList &rest, int depth);
    QJsonValue expandedBack(const Collection &collection, const QString &id, const QString &name,
                            const QStringList &rest, int depth);

    Backend &m_backend;
    const std::optional<User> &m_caller;
};

} // namespace DemoStore::PocketBase
