// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <journal/fingerprintkey.h>

#include <journal/smallfile.h>

#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr qsizetype keySize = 32;

QByteArray newKey()
{
    std::array<quint32, keySize / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), keySize);
}

QByteArray keyIn(int descriptor)
{
    // One byte more, to notice a file that is no key of ours.
    const QByteArray bytes = readFrom(descriptor, 0, keySize + 1);
    return bytes.size() == keySize ? bytes : QByteArray();
}

QByteArray readKey(const QByteArray &path)
{
    const int descriptor = openRegularFile(path);
    if (descriptor < 0)
        return {};
    const QByteArray key = keyIn(descriptor);
    ::close(descriptor);
    return key;
}

// Under the file's own lock, so that two processes that find nothing end with one key.
QByteArray makeKey(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    struct stat info { };
    QByteArray key;
    if (descriptor >= 0 && ::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode)
        && ::flock(descriptor, LOCK_EX) == 0) {
        key = keyIn(descriptor);
        if (key.isEmpty()) {
            key = newKey();
            const bool kept = ::fchmod(descriptor, 0600) == 0 && ::ftruncate(descriptor, 0) == 0
                && ::pwrite(descriptor, key.constData(), keySize, 0) == keySize;
            if (!kept)
                key.clear();
        }
    }
    if (descriptor >= 0)
        ::close(descriptor);
    return key;
}

} // namespace

QByteArray fingerprintKey(const QString &folder)
{
    if (folder.isEmpty())
        return newKey();
    const QByteArray path = QFile::encodeName(folder + "/fingerprint.key"_L1);
    if (const QByteArray key = readKey(path); !key.isEmpty())
        return key;
    const QByteArray key = makeKey(path);
    return key.isEmpty() ? newKey() : key;
}

} // namespace GuestPass
