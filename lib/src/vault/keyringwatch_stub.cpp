// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/keyringwatch.h>

namespace GuestPass {

class KeyringWatch::Private { };

KeyringWatch::KeyringWatch(QObject *parent)
    : QObject(parent)
{
}

KeyringWatch::~KeyringWatch() = default;

void KeyringWatch::look()
{
}

void KeyringWatch::takeProperties(const QString &, const QVariantMap &)
{
}

} // namespace GuestPass
