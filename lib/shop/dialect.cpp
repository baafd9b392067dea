// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

#include <shop/dialect.h>

#include <guestpass/storeprofile.h>
#include <shop/commerceengine.h>
#include <shop/mudbase.h>
#include <shop/pocketbase.h>

#include <array>

using namespace Qt::StringLiterals;

namespace GuestPass::Shop {

namespace {

struct Translator {
    QLatin1StringView service;
    std::unique_ptr<Dialect> (*make)(const StoreProfile &profile);
};

/// A service more is a line more.
constexpr std::array translators{
    Translator{"commerce-engine"_L1, makeCommerceEngineDialect},
    Translator{"mudbase"_L1, makeMudbaseDialect},
    Translator{"pocketbase"_L1, makePocketBaseDialect},
};

} // namespace

std::unique_ptr<Dialect> makeDialect(const StoreProfile &profile)
{
    for (const Translator &translator : translators) {
        if (profile.service == translator.service)
            return translator.make(profile);
    }
    return nullptr;
}

} // namespace GuestPass::Shop
