// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/trafficlog.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace FaultProxy {

namespace {

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

TrafficLog::TrafficLog()
{
    m_timer.start();
}

bool TrafficLog::open(const QString &file)
{
    m_file.setFileName(file);
    // Unbuffered: whoever has a reply may read its line, and a kill loses none.
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void TrafficLog::write(const LogEntry &entry)
{
    if (!m_file.isOpen())
        return;
    const QJsonObject line{{u"n"_s, entry.number},
                           {u"time_ms"_s, m_timer.elapsed()},
                           {u"method"_s, QString::fromLatin1(entry.method)},
                           {u"path"_s, QString::fromLatin1(entry.path)},
                           {u"rule"_s, orNull(entry.rule)},
                           {u"action"_s, entry.action},
                           {u"status"_s, orNull(entry.status)}};
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace FaultProxy
