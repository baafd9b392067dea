// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/frame.h>

#include <QCryptographicHash>
#include <QtEndian>

#include <cstring>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr char magic[] = {'G', 'P', 'V', 'R'};
constexpr uchar version = 1;
constexpr qsizetype versionAt = 4;
constexpr qsizetype reservedAt = 5;
constexpr qsizetype partAt = 6;
constexpr qsizetype partsAt = 8;
constexpr qsizetype generationAt = 10;
constexpr qsizetype lengthAt = 18;
constexpr qsizetype checksumAt = 22;
constexpr qsizetype checksumSize = frameHeaderSize - checksumAt;

template<typename T>
void put(QByteArray &bytes, qsizetype at, T value)
{
    qToBigEndian(value, bytes.data() + at);
}

template<typename T>
T get(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

// The header is covered too: a flipped generation or part number would put a record together from the wrong pieces.
QByteArray checksum(QByteArrayView header, QByteArrayView payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(header.first(checksumAt));
    hash.addData(payload);
    return hash.result().first(checksumSize);
}

} // namespace

QByteArray toBytes(const Frame &frame)
{
    Q_ASSERT(frame.payload.size() <= maxFramePayload && frame.part < frame.parts);
    QByteArray bytes(frameHeaderSize, '\0');
    std::memcpy(bytes.data(), magic, sizeof magic);
    put<quint8>(bytes, versionAt, version);
    put<quint16>(bytes, partAt, frame.part);
    put<quint16>(bytes, partsAt, frame.parts);
    put<quint64>(bytes, generationAt, frame.generation);
    put<quint32>(bytes, lengthAt, quint32(frame.payload.size()));
    bytes.replace(checksumAt, checksumSize, checksum(bytes, frame.payload));
    return bytes + frame.payload;
}

QByteArray frame(quint64 generation, const QByteArray &payload)
{
    return toBytes(Frame{generation, 0, 1, payload});
}

std::variant<Frame, FrameProblem> parseFrame(const QByteArray &bytes)
{
    if (bytes.size() < frameHeaderSize)
        return FrameProblem::TooShort;
    if (bytes.size() > frameHeaderSize + maxFramePayload)
        return FrameProblem::TooLong;
    if (std::memcmp(bytes.constData(), magic, sizeof magic) != 0)
        return FrameProblem::NotAFrame;
    if (get<quint8>(bytes, versionAt) != version || get<quint8>(bytes, reservedAt) != 0)
        return FrameProblem::UnknownVersion;
    const auto payload = QByteArrayView(bytes).sliced(frameHeaderSize);
    if (get<quint32>(bytes, lengthAt) != quint32(payload.size()))
        return FrameProblem::WrongLength;
    if (checksum(bytes, payload) != QByteArrayView(bytes).sliced(checksumAt, checksumSize))
        return FrameProblem::WrongChecksum;
    Frame frame{get<quint64>(bytes, generationAt), get<quint16>(bytes, partAt), get<quint16>(bytes, partsAt), {}};
    if (frame.part >= frame.parts)
        return FrameProblem::WrongPart;
    frame.payload = payload.toByteArray();
    return frame;
}

QString describe(FrameProblem problem)
{
    switch (problem) {
    case FrameProblem::TooShort:
        return u"the entry is too short"_s;
    case FrameProblem::TooLong:
        return u"the entry is too long"_s;
    case FrameProblem::NotAFrame:
        return u"the entry was not written by this program"_s;
    case FrameProblem::UnknownVersion:
        return u"the entry has an unknown version"_s;
    case FrameProblem::WrongPart:
        return u"the entry has impossible part numbers"_s;
    case FrameProblem::WrongLength:
        return u"the entry's length is not what it says"_s;
    case FrameProblem::WrongChecksum:
        return u"the entry's checksum is wrong"_s;
    }
    Q_UNREACHABLE();
}

} // namespace GuestPass
