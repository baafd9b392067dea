// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <faultproxy/httpframing.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using FaultProxy::MessageParser;

struct Read {
    FaultProxy::Message message;
    MessageParser::State state = MessageParser::State::Reading;
    qsizetype used = 0;
    bool operator==(const Read &) const = default;
};

Read read(MessageParser::Kind kind, QByteArrayView bytes, qsizetype piece)
{
    MessageParser parser(kind);
    Read result;
    while (result.used < bytes.size() && parser.state() == MessageParser::State::Reading) {
        const auto rest = bytes.sliced(result.used);
        result.used += parser.feed(rest.first(std::min(piece, rest.size())));
    }
    parser.end();
    result.state = parser.state();
    result.message = parser.message();
    return result;
}

void check(MessageParser::Kind kind, QByteArrayView bytes, qsizetype piece)
{
    const Read whole = read(kind, bytes, std::max(bytes.size(), qsizetype(1)));
    const Read pieces = read(kind, bytes, piece);
    if (whole.state != pieces.state || whole.message != pieces.message || whole.used != pieces.used)
        std::abort();
    if (whole.state != MessageParser::State::Complete)
        return;
    const QByteArray raw = whole.message.rawHead + whole.message.rawBody;
    if (!bytes.first(whole.used).endsWith(raw) || whole.message.body.size() > whole.message.rawBody.size())
        std::abort();
    // What was read is read again from its own bytes.
    if (read(kind, raw, raw.size()).message != whole.message || whole.message.path().contains('?'))
        std::abort();
}

} // namespace

/// The first byte says how large the pieces are.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype piece = 1 + data[0] % 32;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    check(MessageParser::Kind::Request, bytes, piece);
    check(MessageParser::Kind::Reply, bytes, piece);
    return 0;
}
