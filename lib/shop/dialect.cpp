// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/dialect.h>

#include <guestpass/storeprofile.h>
#include <shop/commerceengine.h>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

std::unique_ptr<Dialect> makeDialect(const StoreProfile &profile)
{
    if (profile.service == "commerce-engine"_L1)
        return makeCommerceEngineDialect(profile.baseUrl);
    return nullptr;
}

} // namespace GuestPass::Shop
