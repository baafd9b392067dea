// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QDebug)

namespace GuestPass {

/// Bytes that must not be shown: a token, a password, a code. Cheap to copy (shared); wiped when the last copy dies.
/// There is no conversion to QString, and a debug stream shows `<secret>`. Copies that Qt makes of what `reveal()`
/// hands out (a request header, say) cannot be wiped.
class Secret {
public:
    Secret() = default;
    explicit Secret(const QByteArray &bytes);

    bool isEmpty() const;
    /// The bytes themselves. Greppable on purpose: only vault, providers, api and the CLI's `token` call it.
    QByteArray reveal() const;

    /// Constant in time for equal lengths.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace GuestPass
