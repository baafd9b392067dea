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

QByteArray escaped(const QString &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

JsonText::JsonText()
{
    m_bytes.reserve(usualSize);
    m_bytes += '{';
}

char *JsonText::grow(qsizetype size)
{
    const qsizetype before = m_bytes.size();
    m_bytes.resize(before + size);
    return m_bytes.data() + before;
}

void JsonText::begin(QByteArrayView name)
{
    const bool first = m_bytes.size() == 1;
    char *to = grow(name.size() + (first ? 3 : 4));
    if (!first)
        *to++ = ',';
    *to++ = '"';
    to = std::copy(name.begin(), name.end(), to);
    *to++ = '"';
    *to = ':';
}

JsonText &JsonText::text(QByteArrayView name, const QString &value)
{
    if (value.isNull())
        return null(name);
    if (!std::all_of(value.cbegin(), value.cend(), needsNoEscape))
        return json(name, escaped(value));
    begin(name);
    char *to = grow(value.size() + 2);
    *to++ = '"';
    to = std::transform(value.cbegin(), value.cend(), to, [](QChar c) { return c.toLatin1(); });
    *to = '"';
    return *this;
}

JsonText &JsonText::plain(QByteArrayView name, QByteArrayView value)
{
    begin(name);
    char *to = grow(value.size() + 2);
    *to++ = '"';
    to = std::copy(value.begin(), value.end(), to);
    *to = '"';
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
