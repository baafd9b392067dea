// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/storeprofile.h>

#include <base/storeprofilefields.h>
#include <base/storeprofilelayer.h>

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

QString fileOf(const QString &id, const QString &folder)
{
    return QDir::cleanPath(QDir(folder).absoluteFilePath(id + ".json"_L1));
}

QJsonObject allFields(const StoreProfile &profile)
{
    const bool atStart = profile.guestStart == StoreProfile::GuestStart::AtStart;
    QJsonObject fields{{u"name"_s, profile.name},
                       {u"service"_s, profile.service},
                       {u"baseUrl"_s, profile.baseUrl.toString(QUrl::FullyEncoded)},
                       {u"apiKey"_s, profile.apiKey},
                       {u"checkoutUrl"_s, profile.checkoutUrl.toString(QUrl::FullyEncoded)},
                       {u"guestStart"_s, atStart ? u"at-start"_s : u"first-use"_s},
                       {u"demo"_s, profile.demo}};
    for (auto option = profile.options.constBegin(); option != profile.options.constEnd(); ++option)
        fields.insert(optionField(option.key()), *option);
    return fields;
}

QJsonObject nested(QJsonObject fields)
{
    QJsonObject options;
    const QStringList names = fields.keys();
    for (const QString &name : names) {
        if (isOptionField(name))
            options.insert(name.section(u'.', 1), fields.take(name));
    }
    if (!options.isEmpty())
        fields.insert("options"_L1, options);
    return fields;
}

// Only what is the user's: a copy of a vendor's value would hide the vendor's next one.
QJsonObject ownFields(const StoreProfile &profile, const QString &path)
{
    QJsonObject fields = allFields(profile);
    const QStringList names = fields.keys();
    for (const QString &name : names) {
        const bool elsewhere = profile.origins.contains(name) && QDir::cleanPath(profile.origins.value(name)) != path;
        const bool empty = fields.value(name) == QJsonValue(QString()) || fields.value(name) == QJsonValue(false);
        if (elsewhere || profile.locked.contains(name) || (empty && !profile.origins.contains(name)))
            fields.remove(name);
    }
    fields.insert("id"_L1, profile.id);
    return nested(fields);
}

Error invalid(const QList<ProfileProblem> &problems)
{
    Error error{Error::Kind::Invalid, 0, {}, {}, {}, {}};
    QStringList reasons;
    for (const ProfileProblem &problem : problems) {
        error.fields.append(problem.field);
        reasons.append(u"%1 %2"_s.arg(problem.field, problem.reason));
    }
    error.detail = reasons.join("; "_L1);
    return error;
}

QList<ProfileProblem> problemsOf(const StoreProfile &profile, const QString &path, const QByteArray &content)
{
    QList<ProfileProblem> problems;
    if (!isProfileId(profile.id))
        problems.append({path, u"id"_s, u"must have at most 40 small letters, digits and hyphens"_s});
    if (profile.name.trimmed().isEmpty())
        problems.append({path, u"name"_s, u"must not be empty"_s});
    if (profile.service.isEmpty())
        problems.append({path, u"service"_s, u"is missing"_s});
    if (profile.baseUrl.isEmpty() && !profile.demo)
        problems.append({path, u"baseUrl"_s, u"is missing"_s});
    if (problems.isEmpty())
        (void)parseProfile(path, profile.id, content, problems);
    return problems;
}

} // namespace

Result<Done> saveUserStoreProfile(const StoreProfile &profile, const QString &folder)
{
    const QString path = fileOf(profile.id, folder);
    const QByteArray content = QJsonDocument(ownFields(profile, path)).toJson();
    if (const auto problems = problemsOf(profile, path, content); !problems.isEmpty())
        return invalid(problems);
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit())
        return Error{Error::Kind::NotAllowed, 0, {}, u"The file %1 cannot be written."_s.arg(path), {}, {}};
    return Done{};
}

Result<Done> removeUserStoreProfile(const QString &id, const QString &folder)
{
    if (!isProfileId(id)) // it becomes a file's name
        return invalid({{QString(), u"id"_s, u"must have at most 40 small letters, digits and hyphens"_s}});
    QFile file(fileOf(id, folder));
    if (!file.exists())
        return Error{Error::Kind::NotFound, 0, {}, u"There is no file %1."_s.arg(file.fileName()), {}, {}};
    if (!file.remove())
        return Error{Error::Kind::NotAllowed, 0, {}, u"The file %1 cannot be deleted."_s.arg(file.fileName()), {}, {}};
    return Done{};
}

} // namespace GuestPass
