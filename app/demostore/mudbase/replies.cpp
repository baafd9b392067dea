// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "replies.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

Response reply(int status, const QJsonObject &body)
{
    return {status,
            "application/json"_ba,
            QJsonDocument(body).toJson(QJsonDocument::Compact),
            {{"Cache-Control"_ba, "no-store"_ba}}};
}

Response done(const QString &message)
{
    return reply(200, {{u"message"_s, message}});
}

Response failure(int status, const QString &error)
{
    return reply(status, {{u"error"_s, error}});
}

Response validationFailed(const QStringList &details)
{
    return reply(400, {{u"error"_s, u"Validation failed"_s}, {u"details"_s, QJsonArray::fromStringList(details)}});
}

} // namespace DemoStore::Mudbase
