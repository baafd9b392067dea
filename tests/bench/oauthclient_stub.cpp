// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <bench/oauthclient.h>

namespace GuestPass::Bench {

std::unique_ptr<OAuthClient> makeOAuthClient(const QUrl &)
{
    return nullptr;
}

} // namespace GuestPass::Bench
