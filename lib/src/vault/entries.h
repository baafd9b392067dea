// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <guestpass/tokenvault.h>

#include <functional>

namespace GuestPass {

/// What a keyring keeps: bytes by name, whatever they mean. Every call answers once, at once or later.
class Entries {
public:
    using Receiver = std::function<void(const VaultReply &)>;

    virtual ~Entries() = default;

    /// `Ok` brings what lies there, be it nothing. May show the keyring's prompt.
    virtual void read(const QString &name, const Receiver &receiver) = 0;
    /// As read(), and `Locked` where that would show a prompt.
    virtual void peek(const QString &name, const Receiver &receiver) = 0;
    /// `Ok`: written, read back and compared. Either all of it is there or what was there before.
    virtual void write(const QString &name, const QByteArray &bytes, const Receiver &receiver) = 0;
    /// `Ok`: it is gone, and was looked for.
    virtual void remove(const QString &name, const Receiver &receiver) = 0;
};

} // namespace GuestPass
