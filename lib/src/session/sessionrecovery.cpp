// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/keyringwatch.h>
#include <guestpass/session.h>

namespace GuestPass {

void recoverWhenUnlocked(Session &session, const KeyringWatch &watch)
{
    QObject::connect(&watch, &KeyringWatch::unlocked, &session, [&session] {
        // Not for whoever goes on without saving by choice. The keyring is open, so there is no prompt.
        const bool waits = session.state() == Session::State::Locked || session.saved() == Session::Saved::NotSaved;
        if (waits)
            session.unlock();
    });
}

} // namespace GuestPass
