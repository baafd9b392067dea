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
#include <sys/stat.h>
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
    if (!file.commit())
        return file.errorString();
    syncFile(path); // QSaveFile has waited for the bytes, not for the name
    return {};
}

#ifdef Q_OS_UNIX
QString lastProblem()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

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
        return lastProblem();
    }
    file.setAutoRemove(false);
    return {};
}

int dataSync(int fd)
{
#if defined(_POSIX_SYNCHRONIZED_IO) && _POSIX_SYNCHRONIZED_IO > 0
    return ::fdatasync(fd);
#else
    return ::fsync(fd);
#endif
}

QString overwrite(int fd, const QByteArray &bytes, Durable durable)
{
    struct stat before = {};
    if (::fstat(fd, &before) != 0 || ::pwrite(fd, bytes.constData(), size_t(bytes.size()), 0) != bytes.size()
        || (before.st_size > bytes.size() && ::ftruncate(fd, bytes.size()) != 0))
        return lastProblem();
    if (durable == Durable::Later)
        return {};
    // What has its place on the disk already needs no news of the file itself.
    const bool inPlace = before.st_size == bytes.size();
    return (inPlace ? dataSync(fd) : ::fsync(fd)) == 0 ? QString() : lastProblem();
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

QString overwriteFile(const QString &path, const QByteArray &bytes, Durable durable)
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(path);
    const int fd = ::open(name.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return lastProblem();
    const QString problem = overwrite(fd, bytes, durable);
    ::close(fd);
    return problem;
#else
    return replaceFile(path, bytes, durable);
#endif
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
