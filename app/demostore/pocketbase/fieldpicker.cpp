// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "fieldpicker.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace DemoStore::PocketBase {

namespace {

// The rest of each path by its first step.
using Steps = QMap<QString, QStringList>;

QStringList pathsIn(const QString &fields)
{
    // A comma between parentheses belongs to a modifier.
    static const QRegularExpression between(u",(?![^(]*\\))"_s);
    QStringList paths;
    const QStringList parts = fields.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        paths.append(part.trimmed());
    return paths;
}

Steps stepsOf(const QStringList &paths)
{
    Steps steps;
    for (const QString &path : paths) {
        const qsizetype modifier = path.indexOf(u':');
        const qsizetype dot = path.left(modifier < 0 ? path.size() : modifier).indexOf(u'.');
        if (dot >= 0)
            steps[path.left(dot)].append(path.mid(dot + 1));
        else
            steps[path.left(modifier < 0 ? path.size() : modifier)].append(modifier < 0 ? QString()
                                                                                        : path.mid(modifier));
    }
    return steps;
}

QJsonValue excerpt(const QString &text, const QString &modifier)
{
    static const QRegularExpression shape(uR"(^:excerpt\(\s*(\d{1,6})\s*(?:,\s*(true|false)\s*)?\)$)"_s);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    const auto match = shape.match(modifier);
    if (!match.hasMatch())
        return text;
    const int most = match.captured(1).toInt();
    const QString plain = QString(text).remove(tags).simplified();
    const bool ellipsis = match.captured(2) == "true"_L1 && plain.size() > most;
    return plain.left(most).trimmed() + (ellipsis ? u"..."_s : QString());
}

QJsonValue picked(const QJsonValue &value, const QStringList &rest);

QJsonObject pickedObject(const QJsonObject &object, const Steps &steps)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (steps.contains(it.key()))
            result.insert(it.key(), picked(it.value(), steps.value(it.key())));
        else if (steps.contains(u"*"_s))
            result.insert(it.key(), it.value());
    }
    return result;
}

QJsonValue picked(const QJsonValue &value, const QStringList &rest)
{
    const bool whole = rest.contains(QString());
    if (value.isString())
        return whole ? value : excerpt(value.toString(), rest.first());
    if (whole || !(value.isObject() || value.isArray()))
        return value;
    const Steps steps = stepsOf(rest);
    if (value.isObject())
        return pickedObject(value.toObject(), steps);
    QJsonArray items;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        items.append(item.isObject() ? QJsonValue(pickedObject(item.toObject(), steps)) : QJsonValue(item));
    return items;
}

} // namespace

QJsonObject pickFields(const QJsonObject &object, const QString &fields)
{
    return fields.trimmed().isEmpty() ? object : pickedObject(object, stepsOf(pathsIn(fields)));
}

} // namespace DemoStore::PocketBase
