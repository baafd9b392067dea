// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace GuestPass {

/// What really lies in a keyring entry. Keyrings cut values, answer with nothing, or hand out somebody else's entry
/// without an error, so every value carries what it takes to notice.
struct Frame {
    quint64 generation = 0;
    quint16 part = 0; ///< index of this part
    quint16 parts = 1; ///< how many make the record, where a platform's entries are too small for one
    QByteArray payload;

    bool operator==(const Frame &) const = default;
};

enum class FrameProblem { TooShort, TooLong, NotAFrame, UnknownVersion, WrongPart, WrongLength, WrongChecksum };

constexpr int frameHeaderSize = 30;
constexpr qsizetype maxFramePayload = qsizetype{1024} * 1024;

/// Big endian: magic "GPVR", version, 0, part (2), parts (2), generation (8), length (4), the first eight bytes of the
/// SHA-256 of all that and the payload, payload. `payload` must not be larger than `maxFramePayload`.
QByteArray toBytes(const Frame &frame);
QByteArray frame(quint64 generation, const QByteArray &payload);
std::variant<Frame, FrameProblem> parseFrame(const QByteArray &bytes);
/// English, for the journal.
QString describe(FrameProblem problem);

} // namespace GuestPass
