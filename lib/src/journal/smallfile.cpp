// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <journal/smallfile.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace GuestPass {

int openRegularFile(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    struct stat info { };
    if (descriptor >= 0 && ::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode))
        return descriptor;
    if (descriptor >= 0)
        ::close(descriptor);
    return -1;
}

QByteArray readFrom(int descriptor, off_t begin, qint64 most)
{
    constexpr qint64 chunk = 64 * 1024;
    QByteArray result;
    while (result.size() < most) {
        const qsizetype before = result.size();
        result.resize(before + std::min(chunk, most - before));
        const auto got =
            ::pread(descriptor, result.data() + before, std::size_t(result.size() - before), begin + before);
        result.truncate(before + std::max<qsizetype>(got, 0));
        if (got == 0 || (got < 0 && errno != EINTR))
            break;
    }
    return result;
}

} // namespace GuestPass
