// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/deviceid.h>

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

QString fileOf(const QString &folder)
{
    return folder + "/device-id"_L1;
}

} // namespace

QString deviceId(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    QFile kept(fileOf(folder));
    if (kept.open(QIODevice::ReadOnly)) {
        const QUuid id = QUuid::fromString(QString::fromLatin1(kept.read(64)).trimmed());
        if (!id.isNull())
            return id.toString(QUuid::WithoutBraces);
    }
    const QString made = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSaveFile file(fileOf(folder));
    const bool written = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)
        && file.write(made.toLatin1() + '\n') > 0 && file.commit();
    return written ? made : QString();
}

Result<Done> resetDeviceId(const QString &folder)
{
    const QString file = fileOf(folder);
    if (!QFile::exists(file) || QFile::remove(file))
        return Done{};
    return Error{Error::Kind::NotAllowed, 0, {}, u"The file %1 cannot be removed."_s.arg(file), {}, {}};
}

} // namespace GuestPass
