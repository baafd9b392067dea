// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/recordparts.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace GuestPass {

namespace {

constexpr qsizetype digestSize = 8;

QByteArray digest(const QByteArray &record)
{
    return QCryptographicHash::hash(record, QCryptographicHash::Sha256).first(digestSize);
}

bool follows(const Frame &part, const Frame &head, qsizetype index)
{
    return part.generation == head.generation && part.parts == head.parts && part.part == index;
}

} // namespace

QString partName(const QString &slot, quint64 generation, int part)
{
    if (part == 0)
        return slot;
    return slot + "/part-"_L1 + QLatin1Char(generation % 2 == 0 ? 'a' : 'b') + QString::number(part);
}

QList<Frame> splitRecord(const QByteArray &record, quint64 generation, qsizetype largestPayload)
{
    if (record.size() <= largestPayload)
        return {Frame{generation, 0, 1, record}};
    const QByteArray whole = digest(record) + record;
    const auto parts = quint16((whole.size() + largestPayload - 1) / largestPayload);
    QList<Frame> frames;
    for (quint16 part = 0; part < parts; ++part)
        frames.append(Frame{generation, part, parts, whole.mid(part * largestPayload, largestPayload)});
    return frames;
}

std::optional<QByteArray> joinRecord(const QList<Frame> &parts)
{
    if (parts.isEmpty() || parts.size() != parts.first().parts)
        return std::nullopt;
    QByteArray whole;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!follows(parts.at(i), parts.first(), i))
            return std::nullopt;
        whole += parts.at(i).payload;
    }
    if (parts.size() == 1)
        return whole;
    const QByteArray record = whole.mid(digestSize);
    return whole.left(digestSize) == digest(record) ? std::optional(record) : std::nullopt;
}

} // namespace GuestPass
