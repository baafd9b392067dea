// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "fields.h"

#include "../passwords.h"
#include "objectid.h"
#include "project.h"
#include "replies.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace DemoStore::Mudbase {

Fields::Fields(const QJsonObject &object)
    : m_object(object)
{
}

QString Fields::text(const QString &name, Need need, qsizetype longest)
{
    m_known.insert(name);
    const QJsonValue given = m_object.value(name);
    if (given.isUndefined() || given.isNull()) {
        if (need == Need::Required)
            refuse(u"\"%1\" is required"_s.arg(name));
        return {};
    }
    const QString text = given.toString();
    if (!given.isString())
        refuse(u"\"%1\" must be a string"_s.arg(name));
    else if (need == Need::Required && text.isEmpty())
        refuse(u"\"%1\" is not allowed to be empty"_s.arg(name));
    else if (text.size() > longest)
        refuse(u"\"%1\" length must be less than or equal to %2 characters long"_s.arg(name).arg(longest));
    else
        return text.isNull() ? u""_s : text;
    return {};
}

QString Fields::email(const QString &name, Need need)
{
    static const QRegularExpression shape(uR"(^[^\s@<>,;"]+@[^\s@<>,;".]+(\.[^\s@<>,;".]+)+$)"_s);
    const QString address = text(name, need, 254).trimmed().toLower();
    if (!address.isEmpty() && !shape.match(address).hasMatch())
        refuse(u"\"%1\" must be a valid email"_s.arg(name));
    return address;
}

QString Fields::newPassword(const QString &name)
{
    const QString password = text(name, Need::Required, maximumPasswordLength);
    if (!password.isEmpty() && password.size() < minimumPasswordLength)
        refuse(u"\"%1\" length must be at least %2 characters long"_s.arg(name).arg(minimumPasswordLength));
    return password;
}

void Fields::agreement(const QString &name)
{
    m_known.insert(name);
    if (m_object.contains(name) && m_object.value(name) != QJsonValue(true))
        refuse(u"\"%1\" must be [true]"_s.arg(name));
}

void Fields::sixDigits(const QString &name)
{
    static const QRegularExpression shape(u"^[0-9]{6}$"_s);
    const QString code = text(name, Need::Required);
    if (!code.isEmpty() && !shape.match(code).hasMatch())
        refuse(u"\"%1\" must be six digits"_s.arg(name));
}

void Fields::project(Need need)
{
    const QString id = text(u"projectId"_s, need);
    if (!id.isEmpty())
        m_projectProblem = projectProblem(id);
}

void Fields::refuse(const QString &detail)
{
    m_details.append(detail);
}

void Fields::refuseOthers()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            refuse(u"\"%1\" is not allowed"_s.arg(it.key().left(100)));
    }
}

std::optional<Response> Fields::problem() const
{
    return m_details.isEmpty() ? m_projectProblem : std::optional(validationFailed(m_details));
}

std::optional<Response> projectProblem(const QString &id)
{
    if (!isObjectId(id))
        return failure(400, u"Invalid project ID format"_s);
    if (id.toLower() != projectId)
        return failure(404, u"Project not found"_s);
    return std::nullopt;
}

} // namespace DemoStore::Mudbase
