// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <journal/journalfile.h>

#include <journal/smallfile.h>

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr off_t fullAt = 1024 * 1024;
// More than a file can hold that rotates: lines may still be appended while another process is about to rename it.
constexpr qint64 mostRead = 2 * fullAt;

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_ino == b.st_ino && a.st_dev == b.st_dev;
}

off_t sizeOf(int descriptor)
{
    struct stat info { };
    return ::fstat(descriptor, &info) == 0 ? info.st_size : 0;
}

bool endsInsideLine(int descriptor, off_t size)
{
    char last = '\n';
    return size > 0 && ::pread(descriptor, &last, 1, size - 1) == 1 && last != '\n';
}

QList<QByteArray> tailOf(int descriptor)
{
    struct stat info { };
    if (::fstat(descriptor, &info) != 0)
        return {};
    const off_t begin = info.st_size > mostRead ? info.st_size - mostRead : 0;
    return readFrom(descriptor, begin, mostRead).split('\n');
}

} // namespace

JournalFile::JournalFile(const QString &folder)
    : m_path(QFile::encodeName(folder + "/journal.jsonl"_L1))
    , m_previousPath(QFile::encodeName(folder + "/journal.1.jsonl"_L1))
{
}

JournalFile::~JournalFile()
{
    close();
}

void JournalFile::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

bool JournalFile::isCurrent() const
{
    struct stat opened { };
    struct stat named { };
    return m_descriptor >= 0 && ::fstat(m_descriptor, &opened) == 0 && ::lstat(m_path.constData(), &named) == 0
        && isSame(opened, named);
}

bool JournalFile::open()
{
    close();
    // Readable too, for a look at the last byte. Not through a link, and not waiting for the other end of a pipe.
    m_descriptor = ::open(m_path.constData(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    struct stat info { };
    if (m_descriptor < 0 || ::fstat(m_descriptor, &info) != 0 || !S_ISREG(info.st_mode)) {
        close();
        return false;
    }
    if ((info.st_mode & 0077) != 0)
        (void)::fchmod(m_descriptor, 0600);
    m_torn = endsInsideLine(m_descriptor, info.st_size);
    return true;
}

void JournalFile::rotateWhenFull()
{
    struct stat info { };
    if (::fstat(m_descriptor, &info) != 0 || info.st_size < fullAt)
        return;
    // Whoever holds the lock of the full file renames it. Another process that holds it, or that was first, makes this
    // one's look outdated; renaming then would push a fresh file over the full one.
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 && isCurrent())
        (void)std::rename(m_path.constData(), m_previousPath.constData());
    if (!isCurrent())
        open();
    else
        (void)::flock(m_descriptor, LOCK_UN);
}

bool JournalFile::append(const QByteArray &line)
{
    if (!isCurrent() && !open())
        return false;
    rotateWhenFull();
    // A file that cannot be renamed does not grow for ever.
    if (sizeOf(m_descriptor) >= mostRead)
        return false;
    // One write with O_APPEND: lines of several processes do not mix. A line that was cut off (full disk, killed
    // writer) ends here.
    const QByteArray bytes = m_torn ? '\n' + line : line;
    const auto written = ::write(m_descriptor, bytes.constData(), std::size_t(bytes.size()));
    m_torn = written > 0 ? written < bytes.size() : m_torn;
    return written == bytes.size();
}

QList<QByteArray> JournalFile::lines() const
{
    // The younger file first: when it is renamed in between, it is found twice and not missed.
    const int current = openRegularFile(m_path);
    const int previous = openRegularFile(m_previousPath);
    QList<QByteArray> result;
    struct stat a { };
    struct stat b { };
    const bool twice =
        current >= 0 && previous >= 0 && ::fstat(current, &a) == 0 && ::fstat(previous, &b) == 0 && isSame(a, b);
    if (previous >= 0 && !twice)
        result += tailOf(previous);
    if (current >= 0)
        result += tailOf(current);
    for (const int descriptor : {current, previous}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    return result;
}

} // namespace GuestPass
