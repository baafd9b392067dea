// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <guestpass/tokenvault.h>

using namespace Qt::StringLiterals;

namespace GuestPass {

QString keyOf(VaultStatus status)
{
    switch (status) {
    case VaultStatus::Ok:
        return u"ok"_s;
    case VaultStatus::Absent:
        return u"absent"_s;
    case VaultStatus::Locked:
        return u"locked"_s;
    case VaultStatus::Denied:
        return u"denied"_s;
    case VaultStatus::NoService:
        return u"noService"_s;
    case VaultStatus::NoLibrary:
        return u"noLibrary"_s;
    case VaultStatus::NoDefaultKeyring:
        return u"noDefaultKeyring"_s;
    case VaultStatus::Corrupt:
        return u"corrupt"_s;
    case VaultStatus::TooLarge:
        return u"tooLarge"_s;
    case VaultStatus::Failed:
        return u"failed"_s;
    }
    return {};
}

} // namespace GuestPass
