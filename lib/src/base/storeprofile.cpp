// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/storeprofile.h>

#include <base/storeprofilefields.h>
#include <base/storeprofilelayer.h>

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr auto demoId = "demo"_L1;

struct Draft {
    StoreProfile profile;
    bool disabled = false;
};

// What a folder's files may do besides setting fields.
struct Rights {
    bool lock = false;
    bool disable = true;
};

void apply(Draft &draft, const QString &field, const QJsonValue &value)
{
    StoreProfile &profile = draft.profile;
    if (field == "name"_L1)
        profile.name = value.toString().trimmed();
    else if (field == "service"_L1)
        profile.service = value.toString();
    else if (field == "baseUrl"_L1)
        profile.baseUrl = QUrl(value.toString(), QUrl::StrictMode);
    else if (field == "apiKey"_L1)
        profile.apiKey = value.toString();
    else if (field == "checkoutUrl"_L1)
        profile.checkoutUrl = QUrl(value.toString(), QUrl::StrictMode);
    else if (field == "guestStart"_L1)
        profile.guestStart =
            value.toString() == "at-start"_L1 ? StoreProfile::GuestStart::AtStart : StoreProfile::GuestStart::FirstUse;
    else if (field == "demo"_L1)
        profile.demo = value.toBool();
    else if (field == "disabled"_L1)
        draft.disabled = value.toBool();
    else if (isOptionField(field))
        profile.options.insert(field.section(u'.', 1), value.toString());
}

class Merger {
public:
    explicit Merger(QList<ProfileProblem> &problems)
        : m_problems(problems)
    {
        const auto demos = demoStoreProfiles();
        for (const StoreProfile &demo : demos)
            m_drafts.insert(demo.id, {demo, false});
    }

    void add(const ProfileLayer &layer, Rights rights)
    {
        Draft &draft = m_drafts[layer.id];
        draft.profile.id = layer.id;
        m_lastFiles.insert(layer.id, layer.file);
        for (auto field = layer.fields.constBegin(); field != layer.fields.constEnd(); ++field) {
            if (const QString reason = refusal(draft, field.key(), rights); !reason.isEmpty()) {
                m_problems.append({layer.file, field.key(), reason});
                continue;
            }
            apply(draft, field.key(), *field);
            draft.profile.origins.insert(field.key(), layer.file);
        }
        addLocks(draft, layer, rights);
    }

    QList<StoreProfile> finished()
    {
        QList<StoreProfile> result;
        const bool noDemo = m_drafts.value(demoId).disabled; // switches it off in every dialect
        for (const Draft &draft : std::as_const(m_drafts)) {
            const QString missing = missingField(draft.profile);
            if (draft.disabled || (draft.profile.demo && noDemo))
                continue;
            if (missing.isEmpty())
                result.append(draft.profile);
            else
                m_problems.append({m_lastFiles.value(draft.profile.id), missing, u"is missing"_s});
        }
        return result;
    }

private:
    static QString refusal(const Draft &draft, const QString &field, Rights rights)
    {
        if (draft.profile.locked.contains(field))
            return u"is locked by an administrator"_s;
        if (field == "disabled"_L1 && !rights.disable)
            return u"is for vendors and administrators"_s;
        return {};
    }

    void addLocks(Draft &draft, const ProfileLayer &layer, Rights rights)
    {
        if (!layer.locked.isEmpty() && !rights.lock) {
            m_problems.append({layer.file, u"locked"_s, u"is for administrators"_s});
            return;
        }
        draft.profile.locked += layer.locked;
        draft.profile.locked.removeDuplicates();
        draft.profile.locked.sort();
    }

    static QString missingField(const StoreProfile &profile)
    {
        if (profile.name.isEmpty())
            return u"name"_s;
        if (profile.service.isEmpty())
            return u"service"_s;
        return profile.baseUrl.isEmpty() && !profile.demo ? u"baseUrl"_s : QString();
    }

    QMap<QString, Draft> m_drafts;
    QMap<QString, QString> m_lastFiles;
    QList<ProfileProblem> &m_problems;
};

bool isBefore(const StoreProfile &a, const StoreProfile &b)
{
    if (a.demo != b.demo)
        return a.demo;
    if ((a.id == demoId) != (b.id == demoId))
        return a.id == demoId;
    const int order = a.name.compare(b.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.id < b.id;
}

} // namespace

StoreProfiles loadStoreProfiles(const QStringList &folders, const QStringList &mayLock)
{
    StoreProfiles result;
    Merger merger(result.problems);
    for (const QString &folder : folders) {
        const Rights rights{mayLock.contains(folder), folders.size() == 1 || folder != folders.constLast()};
        // System: links that lead nowhere, which are to be told and not passed over.
        const auto files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files | QDir::System, QDir::Name);
        for (const QFileInfo &file : files) {
            if (const auto layer = readProfileFile(file.filePath(), result.problems))
                merger.add(*layer, rights);
        }
    }
    result.profiles = merger.finished();
    std::sort(result.profiles.begin(), result.profiles.end(), isBefore);
    return result;
}

QStringList storeProfileFolders()
{
    return {QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../share/guestpass/stores.d"_L1),
            u"/etc/guestpass/stores.d"_s,
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/guestpass/stores.d"_L1};
}

StoreProfiles loadStoreProfiles()
{
    const QStringList folders = storeProfileFolders();
    return loadStoreProfiles(folders, folders.mid(1, 1));
}

namespace {

StoreProfile demoProfile(const QString &id, const QString &name, const QString &service)
{
    StoreProfile profile;
    profile.id = id;
    profile.name = name;
    profile.service = service;
    profile.demo = true;
    for (const auto &field : {u"name"_s, u"service"_s, u"baseUrl"_s, u"apiKey"_s, u"demo"_s})
        profile.origins.insert(field, {});
    return profile;
}

} // namespace

StoreProfile demoStoreProfile()
{
    return demoProfile(demoId, u"Harbour & Pine"_s, u"commerce-engine"_s);
}

QList<StoreProfile> demoStoreProfiles()
{
    return {demoStoreProfile(), demoProfile(u"demo-mudbase"_s, u"Harbour & Pine (Mudbase)"_s, u"mudbase"_s),
            demoProfile(u"demo-pocketbase"_s, u"Harbour & Pine (PocketBase)"_s, u"pocketbase"_s)};
}

} // namespace GuestPass
