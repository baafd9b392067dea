// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <vault/entries.h>

#include <QMap>

namespace GuestPass::Test {

/// A keyring's entries in a map. Its program can be made to die after so many calls: nothing is done and nobody is told
/// any more.
class FakeEntries final : public Entries {
public:
    QMap<QString, QByteArray> held;
    QMap<QString, VaultStatus> trouble; ///< what calls about a name answer, without doing anything
    std::function<void(const QString &name)> beforeReading; ///< what somebody else does just then
    int callsToLive = -1; ///< negative: it lives on
    int calls = 0;

    void read(const QString &name, const Receiver &receiver) override
    {
        answer(name, receiver, [this, name] {
            if (beforeReading)
                beforeReading(name);
            if (!held.contains(name))
                return VaultReply{VaultStatus::Absent, {}, {}};
            return VaultReply{VaultStatus::Ok, held.value(name), {}};
        });
    }

    void peek(const QString &name, const Receiver &receiver) override { read(name, receiver); }

    void write(const QString &name, const QByteArray &bytes, const Receiver &receiver) override
    {
        answer(name, receiver, [this, name, bytes] {
            held.insert(name, bytes);
            return VaultReply{VaultStatus::Ok, {}, {}};
        });
    }

    void remove(const QString &name, const Receiver &receiver) override
    {
        answer(name, receiver, [this, name] {
            held.remove(name);
            return VaultReply{VaultStatus::Ok, {}, {}};
        });
    }

private:
    void answer(const QString &name, const Receiver &receiver, const std::function<VaultReply()> &work)
    {
        if (callsToLive >= 0 && callsToLive-- == 0) {
            callsToLive = 0;
            return;
        }
        ++calls;
        receiver(trouble.contains(name) ? VaultReply{trouble.value(name), {}, {}} : work());
    }
};

} // namespace GuestPass::Test
