// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace DemoStore {

namespace {

constexpr qsizetype usualSize = 1024;

bool needsNoEscape(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
}

QByteArray quoted(const QString &value)
{
    if (std::all_of(value.cbegin(), value.cend(), needsNoEscape))
        return '"' + value.toLatin1() + '"';
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

JsonText::JsonText()
{
    m_bytes.reserve(usualSize);
    m_bytes += '{';
}

void JsonText::begin(QByteArrayView name)
{
    if (m_bytes.size() > 1)
        m_bytes += ',';
    m_bytes += '"';
    m_bytes += name;
    m_bytes += "\":";
}

JsonText &JsonText::text(QByteArrayView name, const QString &value)
{
    return value.isNull() ? null(name) : json(name, quoted(value));
}

JsonText &JsonText::plain(QByteArrayView name, QByteArrayView value)
{
    begin(name);
    m_bytes += '"';
    m_bytes += value;
    m_bytes += '"';
    return *this;
}

JsonText &JsonText::number(QByteArrayView name, qint64 value)
{
    return json(name, QByteArray::number(value));
}

JsonText &JsonText::flag(QByteArrayView name, bool value)
{
    return json(name, value ? "true" : "false");
}

JsonText &JsonText::null(QByteArrayView name)
{
    return json(name, "null");
}

JsonText &JsonText::json(QByteArrayView name, QByteArrayView value)
{
    begin(name);
    m_bytes += value;
    return *this;
}

JsonText &JsonText::object(QByteArrayView name, const JsonText &value)
{
    json(name, value.m_bytes);
    m_bytes += '}';
    return *this;
}

QByteArray JsonText::bytes() const
{
    return m_bytes + '}';
}

} // namespace DemoStore
