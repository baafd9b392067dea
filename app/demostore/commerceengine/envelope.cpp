// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "envelope.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace DemoStore::CommerceEngine {

namespace {

Response reply(int status, const QByteArray &body)
{
    return {status, "application/json"_ba, body, {{"Cache-Control"_ba, "no-store"_ba}}};
}

Response reply(int status, const QJsonObject &body)
{
    return reply(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

Response success(const QString &message, const QJsonObject &content)
{
    return reply(200, {{u"message"_s, message}, {u"success"_s, true}, {u"content"_s, content}});
}

Response success(const QString &message, const JsonText &content)
{
    JsonText body;
    body.text("message", message).flag("success", true).object("content", content);
    return reply(200, body.bytes());
}

Response success(const QString &message)
{
    return reply(200, {{u"message"_s, message}, {u"success"_s, true}});
}

Response failure(int status, const QString &code, const QString &message)
{
    return reply(status, {{u"message"_s, message}, {u"success"_s, false}, {u"code"_s, code}});
}

Response invalid(const QJsonObject &errors)
{
    const QString first = errors.isEmpty() ? QString() : errors.begin()->toArray().at(0).toString();
    return reply(
        400, {{u"message"_s, first}, {u"success"_s, false}, {u"code"_s, u"validation_error"_s}, {u"errors"_s, errors}});
}

Response invalid(const QString &field, const QString &message)
{
    return invalid({{field, QJsonArray{message}}});
}

Response unauthorized()
{
    return failure(401, u"unauthorized"_s, u"This needs a valid credential."_s);
}

Response notFound(const QString &message)
{
    return failure(404, u"not_found"_s, message);
}

} // namespace DemoStore::CommerceEngine
