// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <base/loopback.h>

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace GuestPass {

bool isLoopback(const QString &host)
{
    // RFC 6761 §6.3: resolvers answer this name with the loopback address and ask nobody.
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace GuestPass
