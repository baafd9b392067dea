// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/redaction.h>
#include <guestpass/unverifiedclaims.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void check(const QByteArray &token)
{
    const auto claims = GuestPass::UnverifiedClaims::read(GuestPass::Secret(token));
    if (!claims)
        return;
    for (const QDateTime &time : {claims->expiresAt(), claims->issuedAt()}) {
        if (time.isValid() && (time.toSecsSinceEpoch() < 1 || time.date().year() > 9999))
            std::abort();
    }
    const QJsonObject shown = claims->presentable();
    if (GuestPass::redacted(shown) != shown)
        std::abort();
}

} // namespace

/// A token as it came, and the same bytes as the claims of one: chance seldom finds base64 of JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    check(bytes);
    check("e30." + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '.');
    return 0;
}
