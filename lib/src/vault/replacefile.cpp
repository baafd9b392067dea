// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/replacefile.h>

#include <QFile>
#include <QSaveFile>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

QString replaceNow(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(bytes);
    return file.commit() ? QString() : file.errorString();
}

#ifdef Q_OS_UNIX
// QSaveFile always waits for the disk.
QString replaceSoon(const QString &path, const QByteArray &bytes)
{
    QTemporaryFile file(path + ".XXXXXX"_L1);
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return file.errorString();
    // It has no name yet: a program that is killed leaves nothing behind.
    if (!QFile::exists(path)) {
        if (!file.rename(path)) // somebody else was quicker
            return replaceNow(path, bytes);
    } else if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0) {
        return QString::fromLocal8Bit(std::strerror(errno));
    }
    file.setAutoRemove(false);
    return {};
}
#endif

} // namespace

QString replaceFile(const QString &path, const QByteArray &bytes, Durable durable)
{
#ifdef Q_OS_UNIX
    if (durable == Durable::Later)
        return replaceSoon(path, bytes);
#endif
    Q_UNUSED(durable)
    return replaceNow(path, bytes);
}

void syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
#else
    Q_UNUSED(path)
#endif
}

} // namespace GuestPass
