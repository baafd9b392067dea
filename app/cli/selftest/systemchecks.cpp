// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include "check.h"

#include <cli/text.h>
#include <cli/workspace.h>

#include <guestpass/paths.h>

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QSslSocket>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace GuestPass::Cli {

namespace {

Check checkDispatcher()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    const QString kind = dispatcher ? QString::fromLatin1(dispatcher->metaObject()->className()) : QString();
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // libsecret answers through GLib's main loop: without it a keyring request waits for ever.
    if (!dispatcher || !dispatcher->inherits("QEventDispatcherGlib"))
        return {
            u"event-loop"_s, Check::Verdict::Warn,
            Text::tr("Qt runs without GLib (%1), so keyrings never answer: unset QT_NO_GLIB or use the system's Qt.")
                .arg(kind)};
#endif
    return {u"event-loop"_s, Check::Verdict::Ok, Text::tr("The event loop is %1.").arg(kind)};
}

Check checkTls()
{
    if (!QSslSocket::supportsSsl())
        return {u"tls"_s, Check::Verdict::Fail,
                Text::tr("Safe connections are not possible: install OpenSSL 3 (libssl3).")};
    return {u"tls"_s, Check::Verdict::Ok,
            Text::tr("Safe connections use %1.").arg(QSslSocket::sslLibraryVersionString())};
}

Check checkPictures()
{
    const QStringList folders = QCoreApplication::libraryPaths();
    for (const QString &folder : folders) {
        const QDir plugins(folder + u"/imageformats"_s);
        if (!plugins.entryList({u"*qsvg*"_s}, QDir::Files).isEmpty())
            return {u"svg"_s, Check::Verdict::Ok, Text::tr("The plug-in for SVG pictures is there.")};
    }
    return {u"svg"_s, Check::Verdict::Warn,
            Text::tr("The plug-in for SVG pictures is missing, so icons stay empty: install libqt6svg6 (qt6-svg).")};
}

Check checkFolder(const QString &name, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return {name, Check::Verdict::Fail, Text::tr("The folder %1 cannot be made.").arg(folder)};
    QTemporaryFile file(folder + u"/probe-XXXXXX"_s);
    if (!file.open() || file.write("probe") != 5 || !file.flush())
        return {name, Check::Verdict::Fail, Text::tr("Nothing can be written to the folder %1.").arg(folder)};
    return {name, Check::Verdict::Ok, Text::tr("The folder %1 can be written.").arg(folder)};
}

} // namespace

QList<Check> checkSystem()
{
    return {{u"qt"_s, Check::Verdict::Ok, Text::tr("This is Qt %1.").arg(QString::fromLatin1(qVersion()))},
            checkDispatcher(),
            checkTls(),
            checkPictures()};
}

QList<Check> checkFolders()
{
    return {checkFolder(u"index-folder"_s, Paths::sessionIndexFolder()),
            checkFolder(u"journal-folder"_s, Paths::journalFolder())};
}

QList<Check> checkProfiles(Workspace &workspace)
{
    const StoreProfiles &all = workspace.profiles();
    if (all.profiles.isEmpty())
        return {{u"profiles"_s, Check::Verdict::Fail, Text::tr("There is no usable store profile.")}};
    QList<Check> checks;
    for (const auto &problem : all.problems) {
        const QString place = problem.field.isEmpty() ? problem.file : problem.file + u", "_s + problem.field;
        checks.append({u"profiles"_s, Check::Verdict::Warn,
                       Text::tr("A store profile has a problem: %1: %2").arg(plain(place), plain(problem.reason))});
    }
    if (checks.isEmpty())
        checks.append({u"profiles"_s, Check::Verdict::Ok,
                       Text::tr("%n store profile(s) can be used.", nullptr, int(all.profiles.size()))});
    return checks;
}

} // namespace GuestPass::Cli
