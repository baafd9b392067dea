// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <vault/secretservice.h>

namespace GuestPass {

class SecretService::Private { };

SecretService::SecretService() = default;
SecretService::~SecretService() = default;

void SecretService::probe(const QString &, const QString &, const Receiver &receiver)
{
    receiver({State::NotAvailable, {}});
}

void SecretService::unlock(const QString &, const Receiver &receiver)
{
    receiver({State::NotAvailable, {}});
}

void SecretService::probeWallet(const QString &, const Receiver &receiver)
{
    receiver({State::NotAvailable, {}});
}

} // namespace GuestPass
