// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/secret.h>

#include <QDebug>

#include <vector>

namespace GuestPass {

struct Secret::Buffer {
    explicit Buffer(const QByteArray &source)
        : bytes(source.cbegin(), source.cend())
    {
    }
    // Through volatile: a plain fill before the memory is freed is a dead store that compilers drop.
    ~Buffer()
    {
        volatile char *byte = bytes.data();
        for (std::size_t i = 0; i < bytes.size(); ++i)
            byte[i] = 0;
    }
    Q_DISABLE_COPY_MOVE(Buffer)

    std::vector<char> bytes;
};

Secret::Secret(const QByteArray &bytes)
    : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes))
{
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

QByteArray Secret::reveal() const
{
    return m_buffer ? QByteArray(m_buffer->bytes.data(), qsizetype(m_buffer->bytes.size())) : QByteArray();
}

bool operator==(const Secret &a, const Secret &b)
{
    if (!a.m_buffer || !b.m_buffer)
        return a.m_buffer == b.m_buffer;
    const auto &left = a.m_buffer->bytes;
    const auto &right = b.m_buffer->bytes;
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (std::size_t i = 0; i < left.size(); ++i)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    Q_UNUSED(secret)
    const QDebugStateSaver saver(debug);
    debug.nospace() << "<secret>";
    return debug;
}

} // namespace GuestPass
