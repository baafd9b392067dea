// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/paths.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace GuestPass::Paths {

namespace {

QString folder(const char *variable, const QString &belowHome)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // The base directory specification: a relative path in the variable is invalid and to be ignored.
    const QString set = qEnvironmentVariable(variable);
    const QString base = QDir::isAbsolutePath(set) ? set : QDir::home().filePath(belowHome);
#else
    Q_UNUSED(variable)
    Q_UNUSED(belowHome)
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#endif
    return QDir::cleanPath(base + u"/guestpass"_s);
}

QString dataFolder()
{
    return folder("XDG_DATA_HOME", u".local/share"_s);
}

bool isProfileId(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[a-z0-9-]{1,40}"_s));
    return pattern.match(text).hasMatch();
}

} // namespace

QString sessionIndexFolder()
{
    return dataFolder() + u"/sessions"_s;
}

QString storesFolder()
{
    return dataFolder() + u"/stores"_s;
}

QString journalFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return folder("XDG_STATE_HOME", u".local/state"_s);
#else
    return dataFolder() + u"/state"_s;
#endif
}

QString demoStoreFile()
{
    return dataFolder() + u"/demo-store.sqlite"_s;
}

QString lastStoreFile()
{
    return dataFolder() + u"/last-store"_s;
}

QString lastStore()
{
    QFile file(lastStoreFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString id = QString::fromUtf8(file.read(64)).trimmed();
    return isProfileId(id) ? id : QString();
}

void rememberLastStore(const QString &profileId)
{
    if (!isProfileId(profileId) || lastStore() == profileId || !QDir().mkpath(dataFolder()))
        return;
    QSaveFile file(lastStoreFile());
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(profileId.toUtf8() + '\n');
    file.commit();
}

} // namespace GuestPass::Paths
