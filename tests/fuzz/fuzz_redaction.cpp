// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/redaction.h>

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Redaction hides what it knows whatever stands behind it, and finds nothing more in what it has redacted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    const QString canary = QStringLiteral("kanarienvogel");
    const QString result = GuestPass::redacted(QStringLiteral("password=") + canary + u' ' + text);
    if (result != GuestPass::redacted(result) || (result.contains(canary) && !text.contains(canary)))
        std::abort();
    const QString alone = GuestPass::redacted(text);
    if (alone != GuestPass::redacted(alone))
        std::abort();
    const QJsonObject object = GuestPass::redacted(QJsonDocument::fromJson(bytes).object());
    if (object != GuestPass::redacted(object))
        std::abort();
    return 0;
}
