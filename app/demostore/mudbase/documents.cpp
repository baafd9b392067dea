// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "documents.h"

#include "../store.h"
#include "fields.h"
#include "project.h"
#include "replies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

namespace {

QString nameOf(Action action)
{
    switch (action) {
    case Action::Create:
        return u"create"_s;
    case Action::Read:
        return u"read"_s;
    case Action::Update:
        return u"update"_s;
    case Action::Delete:
        return u"delete"_s;
    }
    return {};
}

// The sample's rules: everybody with a token reads the goods, and a customer does everything with the own cart.
bool mayDo(const User &user, const Collection &collection, Action action)
{
    return collection.owner.isEmpty() ? action == Action::Read : user.customRole == memberRole;
}

int wholeNumber(const Request &request, const QString &name, int otherwise)
{
    bool whole = false;
    const int number = queryText(request, name).toInt(&whole);
    return whole ? number : otherwise;
}

} // namespace

const Collection *admitted(const Call &call, Action action, Response *refusal)
{
    if (const auto problem = projectProblem(call.request.parameter(u"project"_s))) {
        *refusal = *problem;
        return nullptr;
    }
    const Collection *found = collection(call.request.parameter(u"collection"_s));
    if (!found)
        *refusal = failure(404, u"Collection not found"_s);
    else if (!mayDo(call.user(), *found, action))
        *refusal = notPermitted(call, *found, action);
    else
        return found;
    return nullptr;
}

Response notPermitted(const Call &call, const Collection &collection, Action action)
{
    const QString role = call.user().customRole;
    return reply(403,
                 {{u"error"_s, u"Insufficient permissions"_s},
                  {u"required"_s, QJsonObject{{u"action"_s, nameOf(action)}, {u"collection"_s, collection.slug}}},
                  {u"userRole"_s, systemRole},
                  {u"customRole"_s, role.isEmpty() ? u"none"_s : role}});
}

QString queryText(const Request &request, const QString &name)
{
    QByteArray text = request.query.queryItemValue(name, QUrl::FullyEncoded).toUtf8();
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

PageOf pageOf(const Request &request)
{
    constexpr int largestPage = 100;
    constexpr int lastPage = 1'000'000;
    return {std::clamp(wholeNumber(request, u"page"_s, 1), 1, lastPage),
            std::clamp(wholeNumber(request, u"limit"_s, PageOf().limit), 1, largestPage)};
}

QJsonObject paginationJson(const PageOf &page, qint64 total)
{
    const qint64 pages = (total + page.limit - 1) / page.limit;
    return {{u"page"_s, page.page},
            {u"limit"_s, page.limit},
            {u"total"_s, total},
            {u"totalPages"_s, pages},
            {u"hasMore"_s, page.page < pages}};
}

Condition visible(const Call &call, const Collection &collection)
{
    if (collection.owner.isEmpty())
        return {u"1"_s, {}};
    return {collection.owner + u" = ?"_s, {call.user().id}};
}

std::optional<QJsonObject> documentById(const Call &call, const Collection &collection, const QString &id)
{
    const Condition own = visible(call, collection);
    const auto row = call.store().database.one(
        u"SELECT %1 FROM %2 WHERE %3 AND %4 = ?"_s.arg(collection.columns(), collection.source, own.sql,
                                                       collection.fields.first().column),
        own.values + Row{id.toLower()});
    return row ? std::optional(documentJson(call.store(), collection, *row)) : std::nullopt;
}

} // namespace DemoStore::Mudbase
