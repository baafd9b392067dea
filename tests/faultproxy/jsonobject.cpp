// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/jsonobject.h>

using namespace Qt::StringLiterals;

namespace FaultProxy {

JsonObject::JsonObject(const QJsonValue &value, const QString &path)
    : m_left(value.toObject())
    , m_path(path)
{
    if (!value.isObject())
        m_problem = path.isEmpty() ? u"it must be an object"_s : u"\"%1\" takes an object"_s.arg(path.chopped(1));
}

bool JsonObject::isWhole(const QJsonValue &value, int smallest, int largest)
{
    const double number = value.toDouble(0.5);
    return number >= smallest && number <= largest && number == double(int(number));
}

QJsonValue JsonObject::take(const QString &field)
{
    return m_left.take(field);
}

std::optional<QByteArray> JsonObject::text(const QString &field)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return std::nullopt;
    if (value.toString().isEmpty())
        refuse(field, u"takes a text that is not empty"_s);
    return value.toString().toUtf8();
}

std::optional<int> JsonObject::whole(const QString &field, int smallest, int largest)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return std::nullopt;
    if (isWhole(value, smallest, largest))
        return value.toInt();
    refuse(field, u"takes a whole number from %1 to %2"_s.arg(smallest).arg(largest));
    return std::nullopt;
}

int JsonObject::needed(const QString &field, int smallest, int largest)
{
    if (!has(field))
        refuse(field, u"is missing"_s);
    return whole(field, smallest, largest).value_or(0);
}

void JsonObject::refuse(const QString &field, const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = u"\"%1%2\" %3"_s.arg(m_path, field, why);
}

void JsonObject::refuse(const JsonObject &inner)
{
    if (m_problem.isEmpty())
        m_problem = inner.problem();
}

void JsonObject::refuseTheRest()
{
    if (!m_left.isEmpty())
        refuse(m_left.begin().key(), u"is not known here"_s);
}

} // namespace FaultProxy
