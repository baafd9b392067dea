// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <functional>
#include <memory>

namespace GuestPass::Bench {

/// Qt Network Authorization's renewal of an access token.
class OAuthClient {
public:
    virtual ~OAuthClient() = default;
    /// One at a time.
    virtual void refresh(std::function<void(bool)> done) = 0;
};

/// Null where Qt Network Authorization was not there to build with.
std::unique_ptr<OAuthClient> makeOAuthClient(const QUrl &tokenUrl);

} // namespace GuestPass::Bench
