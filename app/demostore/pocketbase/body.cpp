// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "body.h"

#include "passwordrules.h"
#include "users.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

constexpr qsizetype longestBody = 1024 * 1024;

QJsonObject webForm(QByteArray body)
{
    // QUrlQuery leaves a plus sign alone, in which forms write a blank.
    const QUrlQuery query(QString::fromUtf8(body.replace('+', "%20")));
    QJsonObject fields;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        fields.insert(name, value);
    return fields;
}

} // namespace

Body parsedBody(const Request &request)
{
    const QByteArray type = request.headers.value("content-type"_ba).toLower();
    if (request.body.isEmpty())
        return {};
    if (request.body.size() > longestBody)
        return {{}, Body::Problem::TooLarge};
    if (type.startsWith("application/x-www-form-urlencoded"))
        return {webForm(request.body), Body::Problem::None};
    if (!type.startsWith("application/json"))
        return {{}, Body::Problem::UnknownType};
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return {{}, Body::Problem::Unreadable};
    return {document.object(), Body::Problem::None};
}

QString textIn(const QJsonObject &fields, const QString &name)
{
    const QJsonValue value = fields.value(name);
    if (value.isDouble() || value.isBool())
        return value.toVariant().toString();
    return value.toString();
}

bool flagIn(const QJsonObject &fields, const QString &name)
{
    const QJsonValue value = fields.value(name);
    if (value.isString())
        return QStringList{u"true"_s, u"1"_s, u"t"_s}.contains(value.toString().toLower());
    return value.isDouble() ? value.toDouble() != 0 : value.toBool();
}

// What is no number counts as nothing.
double numberIn(const QJsonObject &fields, const QString &name)
{
    const QJsonValue value = fields.value(name);
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression shape(uR"(^[^\s@<>,;"]+@[^\s@<>,;".]+(\.[^\s@<>,;".]+)+$)"_s);
    return text.size() <= 255 && shape.match(text).hasMatch();
}

void addIdFaults(Faults &faults, const QString &id, const Replies &say)
{
    if (id.size() != idSize)
        faults.add(u"id"_s, say.idLength(id.size()));
    else if (!say.old() && !isRecordId(id))
        faults.add(u"id"_s, {u"validation_invalid_format"_s, u"Invalid value format."_s, {}});
}

QString Form::required(const QString &name)
{
    const QJsonValue value = m_fields.value(name);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        m_readable = false;
    else if (value.toString().isEmpty())
        faults.add(name, m_replies.required());
    return value.toString();
}

QString Form::email(const QString &name)
{
    const QString text = required(name);
    if (!text.isEmpty() && !isEmail(text))
        faults.add(name, m_replies.notEmail());
    return text;
}

} // namespace DemoStore::PocketBase
