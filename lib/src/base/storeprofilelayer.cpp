// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <base/storeprofilelayer.h>

#include <base/storeprofilefields.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr qint64 largestFile = 64 * 1024;
constexpr qsizetype longestField = 64;

QString idProblem(const QString &id, const QJsonValue &value)
{
    return value.toString() == id ? QString() : u"must be \"%1\", like the name of the file"_s.arg(id);
}

QString lockedProblem(const QJsonValue &value)
{
    if (!value.isArray())
        return u"must be a list of fields"_s;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        if (!entry.isString() || (!profileFields().contains(entry.toString()) && !isOptionField(entry.toString())))
            return u"names something that is not a field of a profile"_s;
    }
    return {};
}

QString problemOf(const QString &id, const QString &field, const QJsonValue &value)
{
    if (field == "id"_L1)
        return idProblem(id, value);
    if (field == "locked"_L1)
        return lockedProblem(value);
    return profileFieldProblem(field, value);
}

QStringList lockedFields(const QJsonObject &object)
{
    QStringList result;
    const QJsonArray entries = object.value("locked"_L1).toArray();
    for (const auto &entry : entries)
        result.append(entry.toString());
    return result;
}

/// The members of `options` become fields of their own, so that each has an origin and a lock.
QJsonObject flat(QJsonObject object)
{
    const QJsonValue options = object.value("options"_L1);
    if (!options.isObject())
        return object; // anything else is told as a field that is not known
    object.remove("options"_L1);
    const QJsonObject members = options.toObject();
    for (auto option = members.constBegin(); option != members.constEnd(); ++option)
        object.insert(optionField(option.key()), *option);
    return object;
}

} // namespace

bool isProfileId(const QString &text)
{
    static const QRegularExpression expression(QRegularExpression::anchoredPattern(u"[a-z0-9-]{1,40}"_s));
    return expression.match(text).hasMatch();
}

std::optional<ProfileLayer> parseProfile(const QString &file, const QString &id, const QByteArray &content,
                                         QList<ProfileProblem> &problems)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (!document.isObject()) {
        const QString reason = error.error == QJsonParseError::NoError
            ? u"is not a JSON object"_s
            : u"is not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset);
        problems.append({file, {}, reason});
        return {};
    }
    const QJsonObject object = flat(document.object());
    const qsizetype before = problems.size();
    for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
        if (const QString reason = problemOf(id, field.key(), *field); !reason.isEmpty())
            problems.append({file, field.key().left(longestField), reason});
    }
    if (problems.size() > before)
        return {};
    ProfileLayer layer{id, file, object, lockedFields(object)};
    layer.fields.remove("id"_L1);
    layer.fields.remove("locked"_L1);
    return layer;
}

std::optional<ProfileLayer> readProfileFile(const QString &path, QList<ProfileProblem> &problems)
{
    const QFileInfo info(path);
    const auto refuse = [&](const QString &reason) -> std::optional<ProfileLayer> {
        problems.append({path, {}, reason});
        return {};
    };
    if (!isProfileId(info.completeBaseName()))
        return refuse(u"must be named with at most 40 small letters, digits and hyphens"_s);
    // Asked before opening: a pipe would wait for its other end.
    if (!info.isFile())
        return refuse(u"is not a file, or a link that leads nowhere"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"cannot be read: %1"_s.arg(file.errorString()));
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return refuse(u"is larger than 64 KiB"_s);
    if (file.error() != QFile::NoError)
        return refuse(u"cannot be read: %1"_s.arg(file.errorString()));
    return parseProfile(path, info.completeBaseName(), content, problems);
}

} // namespace GuestPass
