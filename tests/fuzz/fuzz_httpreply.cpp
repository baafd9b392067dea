// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/http.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Three header values, one to a line, and the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace std::chrono_literals;
    QByteArray rest(reinterpret_cast<const char *>(data), qsizetype(size));
    GuestPass::HttpReply reply;
    reply.status = 200;
    for (const char *name : {"Date", "Retry-After", "Content-Type"}) {
        const auto end = rest.indexOf('\n');
        reply.headers.append({QByteArray(name), end < 0 ? rest : rest.left(end)});
        rest = end < 0 ? QByteArray() : rest.mid(end + 1);
    }
    reply.body = rest;
    if (reply.retryAfter() < 0s || reply.retryAfter() > 24h)
        std::abort();
    const QDateTime date = reply.date();
    if (date.isValid() && (date.timeSpec() != Qt::UTC || date.date().year() > 9999))
        std::abort();
    (void)reply.json();
    return 0;
}
