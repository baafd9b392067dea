// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <type_traits>

namespace GuestPass {

/// Takes typed values out of an object and remembers whether anything was not what it should be.
class JsonReader {
public:
    explicit JsonReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    bool ok() const { return m_ok; }

    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        check(value.isString());
        return value.toString();
    }

    QDateTime time(QLatin1StringView name)
    {
        const QString written = text(name);
        const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
        check(written.isEmpty() || time.isValid());
        return time;
    }

    bool flag(QLatin1StringView name)
    {
        check(m_object.value(name).isBool());
        return m_object.value(name).toBool();
    }

    int count(QLatin1StringView name)
    {
        const int number = m_object.value(name).toInt(-1);
        check(number >= 0);
        return number;
    }

    template<typename T>
    T number(QLatin1StringView name)
    {
        bool converted = false;
        const QString written = text(name);
        T number = 0;
        if constexpr (std::is_signed_v<T>)
            number = written.toLongLong(&converted);
        else
            number = written.toULongLong(&converted);
        check(converted);
        return number;
    }

    void check(bool condition) { m_ok = m_ok && condition; }

private:
    QJsonObject m_object;
    bool m_ok = true;
};

/// As JsonReader::time() takes it; empty when there is none.
inline QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace GuestPass
