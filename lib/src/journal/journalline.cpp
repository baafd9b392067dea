// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/journal.h>

#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr qsizetype longestLine = 64 * 1024;

std::optional<qint64> wholeNumber(const QJsonObject &line, QLatin1String key)
{
    const QJsonValue value = line.value(key);
    const qint64 number = value.toInteger(-1);
    if (number < 0)
        return {};
    return number;
}

std::optional<QString> textOf(const QJsonObject &line, QLatin1String key)
{
    const QJsonValue value = line.value(key);
    if (!value.isString())
        return {};
    return value.toString();
}

// Exactly the form that is written: UTC with milliseconds.
QDateTime timeOf(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && time.toUTC().toString(Qt::ISODateWithMs) == text ? time.toUTC() : QDateTime();
}

} // namespace

std::optional<JournalEvent> parseJournalLine(const QByteArray &line)
{
    if (line.size() > longestLine)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonObject object = document.object();
    const auto sequence = wholeNumber(object, "seq"_L1);
    const auto process = wholeNumber(object, "pid"_L1);
    const auto store = textOf(object, "store"_L1);
    const auto kind = textOf(object, "kind"_L1);
    const auto summary = textOf(object, "summary"_L1);
    const QDateTime at = timeOf(object.value("at"_L1).toString());
    const QJsonValue data = object.value("data"_L1);
    if (!sequence || !process || !store || !kind || !summary || !at.isValid()
        || !(data.isObject() || data.isUndefined()))
        return {};
    return JournalEvent{*sequence, at, *process, *store, *kind, *summary, data.toObject()};
}

QByteArray toJournalLine(const JournalEvent &event)
{
    QJsonObject line{{u"seq"_s, event.sequence}, {u"at"_s, event.at.toUTC().toString(Qt::ISODateWithMs)},
                     {u"pid"_s, event.process},  {u"store"_s, event.store},
                     {u"kind"_s, event.kind},    {u"summary"_s, event.summary}};
    if (!event.data.isEmpty())
        line.insert("data"_L1, event.data);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace GuestPass
