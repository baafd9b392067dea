// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dialect.h"
#include "filter.h"

namespace DemoStore::Mudbase {

enum class Action { Create, Read, Update, Delete };

/// What the path of a documents call names, if the caller may do this there; else the refusal.
const Collection *admitted(const Call &call, Action action, Response *refusal);
/// 403 in the service's own shape.
Response notPermitted(const Call &call, const Collection &collection, Action action);

/// A parameter of the query. Its plus signs are blanks, as in an HTML form.
QString queryText(const Request &request, const QString &name);
struct PageOf {
    int page = 1;
    int limit = 20;
};
PageOf pageOf(const Request &request);
QJsonObject paginationJson(const PageOf &page, qint64 total);

/// Only what the caller may see.
Condition visible(const Call &call, const Collection &collection);
/// Nothing if there is no such document, or none that the caller may see.
std::optional<QJsonObject> documentById(const Call &call, const Collection &collection, const QString &id);

Response createCart(Call &call);
Response updateCart(Call &call, const QJsonObject &cart);
Response removeCart(Call &call, const QJsonObject &cart);

} // namespace DemoStore::Mudbase
